"""Painting one question of the list: its words wrapped, below them what it has."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.lists import line_width
from ui.theme.theme import Theme

ABOUT = Qt.ItemDataRole.UserRole + 1
_SIDE, _TOP = 12, 8
_WRAP = Qt.TextFlag.TextWordWrap


class QuestionPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = QRect(0, 0, max(line_width(option) - 2 * _SIDE, 40), 10_000)
        words = QFontMetrics(self._theme.font("body")).boundingRect(room, _WRAP, str(index.data()))
        below = QFontMetrics(self._theme.font("caption")).lineSpacing()
        return QSize(line_width(option), words.height() + 2 + below + 2 * _TOP)

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
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), self._theme.colour("focus"))
        room = area.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(room, _WRAP, str(index.data()))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, str(index.data(ABOUT)))
        painter.restore()
