"""Drawing a timeline for paper: the words of a figure, events over a dated axis, and a row for each telling."""

from dataclasses import dataclass

from matplotlib.figure import Figure

from workbench.figures.block import Block, foot, heading
from workbench.figures.found import Drawn
from workbench.figures.lettering import Lettering, Run, fitted, write
from workbench.figures.palette import LIGHT
from workbench.figures.panelplan import Setting, TimeAxis
from workbench.figures.placement import day_number
from workbench.figures.plan import Plan
from workbench.figures.sizes import PAPER
from workbench.figures.surround import draw_foot, draw_heading
from workbench.figures.timescale import Period, time_ticks
from workbench.figures.typeface import text_width
from workbench.timeline.figure import TimelineFigure
from workbench.timeline.flagplan import FLAG, Flag, plan_flags
from workbench.timeline.items import Telling, Timeline
from workbench.timeline.legend import SAMPLE, SignKey, keys_in_use
from workbench.timeline.paper import UNIT, draw_shapes, line, square
from workbench.timeline.scale import TimeScale
from workbench.timeline.signs import Fill, Reach, Shape, extent_of, known_reach, known_sign, span_sign, true_sign
from workbench.timeline.wording import known_briefly, period_of

_ROW, _TRUE, _KNOWN = 23.0, 7.0, 16.0
_AXIS, _LANE = 19.0, 12.0
_LANES = 7
_WORDS = 0.33  # of the width
_KEY_GAP = 9.0


@dataclass(frozen=True, slots=True)
class Page:
    """Where everything stands, in points from the top left corner."""

    figure: TimelineFigure
    width: float
    above: Block
    below: Block
    keys: list[tuple[float, float, SignKey]]
    scale: TimeScale
    flags: list[Flag]

    @property
    def top(self) -> float:
        """Where the events begin: under title and key."""
        return PAPER.margin + self.above.height + (self.keys[-1][1] if self.keys else 0) + 2.2 * PAPER.gap

    @property
    def axis(self) -> float:
        """The lower edge of the axis, under the lanes that are in use."""
        lanes = 1 + max((flag.lane or 0 for flag in self.flags), default=-1)
        return self.top + lanes * _LANE + _AXIS

    @property
    def bottom(self) -> float:
        return self.axis + len(self.figure.timeline.tellings) * _ROW

    @property
    def height(self) -> float:
        handling = PAPER.handling * 2.2 if self.figure.words.handling else 0
        return self.bottom + self.below.height + 3 * PAPER.gap + PAPER.margin + handling


def plan_timeline(figure: TimelineFigure, width: float) -> Page:
    inner = width - 2 * PAPER.margin
    above = heading(figure.words, [], LIGHT, PAPER, inner)
    below = foot(figure.words, LIGHT, PAPER, inner, None)
    left = PAPER.margin + _WORDS * inner
    scale = TimeScale(_period(figure.timeline), left, width - PAPER.margin - left, UNIT)
    flags = plan_flags(figure.timeline.events, _in_units(scale), _width, _LANES)
    return Page(figure, width, above, below, _key_places(figure.timeline, inner), scale, flags)


def draw_timeline(page: Page) -> tuple[Figure, Drawn]:
    drawn = Figure(figsize=(page.width / 72, page.height / 72))
    drawn.set_facecolor(LIGHT.ground)
    setting = Setting(LIGHT, PAPER, framed=True)
    axis = TimeAxis(page.scale.period, page.scale.left, page.scale.width)
    plan = Plan(page.figure.words, setting, axis, (), page.above, page.below)
    draw_heading(drawn, plan, page.width)
    _draw_key(drawn, page)
    _draw_axis(drawn, page)
    _draw_events(drawn, page)
    series = _series(page.figure.timeline)
    for number, one in enumerate(page.figure.timeline.tellings):
        _draw_row(drawn, page, one, page.axis + number * _ROW, series[one.series])
    draw_foot(drawn, plan, page.bottom + PAPER.gap * 0.5, page.width)
    return drawn, Drawn((), (), page.scale.period, ())


