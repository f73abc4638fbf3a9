"""Exported figures whose claims have changed since: Enter shows the chart, D draws the figure again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.reader.key_button import KeyButton
from ui.tables.background import BackgroundTable
from ui.tables.model import Column
from workbench.outdated import OutdatedFigure, outdated_figures

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _changes(figure: OutdatedFigure) -> str:
    return "; ".join(change.words for change in figure.changes)


_COLUMNS = (
    Column("Figure", lambda row: row.title, 420),
    Column("Out of date", lambda row: len(row.changes), 260, lambda row: row.words),
    Column("What changed", _changes, 300, stretches=True),
)


class FiguresTable(BackgroundTable):
    """`redraw_requested` is emitted with the figure that is to be drawn again."""

    redraw_requested = Signal(object)

    doing = tr_later("Comparing figures")
    title = tr_later("Figures out of date")
    empty = tr_later("Every exported figure shows what its claims say today.")
    tables = (
        *("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "event"),
        *("claim_relation", "figure", "figure_snapshot"),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _COLUMNS, parent)
        self.buttons = (KeyButton(desk.theme, tr("Draw again"), "D"),)
        self.buttons[0].clicked.connect(self._on_redraw)
        self.table.letters = {"d": self._on_redraw}

    @override
    def rows(self, session: "Session") -> Sequence[OutdatedFigure]:
        return outdated_figures(session)

    @override
    def show_rows(self, rows: Sequence[OutdatedFigure], words: Sequence[str] = ()) -> None:
        super().show_rows(rows, words)
        self.buttons[0].setEnabled(bool(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _on_redraw(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.redraw_requested.emit(self.model.row(index))
