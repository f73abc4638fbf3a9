"""A list of any length whose lines have their own heights: only what is in sight is ever measured.

Qt lays a whole list out and asks every line for its height; of 100,000 articles that takes minutes. Here the scroll bar
counts lines, a line being a fixed number of units of it: the line at the top is known without those above it.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem
from typing_extensions import override

_UNITS = 64  # of the scroll bar a line, whatever its height
_MEASURED = 1_000  # lines whose height is kept
_WHEEL = 24  # units a step; a notch of a wheel is three

_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

Index = QModelIndex | QPersistentModelIndex
Laid = tuple[int, int, int]  # a line's row, its upper edge in the viewport and its height, in px


class LongList(QListView):
    """A list view with a layout of its own; lines that are not enabled are passed over by the keys.

    `typed` is emitted with what is typed while the list has the focus: looking for it line by line would read them all.
    `opened` says that the line in hand is to show what is folded under it (Right), or to fold it away (Left).
    """

    typed = Signal(str)
    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._laid: list[Laid] | None = None
        self._heights: dict[int, int] = {}  # of lines measured, in px
        self._anchor: int | None = None  # where a choice of several lines with Shift began
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def top(self) -> tuple[int, int]:
        """The row at the upper edge, and how many px of it are above."""
        value = min(self.verticalScrollBar().value(), max(self._count() * _UNITS - 1, 0))  # the model may have shrunk
        row = value // _UNITS
        return row, (value % _UNITS) * self._height(row) // _UNITS if self._count() else 0

    def laid(self) -> list[Laid]:
        """The lines in sight from above, the first and last perhaps in part."""
        if self._laid is None:
            row, above = self.top()
            self._laid, edge = [], -above
            while edge < self.viewport().height() and row < self._count():
                height = self._height(row)
                self._laid.append((row, edge, height))
                edge += height
                row += 1
        return self._laid

    @override
    def visualRect(self, index: Index) -> QRect:
        """Where a line is painted; empty where it is out of sight."""
        return next((self._rect(one) for one in self.laid() if one[0] == index.row()), QRect())

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = next((one[0] for one in self.laid() if one[1] <= point.y() < one[1] + one[2]), None)
        return QModelIndex() if row is None else self.model().index(row, 0)

    @override
    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid():
            return
        row, room = index.row(), self.viewport().height()
        if hint == QListView.ScrollHint.EnsureVisible:
            place = next((one for one in self.laid() if one[0] == row), None)
            if place is not None and place[1] >= 0 and (place[1] + place[2] <= room or place[1] == 0):
                return
            first = self.laid()[0][0] if self.laid() else 0
            hint = QListView.ScrollHint.PositionAtTop if row <= first else QListView.ScrollHint.PositionAtBottom
        if hint == QListView.ScrollHint.PositionAtTop:
            self.verticalScrollBar().setValue(row * _UNITS)
        elif hint == QListView.ScrollHint.PositionAtBottom:
            self.verticalScrollBar().setValue(self._value_with_bottom(row, room))
        else:
            self.verticalScrollBar().setValue(self._value_with_bottom(row, (room + self._height(row)) // 2))

    @override
    def reset(self) -> None:
        self._measure_anew()
        super().reset()

    @override
    def doItemsLayout(self) -> None:
        self._measure_anew()
        QAbstractItemView.doItemsLayout(self)
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        self._measure_anew()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(_WHEEL)
        bar.setPageStep(max(len(self.laid()) - 1, 1) * _UNITS)
        bar.setRange(0, self._value_with_bottom(self._count() - 1, room) if self._count() else 0)
        self._laid = None

    @override
    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        """Paint the lines anew that changed, or everything where one of them has another height now."""
        changed = [one for one in self.laid() if top.row() <= one[0] <= bottom.row()]
        before = [height for _, _, height in changed]
        for row in [row for row in self._heights if top.row() <= row <= bottom.row()]:
            del self._heights[row]
        if before == [self._height(row) for row, _, _ in changed]:
            for one in changed:
                self.viewport().update(self._rect(one))
        else:
            self._measure_anew()
            self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure_anew()
        QAbstractItemView.resizeEvent(self, event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._laid = None
        self.viewport().update()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """The line at that place; with Shift all lines from where that began, also those out of sight."""
        if self._anchor is None or not command & QItemSelectionModel.SelectionFlag.Current:
            self.selectionModel().select(self.indexAt(rect.center()), command)
            return
        first, last = sorted((self._anchor, self.currentIndex().row()))
        lines = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(lines, command)

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        region = QRegion()
        for one in self.laid():
            if self.selectionModel().isRowSelected(one[0], QModelIndex()):
                region = region.united(self._rect(one))
        return region

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = self.currentIndex().row(), self._count() - 1
        move = QAbstractItemView.CursorAction
        if last < 0:
            return QModelIndex()
        if action == move.MoveEnd:
            return self._enabled(last, -1)
        if action == move.MoveHome or row < 0:
            return self._enabled(0, 1)
        if action == move.MovePageDown:
            return self._enabled(min(self._a_page_from(row, 1), last), -1, row)
        if action == move.MovePageUp:
            return self._enabled(max(self._a_page_from(row, -1), 0), 1, row)
        is_back = action in {move.MoveUp, move.MoveLeft, move.MovePrevious}
        return self._enabled(row + (-1 if is_back else 1), -1 if is_back else 1, row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers() & _WITH_OTHERS:
            self.opened.emit(event.key() == Qt.Key.Key_Right)
        else:
            self._begin_choice(event.modifiers())
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin_choice(event.modifiers())
        super().mousePressEvent(event)

    def _begin_choice(self, modifiers: Qt.KeyboardModifier) -> None:
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = max(self.currentIndex().row(), 0)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state = option.state
        mouse = self.viewport().mapFromGlobal(QCursor.pos())
        hovered = self.viewport().rect().contains(mouse) and self.viewport().underMouse()
        for one in self.laid():
            if not event.rect().intersects(self._rect(one)):
                continue
            index, option.rect = self.model().index(one[0], 0), self._rect(one)
            option.state = state
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if hovered and option.rect.contains(mouse):
                option.state |= QStyle.StateFlag.State_MouseOver
            if not (self.hasFocus() and index == self.currentIndex()):
                option.state &= ~QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _measure_anew(self) -> None:
        self._laid = None
        self._heights.clear()

    def _height(self, row: int) -> int:
        if row not in self._heights:
            if len(self._heights) > _MEASURED:
                self._heights.clear()
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            self._heights[row] = self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
        return self._heights[row]

    def _rect(self, laid: Laid) -> QRect:
        return QRect(0, laid[1], self.viewport().width(), laid[2])

    def _value_with_bottom(self, row: int, room: int) -> int:
        """Where the scroll bar stands when a line's lower edge is `room` px below the upper edge of the list."""
        left = room
        while row > 0 and left > self._height(row):
            left -= self._height(row)
            row -= 1
        height = max(self._height(row), 1)
        hidden = max(height - left, 0)
        return row * _UNITS + -(-hidden * _UNITS // height)

    def _a_page_from(self, row: int, step: int) -> int:
        """The row that far from another that both are just in sight."""
        left, last = self.viewport().height() - self._height(row), self._count() - 1
        while 0 <= row + step <= last and left >= self._height(row + step):
            row += step
            left -= self._height(row)
        return row

    def _enabled(self, row: int, step: int, otherwise: int = -1) -> QModelIndex:
        """The next line from here that can be chosen; the one in hand where there is none."""
        while 0 <= row < self._count():
            index = self.model().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
            row += step
        return self.model().index(otherwise, 0)
