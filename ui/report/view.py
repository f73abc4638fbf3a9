"""The Report view: the reports of the project, and the figures that have left it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.pills import Pill, pill_group
from ui.report.figures import KeptFigures
from ui.report.kept import FiguresPage
from ui.report.reports import ReportsPage

if TYPE_CHECKING:
    from db.working import Changed


class ReportView(QWidget):
    """Both by pills; the reports stand first.

    `open_requested` is emitted with the figure to be seen on the chart, `redraw_requested` to export it again;
    `sentence_requested` with the id of a claim that a changed number led to.
    """

    open_requested = Signal(object)
    redraw_requested = Signal(object)
    sentence_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports = ReportsPage(desk)
        self.kept = FiguresPage(desk)
        self.pills = (Pill(tr("Reports")), Pill(tr("Figures")))
        self._group = pill_group(self.pills, self)
        self._group.idClicked.connect(self._on_pill)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.reports)
        self.stack.addWidget(self.kept)
        bar = QFrame()
        bar.setProperty("ground", "panel")
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(4)
        for pill in self.pills:
            line.addWidget(pill)
        line.addStretch(1)
        rule = QFrame()
        rule.setProperty("line", "horizontal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(rule)
        column.addWidget(self.stack, 1)
        self.kept.open_requested.connect(self.open_requested)
        self.kept.redraw_requested.connect(self.redraw_requested)
        self.reports.sentence_requested.connect(self.sentence_requested)

    @property
    def figures(self) -> KeptFigures:
        return self.kept.figures

    @property
    def shows_reports(self) -> bool:
        return self.stack.currentWidget() is self.reports

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"reports": self.reports, **self.kept.splitters()}

    def panes(self) -> list[QWidget]:
        return self.reports.panes() if self.shows_reports else self.kept.panes()

    def set_project(self, opened: OpenedProject | None) -> None:
        self.reports.set_project(opened)
        self.kept.set_project(opened)

    def show_changes(self, changed: "Changed | None") -> None:
        self.reports.show_changes(changed)
        self.kept.show_changes(changed)

    def show_reports(self) -> None:
        self._show(0)

    def show_figures(self) -> None:
        self._show(1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list: its keys work at once."""
        super().showEvent(event)
        self._begin()

    def _on_pill(self, place: int) -> None:
        self._show(place)

    def _show(self, place: int) -> None:
        self.pills[place].setChecked(True)
        self.stack.setCurrentIndex(place)
        self._begin()

    def _begin(self) -> None:
        if self.shows_reports:
            self.reports.begin()
        else:
            self.kept.figures.table.setFocus(Qt.FocusReason.OtherFocusReason)
