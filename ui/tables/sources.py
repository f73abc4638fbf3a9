"""All sources with their grade, claims and origins; below, how the chosen one was graded over time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from db.values import RELIABILITY_MEANING, Reliability
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.grades import NOT_GRADED, grade_history
from workbench.registry import SourceRow, source_rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_COLUMNS = (
    Column("Name", lambda row: row.name, 280, stretches=True),
    Column("Kind", lambda row: row.kind, 150),
    Column("Role", lambda row: row.role, 240),
    Column("Acts for", lambda row: row.acts_for, 190),
    Column(
        "Grade",
        lambda row: row.grade,
        90,
        lambda row: row.grade or NOT_GRADED,
        faint=lambda row: row.grade is None,
        hint=lambda row: RELIABILITY_MEANING[row.grade] if row.grade else "Nobody has graded it yet",
    ),
    Column("Claims", lambda row: row.claims, 80, right=True),
    Column("Origins", lambda row: row.origins, 84, right=True),
    Column("Articles", lambda row: row.articles, 90, lambda row: str(row.articles or ""), right=True),
)


class SourcesTable(TablePane):
    title = "Sources"
    empty = "No sources yet. They come with the claims that name them."
    tables = ("source", "grade", "attribution", "claim", "article")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)
        self._history = QLabel("Choose a source to see how it was graded.")
        self._history.setTextFormat(Qt.TextFormat.PlainText)
        self._history.setContentsMargins(16, 10, 16, 10)
        self._history.setWordWrap(True)
        self._history.setMinimumHeight(96)
        self._history.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._history)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    @override
    def rows(self, session: "Session") -> Sequence[SourceRow]:
        return source_rows(session)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or self._opened is None:
            return
        row: SourceRow = self.model.row(current)
        with self._opened.read() as session:
            given = grade_history(session, row.id)
        lines = [
            f"{one.at[:10]}  {_code_words(one.code)}  {one.reason or ''}  {one.by or ''}".rstrip() for one in given
        ]
        self._history.setText("\n".join([row.name, *(lines or ["Not graded yet."])]))


def _code_words(code: str | None) -> str:
    return f"{code}, {RELIABILITY_MEANING[Reliability(code)]}" if code else "grade taken back"