def _period(timeline: Timeline) -> Period:
    ends = period_of(timeline)
    first, last = (day_number(day) for day in ends) if ends else (0.0, 1.0)
    room = 0.03 * max(last - first, 60.0)
    return Period(first - room, last + room)


def _width(words: str) -> float:
    """Of an event's name, in what the signs call pixels."""
    return text_width(words, PAPER.small) / UNIT


def _in_units(scale: TimeScale) -> TimeScale:
    """The axis as flags are planned on it: in what the signs call pixels."""
    return TimeScale(scale.period, scale.left / UNIT, scale.width / UNIT)


def _series(timeline: Timeline) -> dict[str, str]:
    """A colour for each series, the one with the most tellings first, as on the chart."""
    names = [one.series for one in timeline.tellings]
    most = sorted(dict.fromkeys(names), key=lambda name: -names.count(name))
    return {name: LIGHT.of_panel(place).line for place, name in enumerate(most)}


def _key_places(timeline: Timeline, width: float) -> list[tuple[float, float, SignKey]]:
    places, x, y = list[tuple[float, float, SignKey]](), 0.0, 0.0
    for key in keys_in_use(timeline):
        extent = SAMPLE * UNIT + 3 + text_width(key.word, PAPER.legend) + _KEY_GAP
        if x + extent > width and x:
            x, y = 0.0, y + PAPER.legend * 1.6
        places.append((x, y, key))
        x += extent
    return places


def _draw_key(drawn: Figure, page: Page) -> None:
    top = PAPER.margin + page.above.height + PAPER.gap
    for x, y, key in page.keys:
        ink = LIGHT.superseded if key.overtaken else LIGHT.text
        at = PAPER.margin + x, top + y
        draw_shapes(drawn, [_scaled(shape, *at) for shape in key.shapes], ink)
        word = Run(key.word, LIGHT.muted)
        write(drawn, [Lettering(at[0] + SAMPLE * UNIT + 3, at[1] + PAPER.legend * 0.36, word, PAPER.legend)])


def _scaled(shape: Shape, x: float, y: float) -> Shape:
    points = tuple((x + px * UNIT, y + py * UNIT) for px, py in shape.points)
    return Shape(points, shape.fill, shape.dashed, shape.width)


def _draw_axis(drawn: Figure, page: Page) -> None:
    scale = page.scale
    for day, words in time_ticks(scale.period, scale.width / PAPER.tick):
        x = scale.x(day)
        line(drawn, (x, page.axis), (x, page.bottom), LIGHT.grid, 0.5)
        half = text_width(words, PAPER.tick) / 2
        if scale.left <= x - half and x + half <= scale.right:
            write(drawn, [Lettering(x, page.axis - 4, Run(words, LIGHT.muted), PAPER.tick, "center")])
    line(drawn, (scale.left, page.axis), (scale.right, page.axis), LIGHT.axis, 0.6)
    lanes = Run("true above, known below", LIGHT.muted)
    write(drawn, [Lettering(PAPER.margin, page.axis - 4, lanes, PAPER.small)])


