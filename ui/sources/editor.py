"""One change to the chosen source is one edit; a refusal comes back as its sentence and nothing has changed."""

from collections.abc import Callable
from typing import Any

from db.errors import WorkbenchError
from ui.opened import OpenedProject


class SourceEditor:
    """Knows which source of which project is shown."""

    def __init__(self) -> None:
        self.opened: OpenedProject | None = None
        self.source_id: int | None = None

    def apply(self, label: str, change: Callable[..., object], *values: Any) -> str:
        """Run ``change(session, source_id, *values)`` as one edit. Returns "" or why it was refused."""
        if self.source_id is None:
            return ""
        return self.run(label, change, self.source_id, *values)

    def run(self, label: str, change: Callable[..., object], *values: Any) -> str:
        """The same for rows other than the source."""
        if self.opened is None:
            return ""
        try:
            with self.opened.edit(label) as session:
                change(session, *values)
        except WorkbenchError as error:
            return str(error)
        return ""
