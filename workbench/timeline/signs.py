"""The timeline's grammar, as shapes that the screen and paper both draw.

A dot is one day it was true, a diamond one day it was said (hollow) or published (full). A bracketed bar is a date that
is only known to lie within those days; an arrow is an open end; dashes are EDTF's "about" and "uncertain". Fill says
how the words stand to their time: full observed, half tone told afterwards, hollow planned, hatched projected. So
nothing hangs on colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin

from db.values import ClaimState
from workbench.timeline.items import Stance, Telling
from workbench.timeline.timespans import TimeSpan

Point = tuple[float, float]

_DOT, _DIAMOND = 4.6, 4.2  # half sizes at scale 1, a pixel on the screen
_BAR, _THIN = 3.6, 1.6  # half heights
_BRACKET, _SERIF = 6.5, 3.0
_ARROW, _HEAD = 30.0, 4.5
_NARROW = 5.0
_CROSS = 6.0
_CORNERS = 24


class Fill(StrEnum):
    NONE = "none"
    SOLID = "solid"
    TONE = "tone"
    GROUND = "ground"
    HATCH = "hatch"


FILLS = {
    Stance.OBSERVED: Fill.SOLID,
    Stance.AFTERWARDS: Fill.TONE,
    Stance.PLANNED: Fill.GROUND,
    Stance.PROJECTED: Fill.HATCH,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A line, or with a fill a closed shape with its outline; ``width`` is that of the pen at scale 1."""

    points: tuple[Point, ...]
    fill: Fill = Fill.NONE
    dashed: bool = False
    width: float = 1.5


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a span begins and ends on the time axis, its last day included, at height ``y``; ``scale`` in pixels."""

    left: float
    right: float
    y: float
    scale: float = 1.0

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def true_sign(one: Telling, reach: Reach) -> list[Shape]:
    """When a telling was true; nothing where it does not say.

    What was retracted or refuted is a cross, as on the chart, with the brackets or the arrow of its date.
    """
    if one.true is None:
        return []
    if one.state not in (ClaimState.RETRACTED, ClaimState.REFUTED):
        return span_sign(one.true, reach, FILLS[one.stance])
    bare = [] if one.true.is_day else [_bared(shape) for shape in span_sign(one.true, reach, Fill.GROUND)]
    return [*bare, *_cross(_centre(one.true, reach), reach)]


def _bared(shape: Shape) -> Shape:
    """A bar as the line through its middle, anything else as it is."""
    if shape.fill is Fill.NONE:
        return shape
    (left, top), (right, _), (_, bottom), _ = shape.points
    return Shape(((left, (top + bottom) / 2), (right, (top + bottom) / 2)), dashed=shape.dashed, width=1.0)


def span_sign(span: TimeSpan, reach: Reach, fill: Fill) -> list[Shape]:
    if span.is_day:
        return _dot(reach, fill, approximate=span.approximate)
    if span.first is None or span.last is None:
        return _open(span, reach, fill)
    half = max((reach.right - reach.left) / 2, _NARROW * reach.scale)
    ends = Reach(reach.middle - half, reach.middle + half, reach.y, reach.scale)
    bar = _box(ends, _BAR, fill, dashed=span.approximate)
    return [bar, _bracket(ends.left, 1, reach), _bracket(ends.right, -1, reach)]


def known_sign(said: tuple[TimeSpan, Reach] | None, published: Sequence[tuple[TimeSpan, Reach]]) -> list[Shape]:
    """The day it was said and the days it was printed, with a thin line from the first to the last."""
    said = None if said and _hides(published, said) else said
    there = [*([said] if said else []), *published]
    if not there:
        return []
    ends = [x for span, reach in there for x in ((reach.middle,) * 2 if span.is_day else (reach.left, reach.right))]
    y, scale = there[0][1].y, there[0][1].scale
    shapes = [Shape(((min(ends), y), (max(ends), y)), width=1.0)] if max(ends) > min(ends) else []
    if said:
        shapes += _known(said, Fill.GROUND)
    for span, reach in {
        (round(reach.middle / scale), span.is_day): (span, reach) for span, reach in published
    }.values():
        shapes += _known((span, reach), Fill.SOLID)  # one sign for all of a day
    return shapes


def known_reach(said: tuple[TimeSpan, Reach] | None, published: Sequence[tuple[TimeSpan, Reach]]) -> Reach | None:
    """From where to where the sign reaches: what words beside it have to keep clear of."""
    there = [*([said] if said else []), *published]
    if not there:
        return None
    reaches = [extent_of(span, reach) for span, reach in there]
    first = there[0][1]
    return Reach(min(one.left for one in reaches), max(one.right for one in reaches), first.y, first.scale)


def extent_of(span: TimeSpan, reach: Reach) -> Reach:
    """From where to where the sign of one span is drawn, its arrow included."""
    half = _NARROW * reach.scale
    if span.is_day or (span.first and span.last and reach.right - reach.left < 2 * half):
        return Reach(reach.middle - half, reach.middle + half, reach.y, reach.scale)
    arrow = _ARROW * reach.scale
    left = reach.right - arrow if span.first is None else reach.left
    return Reach(left, reach.left + arrow if span.last is None else reach.right, reach.y, reach.scale)


def _hides(published: Sequence[tuple[TimeSpan, Reach]], said: tuple[TimeSpan, Reach]) -> bool:
    """Whether the sign of the day it was said would lie under that of the day it was printed."""
    reach = said[1]
    if not published or reach.right - reach.left > 3 * _NARROW * reach.scale:
        return False
    return abs(published[0][1].middle - reach.middle) < 2 * _DIAMOND * reach.scale


def _known(one: tuple[TimeSpan, Reach], fill: Fill) -> list[Shape]:
    span, reach = one
    size = _DIAMOND * reach.scale
    if span.is_day:
        x, y = reach.middle, reach.y
        points = ((x - size, y), (x, y - size), (x + size, y), (x, y + size))
        return [Shape(points, fill, dashed=span.approximate, width=1.3)]
    if span.first is None or span.last is None:
        return _open(span, reach, fill)
    half = max((reach.right - reach.left) / 2, _NARROW * reach.scale)
    ends = Reach(reach.middle - half, reach.middle + half, reach.y, reach.scale)
    bar = _box(ends, _THIN, fill, dashed=span.approximate)
    return [bar, _bracket(ends.left, 1, reach, 0.75), _bracket(ends.right, -1, reach, 0.75)]


def _dot(reach: Reach, fill: Fill, *, approximate: bool) -> list[Shape]:
    dot = Shape(_circle(reach.middle, reach.y, _DOT * reach.scale), fill)
    if not approximate:
        return [dot]
    return [dot, Shape(_circle(reach.middle, reach.y, (_DOT + 3.2) * reach.scale), dashed=True, width=1.2)]


def _open(span: TimeSpan, reach: Reach, fill: Fill) -> list[Shape]:
    """A bracket at the end that is known, and an arrow to the side that is not."""
    side = -1 if span.first is None else 1
    start = reach.right if span.first is None else reach.left
    tip, head = start + side * _ARROW * reach.scale, _HEAD * reach.scale
    left, right = sorted((start, start + side * 9 * reach.scale))
    bar = Reach(left, right, reach.y, reach.scale)
    return [
        _box(bar, _BAR, fill, dashed=span.approximate),
        _bracket(start, side, reach),
        Shape(((bar.left if side < 0 else bar.right, reach.y), (tip, reach.y)), dashed=True),
        Shape(((tip - side * head, reach.y - head), (tip, reach.y), (tip - side * head, reach.y + head))),
    ]


def _centre(span: TimeSpan, reach: Reach) -> float:
    if span.first is None:
        return reach.right
    return reach.left if span.last is None else reach.middle


def _cross(x: float, reach: Reach) -> list[Shape]:
    size, y = _CROSS * reach.scale, reach.y
    return [
        Shape(((x - size, y - size), (x + size, y + size)), width=2),
        Shape(((x - size, y + size), (x + size, y - size)), width=2),
    ]


def _box(reach: Reach, half: float, fill: Fill, *, dashed: bool) -> Shape:
    top, bottom = reach.y - half * reach.scale, reach.y + half * reach.scale
    corners = ((reach.left, top), (reach.right, top), (reach.right, bottom), (reach.left, bottom))
    return Shape(corners, fill, dashed=dashed, width=1.3)


def _bracket(x: float, inwards: int, reach: Reach, size: float = 1.0) -> Shape:
    tall, serif = _BRACKET * size * reach.scale, inwards * _SERIF * size * reach.scale
    top, bottom = reach.y - tall, reach.y + tall
    return Shape(((x + serif, top), (x, top), (x, bottom), (x + serif, bottom)))


def _circle(x: float, y: float, radius: float) -> tuple[Point, ...]:
    turns = (2 * pi * corner / _CORNERS for corner in range(_CORNERS))
    return tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns)
