"""Rows as a Qt table: columns are data, sorting and filtering are done on the rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush
from typing_extensions import override

from ui.language.texts import tr
from ui.tables.filtering import Filter, spoken
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column shows: ``value`` sorts, ``words`` is seen. ``faint`` says when the words mean "nothing here".

    One column of a table ``stretches`` over what the others leave. ``about`` says more of the title than it can.
    ``sign`` is an icon before the words, by its name, and what it says to a screen reader; None for no icon.
    """

    title: str
    value: Callable[[Any], Any]
    width: int = 120
    words: Callable[[Any], str] | None = None
    right: bool = False
    stretches: bool = False
    faint: Callable[[Any], bool] | None = None
    hint: Callable[[Any], str | None] | None = None
    about: str = ""
    sign: Callable[[Any], tuple[str, str] | None] | None = None

    def text(self, row: Any) -> str:
        if self.words is not None:
            return self.words(row)
        value = self.value(row)
        return "" if value is None else str(value)


class TableModel(QAbstractTableModel):
    """Keeps what is shown as places in the rows, and the words of each row, so that a filter need not spell them."""

    def __init__(self, columns: Sequence[Column], theme: Theme) -> None:
        super().__init__()
        self._columns = columns
        self._theme = theme
        self._rows: list[Any] = []
        self._words: list[str | None] = []
        self._order: Sequence[int] = ()
        self._shown: Sequence[int] = ()
        self._filter = Filter("", columns)
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def counts(self) -> tuple[int, int]:
        """How many rows are seen, and of how many."""
        return len(self._shown), len(self._rows)

    def show(self, rows: Sequence[Any], words: Sequence[str] = ()) -> None:
        """Show other rows; ``words`` are those of each row as `spoken` puts them, where they are at hand already."""
        self._rows = list(rows)
        self._words = list(words) or [None] * len(self._rows)
        self._sort()

    def put(self, changed: Mapping[int, Any]) -> None:
        """Take in rows by their id: others in the place of those that are here, new ones last; None takes one out."""
        there = {row.id: place for place, row in enumerate(self._rows)}
        for row_id, row in changed.items():
            place = there.get(row_id)
            if place is not None:
                self._rows[place], self._words[place] = row, None
            elif row is not None:
                self._rows.append(row)
                self._words.append(None)
        kept = [place for place, row in enumerate(self._rows) if row is not None]
        if len(kept) < len(self._rows):
            self._rows, self._words = [self._rows[n] for n in kept], [self._words[n] for n in kept]
        self._sort()

    def filter_by(self, words: str) -> None:
        self._filter = Filter(words, self._columns)
        self._choose()

    def row(self, index: Index) -> Any:
        return self._rows[self._shown[index.row()]]

    def position(self, is_it: Callable[[Any], bool]) -> int | None:
        return next((at for at, place in enumerate(self._shown) if is_it(self._rows[place])), None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.about) or None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        column, row = self._columns[index.column()], self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column.faint is not None and column.faint(row):
            return QBrush(self._theme.colour("text_faint"))
        if role == Qt.ItemDataRole.ToolTipRole and column.hint is not None:
            return column.hint(row)
        return self._signed(column, row, role) if column.sign is not None else None

    def _signed(self, column: Column, row: Any, role: int) -> Any:
        """The icon of a cell, and the cell in words with what the icon says."""
        sign = column.sign(row) if column.sign is not None else None
        if sign is not None and role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(sign[0])
        if sign is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.text(row)}, {sign[1]}"
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order) if column >= 0 else None
        self._sort()

    def _sort(self) -> None:
        """Put all rows in order; a filter then only leaves some out. What is missing comes last either way."""
        self._order = range(len(self._rows))
        if self._sorted is not None:
            column, order = self._columns[self._sorted[0]], self._sorted[1]
            keys = [_sort_key(column.value(row)) for row in self._rows]
            there = [place for place, key in enumerate(keys) if key is not None]
            missing = [place for place, key in enumerate(keys) if key is None]
            there.sort(key=keys.__getitem__, reverse=order == Qt.SortOrder.DescendingOrder)
            self._order = [*there, *missing]
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = self._order
        if not self._filter.is_empty:
            for place, words in enumerate(self._words):
                if words is None:
                    self._words[place] = spoken(self._columns, self._rows[place])
            self._shown = self._filter.kept(self._order, self._words)
        self.endResetModel()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """A title stands over its numbers."""
    return _RIGHT if column.right else _LEFT


def _sort_key(value: Any) -> Any:
    """None for what is missing; words sort without regard to case."""
    if value is None or value == "":
        return None
    return value.casefold() if isinstance(value, str) else value
