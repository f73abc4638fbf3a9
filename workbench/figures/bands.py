"""Drawing a pooled level: flat bands of one hue, the forecast hatched, gaps marked, plans apart, and its label."""

from collections.abc import Iterator
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import TransformedBbox

from workbench.figures.callouts import Box
from workbench.figures.content import Bands, Panel, Scenario
from workbench.figures.lettering import Lettering, Run, write
from workbench.figures.nobody import draw_nobody
from workbench.figures.palette import Series
from workbench.figures.panelplan import Setting, label_lines
from workbench.figures.placement import day_number
from workbench.figures.plot import Plot
from workbench.figures.typeface import text_width

NO_REPORT, SPLIT, FORECAST = "no recent report", "sources split", "forecast"
_HATCH, _GAP_HATCH = "/////", ".."
_DASH = (0, (4.0, 2.4))
_DOTS = (0, (1.0, 1.8))
SHORT_DASH = (0, (2.0, 1.4))
_LEAST_GAP = 12.0  # points; a narrower hatch would be a stray dot or two
_CLEAR = 3.0  # points between a line and words beside it
_SPLIT_APART = 45  # days beyond which two splits are not joined

Values = npt.NDArray[np.float64]


def draw_bands(figure: Figure, axes: Axes, plot: Plot, panel: Panel, series: Series, setting: Setting) -> list[Box]:
    """The band of ``panel``: 95, 80 and 50 % as flat tones with a hairline outside, the median on top.

    Right of the day of knowledge only the 80 % range is hatched and the median dashed. Returns the boxes of its lines
    and words, in points, across which nothing should be written.
    """
    bands = panel.bands
    if bands is None:
        return []
    days = np.array([day_number(day) for day in bands.days])
    known = np.inf if bands.known_until is None else day_number(bands.known_until)
    lines = {name: np.asarray(plot.scale.at(np.array(getattr(bands, name)))) for name in _LINES}
    edge = np.array([min(known, days[-1])])
    days, lines = _with_day(days, lines, float(edge[0]))
    seen, ahead = days <= known, days >= min(known, days[-1])
    for low, high, tone in (
        ("lo95", "hi95", series.band95),
        ("lo80", "hi80", series.band80),
        ("lo50", "hi50", series.band50),
    ):
        axes.fill_between(days[seen], lines[low][seen], lines[high][seen], color=tone, linewidth=0, zorder=1.5)
    hair, line = setting.sizes.hair, setting.sizes.outline * 1.2
    for name in ("lo95", "hi95"):
        axes.plot(days[seen], lines[name][seen], color=series.band50, linewidth=hair, zorder=1.6)
    axes.plot(days[seen], lines["median"][seen], color=series.line, linewidth=line, zorder=1.7)
    if ahead.sum() > 1:
        _hatched(axes, days[ahead], lines["lo80"][ahead], lines["hi80"][ahead], _HATCH, series.band50, hair)
        axes.plot(days[ahead], lines["median"][ahead], color=series.line, linewidth=line, linestyle=_DASH, zorder=1.7)
    words = [*_gap_words(axes, plot, bands, days, lines, series, setting), *_forecast_word(plot, bands, setting)]
    words += [*_splits(axes, plot, bands, series, setting), *draw_nobody(axes, plot, bands, series, setting)]
    if bands.scenario is not None:
        _draw_scenario(axes, plot, bands.scenario, series, setting)
    write(figure, [*words, *_label(plot, panel, bands, series, setting)])
    frame = TransformedBbox(axes.viewLim.frozen(), axes.transData)
    for artist in (*axes.collections, *axes.lines):
        artist.set_clip_box(frame)
    return [*_line_boxes(plot, bands), *map(_box_of, words)]


