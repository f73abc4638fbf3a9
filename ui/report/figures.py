"""The figures of the project as a table: Enter opens one on the chart, D exports it again, C copies it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.language.numbers import day_words
from ui.language.texts import tr, tr_later
from ui.reader.key_button import KeyButton
from ui.tables.background import BackgroundTable
from ui.tables.model import Column
from workbench.kept_figures import FigureRow, delete_figure, figure_rows
from workbench.outdated import outdated_sentence

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _exported(row: FigureRow) -> str:
    return day_words(datetime.fromisoformat(row.exported_at).astimezone().date())


def _state(row: FigureRow) -> str:
    return tr("Up to date") if row.outdated is None else tr("Out of date")


_COLUMNS = (
    Column("Figure", lambda row: row.title, 180, stretches=True, hint=lambda row: row.title),
    Column("State", lambda row: row.outdated is None, 96, _state, hint=lambda row: row.state),
    Column("Exported", lambda row: row.exported_at, 118, _exported),
)


class KeptFigures(BackgroundTable):
    """`chosen` is emitted with the current figure or None whenever the table is read or another is chosen.

    What is to be done with a figure is emitted with it: `open_requested`, `redraw_requested` (export it again),
    `copy_requested`, `rename_requested`.
    """

    chosen = Signal(object)
    open_requested = Signal(object)
    redraw_requested = Signal(object)
    copy_requested = Signal(object)
    rename_requested = Signal(object)

    doing = tr_later("Comparing figures")
    title = tr_later("Figures")
    empty = tr_later("No figure yet. Export one from the chart with {export_figure}: it is kept here and watched.")
    tables = (
        *("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "event"),
        *("claim_relation", "figure", "figure_snapshot", "project"),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _COLUMNS, parent)
        signals = (self.redraw_requested, self.copy_requested, self.rename_requested)
        keys = ((tr("Export again"), "D"), (tr("Copy"), "C"), (tr("Rename"), "F2"), (tr("Remove"), "Del"))
        self.buttons = tuple(KeyButton(desk.theme, verb, key) for verb, key in keys)
        does = (*(self._emits(signal) for signal in signals), self.remove)
        for button, deed in zip(self.buttons, does, strict=True):
            button.clicked.connect(deed)
        self.table.letters = {"d": does[0], "c": does[1]}
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.activated.connect(self.open_requested)

    @property
    @override
    def current(self) -> FigureRow | None:
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    @override
    def rows(self, session: "Session") -> Sequence[FigureRow]:
        return figure_rows(session)

    @override
    def show_rows(self, rows: Sequence[FigureRow], words: Sequence[str] = ()) -> None:
        kept = self.current
        super().show_rows(rows, words)
        for button in self.buttons:
            button.setEnabled(bool(rows))
        place = next((at for at, row in enumerate(rows) if kept is not None and row.id == kept.id), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self.chosen.emit(self.current)

    def state(self) -> str:
        """How all figures stand, in one sentence."""
        rows = [self.model.row(self.model.index(at, 0)) for at in range(self.model.rowCount())]
        outdated = outdated_sentence([row.outdated for row in rows if row.outdated is not None])
        return f"{outdated}." if outdated else tr("Every figure is up to date.") if rows else ""

    def remove(self) -> None:
        """Take the current figure off the list."""
        figure = self.current
        if figure is None or self._opened is None:
            return
        with self._desk.attempt(), self._opened.edit(f"Remove figure {figure.title}") as session:
            delete_figure(session, figure.id)
        self._desk.say(tr("The figure is off the list. {undo} brings it back; its files stay where they are."))

    def _emits(self, signal: Any) -> Callable[[], None]:
        def deed() -> None:
            if self.current is not None:
                signal.emit(self.current)

        return deed

    def _on_current(self) -> None:
        self.chosen.emit(self.current)
