"""A card beside a mark, painted: what it says in one line, its grade, its exact words, and lines about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from ui.theme.theme import Theme
from workbench.figures.splitstrip import SplitStrip

_WIDTH, _PAD, _LINE = 340, 12, 18
_STRIP = 34
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card; ``chip`` is the grade at its upper right corner, "" for none.

    ``strip`` is drawn under the lines, its words over it and its levels below.
    """

    headline: str
    subline: str
    quote: str
    lines: Sequence[str]
    chip: str = ""
    hint: str = ""
    strip: SplitStrip | None = None


def paint_card(
    painter: QPainter, theme: Theme, words: CardWords, at: QPointF, within: QRectF, clear_of: QRectF | None = None
) -> None:
    """Paint the card beside the point ``at``, on the side where there is room, wholly inside ``within``.

    With ``clear_of`` it stands above or below that area where there is room, and not over it.
    """
    metrics = QFontMetricsF(theme.font("caption"))
    heights = [_line_height(metrics, line) for line in words.lines]
    quote, quote_height = _wrapped(" ".join(words.quote.split()), theme, _WIDTH - 2 * _PAD - 12)
    height = _PAD * 2 + 22 + _LINE + 8 + sum(heights) + _LINE * bool(words.hint)
    height += quote_height + 8 if words.quote else 0
    height += _STRIP + 2 * _LINE if words.strip else 0
    box = _place(QRectF(0, 0, _WIDTH, height), at, within)
    box = box if clear_of is None else _cleared(box, clear_of, within)
    painter.setPen(QPen(theme.colour("border_strong"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, 8, 8)
    y = _paint_head(painter, theme, words, box)
    if words.quote:
        painter.fillRect(QRectF(box.left() + _PAD, y, 3, quote_height), theme.colour("tag_quantity"))
        painter.setPen(theme.colour("text"))
        quote.draw(painter, QPointF(box.left() + _PAD + 10, y))
        y += quote_height + 8
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_muted"))
    for line, tall in zip(words.lines, heights, strict=True):
        area = QRectF(box.left() + _PAD, y, _WIDTH - 2 * _PAD, tall)
        shown = line if tall > _LINE else metrics.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), shown)
        y += tall
    if words.strip is not None:
        y = _paint_strip(painter, theme, words.strip, box.left() + _PAD, y)
    hint = QRectF(box.left() + _PAD, y, _WIDTH - 2 * _PAD, _LINE)
    painter.drawText(hint, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words.hint)


def _paint_head(painter: QPainter, theme: Theme, words: CardWords, box: QRectF) -> float:
    y = box.top() + _PAD
    width = _paint_chip(painter, theme, words.chip, box, y) if words.chip else 0.0
    font = theme.font("section")
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    room = int(_WIDTH - 2 * _PAD - width - 6)
    headline = painter.fontMetrics().elidedText(words.headline, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(box.left() + _PAD, y + 15), headline)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_muted"))
    area = QRectF(box.left() + _PAD, y + 22, _WIDTH - 2 * _PAD, _LINE)
    subline = painter.fontMetrics().elidedText(words.subline, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, subline)
    return y + 22 + _LINE + 8


def _paint_strip(painter: QPainter, theme: Theme, strip: SplitStrip, left: float, y: float) -> float:
    """The two humps and their levels; returns the y below them."""
    width = _WIDTH - 2 * _PAD
    painter.drawText(QRectF(left, y, width, _LINE), Qt.AlignmentFlag.AlignVCenter, strip.words)
    ground = y + _LINE + _STRIP
    painter.setBrush(theme.colour("border_strong"))
    painter.drawPolygon(QPolygonF([QPointF(left + x * width, ground - up * (_STRIP - 2)) for x, up in strip.outline]))
    for x, level in strip.peaks:
        words = QRectF(left + x * width - 40, ground, 80, _LINE)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, level)
    return ground + _LINE


def _paint_chip(painter: QPainter, theme: Theme, words: str, box: QRectF, y: float) -> float:
    painter.setFont(theme.font("micro"))
    width = painter.fontMetrics().horizontalAdvance(words) + 12.0
    chip = QRectF(box.right() - _PAD - width, y + 1, width, 18)
    painter.setPen(theme.colour("border_strong"))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(theme.colour("text"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
    return width


def _line_height(metrics: QFontMetricsF, line: str) -> float:
    """A line that is too long goes on in a second one."""
    return _LINE if metrics.horizontalAdvance(line) <= _WIDTH - 2 * _PAD else 2 * _LINE - 2


def _cleared(box: QRectF, clear_of: QRectF, within: QRectF) -> QRectF:
    below, above = clear_of.bottom() + 4, clear_of.top() - 4 - box.height()
    if below + box.height() <= within.bottom():
        return QRectF(box.left(), below, box.width(), box.height())
    return QRectF(box.left(), above, box.width(), box.height()) if above >= within.top() else box


def _place(box: QRectF, at: QPointF, within: QRectF) -> QRectF:
    left = at.x() + 18 if at.x() + 18 + box.width() < within.right() else at.x() - 18 - box.width()
    top = min(max(at.y() - box.height() / 2, within.top() + 4), within.bottom() - box.height() - 4)
    return box.translated(max(left, within.left() + 4), max(top, within.top() + 4))


def _wrapped(words: str, theme: Theme, width: float) -> tuple[QTextLayout, float]:
    """The quote in serif, a few lines at most."""
    font = theme.font("reader")
    font.setPixelSize(14)
    layout = QTextLayout(words if len(words) < 190 else words[:189] + "…", font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height, count = 0.0, 0
    while count <= _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += 19
        count += 1
    layout.endLayout()
    return layout, height
