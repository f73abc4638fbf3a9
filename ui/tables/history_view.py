"""The History view: what was done, and the exported figures that have to be drawn again since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.tables.choosing import Choice, TableChoice
from ui.tables.figures import FiguresTable
from ui.tables.history import HistoryTable


class HistoryView(TableChoice):
    """`figure_chosen` is emitted with the figure whose chart is asked for, `redraw_requested` to draw it again."""

    figure_chosen = Signal(object)
    redraw_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.changes = HistoryTable(desk.theme)
        self.figures = FiguresTable(desk)
        super().__init__(
            (Choice("Changes", self.changes), Choice("Figures out of date", self.figures, self.figures.buttons)), parent
        )
        self.figures.counted.connect(self.name_choices)
        self.figures.activated.connect(self.figure_chosen)
        self.figures.redraw_requested.connect(self.redraw_requested)

    def show_figures(self) -> None:
        """Go to the figures that have to be drawn again."""
        self.show_pane(1)
        self.figures.table.setFocus()
