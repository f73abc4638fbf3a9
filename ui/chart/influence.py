"""What hangs on each origin: a table of what a day's level would be without it; a chosen row goes on the chart."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.tables.model import Column, TableModel
from ui.tables.pane import Table
from ui.theme.theme import Theme
from workbench.figures.wording_pooled import two_figures
from workbench.influence import UNKNOWN, Influence
from workbench.whatif import WhatIf, without


class InfluenceDialog(QDialog):
    """``what_if`` is what was chosen when it closes, None for nothing."""

    def __init__(
        self, about: str, rows: list[Influence], names: dict[int, str], theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Influence of each origin")
        self.resize(680, 460)
        self.what_if: WhatIf | None = None
        self._names = names
        words = QLabel(about)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        columns = (
            Column("Origin", self._name, 260, stretches=True),
            Column("Claims", lambda row: row.claims, 70, right=True),
            Column("Level without it", lambda row: row.median, 130, _level, right=True),
            Column("Change", lambda row: abs(row.change or 0.0), 90, _change, right=True),
        )
        self.model = TableModel(columns, theme)
        self.model.show(rows)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName("Influence of each origin")
        self.table.set_widths(columns)
        self.table.row_entered.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_row)
        hint = QLabel("Enter or a double click shows the chart without that origin beside the chart as it is.")
        hint.setProperty("role", "caption")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (words, self.table, hint, buttons):
            column.addWidget(part)
        if rows:
            self.table.selectRow(0)
        self.table.setFocus()

    def _name(self, row: Influence) -> str:
        return UNKNOWN if row.origin is None else self._names.get(row.origin, UNKNOWN)

    def _on_row(self, index: QModelIndex) -> None:
        row: Influence = self.model.row(index)
        if row.origin is not None:
            self.what_if = without(row.origin, self._name(row).partition(" ")[0])
            self.accept()


def _level(row: Influence) -> str:
    if row.median is None or row.lo80 is None or row.hi80 is None:
        return "no level"
    return f"about {two_figures(row.median)}"


def _change(row: Influence) -> str:
    return "" if row.change is None else f"{100 * row.change:+.0f} %"
