"""A line of controls that goes on in a second line where the window is too narrow for it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

_Row = list[QLayoutItem]


class WrappingRow(QLayout):
    """Controls side by side, `gap` px apart; from `push_on` on they stand at the end of their line.

    Hidden ones take no room. One that may expand takes what its line has left.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: _Row = []
        self._gap = gap
        self._pushed: int | None = None

    def push_on(self) -> None:
        """What is added from now on stands at the end of its line."""
        self._pushed = len(self._items)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:  # Qt asks until it gets None
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        rows = self._rows(width - self._across())
        return sum(map(_height, rows)) + self._gap * max(len(rows) - 1, 0) + self._down()

    @override
    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        return QSize(self._width(shown) + self._across(), _height(shown) + self._down())

    @override
    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in shown), default=0)
        height = max((size.height() for size in shown), default=0)
        return QSize(width + self._across(), height + self._down())

    @override
    def setGeometry(self, area: QRect, /) -> None:
        super().setGeometry(area)
        inner = area.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for row in self._rows(inner.width()):
            self._place(row, QRect(inner.left(), top, inner.width(), _height(row)))
            top += _height(row) + self._gap

    def _place(self, row: _Row, area: QRect) -> None:
        left = area.width() - self._width(row)
        widths = []
        for item in row:
            most = item.maximumSize().width() if _expands(item) else 0
            widths.append(max(_width(item), min(_width(item) + left, most)))
            left -= widths[-1] - _width(item)
        at = area.left()
        for item, width in zip(row, widths, strict=True):
            if self._pushed is not None and item in self._items[self._pushed :]:
                at, left = at + left, 0
            height = item.sizeHint().height()
            box = QRect(at, area.top() + (area.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(_direction(self.parentWidget()), area, box))
            at += width + self._gap

    def _rows(self, width: int) -> list[_Row]:
        rows: list[_Row] = []
        for item in self._items:
            if item.isEmpty():
                continue
            if not rows or self._width([*rows[-1], item]) > width:
                rows.append([])
            rows[-1].append(item)
        return rows

    def _width(self, row: Sequence[QLayoutItem]) -> int:
        return sum(map(_width, row)) + self._gap * max(len(row) - 1, 0)

    def _across(self) -> int:
        return self.contentsMargins().left() + self.contentsMargins().right()

    def _down(self) -> int:
        return self.contentsMargins().top() + self.contentsMargins().bottom()


def _height(row: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _width(item: QLayoutItem) -> int:
    """What it takes at the least."""
    return item.minimumSize().width() if _expands(item) else item.sizeHint().width()


def _direction(widget: QWidget | None) -> Qt.LayoutDirection:
    return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
