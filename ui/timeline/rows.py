"""Painting a row: its words at the left, above when it was true, below when it was known, a thin link between."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.language.texts import counted, tr
from ui.timeline.ink import Ink, paint_shapes
from ui.timeline.look import Look
from ui.timeline.rowplan import HEADING
from workbench.timeline.items import Telling
from workbench.timeline.scale import TimeScale
from workbench.timeline.signs import Reach, extent_of, known_reach, known_sign, true_sign
from workbench.timeline.wording import carried_words, known_briefly

TRUE, KNOWN = 13.0, 29.0  # px below a row's top
_PAD, _GAP = 16.0, 5.0
_APART = 14.0
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def paint_words(painter: QPainter, look: Look, one: Telling, box: QRectF) -> None:
    """What it says and its number; under it whose troops where, who said it, and how often it was printed."""
    font = QFont(look.strong if one.stands else look.body)
    font.setStrikeOut(one.state.value == "refuted")
    right = one.label if one.stands else f"{one.state.value}  {one.label}"
    upper = QRectF(box.left() + _PAD, box.top() + 4, box.width() - _PAD - 12, 18)
    painter.setPen(look.muted)
    used = _paint(painter, look.micro, right, upper, _RIGHT) + 2 * _GAP
    painter.setPen(look.text if one.stands else look.muted)
    _paint(painter, font, one.says, upper.adjusted(0, 0, -used, 0), _LEFT)
    lower = QRectF(box.left() + _PAD, box.top() + 22, box.width() - _PAD - 12, 16)
    painter.setPen(look.muted)
    used = _paint(painter, look.micro, carried_words(one), lower, _RIGHT) + 2 * _GAP if len(one.carriers) > 1 else 0
    swatch = QRectF(lower.left(), lower.center().y() - 4, 8, 8)
    painter.fillRect(swatch, look.ink_of(one, look.ground).line)
    painter.setPen(look.muted)
    said = f"{one.series}, {one.source}" if one.source else one.series
    _paint(painter, look.micro, said, lower.adjusted(14, 0, -used, 0), _LEFT)


def _paint(painter: QPainter, font: QFont, words: str, box: QRectF, side: Qt.AlignmentFlag) -> float:
    """Words in one line, cut where there is no room; returns their width."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(box, side | _MIDDLE, shown)
    return metrics.horizontalAdvance(shown)


def paint_times(painter: QPainter, look: Look, one: Telling, scale: TimeScale, top: float, ink: Ink) -> None:
    """Both signs of a row with their dates in words, or at the edge where one lies out of sight."""
    true = scale.reach(one.true, top + TRUE) if one.true else None
    said = (one.said, scale.reach(one.said, top + KNOWN)) if one.said else None
    days = [(day, scale.reach(day, top + KNOWN)) for carrier in one.carriers if (day := carrier.published)]
    known = known_reach(said, days)
    if one.true and true and known and known.right > scale.left and scale.sees(one.true):
        _paint_link(painter, look, extent_of(one.true, true), (said or days[0])[1])
    if true is not None:
        paint_shapes(painter, true_sign(one, true), ink)
    paint_shapes(painter, known_sign(said, days), Ink(look.text if one.stands else look.overtaken, ink.ground))
    painter.setFont(look.micro)
    painter.setPen(look.text if one.stands else look.muted)
    words = one.true.briefly if one.true else tr("when it was true: not said")
    _paint_beside(painter, look, extent_of(one.true, true) if one.true and true else None, scale, words, top + TRUE)
    painter.setPen(look.muted)
    _paint_beside(painter, look, known, scale, known_briefly(one), top + KNOWN)


def _paint_link(painter: QPainter, look: Look, true: Reach, known: Reach) -> None:
    """A dotted line from when it became known to the nearest of when it was true, where they lie apart."""
    near = min(max(known.middle, true.left), true.right)
    if abs(near - known.middle) < _APART:
        return
    pen = QPen(look.axis, 1)
    pen.setDashPattern([1, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(near, true.y + 4), QPointF(known.middle, known.y - 4))


def _paint_beside(painter: QPainter, look: Look, sign: Reach | None, scale: TimeScale, words: str, y: float) -> None:
    """Words right of a sign where there is room, else left of it; at the edge where it lies out of sight."""
    width = look.width(words)
    if sign is None:
        x = scale.left + 6
    elif sign.right < scale.left:
        words, x = f"‹ {words}", scale.left + 6
    elif sign.left > scale.right:
        words = f"{words} ›"
        x = scale.right - look.width(words) - 6
    elif sign.right + _GAP + width <= scale.right or sign.left - _GAP - width < scale.left:
        x = min(sign.right + _GAP, scale.right - width - 4)
    else:
        x = sign.left - _GAP - width
    painter.drawText(QRectF(x, y - 9, width + 24, 18), _LEFT | _MIDDLE, words)


def paint_heading(painter: QPainter, look: Look, count: int, box: QRectF) -> None:
    """The line over the tellings that say no date: counted, and listed beneath it."""
    painter.fillRect(box, look.panel)
    painter.setPen(look.text)
    words = (
        tr("1 telling does not say when it was true; here in the order of when it was known")
        if count == 1
        else tr(
            "{tellings} do not say when it was true; here in the order of when it was known",
            tellings=counted(count, "telling"),
        )
    )
    _paint(painter, look.caption, words, box.adjusted(_PAD, HEADING * 0.1, -12, 0), _LEFT)
