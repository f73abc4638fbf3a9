"""The history: what was done, by whom and when, newest first, and what the chosen change set changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.language.numbers import moment_words
from ui.language.texts import tr, tr_later
from ui.reader.key_button import KeyButton
from ui.tables.history_details import HistoryDetails
from ui.tables.history_filters import HistoryFilters
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.history.fields import field_changes
from workbench.history.rows import HistoryRow, history_rows, people

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KINDS = {
    "edit": "",
    "quiet": "",
    "undo": tr_later("undone"),
    "redo": tr_later("done again"),
    "merge": tr_later("merged"),
    "unmerge": tr_later("merge undone"),
}


def _local(row: HistoryRow) -> str:
    moment = datetime.fromisoformat(row.at).astimezone()
    return moment_words(moment)


def _kind(row: HistoryRow) -> str:
    return tr(_KINDS.get(row.kind, row.kind)) or (tr("brought in") if row.brought_in else "")


_COLUMNS = (
    Column("When", lambda row: row.seq, 170, _local),
    Column(
        "Who",
        lambda row: row.who,
        150,
        lambda row: row.who or tr("no name given"),
        faint=lambda row: not row.who,
    ),
    Column("What", lambda row: row.label, 400, stretches=True),
    Column("", lambda row: row.kind, 110, _kind),
    Column("Rows", lambda row: row.rows, 80, right=True),
)


class HistoryTable(TablePane):
    """`restore_requested` is emitted with the field to be restored, `back_requested` with where to go back to."""

    restore_requested = Signal(object)
    back_requested = Signal(object)
    title = tr_later("History")
    empty = tr_later("Nothing has been done that is asked for.")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)
        self.filters, self.details = HistoryFilters(), HistoryDetails()
        self.column.insertWidget(1, self.filters)
        self.column.addWidget(self.details)
        self.restore = KeyButton(theme, tr("Restore what it was"), "R")
        self.back = KeyButton(theme, tr("Go back to here"), "B")
        self.buttons = (self.restore, self.back)
        self.table.letters = {"r": self._on_restore, "b": self._on_back}
        self.restore.clicked.connect(self._on_restore)
        self.back.clicked.connect(self._on_back)
        self.filters.changed.connect(self.reread)
        self.details.chosen.connect(self._show_buttons)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)

    @override
    def rows(self, session: "Session") -> Sequence[HistoryRow]:
        self.filters.show_people(people(session))
        wanted = self.filters.wanted(session)
        return history_rows(session, wanted=wanted) if wanted is not None else ()

    @override
    def show_rows(self, rows: Sequence[HistoryRow], words: Sequence[str] = ()) -> None:
        super().show_rows(rows, words)
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_details()

    @override
    def show_changes(self, changed: object) -> None:
        """Every edit is a line of its own here."""
        self.reread()

    @override
    def panes(self) -> list[QWidget]:
        return [*super().panes(), self.filters.who, self.details.list]

    @property
    @override
    def current(self) -> HistoryRow | None:
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def _show_details(self) -> None:
        row = self.current
        self.details.setVisible(row is not None)
        if row is not None and self._opened is not None:
            with self._opened.read() as session:
                changes = field_changes(session, row.seq)
            self.details.show_changes(f"{row.label}, {_local(row)}", changes)
        self._show_buttons()

    def _show_buttons(self) -> None:
        may_edit = self._opened is not None and not self._opened.read_only
        self.restore.setEnabled(may_edit and self.current is not None and self.details.current is not None)
        self.back.setEnabled(may_edit and self.current is not None)

    def _on_restore(self) -> None:
        if self.restore.isEnabled():
            self.restore_requested.emit(self.details.current)

    def _on_back(self) -> None:
        if self.back.isEnabled():
            self.back_requested.emit(self.current)