def _draw_events(drawn: Figure, page: Page) -> None:
    for flag in page.flags:
        one, x = page.figure.timeline.events[flag.event], flag.x * UNIT
        top = page.axis - 5 if flag.lane is None else page.axis - _AXIS - (flag.lane + 1) * _LANE + 2
        line(drawn, (x, top), (x, page.bottom), LIGHT.event, 0.5, (1.0, 2.0))
        if one.when is not None and not one.when.is_day:
            reach = page.scale.reach(one.when, page.axis - _AXIS + 4)
            draw_shapes(drawn, span_sign(one.when, reach, Fill.TONE), LIGHT.event)
        side, cloth = (-1 if flag.leftwards else 1), FLAG * UNIT
        named = ((0.0, 0.0), (cloth, 0.0), (cloth * 0.75, 2.2), (cloth, 4.4), (0.0, 4.4))
        corners = named if flag.lane is not None else ((-2.5, 0.0), (2.5, 0.0), (0.0, 4.4))
        flagged = Shape(tuple((x + side * dx, top + dy) for dx, dy in corners), Fill.SOLID, width=0.3)
        draw_shapes(drawn, [flagged], LIGHT.event)
        if flag.lane is not None:
            words = fitted(one.label, PAPER.small, flag.room * UNIT + 1)
            start = x + side * (cloth + 2.5)
            run = Run(words, LIGHT.muted)
            name = Lettering(start, top + 4.8, run, PAPER.small, "right" if flag.leftwards else "left")
            write(drawn, [name])


def _draw_row(drawn: Figure, page: Page, one: Telling, top: float, colour: str) -> None:
    line(drawn, (PAPER.margin, top + _ROW), (page.width - PAPER.margin, top + _ROW), LIGHT.grid, 0.5)
    _draw_words(drawn, page, one, top, colour)
    ink = colour if one.stands else LIGHT.superseded
    scale, sides = page.scale, (top + _TRUE, top + _KNOWN)
    true = scale.reach(one.true, sides[0]) if one.true else None
    if true is not None:
        draw_shapes(drawn, true_sign(one, true), ink)
    said = (one.said, scale.reach(one.said, sides[1])) if one.said else None
    days = [(day, scale.reach(day, sides[1])) for carrier in one.carriers if (day := carrier.published)]
    draw_shapes(drawn, known_sign(said, days), LIGHT.text if one.stands else LIGHT.superseded)
    words = one.true.briefly if one.true else "when it was true: not said"
    _beside(drawn, scale, extent_of(one.true, true) if one.true and true else None, sides[0], words)
    _beside(drawn, scale, known_reach(said, days), sides[1], known_briefly(one))


def _draw_words(drawn: Figure, page: Page, one: Telling, top: float, colour: str) -> None:
    room = page.scale.left - PAPER.margin - 8
    right = one.label if one.stands else f"{one.state.value} {one.label}"
    own = room - text_width(right, PAPER.small) - 4
    said = Run(fitted(one.says, PAPER.legend, own, 600), LIGHT.text if one.stands else LIGHT.muted, 600)
    articles = f"×{len(one.carriers)}" if len(one.carriers) > 1 else ""
    under = f"{one.series}, {one.source}" if one.source else one.series
    less = text_width(articles, PAPER.small) + 4 if articles else 0
    y = top + 17.0
    draw_shapes(drawn, [square(PAPER.margin, y - 4.4, 4.4)], colour if one.stands else LIGHT.superseded)
    write(
        drawn,
        [
            Lettering(PAPER.margin, top + 9.0, said, PAPER.legend),
            Lettering(PAPER.margin + room, top + 9.0, Run(right, LIGHT.muted), PAPER.small, "right"),
            Lettering(PAPER.margin + 7, y, Run(fitted(under, PAPER.small, room - 7 - less), LIGHT.muted), PAPER.small),
            Lettering(PAPER.margin + room, y, Run(articles, LIGHT.muted), PAPER.small, "right"),
        ],
    )


def _beside(drawn: Figure, scale: TimeScale, sign: Reach | None, y: float, words: str) -> None:
    """The date in words, right of its sign where there is room, else left of it."""
    size = PAPER.small * 0.92
    width = text_width(words, size)
    if sign is None:
        x = scale.left + 4
    else:
        fits = sign.right + 3 + width <= scale.right or sign.left - 3 - width < scale.left
        x = min(sign.right + 3, scale.right - width) if fits else sign.left - 3 - width
    write(drawn, [Lettering(x, y + size * 0.36, Run(words, LIGHT.muted), size)])
