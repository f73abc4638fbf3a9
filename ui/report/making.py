"""A report made beside the screen, its figures drawn after it; what has not changed is neither read nor drawn again."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.printing import Printer
from ui.timers import once
from workbench.figures.content import FigureContent
from workbench.figures.export import render_chart
from workbench.progress import Progress
from workbench.reports.document import FigureBlock
from workbench.reports.issuing import made_report
from workbench.reports.making import MadeReport

if TYPE_CHECKING:
    from db.project import Project

_AFTER = 200  # ms without an edit before it is made anew
_MOST_KEPT = 40  # pictures
_WIDTH = 160.0  # mm of the chart, as between the margins of a page

Drawn = list[tuple[FigureContent, bytes]]


class Maker(QObject):
    """`made` carries the `MadeReport` of the report that is shown, `drawn` each figure's content with its picture."""

    made = Signal(object)
    drawn = Signal(object, bytes)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._report_id: int | None = None
        self._remembered: dict[object, Any] = {}
        self._pictures: list[tuple[FigureContent, bytes]] = []
        self._turn = 0
        self._soon = once(self, _AFTER, self._make)

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened, self._report_id = opened, None
        self._remembered, self._pictures = {}, []
        self._soon.stop()
        self._turn += 1

    def show_report(self, report_id: int | None) -> None:
        if report_id != self._report_id:
            self._report_id = report_id
            self._turn += 1
        self.start()

    def forget(self) -> None:
        """Something besides reports has changed: all is read anew."""
        self._remembered = {}

    def start(self) -> None:
        """Make it in a moment."""
        if self._report_id is not None:
            self._soon.start()

    @property
    def is_waiting(self) -> bool:
        return self._soon.isActive()

    def _make(self) -> None:
        if self._opened is None or self._report_id is None:
            return
        self._turn += 1
        job = partial(_made, self._opened.project, self._report_id, self._remembered)
        self._desk.jobs.start(job, partial(self._on_made, self._turn))

    def _on_made(self, turn: int, made: MadeReport | None) -> None:
        if turn != self._turn or made is None or self._opened is None:
            return
        self.made.emit(made)
        figures = _figures(made)
        for content, picture in self._pictures:
            if content in figures:
                self.drawn.emit(content, picture)
        known = [content for content, _ in self._pictures]
        missing = [content for content in figures if content not in known]
        if missing:
            self._desk.jobs.start(partial(_drawn, self._desk.printer, missing), partial(self._on_drawn, turn))

    def _on_drawn(self, turn: int, drawn: Drawn) -> None:
        self._pictures = [*drawn, *self._pictures][:_MOST_KEPT]
        if turn == self._turn:
            for content, picture in drawn:
                self.drawn.emit(content, picture)


def _figures(made: MadeReport) -> list[FigureContent]:
    return [block.content for block in made.document.blocks if isinstance(block, FigureBlock)]


def _made(project: "Project", report_id: int, remembered: dict[object, Any], progress: Progress) -> MadeReport | None:
    """On the worker thread."""
    progress.report(0, 1, tr("Making the report"))
    with project.read() as session:
        try:
            return made_report(session, report_id, progress=progress, remembered=remembered)
        except WorkbenchError:  # it was deleted meanwhile
            return None


def _drawn(printer: Printer, contents: Sequence[FigureContent], progress: Progress) -> Drawn:
    """On the worker thread: the printing process draws the chart alone, as documents have it."""
    return [
        (content, printer.run(render_chart, (content, ".png", _WIDTH), progress, tr("Drawing"))) for content in contents
    ]
