"""Paints the right margin: a bar with its name for each of the analyst's codes; solid, hatched or dotted by lane."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.reader.canvas import Canvas, Spot
from ui.reader.lanes import stack
from ui.reader.marks import ReaderMark
from workbench.codes.shades import seen_on

_FIRST = 15  # from the text column to the first bar
_PITCH = 10
_WIDTH = 6
_LANES = 3
_NAMES = 53  # from the text column to the names
_NAME_HEIGHT = 15
_SHORTEST_NAME = 24
_MOST_NAMES = 64  # of codes without a bar of their own: more names do not fit on a screen
_FARTHEST_NAME = 60  # px below the top of its bar; farther down it would be read as another's


@dataclass(frozen=True, slots=True)
class _Bar:
    mark: ReaderMark
    lane: int
    area: QRectF
    colour: QColor


def paint(canvas: Canvas) -> list[Spot]:
    """Paint bars, leaders and names; returns bars and names as places to click."""
    bars, too_many = _place(canvas)
    names = _paint_names(canvas, bars, too_many)  # leaders go under the bars they cross
    drawn = [bar for bar in bars if bar.lane < _LANES]
    for bar in drawn:
        _PATTERNS[bar.lane](canvas.painter, bar.area, bar.colour)
    return names + [Spot(bar.area.adjusted(-2, 0, 2, 0), bar.mark.id) for bar in drawn]


def _place(canvas: Canvas) -> tuple[list[_Bar], int]:
    """The bars from top to bottom, and how many codes more there are than could be drawn or named."""
    codes = canvas.scene.codes.hanging_together(*canvas.seen, canvas.share_no_row)
    lanes = stack([canvas.rows(mark) for mark in codes], _LANES)
    pairs = list(zip(codes, lanes, strict=True))
    without_lane = [pair for pair in pairs if pair[1] == _LANES]
    kept = [pair for pair in pairs if pair[1] < _LANES] + without_lane[:_MOST_NAMES]
    paper = canvas.theme.colour("paper").name()
    placed = (_bar(canvas, mark, lane, paper) for mark, lane in kept)
    return sorted((bar for bar in placed if bar), key=lambda bar: bar.area.top()), len(pairs) - len(kept)


def _bar(canvas: Canvas, mark: ReaderMark, lane: int, paper: str) -> _Bar | None:
    extent = canvas.extent(mark)
    if extent is None:
        return None
    top = canvas.lines.boxes[0].top if extent[0] is None else extent[0] + 2
    bottom = canvas.lines.boxes[-1].bottom if extent[1] is None else extent[1] - 2
    x = canvas.right + _FIRST + min(lane, _LANES - 1) * _PITCH
    colour = QColor(seen_on(mark.code_colour, paper)) if mark.code_colour else canvas.theme.colour("tag_code")
    return _Bar(mark, lane, QRectF(x, canvas.snap(top), _WIDTH, canvas.snap(bottom) - canvas.snap(top)), colour)


def _paint_names(canvas: Canvas, bars: list[_Bar], unnamed: int) -> list[Spot]:
    """Paint each name beside its bar, or a little below where others stand already; the rest are counted: "+12"."""
    x = canvas.right + _NAMES
    room = canvas.width - x - 4
    if room < _SHORTEST_NAME:
        return []
    font = canvas.theme.font("micro")
    canvas.painter.setFont(font)
    metrics = QFontMetricsF(font)
    border = canvas.theme.colour("border")
    canvas.painter.setPen(canvas.theme.colour("text_muted"))
    free_from, lowest = 2.0, canvas.painter.window().height() - _NAME_HEIGHT
    spots = []
    for bar in bars:
        y = max(bar.area.top() + 1, free_from)
        if y > min(lowest, max(bar.area.bottom(), bar.area.top() + _FARTHEST_NAME)):
            unnamed += 1
            continue
        middle = canvas.snap(y + _NAME_HEIGHT / 2)
        canvas.painter.fillRect(QRectF(bar.area.right() + 2, middle, x - 7 - bar.area.right(), 1), border)
        name = metrics.elidedText(bar.mark.code_name or "", Qt.TextElideMode.ElideRight, room)
        canvas.painter.drawText(QPointF(x, y + 11), name)
        spots.append(Spot(QRectF(x, y, room, _NAME_HEIGHT), bar.mark.id))
        free_from = y + _NAME_HEIGHT
    if unnamed:
        canvas.painter.drawText(QPointF(x, min(free_from, lowest) + 11), f"+{unnamed}")
    return spots


def _paint_solid(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.fillRect(area, colour)


def _paint_hatch(painter: QPainter, area: QRectF, colour: QColor) -> None:
    _paint_outline(painter, area, colour)
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(colour, 2))
    left, right, rise = area.left() - 1, area.right() + 1, area.width() + 2
    heights = _steps(area.top() + 1, area.bottom() + area.width() + 1, 5)
    painter.drawLines([QLineF(left, y, right, y - rise) for y in heights])
    painter.restore()


def _paint_dots(painter: QPainter, area: QRectF, colour: QColor) -> None:
    _paint_outline(painter, area, colour)
    painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x = area.center().x()
    painter.drawPoints([QPointF(x, y) for y in _steps(area.top() + 4, area.bottom() - 2, 6)])


def _steps(first: float, end: float, step: int) -> list[float]:
    return [first + step * n for n in range(max(0, ceil((end - first) / step)))]


def _paint_outline(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(area.adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2)


_PATTERNS = (_paint_solid, _paint_hatch, _paint_dots)
