"""Drawing one panel: title, axes, marks, event flags and the words beside the marks."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox, TransformedBbox

from db.values import Basis
from workbench.figures.bands import draw_bands
from workbench.figures.callouts import Box, Callout, Seat, callouts
from workbench.figures.content import Panel
from workbench.figures.density import MOST_SINGLE, density_words, draw_density
from workbench.figures.flags import draw_flags, pole_boxes
from workbench.figures.found import Stood
from workbench.figures.lettering import Lettering, Run, fitted, points_of, write
from workbench.figures.levelscale import LevelScale, is_logarithmic
from workbench.figures.palette import Series
from workbench.figures.panelplan import PanelPlan, Setting
from workbench.figures.phrases import BASIS_WORDS, listed
from workbench.figures.placement import Placed, Sign
from workbench.figures.plot import Plot, add_axes
from workbench.figures.remembered import remembered
from workbench.figures.signs import TRIANGLE_AWAY, Style, strokes_of, weight_of
from workbench.figures.sizes import Sizes
from workbench.figures.spots import Spots
from workbench.figures.spreading import spread
from workbench.figures.strokes import NamedGroup, Pen, PenPoints, Stroke, artist_of, by_pen, gather
from workbench.figures.timescale import END_MARGIN
from workbench.figures.typeface import text_width

_MOST_WITH_WORDS = 400  # marks; among more there is no room for words
EMPTY = "A claim with a number and a date appears here."
_FULL = Bbox([[-END_MARGIN, -0.08], [1 + END_MARGIN, 1.08]])  # marks on the frame's edge stay whole


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all panels of a figure are drawn on and with; ``notes`` gives a claim's source number ("[7]")."""

    figure: Figure
    setting: Setting
    notes: dict[int, str]


def draw_panel(
    sheet: Sheet, plan: PanelPlan, plot: Plot, series: Series, names: Sequence[str], *, dated: bool
) -> tuple[Axes, Stood]:
    """Draw a panel; returns its axes and its marks where they now stand (those that coincide are moved apart).

    With ``names``, one for each mark, every mark becomes a group of its own in a vector file. Under a ``dated`` axis
    the key to the flags stands below the days.
    """
    figure, setting = sheet.figure, sheet.setting
    axes = add_axes(figure, plot)
    lines = draw_bands(figure, axes, plot, plan.placings.panel, series, setting)
    spots = plan.placings.spots
    marks, stood = draw_marks(sheet, axes, spots, plot, series, names)
    draw_flags(figure, plot, plan.flags, setting)
    write(figure, _title(plan, plot, series, setting))
    below = plot.bottom + setting.sizes.tick * (2.2 if dated else 0.8)
    write(figure, [line.moved(plot.axis.left, below) for line in plan.flag_key])
    if len(spots) <= _MOST_WITH_WORDS and not (plan.placings.panel.bands and plan.placings.panel.bands.paths):
        _draw_callouts(marks, lines, plan, plot, series, sheet)
    return axes, stood


def draw_marks(
    sheet: Sheet, axes: Axes, spots: Spots, plot: Plot, series: Series, names: Sequence[str]
) -> tuple[tuple[Placed, ...], Stood]:
    """Draw marks, very many of them as density; returns those drawn one by one, and where all stand."""
    if len(spots) > MOST_SINGLE:
        draw_density(axes, plot, spots, series.ink, sheet.setting.palette)
        write(sheet.figure, [density_words(plot, len(spots), sheet.setting)])
        return (), Stood(spots.columns.x, np.asarray(plot.scale.at(spots.columns.y)), spots.mark_at)
    style = _style(plot, series, sheet.setting)
    marks = _standing(spots, plot.scale, style)
    _draw_strokes(axes, marks, style, names)
    return marks, Stood.of(marks, names)


def draw_empty(sheet: Sheet, plot: Plot) -> None:
    """The sentence that stands in a chart without any claim."""
    sizes = sheet.setting.sizes
    words = Run(fitted(EMPTY, sizes.tick, plot.axis.width), sheet.setting.palette.muted)
    x, y = plot.axis.left + plot.axis.width / 2, plot.top + plot.height / 2
    write(sheet.figure, [Lettering(x, y, words, sizes.tick, "center")])


@remembered
def _standing(spots: Spots, scale: LevelScale, style: Style) -> tuple[Placed, ...]:
    """The marks in units of the scale, those that coincide moved apart."""
    scaled = [_scaled(mark, scale) for mark in spots.placed]
    return tuple(spread(scaled, style.days_per_point, style.persons_per_point, style.sizes.mark))


@remembered
def _drawn_strokes(marks: tuple[Placed, ...], style: Style) -> list[PenPoints]:
    return by_pen(stroke for mark in marks for stroke in strokes_of(mark, style))


def _scaled(mark: Placed, scale: LevelScale) -> Placed:
    """The mark with its levels in units of the scale."""
    if not scale.log:
        return mark
    low, high = (None if level is None else float(scale.at(level)) for level in (mark.low, mark.high))
    return replace(mark, y=float(scale.at(mark.y)), low=low, high=high)


def _style(plot: Plot, series: Series, setting: Setting) -> Style:
    return Style(
        series.ink,
        setting.palette,
        setting.sizes,
        days_per_point=plot.axis.period.days / plot.axis.width,
        persons_per_point=plot.units_per_point,
        arrow=plot.arrow / setting.sizes.mark,
        floor=plot.scale.bottom,
    )


