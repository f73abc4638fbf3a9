"""Painting one line of the registry: name and kind, grade in its box, claims and origins in columns."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.language.sides import placed
from ui.language.texts import tr, written
from ui.lists import line_width
from ui.sources.registry_model import HIDDEN_ROLE, ROW_ROLE, origins_words, subline
from ui.theme.theme import Theme
from workbench.registry import SourceRow

HEIGHT, LEFT = 44, 12
GRADE, CLAIMS, ORIGINS = 44, 54, 58  # widths of the columns at the right
_SIGN = 13
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RegistryPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(line_width(option), HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SourceRow = index.data(ROW_ROLE)
        area: QRect = option.rect
        painter.save()
        self._paint_ground(painter, area, option.state)
        right = area.right() - LEFT
        origins = QRect(right - ORIGINS, area.top(), ORIGINS, area.height())
        self._paint_number(painter, placed(origins, area), origins_words(row))
        right -= ORIGINS
        claims = QRect(right - CLAIMS, area.top(), CLAIMS, area.height())
        self._paint_number(painter, placed(claims, area), written(row.claims))
        right -= CLAIMS
        hidden = bool(index.data(HIDDEN_ROLE))
        grade = QRect(right - GRADE, area.top(), GRADE, area.height())
        paint_grade(painter, self._theme, placed(grade, area), row.grade, hidden)
        words = area.adjusted(LEFT, 5, -(area.right() - right + GRADE + 6), -4)
        self._paint_words(painter, placed(words, area), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        name = "surface"
        if state & QStyle.StateFlag.State_Selected:
            name = "selection"
        elif state & QStyle.StateFlag.State_MouseOver:
            name = "hover"
        painter.fillRect(area, self._theme.colour(name))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(placed(QRect(area.topLeft(), QSize(3, area.height())), area), self._theme.colour("focus"))

    def _paint_number(self, painter: QPainter, area: QRect, words: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)

    def _paint_words(self, painter: QPainter, area: QRect, row: SourceRow) -> None:
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = upper.translated(0, upper.height())
        self._paint_line(painter, upper, "body_strong", "text", row.name)
        if row.notes:
            lower = placed(
                QRect(lower.topLeft(), QPoint(self._paint_notes(painter, lower, row.notes), lower.bottom())), lower
            )
        self._paint_line(painter, lower, "caption", "text_muted", subline(row))

    def _paint_line(self, painter: QPainter, area: QRect, role: str, colour: str, words: str) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        kept = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, kept)

    def _paint_notes(self, painter: QPainter, area: QRect, count: int) -> int:
        """The sign of a note and how many there are, at the right of a line; returns where the room left of it ends."""
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, f"{count}")
        left = area.right() - painter.fontMetrics().horizontalAdvance(f"{count}") - _SIGN - 4
        picture = self._theme.pixmap("sticky-note", _SIGN, "text_muted", painter.device().devicePixelRatioF())
        box = QRect(left, area.center().y() - _SIGN // 2, _SIGN, _SIGN)
        painter.drawPixmap(placed(box, area).topLeft(), picture)
        return left - 6


def paint_grade(painter: QPainter, theme: Theme, area: QRect, code: str | None, hidden: bool = False) -> None:
    """A code in its box at the left of the area; "none" in faint words is nobody's grade, which is no box.

    "hidden" is what a blind grader sees before having graded.
    """
    painter.setFont(theme.font("caption"))
    if code is None or hidden:
        painter.setPen(theme.colour("text_faint"))
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, tr("hidden") if hidden else tr("none"))
        return
    width = max(22, painter.fontMetrics().horizontalAdvance(code) + 12)
    left = placed(QRect(area.left(), area.top(), width, area.height()), area, painter).left()
    box = QRectF(left + 0.5, area.center().y() - 8.5, width, 18)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("border_strong"))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, 3, 3)
    font = theme.font("caption")
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