_LINES = ("median", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95")


def _with_day(days: Values, lines: dict[str, Values], day: float) -> tuple[Values, dict[str, Values]]:
    """The lines with a point on that day, so that what is seen and what is foretold meet there."""
    if day in days:
        return days, lines
    at = int(np.searchsorted(days, day))
    between = {name: np.insert(line, at, np.interp(day, days, line)) for name, line in lines.items()}
    return np.insert(days, at, day), between


def _line_boxes(plot: Plot, bands: Bands) -> Iterator[Box]:
    """The course of the median, and that of the plans' median, as boxes from point to point."""
    courses = [(bands.days, bands.median)]
    courses += [(bands.scenario.days, bands.scenario.median)] if bands.scenario is not None else []
    for days, levels in courses:
        spots = [(plot.axis.x_of(day_number(day)), plot.y_of(level)) for day, level in zip(days, levels, strict=True)]
        for (left, start), (right, end) in pairwise(spots):
            yield Box(left, min(start, end) - _CLEAR, right, max(start, end) + _CLEAR)


def _box_of(words: Lettering) -> Box:
    width = text_width(words.run.text, words.size, words.run.weight)
    left = words.x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[words.align]
    return Box(left, words.y - words.size * 0.8, left + width, words.y + words.size * 0.2)


def _hatched(axes: Axes, days: Values, low: Values, high: Values, hatch: str, colour: str, width: float) -> None:
    area = axes.fill_between(days, low, high, facecolor="none", edgecolor=colour, linewidth=0, hatch=hatch, zorder=1.55)
    area.set_hatch_linewidth(width)


def _gap_words(
    axes: Axes, plot: Plot, bands: Bands, days: Values, lines: dict[str, Values], series: Series, setting: Setting
) -> Iterator[Lettering]:
    """Hatch the times without a recent report that are wide enough to show it; words stand in them if there is room."""
    size = setting.sizes.small
    for first, last in bands.gaps:
        start, end = day_number(first), day_number(last)
        if bands.known_until is not None:
            end = min(end, day_number(bands.known_until))
        inside = (days >= start) & (days <= end)
        if inside.sum() > 1 and (end - start) / plot.axis.period.days * plot.axis.width >= _LEAST_GAP:
            low, high = lines["lo95"][inside], lines["hi95"][inside]
            _hatched(axes, days[inside], low, high, _GAP_HATCH, series.band50, setting.sizes.hair)
            left = plot.axis.x_of(max(start, plot.axis.period.first))
            right = plot.axis.x_of(min(end, plot.axis.period.last))
            if right - left > text_width(NO_REPORT, size):
                y = max(plot.y_at(float(high.max())) - size * 0.5, plot.top + size)
                yield Lettering((left + right) / 2, y, Run(NO_REPORT, setting.palette.muted), size, "center")


def _forecast_word(plot: Plot, bands: Bands, setting: Setting) -> Iterator[Lettering]:
    if bands.known_until is not None and plot.axis.period.holds(day_number(bands.known_until)):
        x, size = plot.axis.x_of(day_number(bands.known_until)), setting.sizes.small
        if plot.right - x >= text_width(FORECAST, size) + size * 0.4:
            yield Lettering(x + size * 0.4, plot.top + size * 0.8, Run(FORECAST, setting.palette.muted), size)


def _splits(axes: Axes, plot: Plot, bands: Bands, series: Series, setting: Setting) -> Iterator[Lettering]:
    """Both ridges where the sources split, thin beside the median that is neither of them."""
    apart = [0, *np.cumsum(np.diff([day_number(one.day) for one in bands.humps]) > _SPLIT_APART)] if bands.humps else []
    for _, run in groupby(zip(apart, bands.humps, strict=True), key=lambda one: one[0]):
        humps = [hump for _, hump in run]
        days = np.array([day_number(hump.day) for hump in humps])
        for side in (0, 1):
            ridge = plot.scale.at(np.array([hump.peaks[side] for hump in humps]))
            width = setting.sizes.outline
            axes.plot(days, ridge, color=series.ink, linewidth=width, linestyle=_DOTS, zorder=1.8)
        yield from _split_words(plot, bands, float(days[0]), float(days[-1]), series, setting)


def _split_words(
    plot: Plot, bands: Bands, first: float, last: float, series: Series, setting: Setting
) -> Iterator[Lettering]:
    """The words over the band, in the middle between two days."""
    middle, size = (first + last) / 2, setting.sizes.small
    if plot.axis.period.first <= middle <= plot.axis.period.last:
        edge = np.interp([first, middle, last], [day_number(day) for day in bands.days], bands.hi95)
        y = max(plot.y_of(float(edge.max())) - size * 0.6, plot.top + size)
        yield Lettering(plot.axis.x_of(middle), y, Run(SPLIT, series.ink), size, "center")


def _draw_scenario(axes: Axes, plot: Plot, scenario: Scenario, series: Series, setting: Setting) -> None:
    """What would follow from the plans: a dashed line and a thin outline, never filled."""
    days = np.array([day_number(day) for day in scenario.days])
    width = setting.sizes.hair
    for edge in (scenario.lo80, scenario.hi80):
        axes.plot(days, plot.scale.at(np.array(edge)), color=series.ink, linewidth=width, linestyle=_DOTS, zorder=1.75)
    median = plot.scale.at(np.array(scenario.median))
    axes.plot(days, median, color=series.ink, linewidth=setting.sizes.outline, linestyle=SHORT_DASH, zorder=1.75)


def _label(plot: Plot, panel: Panel, bands: Bands, series: Series, setting: Setting) -> list[Lettering]:
    """Where and when, the level to two figures, and its 80 % range, right of the plot at the last known median."""
    lines = label_lines(panel, setting.sizes)
    if not lines:
        return []
    days = [day_number(day) for day in bands.days]
    known = days[-1] if bands.known_until is None else min(day_number(bands.known_until), days[-1])
    height = sum(size for _, size, _ in lines) * 1.25
    middle = plot.y_of(float(np.interp(known, days, bands.median)))
    y = min(max(middle - height / 2, plot.top), plot.bottom - height)
    letterings = []
    for words, size, weight in lines:
        y += size * 1.25
        letterings.append(Lettering(plot.right + setting.sizes.gap * 0.6, y, Run(words, series.ink, weight), size))
    return letterings
