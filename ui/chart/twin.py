"""The chart as a table: its marks, the rows of a day, or what parts come to day by day."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from ui.chart.rows import FOREST_COLUMNS, MARK_COLUMNS, PART_COLUMNS, mark_rows
from ui.language.texts import tr
from ui.tables.model import Column, TableModel
from ui.tables.pane import Table
from ui.theme.theme import Theme
from workbench.figures.content import FigureContent, View
from workbench.figures.forestrows import forest_table
from workbench.figures.several.parts import part_records


class Twin(Table):
    """`claim_chosen` is emitted with the claim behind a row that is entered or double-clicked."""

    claim_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        every: tuple[tuple[Column, ...], ...] = (MARK_COLUMNS, FOREST_COLUMNS, PART_COLUMNS)
        self._models = {columns: TableModel(columns, theme) for columns in every}
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setSelectionBehavior(Table.SelectionBehavior.SelectRows)
        self.row_entered.connect(self._on_row)
        self.doubleClicked.connect(self._on_row)
        self._show(MARK_COLUMNS, (), tr("Marks"))

    @property
    def rows(self) -> TableModel:
        """The rows as they are shown."""
        return self._model

    def show_content(self, content: FigureContent) -> None:
        """The rows behind what the chart shows now."""
        if content.day is not None:
            self._show(FOREST_COLUMNS, forest_table(content), tr("Claims of the day"))
        elif content.view in (View.STACKED, View.SHARES):
            self._show(PART_COLUMNS, part_records(content.panels), tr("Parts by day"))
        else:
            self._show(MARK_COLUMNS, mark_rows(content), tr("Marks"))

    def _show(self, columns: tuple[Column, ...], rows: Sequence[Any], name: str) -> None:
        model = self._models[columns]
        if self.model() is not model:
            self._model = model
            self.setModel(model)
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            self.set_widths(columns)
            self.setAccessibleName(name)
        model.show(rows)

    def _on_row(self, index: QModelIndex) -> None:
        mark = getattr(self._model.row(index), "mark", None)
        if mark is not None:
            self.claim_chosen.emit(mark.claim_ids[0])
