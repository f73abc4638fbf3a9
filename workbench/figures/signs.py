"""The chart's grammar: shape says who is counted, fill how good the source is, hollow that it is planned."""

from dataclasses import dataclass
from math import sqrt

from db.values import Basis, ClaimState, Reliability
from workbench.figures.content import Mark
from workbench.figures.palette import Palette, blend
from workbench.figures.placement import Placed, Sign
from workbench.figures.sizes import Sizes
from workbench.figures.strokes import Pen, Stroke

# Shape and its size against a circle's, so that the three look equally heavy.
_SHAPES = {Basis.TOTAL: ("o", 1.0), Basis.CORE: ("s", 0.9), Basis.UNKNOWN: ("D", 0.86)}
_SMALL, _RING = 0.62, 1.5
_TRIANGLE, TRIANGLE_AWAY = 0.8, 1.35
_GROWS, _MOST_TOLD = 0.25, 9
_SIDE_ARROW = 2.2
_HEAD = 0.72
_CAP = 1.0
_SLAB = 1.7
_DASH = (2.2, 1.6)
_DOTS = (1.0, 1.6)


@dataclass(frozen=True, slots=True)
class Style:
    """What a sign is drawn with: the series' ink, the theme, the sizes, and the data units that one point covers."""

    ink: str
    palette: Palette
    sizes: Sizes
    days_per_point: float
    persons_per_point: float
    arrow: float = 3.4
    """Length of an open bound's arrow in mark sizes: about 8 % of a panel's height."""
    floor: float = 0.0
    """Where an arrow downwards ends at the latest."""


def strokes_of(placed: Placed, style: Style) -> list[Stroke]:
    """All strokes of one mark, in data units."""
    colour = ink_of(placed, style)
    if placed.mark.state is ClaimState.RETRACTED:
        cross = Pen(colour, style.sizes.whisker * 1.1, shape="x", size=style.sizes.mark * 0.85, layer=4.5)
        return [Stroke(cross, ((placed.x, placed.y),))]
    strokes = [*_time_strokes(placed, style, colour), *_ring(placed, style, colour), *_triangle(placed, style)]
    if placed.sign in (Sign.BELOW, Sign.ABOVE):
        return [*strokes, *_bound(placed, style, colour)]
    strokes += _whisker(placed, style, colour)
    return strokes if placed.sign is Sign.RANGE else [*strokes, *_dot(placed, style, colour)]


def weight_of(mark: Mark) -> float:
    """How large a mark is against that of a single article: it grows with their square root, by half at most."""
    return 1 + _GROWS * (sqrt(min(mark.articles, _MOST_TOLD)) - 1)


def ink_of(placed: Placed, style: Style) -> str:
    """The mark's colour: flat grey once it is no longer the word of the day, the series' ink else."""
    return style.ink if placed.mark.state is ClaimState.ACTIVE else style.palette.superseded


def _ring(placed: Placed, style: Style, colour: str) -> list[Stroke]:
    """A level reckoned from its base stands small in a ring."""
    if not placed.mark.derived:
        return []
    size = style.sizes.mark * _RING * weight_of(placed.mark)
    ring = Pen(colour, style.sizes.hair * 1.2, shape="o", size=size, layer=3.9)
    return [Stroke(ring, ((placed.x, placed.y),))]


def _triangle(placed: Placed, style: Style) -> list[Stroke]:
    """A small triangle over a mark that another claim contradicts: full when judged, empty while nobody has."""
    mark = placed.mark
    if mark.state is not ClaimState.ACTIVE or not (mark.conflicts or mark.undecided):
        return []
    size, palette = style.sizes.mark * _TRIANGLE, style.palette
    face = palette.warn if mark.conflicts else palette.ground
    at = (placed.x, placed.y + TRIANGLE_AWAY * style.sizes.mark * style.persons_per_point)
    return [Stroke(Pen(palette.warn, style.sizes.outline, shape="^", size=size, face=face, layer=4.3), (at,))]


def _time_strokes(placed: Placed, style: Style, colour: str) -> list[Stroke]:
    strokes = []
    if placed.left is not None and placed.right is not None:
        thin = Pen(colour, style.sizes.hair * 1.4, layer=3)
        heights = (
            [placed.y] if placed.sign is not Sign.RANGE else [n for n in (placed.low, placed.high) if n is not None]
        )
        strokes += [Stroke(thin, ((placed.left, y), (placed.right, y))) for y in heights]
    reach = _SIDE_ARROW * style.sizes.mark * style.days_per_point
    if placed.open_left:
        strokes += _side_arrow(placed, style, colour, -reach, ())
    if placed.open_right or placed.undated:
        strokes += _side_arrow(placed, style, colour, reach, _DOTS if placed.undated else ())
    return strokes


