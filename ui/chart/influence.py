"""What hangs on each origin: a table of what a day's level would be without it; a chosen row goes on the chart."""

from datetime import date
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from db.values import Basis
from ui.chart.head import ChartHead
from ui.desk import Desk
from ui.language.numbers import day_words
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.printing import Printer
from ui.tables.model import Column, TableModel
from ui.tables.pane import Table
from ui.theme.theme import Theme
from workbench.figures.placement import day_number
from workbench.figures.wording_pooled import two_figures
from workbench.influence import UNKNOWN, Influence, influence, origin_names
from workbench.pooled import SeriesClaims
from workbench.progress import Progress
from workbench.whatif import WhatIf, without

_WORTH_SAYING = 0.005

Reckoned: TypeAlias = tuple[float | None, list[Influence]]
"""The level with all origins, and what it would be without each."""


class InfluenceDialog(QDialog):
    """``what_if`` is what was chosen when it closes, None for nothing."""

    def __init__(
        self, about: str, rows: list[Influence], names: dict[int, str], theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Influence of each origin"))
        self.resize(680, 460)
        self.what_if: WhatIf | None = None
        self._names = names
        words = QLabel(about)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        columns = (
            Column(tr("Origin"), self._name, 260, stretches=True),
            Column(tr("Claims"), lambda row: row.claims, 70, right=True),
            Column(tr("Level without it"), lambda row: row.median, 130, _level, right=True),
            Column(tr("Change"), lambda row: abs(row.change or 0.0), 90, _change, right=True),
        )
        self.model = TableModel(columns, theme)
        self.model.show(rows)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(tr("Influence of each origin"))
        self.table.set_widths(columns)
        self.table.row_entered.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_row)
        hint = QLabel(tr("Enter or a double click shows the chart without that origin beside the chart as it is."))
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
        return tr("no level")
    return tr("about {two_figures}", two_figures=two_figures(row.median))


def _change(row: Influence) -> str:
    if row.change is None:
        return ""
    return tr("none") if abs(row.change) < _WORTH_SAYING else f"{100 * row.change:+.0f} %"


class Influencing:
    """Reckons the influence of each origin beside the screen and shows it; what is chosen is asked of ``head``."""

    def __init__(self, desk: Desk, head: ChartHead) -> None:
        self._desk, self._head = desk, head

    def ask(self, opened: OpenedProject, claims: SeriesClaims, day: date) -> None:
        """On the level of a day, of those who are counted now."""
        reckoning = partial(_reckoned, self._desk.printer, claims, day, self._head.basis)
        self._desk.jobs.start(reckoning, partial(self._on_reckoned, opened, claims, day))

    def _on_reckoned(self, opened: OpenedProject, claims: SeriesClaims, day: date, found: Reckoned) -> None:
        with opened.read() as session:
            names = origin_names(session)
        level = (
            tr("about {two_figures} with all origins", two_figures=two_figures(found[0]))
            if found[0] is not None
            else tr("no level")
        )
        about = tr(
            "{force} in {place}, {day}: {level}.",
            force=claims.force,
            place=claims.place,
            day=day_words(day),
            level=level,
        )
        dialog = InfluenceDialog(about, found[1], names, self._desk.theme, self._head)
        if dialog.exec() and dialog.what_if is not None:
            self._head.ask(dialog.what_if)
        dialog.deleteLater()


def _reckoned(printer: Printer, claims: SeriesClaims, day: date, basis: Basis, progress: Progress) -> Reckoned:
    """In the process that prints: it takes as many runs of the model as there are origins."""
    return printer.run(influence, (claims, day_number(day), basis), progress, tr("Leaving out origins"))
