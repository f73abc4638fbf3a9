"""Painting a line of a list: a headline, and what is said of it below; both are wrapped to the width of the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.language.sides import placed
from ui.lists import line_width
from ui.theme.theme import Theme

BELOW, IS_GRAVE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""The roles of what stands below, and of whether the headline is in bold."""

_SIDE, _TOP, _GAP = 12, 7, 2
_WRAP = Qt.TextFlag.TextWordWrap


class HeadlinePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = line_width(option)
        head, below = self._heights(index, max(width - 2 * _SIDE, 40))
        return QSize(width, head + (below + _GAP if below else 0) + 2 * _TOP)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area, state = QRect(option.rect), option.state
        is_chosen, is_under = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        painter.save()
        painter.fillRect(area, self._theme.colour("selection" if is_chosen else "hover" if is_under else "panel"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(placed(QRect(area.topLeft(), QSize(3, area.height())), area), self._theme.colour("focus"))
        room = area.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setFont(self._headline(index))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(room, _WRAP, str(index.data()))
        head, _ = self._heights(index, room.width())
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(room.adjusted(0, head + _GAP, 0, 0), _WRAP, str(index.data(BELOW)))
        painter.restore()

    def _heights(self, index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 10_000)
        below = str(index.data(BELOW) or "")
        head = QFontMetrics(self._headline(index)).boundingRect(room, _WRAP, str(index.data())).height()
        caption = QFontMetrics(self._theme.font("caption"))
        return head, caption.boundingRect(room, _WRAP, below).height() if below else 0

    def _headline(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        font = QFont(self._theme.font("body"))
        font.setWeight(QFont.Weight.DemiBold if index.data(IS_GRAVE) else QFont.Weight.Normal)
        return font