def _draw_strokes(axes: Axes, marks: tuple[Placed, ...], style: Style, names: Sequence[str]) -> None:
    if names:
        groups: list[Artist] = [
            NamedGroup(name, gather(strokes_of(mark, style), axes.transData))
            for name, mark in zip(names, marks, strict=True)
        ]
    else:
        groups = [artist_of(one, axes.transData) for one in _drawn_strokes(marks, style)]
    clip = TransformedBbox(_FULL, axes.transAxes)
    for artist in groups:
        axes.add_artist(artist)
        artist.set_clip_box(clip)


def _title(plan: PanelPlan, plot: Plot, series: Series, setting: Setting) -> list[Lettering]:
    """The panel's name and who is counted, from the page's left margin on."""
    panel, sizes = plan.placings.panel, setting.sizes
    if not panel.place:
        return []
    left, y = sizes.margin, plot.top - plan.strip - plan.head + sizes.panel
    room = plot.right - left
    name = fitted(panel.name, sizes.panel, room, 600)
    start = left + text_width(name, sizes.panel, 600) + sizes.gap
    heading = [Lettering(left, y, Run(name, series.ink if setting.framed else setting.palette.text, 600), sizes.panel)]
    for who in _who_is_counted(panel, plan.placings.spots.bases):
        if text_width(who, sizes.tick) <= plot.right - start:
            return [*heading, Lettering(start, y, Run(who, setting.palette.muted), sizes.tick)]
    return heading


def _who_is_counted(panel: Panel, counted: Collection[Basis]) -> Iterator[str]:
    """The basis of the pooled level, else those of the marks; and the scale where it is no plain one; ever shorter."""
    if panel.bands is None:
        bases = listed([words for basis, words in BASIS_WORDS.items() if basis in counted])
        yield from (f"military personnel, {bases}", bases) if bases else ()
        return
    basis = BASIS_WORDS[panel.bands.basis]
    long, short, shortest = ("; logarithmic scale", "; log scale", ", log") if is_logarithmic(panel) else ("", "", "")
    yield f"military personnel, pooled level: {basis}{long}"
    yield f"pooled level: {basis}{long}"
    yield f"pooled {basis}{short}"
    yield f"{basis}{shortest}"


def _draw_callouts(
    marks: Sequence[Placed], lines: Sequence[Box], plan: PanelPlan, plot: Plot, series: Series, sheet: Sheet
) -> None:
    """Write the words beside the marks and off the ``lines``, each with its leader; words over a pole hide it."""
    sizes, palette, figure = sheet.setting.sizes, sheet.setting.palette, sheet.figure
    beyond = 0.0 if plan.placings.panel.bands is not None else sizes.margin * 0.8
    edges = Box(plot.axis.left, plot.top - sizes.small * 0.4, plot.right + beyond, plot.bottom - 1)
    seats = [_seat(mark, plot, sizes) for mark in marks if plot.axis.period.holds(mark.x)]
    found = callouts(seats, lines, pole_boxes(plot, plan.flags), edges, sizes, sheet.notes)
    leader = Pen(series.ink, sizes.hair, layer=2.5)
    strokes = [Stroke(leader, callout.leader) for callout in found if callout.leader]
    for callout in found:
        if callout.over and plan.placings.panel.bands is None:
            ground = Pen(palette.ground, callout.box.bottom - callout.box.top, layer=2.2)
            middle = (callout.box.bottom + callout.box.top) / 2
            strokes.append(Stroke(ground, ((callout.box.left, middle), (callout.box.right, middle))))
    for artist in gather(strokes, points_of(figure)):
        figure.add_artist(artist)
    write(figure, [_words_of(callout, series, sheet.setting) for callout in found])


def _words_of(callout: Callout, series: Series, setting: Setting) -> Lettering:
    box, sizes = callout.box, setting.sizes
    run = Run(callout.text, series.ink if callout.strong else setting.palette.muted)
    baseline = box.bottom - (box.bottom - box.top) * 0.2
    return Lettering(box.left, baseline, run, sizes.tick if callout.strong else sizes.small)


def _seat(mark: Placed, plot: Plot, sizes: Sizes) -> Seat:
    """The boxes of a mark's dot or cap, whisker, arrow and time span."""
    x, y = plot.axis.x_of(mark.x), plot.y_at(mark.y)
    half, wide = (sizes.mark * share * weight_of(mark.mark) for share in (0.62, 0.85))
    boxes = [] if mark.sign is Sign.RANGE else [Box(x - half, y - half, x + half, y + half)]
    if mark.sign in (Sign.BELOW, Sign.ABOVE):
        reach = plot.arrow if mark.sign is Sign.BELOW else -plot.arrow
        boxes += [Box(x - half, min(y, y + reach), x + half, max(y, y + reach)), Box(x - wide, y - 2, x + wide, y + 2)]
    if mark.mark.conflicts or mark.mark.undecided:
        away = sizes.mark * TRIANGLE_AWAY
        boxes.append(Box(x - half, y - away - half, x + half, y - away + half))
    ends = [plot.y_at(level) for level in (mark.low, mark.high) if level is not None]
    if ends:
        boxes.append(Box(x - half, min(*ends, y) - 1, x + half, max(*ends, y) + 1))
    if mark.left is not None and mark.right is not None:
        boxes.append(Box(plot.axis.x_of(mark.left), y - 1, plot.axis.x_of(mark.right), y + 1))
    if mark.undated or mark.open_left or mark.open_right:
        boxes.append(
            Box(x - sizes.mark * 2.4 * mark.open_left, y - 2, x + sizes.mark * 2.4 * (not mark.open_left), y + 2)
        )
    return Seat(mark, x, y, tuple(boxes))