def _side_arrow(placed: Placed, style: Style, colour: str, reach: float, dash: tuple[float, ...]) -> list[Stroke]:
    width = style.sizes.hair * 1.4
    tip = (placed.x + reach, placed.y)
    head = "open head left" if reach < 0 else "open head right"
    return [
        Stroke(Pen(colour, width, dash, layer=3), ((placed.x, placed.y), tip)),
        Stroke(Pen(colour, width, shape=head, size=style.sizes.mark * 0.5, layer=3), (tip,)),
    ]


def _whisker(placed: Placed, style: Style, colour: str) -> list[Stroke]:
    ends = [n for n in (placed.low, placed.high) if n is not None]
    if not ends:
        return []
    line = ((placed.x, min(*ends, placed.y)), (placed.x, max(*ends, placed.y)))
    cap = Pen(colour, style.sizes.whisker, shape="_", size=style.sizes.mark * _CAP, layer=3.2)
    return [
        Stroke(Pen(colour, style.sizes.whisker, layer=3.2), line),
        Stroke(cap, tuple((placed.x, end) for end in ends)),
    ]


def _bound(placed: Placed, style: Style, colour: str) -> list[Stroke]:
    """A thick cap at the bound and an arrow to the open side, which ends at the axis at the latest."""
    length = style.arrow * style.sizes.mark * style.persons_per_point
    below = placed.sign is Sign.BELOW
    tip = max(placed.y - length, style.floor) if below else placed.y + length
    side = "down" if below else "up"
    size = style.sizes.mark * _HEAD
    neck = size * 0.75 * style.persons_per_point * (1 if below else -1) if placed.planned else 0.0
    shaft = Pen(colour, style.sizes.whisker, _DASH if placed.planned else (), layer=3.2)
    face = style.palette.ground if placed.planned else "none"
    head = Pen(colour, style.sizes.whisker, (), f"{'hollow' if placed.planned else 'open'} head {side}", size, face)
    slab = _filled(placed, style, colour, "slab", style.sizes.mark * _SLAB * weight_of(placed.mark))
    strokes = [Stroke(slab, ((placed.x, placed.y),))]
    if tip != placed.y:
        strokes += [Stroke(shaft, ((placed.x, placed.y), (placed.x, tip + neck))), Stroke(head, ((placed.x, tip),))]
    return strokes


def _dot(placed: Placed, style: Style, colour: str) -> list[Stroke]:
    shape, weight = _SHAPES[placed.mark.basis]
    weight *= (_SMALL if placed.mark.derived else 1.0) * weight_of(placed.mark)
    at = ((placed.x, placed.y),)
    strokes = [Stroke(_filled(placed, style, colour, shape, style.sizes.mark * weight), at)]
    if placed.mark.state is not ClaimState.ACTIVE:
        return strokes
    if placed.mark.reliability is None:
        strokes.append(Stroke(Pen("none", 0, shape="?", size=style.sizes.mark * 0.9, face=colour, layer=4.2), at))
    elif placed.mark.reliability is Reliability.E and not placed.planned:
        strokes.append(Stroke(Pen("none", 0, shape="o", size=style.sizes.mark * 0.3, face=colour, layer=4.2), at))
    return strokes


def _filled(placed: Placed, style: Style, colour: str, shape: str, size: float) -> Pen:
    """The pen of a shape whose fill is the source's grade; a plan is hollow, a past word flat."""
    ground = style.palette.ground
    if placed.mark.state is not ClaimState.ACTIVE:
        return Pen(colour, style.sizes.hair, shape=shape, size=size, face=colour, layer=3.5)
    if placed.mark.reliability is None:
        return Pen(colour, style.sizes.hair, shape=shape, size=size * 1.12, face=ground, layer=4)
    if placed.planned:
        return Pen(colour, style.sizes.outline, shape=shape, size=size, face=ground, layer=4)
    if placed.mark.reliability is Reliability.F:
        return Pen(colour, style.sizes.outline, shape=shape, size=size, face=colour, half=ground, layer=4)
    tone = _TONE[placed.mark.reliability]
    return Pen(colour, style.sizes.outline, shape=shape, size=size, face=blend(colour, ground, tone), layer=4)


_TONE = {Reliability.A: 1.0, Reliability.B: 1.0, Reliability.C: 0.42, Reliability.D: 0.42, Reliability.E: 0.14}
