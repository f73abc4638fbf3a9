"""Painting the evidence: a heading for each origin; grade, quote with its number in bold, outlet and day below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.chart.evidence_lines import Heading, Line, Telling
from ui.language.sides import placed
from ui.lists import line_width
from ui.theme.theme import Theme

LINE_ROLE = Qt.ItemDataRole.UserRole + 1

_LEFT, _RIGHT, _TOP = 14, 12, 8
_GRADE, _GAP = 34, 9
_ICON = 14
_QUOTE_PX, _QUOTE_LINE = 14, 19
_ABOUT_LINE = 16
_BOX_PAD, _BOX_GAP = 8, 6


class EvidencePainter(QStyledItemDelegate):
    """Lines are as high as their words need at the list's width; heights are kept."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[Line, int], int] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = max(line_width(option), 160)
        key = (line, width)
        if key not in self._heights:
            self._heights[key] = self._height(line, width)
        return QSize(width, self._heights[key])

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_ground(painter, option.rect, option.state)
            self._paint_telling(painter, option.rect, line)
        painter.restore()

    def _height(self, line: Line, width: int) -> int:
        if isinstance(line, Heading):
            return 2 * _TOP + len(self._heading_lines(line, width)) * _ABOUT_LINE
        return (
            2 * _TOP
            + self._quote(line, width).height
            + self._about_lines(line, width) * _ABOUT_LINE
            + 2
            + self._conflict_height(line, width)
        )

    def _paint_heading(self, painter: QPainter, area: QRect, line: Heading) -> None:
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.topLeft(), area.topRight())
        ratio = painter.device().devicePixelRatioF()
        sign = placed(QRect(area.left() + _LEFT, area.top() + _TOP + 1, _ICON, _ICON), area)
        painter.drawPixmap(sign.topLeft(), self._theme.pixmap(line.icon, _ICON, "text_muted", ratio))
        strong = self._theme.font("caption")
        strong.setWeight(QFont.Weight.DemiBold)
        x, y = area.left() + _LEFT + _ICON + 7, area.top() + _TOP
        painter.setFont(strong)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(
            placed(QRect(x, y, area.right() - x, _ABOUT_LINE), area), Qt.AlignmentFlag.AlignLeft, line.label
        )
        x += QFontMetrics(strong).horizontalAdvance(f"{line.label}  ") if line.label else 0
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        for words in self._heading_lines(line, area.width()):
            painter.drawText(
                placed(QRect(x, y, area.right() - x, _ABOUT_LINE), area), Qt.AlignmentFlag.AlignLeft, words
            )
            y += _ABOUT_LINE

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(placed(QRect(area.topLeft(), QSize(3, area.height())), area), self._theme.colour("focus"))

    def _paint_telling(self, painter: QPainter, area: QRect, line: Telling) -> None:
        at = placed(QRect(area.left() + _LEFT, area.top() + _TOP + 1, int(_GRADE), 17), area)
        chip = QRectF(at.left() + 0.5, at.top() + 0.5, _GRADE, 17)
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("border_strong"))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.colour("text" if line.grade else "text_faint"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, line.grade or "?")
        quote = self._quote(line, area.width())
        room = self._room(area.width())
        x = placed(QRect(area.left() + _LEFT + _GRADE + _GAP, area.top(), room, 1), area).left()
        painter.setPen(self._theme.colour("text"))
        quote.layout.draw(painter, QPointF(x, area.top() + _TOP))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        below = QRect(x, area.top() + _TOP + quote.height + 2, room, area.height())
        painter.drawText(below, Qt.TextFlag.TextWordWrap, line.about)
        if line.conflict:
            self._paint_conflict(painter, area, line)

    def _paint_conflict(self, painter: QPainter, area: QRect, line: Telling) -> None:
        """The others' numbers in a warning tint, at the foot of the line."""
        height = self._conflict_height(line, area.width()) - _BOX_GAP
        room = QRect(area.left() + _LEFT + _GRADE + _GAP, area.top(), self._room(area.width()), 1)
        left = placed(room, area).left()
        box = QRectF(left, area.bottom() - _TOP - height + 1, room.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("warn_tint"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._theme.colour("warn"))
        inside = box.adjusted(_BOX_PAD, 0, -_BOX_PAD, 0)
        painter.drawText(inside, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, line.conflict)

    def _room(self, width: int) -> int:
        return width - _LEFT - _GRADE - _GAP - _RIGHT

    def _quote(self, line: Telling, width: int) -> "_Laid":
        font = self._theme.font("reader")
        font.setPixelSize(_QUOTE_PX)
        return _Laid(line.quote, font, self._room(width))

    def _about_lines(self, line: Telling, width: int) -> int:
        return _lines(line.about, QFontMetrics(self._theme.font("caption")), self._room(width))

    def _conflict_height(self, line: Telling, width: int) -> int:
        if not line.conflict:
            return 0
        room = self._room(width) - 2 * _BOX_PAD
        return _lines(line.conflict, QFontMetrics(self._theme.font("caption")), room) * _ABOUT_LINE + 8 + _BOX_GAP

    def _heading_lines(self, line: Heading, width: int) -> list[str]:
        """The words in as many lines as they need, the first beside the label, the others under them."""
        metrics = QFontMetrics(self._theme.font("caption"))
        room = width - _LEFT - _ICON - 7 - _RIGHT - metrics.horizontalAdvance(f"{line.label}   ")
        lines, current = [], ""
        for word in line.words.split():
            longer = f"{current} {word}".strip()
            if current and metrics.horizontalAdvance(longer) > room:
                lines.append(current)
                longer = word
            current = longer
        return [*lines, current]


class _Laid:
    """A quote laid out in serif at a width, its number in semibold."""

    def __init__(self, quote: tuple[str, str, str], font: QFont, width: int) -> None:
        before, number, after = quote
        self.layout = QTextLayout(before + number + after, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        if number:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = _utf16(before), _utf16(number)
            strong.format = QTextCharFormat()
            strong.format.setFontWeight(QFont.Weight.DemiBold)
            self.layout.setFormats([strong])
        self.height = 0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += _QUOTE_LINE
        self.layout.endLayout()


def _utf16(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _lines(words: str, metrics: QFontMetrics, width: int) -> int:
    box = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, words)
    return max(round(box.height() / metrics.lineSpacing()), 1)
