"""Drawing a pooled level: flat bands of one hue, the forecast hatched, gaps marked, plans apart, and its label."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import TransformedBbox

from workbench.figures.callouts import Box
from workbench.figures.content import Bands, Panel, Scenario
from workbench.figures.endlabels import EndLabel, label_lines, placed
from workbench.figures.lettering import Lettering, Run, write
from workbench.figures.nobody import draw_nobody
from workbench.figures.palette import Series
from workbench.figures.panelplan import Setting
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
    days, lines, known = _scaled(plot, bands)
    if bands.paths:
        _draw_histories(axes, plot, bands, series, setting)
    else:
        _fill(axes, days, lines, days <= known, (("95", series.band95), ("80", series.band80), ("50", series.band50)))
        for name in ("lo95", "hi95"):
            seen = days <= known
            axes.plot(days[seen], lines[name][seen], color=series.band50, linewidth=setting.sizes.hair, zorder=1.6)
    _draw_median(axes, days, lines, known, series, setting, hatched=not bands.paths)
    words = [*_forecast_word(plot, bands, setting), *draw_nobody(axes, plot, bands, series, setting)]
    if not bands.paths:  # many lines say it themselves
        words += _gap_words(axes, plot, bands, days, lines, series, setting)
        words += _splits(axes, plot, bands, series, setting)
    if bands.scenario is not None:
        _draw_scenario(axes, plot, bands.scenario, series, setting)
    label = placed(end_label(plot, panel, series, setting), plot.right + setting.sizes.gap * 0.6, plot.top, plot.bottom)
    write(figure, [*words, *label])
    _clip(axes)
    return [*_line_boxes(plot, bands), *map(_box_of, words)]


def draw_plain_band(axes: Axes, plot: Plot, bands: Bands, series: Series, setting: Setting) -> None:
    """The band where it stands among others: its 80 % range in one tone, edged, and the median; nothing is written."""
    days, lines, known = _scaled(plot, bands)
    if bands.paths:
        _draw_histories(axes, plot, bands, series, setting)
    else:
        _fill(axes, days, lines, days <= known, (("80", series.band95),))
        for name in ("lo80", "hi80"):
            seen = days <= known
            axes.plot(days[seen], lines[name][seen], color=series.band50, linewidth=setting.sizes.hair, zorder=1.6)
    _draw_median(axes, days, lines, known, series, setting, hatched=not bands.paths)
    _clip(axes)


_LINES = ("median", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95")


def _scaled(plot: Plot, bands: Bands) -> tuple[Values, dict[str, Values], float]:
    """Day numbers, every line in units of the scale, and the day number until which all is known."""
    days = np.array([day_number(day) for day in bands.days])
    known = np.inf if bands.known_until is None else day_number(bands.known_until)
    lines = {name: np.asarray(plot.scale.at(np.array(getattr(bands, name)))) for name in _LINES}
    return *_with_day(days, lines, float(min(known, days[-1]))), float(known)


def _fill(
    axes: Axes,
    days: Values,
    lines: dict[str, Values],
    seen: npt.NDArray[np.bool_],
    tones: Sequence[tuple[str, str]],
) -> None:
    """The ranges of what is seen, in flat tones, the widest first."""
    for name, tone in tones:
        low, high = lines[f"lo{name}"][seen], lines[f"hi{name}"][seen]
        axes.fill_between(days[seen], low, high, color=tone, linewidth=0, zorder=1.5)


def _draw_median(
    axes: Axes, days: Values, lines: dict[str, Values], known: float, series: Series, setting: Setting, *, hatched: bool
) -> None:
    """The median as far as it is known, and dashed beyond, there on its hatched 80 % range."""
    seen, ahead = days <= known, days >= min(known, days[-1])
    width = setting.sizes.outline * 1.2
    axes.plot(days[seen], lines["median"][seen], color=series.line, linewidth=width, zorder=1.7)
    if ahead.sum() > 1:
        if hatched:
            low, high = lines["lo80"][ahead], lines["hi80"][ahead]
            _hatched(axes, days[ahead], low, high, _HATCH, series.band50, setting.sizes.hair)
        axes.plot(days[ahead], lines["median"][ahead], color=series.line, linewidth=width, linestyle=_DASH, zorder=1.7)


def _draw_histories(axes: Axes, plot: Plot, bands: Bands, series: Series, setting: Setting) -> None:
    """Plausible courses of the level as thin lines: how they cross says what ranges of single days cannot."""
    days = [day_number(day) for day in bands.days]
    for path in bands.paths:
        levels = plot.scale.at(np.array(path))
        axes.plot(days, levels, color=series.band50, linewidth=setting.sizes.hair * 1.3, zorder=1.5)


def _clip(axes: Axes) -> None:
    """Lines and areas end at the plot's frame."""
    frame = TransformedBbox(axes.viewLim.frozen(), axes.transData)
    for artist in (*axes.collections, *axes.lines):
        artist.set_clip_box(frame)


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


def end_label(plot: Plot, panel: Panel, series: Series, setting: Setting) -> list[EndLabel]:
    """Where and when, the level to two figures, and its 80 % range, at the last known median."""
    lines = label_lines(panel, setting.sizes)
    if panel.bands is None or not lines:
        return []
    days = [day_number(day) for day in panel.bands.days]
    known = days[-1] if panel.bands.known_until is None else min(day_number(panel.bands.known_until), days[-1])
    return [EndLabel(lines, plot.y_of(float(np.interp(known, days, panel.bands.median))), series.ink)]
