"""The library's lines as a Qt list model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db.library import LibraryRow
from ui.library.rows import Line, MonthHeading

LINE_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Month headings cannot be chosen; every article speaks its whole line to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines. Where the same articles stand in the same order the selection is kept."""
        before = self._lines
        if [_key(line) for line in lines] == [_key(line) for line in before]:
            self._lines = lines
            changed = [row for row, (old, new) in enumerate(zip(before, lines, strict=True)) if old != new]
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row), [LINE_ROLE])
            if any(_shape(before[row]) != _shape(lines[row]) for row in changed):
                self.layoutChanged.emit()  # another headline may need another height
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: Index) -> Line:
        return self._lines[index.row()]

    def row_of(self, article_id: int) -> int | None:
        return next((i for i, line in enumerate(self._lines) if _key(line) == article_id), None)

    def articles(self) -> list[LibraryRow]:
        return [line for line in self._lines if isinstance(line, LibraryRow)]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index)
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.line(index), MonthHeading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def spoken(line: Line) -> str:
    if isinstance(line, MonthHeading):
        return f"{line.title}, {line.count} articles"
    parts = [line.title, line.outlet or "outlet not known", day_words(line)]
    if line.suggestions:
        parts.append(f"{line.suggestions} suggestions")
    parts.append(f"{line.claims} claims")
    if line.shared > 1:
        parts.append(f"shares an origin with {line.shared - 1} other articles")
    return ", ".join(parts)


def day_words(row: LibraryRow) -> str:
    """The day without its year, which the month heading carries."""
    return f"{row.published.day} {row.published:%b}" if row.published else "no date"


def _key(line: Line) -> int | str:
    return line.id if isinstance(line, LibraryRow) else line.title


def _shape(line: Line) -> tuple[str, bool]:
    """What the height of a line depends on."""
    return line.title, isinstance(line, LibraryRow) and line.done
