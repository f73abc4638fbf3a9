"""Rows as a Qt table: columns are data, sorting and filtering are done on the rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush
from typing_extensions import override

from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """What a column shows: ``value`` sorts, ``words`` is seen. ``faint`` says when the words mean "nothing here".

    One column of a table ``stretches`` over what the others leave.
    """

    title: str
    value: Callable[[Any], Any]
    width: int = 120
    words: Callable[[Any], str] | None = None
    right: bool = False
    stretches: bool = False
    faint: Callable[[Any], bool] | None = None
    hint: Callable[[Any], str] | None = None

    def text(self, row: Any) -> str:
        if self.words is not None:
            return self.words(row)
        value = self.value(row)
        return "" if value is None else str(value)


class TableModel(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], theme: Theme) -> None:
        super().__init__()
        self._columns = columns
        self._theme = theme
        self._rows: list[Any] = []
        self._shown: list[Any] = []
        self._filter = ""
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def counts(self) -> tuple[int, int]:
        """How many rows are seen, and of how many."""
        return len(self._shown), len(self._rows)

    def show(self, rows: Sequence[Any]) -> None:
        self._rows = list(rows)
        self._arrange()

    def filter_by(self, words: str) -> None:
        self._filter = words
        self._arrange()

    def row(self, index: Index) -> Any:
        return self._shown[index.row()]

    def position(self, is_it: Callable[[Any], bool]) -> int | None:
        return next((place for place, row in enumerate(self._shown) if is_it(row)), None)

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
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column.faint is not None and column.faint(row):
            return QBrush(self._theme.colour("text_faint"))
        if role == Qt.ItemDataRole.ToolTipRole and column.hint is not None:
            return column.hint(row)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order) if column >= 0 else None
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        words = self._filter.casefold().split()
        self._shown = [row for row in self._rows if all(word in self._spoken(row) for word in words)]
        if self._sorted is not None:
            column, order = self._columns[self._sorted[0]], self._sorted[1]
            self._shown.sort(
                key=lambda row: _sort_key(column.value(row)), reverse=order == Qt.SortOrder.DescendingOrder
            )
        self.endResetModel()

    def _spoken(self, row: Any) -> str:
        return " ".join(column.text(row) for column in self._columns).casefold()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """A title stands over its numbers."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignVCenter | side


def _sort_key(value: Any) -> tuple[bool, Any]:
    """Missing values come last; words sort without regard to case."""
    if value is None or value == "":
        return (True, "")
    return (False, value.casefold() if isinstance(value, str) else value)
