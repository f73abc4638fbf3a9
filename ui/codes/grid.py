"""The coding matrix as a table with its keys: arrows from cell to cell, Enter to the words behind one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from ui.codes.cells import CODE, CodingModel
from ui.codes.shading import CellPainter
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.codes.counts import Cell

_HEIGHT, _CODES, _NARROW, _WIDE = 30, 230, 64, 150


class CodingGrid(QTableView):
    """`entered` asks for the words behind the current cell, `copied` for the table on the clipboard."""

    entered = Signal()
    copied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cells = CodingModel()
        self._painter = CellPainter(self.cells, theme)
        self.setModel(self.cells)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Coding matrix"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.cells.modelReset.connect(self._fit)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def cell(self) -> Cell:
        """What stands behind the current cell."""
        return self.cells.cell(self.currentIndex())

    def shade(self, is_shaded: bool) -> None:
        """A heat map, or the numbers alone."""
        self._painter.is_shaded = is_shaded
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        metrics = self.horizontalHeader().fontMetrics()
        for place in range(self.cells.columnCount()):
            title = str(self.cells.headerData(place, Qt.Orientation.Horizontal))
            width = min(max(metrics.horizontalAdvance(title) + 34, _NARROW), _WIDE)
            self.setColumnWidth(place, _CODES if place == CODE else width)

    def _on_double_clicked(self) -> None:
        self.entered.emit()
