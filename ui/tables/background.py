"""A table reckoned from all claims: at once where they are few, in the background where they are many."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.opened import OpenedProject
from ui.tables.model import Column
from ui.tables.pane import TablePane
from workbench.claim_views import claim_count
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Project

AT_ONCE = 3_000  # claims reckoned with while the analyst waits


class BackgroundTable(TablePane):
    """What was found before stays until the next is found. `counted` is emitted when that has happened."""

    counted = Signal()

    doing = "Reckoning"
    """What is being done, for the progress bar."""

    def __init__(self, desk: Desk, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, columns, parent)
        self._desk = desk
        self._is_finding, self._is_behind = False, False

    @override
    def set_project(self, opened: OpenedProject | None) -> None:
        self._is_finding, self._is_behind = False, False
        super().set_project(opened)

    @override
    def reread(self) -> None:
        opened = self._opened
        if opened is not None:
            with opened.read() as session:
                many = claim_count(session) > AT_ONCE
            if many:
                self._find(opened)
                return
        super().reread()

    def _find(self, opened: OpenedProject) -> None:
        """Once at a time; what came in between is reckoned after it."""
        self._is_behind = self._is_finding
        if not self._is_finding:
            self._is_finding = True
            self._desk.jobs.start(partial(self._read, opened.project), partial(self._on_found, opened))

    def _read(self, project: "Project", progress: Progress) -> Sequence[Any]:
        """On the worker thread."""
        progress.report(0, 1, self.doing)
        with project.read() as session:
            return self.rows(session)

    def _on_found(self, opened: OpenedProject, found: Sequence[Any]) -> None:
        if opened is not self._opened:  # another project was opened meanwhile
            return
        self._is_finding = False
        self.show_rows(found)
        self.counted.emit()
        if self._is_behind:
            self._find(opened)
