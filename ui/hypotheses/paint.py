"""Claims and marks as they are drawn: letters say the mark, a tint and its edge repeat it, a corner says "reason"."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.values import Consistency
from ui.hypotheses.header import fitted
from ui.hypotheses.model import MatrixModel, about_claim
from ui.hypotheses.widths import CLAIM, EDGE, TELLS
from ui.theme.theme import Theme
from workbench.hypotheses.matrix import Evidence, Marked

HEIGHT = 44
_SIDE, _CORNER = 8, 7
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LOOKS = {
    Consistency.VERY_CONSISTENT: ("info_tint", "info", 2),
    Consistency.CONSISTENT: ("info_tint", "info", 0),
    Consistency.NEUTRAL: ("hover", "text_muted", 0),
    Consistency.INCONSISTENT: ("warn_tint", "warn", 0),
    Consistency.VERY_INCONSISTENT: ("warn_tint", "warn", 2),
}
"""Ground, ink and edge in px of each mark: blue and amber part for every eye, the edge and the letters in grey."""


class MatrixPainter(QStyledItemDelegate):
    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one, area = self._model.evidence(index.row()), QRect(option.rect)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, self._theme.colour("selection" if is_chosen else "surface"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if index.column() == CLAIM:
            self._paint_claim(painter, area, one)
        elif index.column() == TELLS:
            self._paint_telling(painter, area, one, str(index.data()))
        else:
            self._paint_mark(painter, area, one, self._model.marked(index))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_claim(self, painter: QPainter, area: QRect, one: Evidence) -> None:
        top = area.adjusted(EDGE, 5, -_SIDE, -area.height() // 2)
        words = " ".join(one.claim.quote.split())
        lines = (("body", "text" if one.weighs else "text_faint", words), ("caption", "text_muted", about_claim(one)))
        for place, (role, colour, said) in enumerate(lines):
            font = self._theme.font(role)
            font.setStrikeOut(role == "body" and one.claim.state == "refuted")
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            kept = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, top.width())
            painter.drawText(top.translated(0, place * (HEIGHT // 2 - 4)), _MIDDLE, kept)

    def _paint_telling(self, painter: QPainter, area: QRect, one: Evidence, words: str) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text" if one.apart else "text_faint"))
        room = area.adjusted(_SIDE, 4, -_SIDE, -4)
        painter.drawText(room, _MIDDLE | Qt.TextFlag.TextWordWrap, fitted(words, painter.fontMetrics(), room.size()))

    def _paint_mark(self, painter: QPainter, area: QRect, one: Evidence, marked: Marked | None) -> None:
        chip = area.adjusted(6, 6, -6, -7)
        painter.setFont(self._theme.font("body_strong"))
        if marked is None:
            painter.setPen(self._theme.colour("text_faint"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, "·")
            return
        ground, ink, edge = _LOOKS[marked.mark]
        colour = self._theme.colour(ink if one.weighs else "text_faint")
        if one.weighs:
            painter.fillRect(chip, self._theme.colour(ground))
        if edge or not one.weighs:
            painter.setPen(QPen(colour, edge) if one.weighs else QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.drawRect(chip.adjusted(1, 1, -1, -1))
        painter.setPen(colour)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, marked.mark.value)
        if marked.reason:
            corner = chip.topRight() + QPoint(-2, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygon([corner, corner + QPoint(-_CORNER, 0), corner + QPoint(0, _CORNER)]))
