"""The library's lines as a Qt list model."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db.library import LibraryRow
from db.listing import Heading
from ui.language import numbers
from ui.language.texts import counted, tr
from ui.library.rows import NOTHING, Line, Lines

LINE_ROLE = Qt.ItemDataRole.UserRole
PASSAGE_ROLE = Qt.ItemDataRole.UserRole + 1
STORY_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class StoryLine:
    """What stands below an article of a story, whether the story is folded under it, and whether that is opened."""

    words: str
    leads: bool
    is_open: bool


class LibraryModel(QAbstractListModel):
    """Headings cannot be chosen; every article speaks its whole line to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = NOTHING

    @property
    def lines(self) -> Lines:
        return self._lines

    def show(self, lines: Lines) -> None:
        """Show other lines. Where the same articles stand in the same order, the selection is kept."""
        if lines.listing == self._lines.listing:
            self._lines = lines
            self.refresh()
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def refresh(self) -> None:
        """Read what is in sight anew."""
        changed = self._lines.forget()
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def line(self, index: Index) -> Line:
        return self._lines.line(index.row())

    def article_id(self, index: Index) -> int | None:
        """Which article stands in a line, without reading it; None for a heading."""
        return None if self._lines.heading(index.row()) else self._lines.article(index.row())

    def row_of(self, article_id: int) -> int | None:
        return self._lines.row_of(article_id)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line(index)
        if role == PASSAGE_ROLE:
            return self._lines.passage(index.row())
        if role == STORY_ROLE:
            return self._story(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said, story = spoken(self.line(index)), self._story(index.row())
            return f"{said}, {story.words}" if story is not None and story.words else said
        return None

    def _story(self, row: int) -> StoryLine | None:
        """What a line says of its story; None where it has none or is a heading."""
        if self._lines.heading(row) is not None:
            return None
        article, folded = self._lines.article(row), self._lines.folded
        story = folded.story_of(article)
        if story is None:
            return None
        return StoryLine(folded.words(article), leads=folded.leads(article), is_open=story in folded.opened)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines.heading(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def spoken(line: Line) -> str:
    if isinstance(line, Heading):
        return tr("{line}, {count} articles", line=line.title, count=line.count)
    parts = [line.title, line.outlet or tr("outlet not known"), day_words(line), state_words(line)]
    if line.starred:
        parts.append("starred")
    if line.suggestions:
        parts.append(tr("{suggestions} suggestions", suggestions=line.suggestions))
    parts.append(tr("{claims} claims", claims=line.claims))
    if line.changed:
        parts.append(tr("{changed} changed since tagged", changed=line.changed))
    if line.shared > 1:
        parts.append(tr("shares an origin with {shared} other articles", shared=line.shared - 1))
    if line.notes:
        parts.append(counted(line.notes, "note"))
    return ", ".join(parts)


def state_words(row: LibraryRow) -> str:
    """How far the reading is."""
    if row.done:
        return tr("done")
    return tr("being read") if row.begun else tr("unread")


def day_words(row: LibraryRow, *, with_year: bool = False) -> str:
    """The day; without its year where the month stands over it."""
    if row.published is None:
        return tr("no date")
    return numbers.day_words(row.published) if with_year else numbers.short_day_words(row.published)
