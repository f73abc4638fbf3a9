"""Painting what stays at the top: events as flags in lanes, the dated axis, and today."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from ui.language.texts import tr
from ui.timeline.ink import Ink, paint_shapes
from ui.timeline.look import Look
from workbench.figures.timescale import time_ticks
from workbench.timeline.flagplan import FLAG, LANE, LANES, Flag
from workbench.timeline.items import Happening
from workbench.timeline.scale import TimeScale
from workbench.timeline.signs import Fill, span_sign

EVENTS = LANES * LANE + 18
AXIS = 24
HEIGHT = EVENTS + AXIS
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SPAN = EVENTS - 6.0  # where the days of an imprecise event lie


def base_of_flags() -> float:
    """The lower edge of the lanes."""
    return EVENTS - 14.0


def tick_days(scale: TimeScale) -> list[tuple[float, str]]:
    return time_ticks(scale.period, scale.width / 12)


def paint_axis(painter: QPainter, look: Look, scale: TimeScale, ticks: Sequence[tuple[float, str]]) -> None:
    painter.setPen(QPen(look.axis, 1))
    painter.drawLine(QPointF(scale.left, HEIGHT - 0.5), QPointF(scale.right, HEIGHT - 0.5))
    painter.setFont(look.caption)
    metrics = QFontMetricsF(look.caption)
    for day, words in ticks:
        x = scale.x(day)
        painter.setPen(look.axis)
        painter.drawLine(QPointF(x, HEIGHT - 5), QPointF(x, HEIGHT))
        painter.setPen(look.muted)
        width = metrics.horizontalAdvance(words)
        if scale.left <= x - width / 2 and x + width / 2 <= scale.right:
            painter.drawText(QRectF(x - width / 2 - 2, EVENTS, width + 4, AXIS - 6), _MIDDLE, words)


def paint_grid(
    painter: QPainter, look: Look, scale: TimeScale, ticks: Sequence[tuple[float, str]], box: QRectF
) -> None:
    painter.setPen(QPen(look.grid, 1))
    for day, _ in ticks:
        painter.drawLine(QPointF(scale.x(day), box.top()), QPointF(scale.x(day), box.bottom()))


def paint_poles(painter: QPainter, look: Look, flags: Sequence[Flag], bottom: float) -> None:
    """A dotted line from each flag down through all rows."""
    pen = QPen(look.event, 1)
    pen.setDashPattern([1, 3])
    painter.setPen(pen)
    for flag in flags:
        painter.drawLine(QPointF(flag.x, HEIGHT), QPointF(flag.x, bottom))


def paint_today(painter: QPainter, look: Look, x: float, bottom: float) -> None:
    painter.setPen(QPen(look.accent, 1.5))
    painter.drawLine(QPointF(x, EVENTS + AXIS - 8), QPointF(x, bottom))
    painter.setFont(look.micro)
    width = QFontMetricsF(look.micro).horizontalAdvance("today") + 8
    chip = QRectF(x - width / 2, bottom - 18, width, 16)
    painter.setBrush(look.ground)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(look.accent)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, "today")


def paint_flags(
    painter: QPainter, look: Look, events: Sequence[Happening], flags: Sequence[Flag], scale: TimeScale
) -> None:
    base = base_of_flags()
    for flag in flags:
        one = events[flag.event]
        top = HEIGHT - 7.0 if flag.lane is None else base - (flag.lane + 1) * LANE + 3
        pen = QPen(look.event, 1)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(flag.x, top), QPointF(flag.x, HEIGHT))
        if one.when is not None and not one.when.is_day:
            sign = span_sign(one.when, scale.reach(one.when, _SPAN), Fill.TONE)
            paint_shapes(painter, sign, Ink(look.event, look.panel))
        _paint_flag(painter, look, one, flag, top)


def _paint_flag(painter: QPainter, look: Look, one: Happening, flag: Flag, top: float) -> None:
    side = -1 if flag.leftwards else 1
    # A flag without a name is a small mark on the axis, so that no name is written through it.
    named = [(0, 0), (FLAG, 0), (FLAG - 3, 3.5), (FLAG, 7), (0, 7)]
    cloth = named if flag.lane is not None else [(-4, 0), (4, 0), (0, 7)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.event)
    painter.drawPolygon(QPolygonF([QPointF(flag.x + side * x, top + y) for x, y in cloth]))
    if flag.lane is None:
        return
    painter.setPen(look.muted)
    painter.setFont(look.micro)
    metrics = QFontMetricsF(look.micro)
    words = metrics.elidedText(one.label, Qt.TextElideMode.ElideRight, flag.room + 1)
    width = metrics.horizontalAdvance(words)
    x = flag.x + FLAG + 4 if side > 0 else flag.x - FLAG - 4 - width
    painter.drawText(QRectF(x, top - 5, width + 2, 17), _MIDDLE, words)


def flag_box(flag: Flag) -> QRectF:
    """The flag with its name, for the ring around what is chosen."""
    if flag.lane is None:
        return QRectF(flag.x - 7, HEIGHT - 10, 14, 12)
    top = base_of_flags() - (flag.lane + 1) * LANE
    room = flag.room + FLAG + 7
    return QRectF(flag.x - room if flag.leftwards else flag.x - 3, top - 1, room + 3, LANE - 3)


def paint_corner(painter: QPainter, look: Look, width: float, counts: tuple[str, str]) -> None:
    """Over the words of the rows: what the lanes are."""
    painter.fillRect(QRectF(0, 0, width, HEIGHT), look.panel)
    painter.setPen(look.text)
    painter.setFont(look.strong)
    painter.drawText(QRectF(16, 6, width - 28, 20), _MIDDLE, counts[0])
    painter.setPen(look.muted)
    painter.setFont(look.micro)
    painter.drawText(QRectF(16, 26, width - 28, 18), _MIDDLE, counts[1])
    words = tr("Above: when it was true. Below: when it was known.")
    if QFontMetricsF(look.micro).horizontalAdvance(words) > width - 28:
        words = tr("Above: true. Below: known.")
    painter.drawText(QRectF(16, EVENTS, width - 28, AXIS - 4), _MIDDLE, words)
