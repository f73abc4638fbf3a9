"""What is reckoned from all claims: at once where they are few, in the background where they are many."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.jobs import Jobs
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.tables.model import Column
from ui.tables.pane import TablePane
from workbench.claim_views import claim_count
from workbench.progress import Progress

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.project import Project

AT_ONCE = 3_000  # claims reckoned with while the analyst waits


def many_claims(session: "Session") -> bool:
    return claim_count(session) > AT_ONCE


class BackgroundReading:
    """Reads with ``read`` and hands it to ``show``; what was shown before stays until the next is found.

    ``is_many`` says whether that takes too long to wait for.
    """

    def __init__(
        self,
        jobs: Jobs,
        doing: str,
        read: "Callable[[Session], Any]",
        show: Callable[[Any], None],
        is_many: "Callable[[Session], bool]" = many_claims,
    ) -> None:
        self._is_many = is_many
        self._jobs, self._doing, self._read, self._show = jobs, doing, read, show
        self._opened: OpenedProject | None = None
        self._is_finding, self._is_behind = False, False

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._is_finding, self._is_behind = False, False

    def start(self) -> None:
        opened = self._opened
        if opened is None:
            return
        with opened.read() as session:
            is_many = self._is_many(session)
            found = None if is_many else self._read(session)
        if is_many:
            self._find(opened)
        else:
            self._show(found)

    def _find(self, opened: OpenedProject) -> None:
        """Once at a time; what came in between is reckoned after it."""
        self._is_behind = self._is_finding
        if not self._is_finding:
            self._is_finding = True
            self._jobs.start(partial(self._reckon, opened.project), partial(self._on_found, opened))

    def _reckon(self, project: "Project", progress: Progress) -> Any:
        """On the worker thread."""
        progress.report(0, 1, self._doing)
        with project.read() as session:
            return self._read(session)

    def _on_found(self, opened: OpenedProject, found: Any) -> None:
        if opened is not self._opened:  # another project was opened meanwhile
            return
        self._is_finding = False
        self._show(found)
        if self._is_behind:
            self._find(opened)


class BackgroundTable(TablePane):
    """A table that is read so. `counted` is emitted when the next rows are shown."""

    counted = Signal()

    doing = tr_later("Reckoning")
    """What is being done, for the progress bar."""

    def __init__(self, desk: Desk, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, columns, parent)
        self._desk = desk
        self._reading = BackgroundReading(desk.jobs, tr(self.doing), self.rows, self._on_rows)

    @override
    def set_project(self, opened: OpenedProject | None) -> None:
        self._reading.set_project(opened)
        super().set_project(opened)

    @override
    def reread(self) -> None:
        if self._opened is None:
            super().reread()
        else:
            self._reading.start()

    def _on_rows(self, rows: Sequence[Any]) -> None:
        self.show_rows(rows)
        self.counted.emit()
