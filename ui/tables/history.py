"""The history: what was done, by whom and when, newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.history.rows import HistoryRow, history_rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KINDS = {"edit": "", "undo": "undone", "redo": "done again"}


def _local(row: HistoryRow) -> str:
    moment = datetime.fromisoformat(row.at).astimezone()
    return f"{moment.day} {moment:%b %Y, %H:%M}"


_COLUMNS = (
    Column("When", lambda row: row.seq, 170, _local),
    Column("Who", lambda row: row.who, 150, lambda row: row.who or "no name given", faint=lambda row: not row.who),
    Column("What", lambda row: row.label, 400, stretches=True),
    Column("", lambda row: row.kind, 100, lambda row: _KINDS.get(row.kind, row.kind)),
    Column("Rows", lambda row: row.rows, 80, right=True),
)


class HistoryTable(TablePane):
    title = "History"
    empty = "Nothing has been done yet."

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)

    @override
    def rows(self, session: "Session") -> Sequence[HistoryRow]:
        return history_rows(session)

    @override
    def show_changes(self, changed: object) -> None:
        """Every edit is a line of its own here."""
        self.reread()
