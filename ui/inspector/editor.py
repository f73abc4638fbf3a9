"""One change to the claim shown is one edit; a refusal comes back as its sentence and nothing has changed."""

from collections.abc import Callable
from typing import Any

from db.errors import WorkbenchError
from ui.opened import OpenedProject


class ClaimEditor:
    """Knows which claim of which project the inspector shows."""

    def __init__(self) -> None:
        self.opened: OpenedProject | None = None
        self.claim_id: int | None = None

    def apply(self, label: str, change: Callable[..., object], *values: Any) -> str:
        """Run ``change(session, claim_id, *values)`` as one edit. Returns "" or why it was refused."""
        return self._run(label, change, self.claim_id, *values)

    def apply_to(self, label: str, change: Callable[..., object], row_id: int, *values: Any) -> str:
        """The same for a row other than the claim: its source."""
        return self._run(label, change, row_id, *values)

    def _run(self, label: str, change: Callable[..., object], *values: Any) -> str:
        if self.opened is None or self.claim_id is None:
            return ""
        try:
            with self.opened.edit(label) as session:
                change(session, *values)
        except WorkbenchError as error:
            return str(error)
        return ""
