"""The cells of the coding matrix as a heat map: darker for more, 0 written, blank where no article is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.codes.cells import CODE, CodingModel
from ui.codes.paint import paint_swatch, swatch_colour
from ui.theme.theme import Theme
from workbench.codes.shades import ink_on, shade

_INDENT, _SWATCH = 14, 18
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CellPainter(QStyledItemDelegate):
    def __init__(self, model: CodingModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self.is_shaded = True

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area, theme = QRect(option.rect), self._theme
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.colour("selection" if is_chosen else "surface")
        painter.fillRect(area, ground)
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if index.column() == CODE:
            self._paint_code(painter, area, index)
        else:
            self._paint_count(painter, area, index, is_chosen=is_chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), theme.ring_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_code(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        code = self._model.code(index)
        inner = area.adjusted(10 + code.depth * _INDENT, 0, -8, 0)
        paint_swatch(painter, inner, swatch_colour(self._theme, code.colour))
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text_muted" if code.retired else "text"))
        room = inner.adjusted(_SWATCH, 0, 0, 0)
        painter.drawText(room, _MIDDLE, painter.fontMetrics().elidedText(code.name, _ELIDE, room.width()))

    def _paint_count(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, *, is_chosen: bool
    ) -> None:
        count, matrix = self._model.count(index), self._model.matrix
        if count is None or matrix is None:
            return
        ink = self._theme.colour("text" if count else "text_muted")
        is_total = self._model.column(index.column()) is None
        if self.is_shaded and count and not is_total:
            ground = self._theme.colour("surface").name()
            colour = shade(count, matrix.largest, self._theme.colour("accent").name(), ground)
            cell = area.adjusted(3, 3, -3, -4) if is_chosen else area.adjusted(1, 1, -1, -2)
            painter.fillRect(cell, QColor(colour))
            ink = QColor(ink_on(colour))
        painter.setFont(self._theme.font("body_strong" if is_total else "body"))
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{count:,}")


_ELIDE = Qt.TextElideMode.ElideRight
