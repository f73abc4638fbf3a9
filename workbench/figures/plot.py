"""The plot of a panel: its axes with level and time scale, drawn by hand so that a redraw stays cheap, and bands."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workbench.figures.content import Bands
from workbench.figures.lettering import Lettering, Run, points_of, write
from workbench.figures.levelscale import level_ticks
from workbench.figures.palette import Palette, Series
from workbench.figures.panelplan import PanelPlan, Setting, TimeAxis
from workbench.figures.phrases import number_words
from workbench.figures.placement import Sign, day_number
from workbench.figures.sizes import Sizes
from workbench.figures.strokes import Pen, Stroke, gather
from workbench.figures.timescale import time_ticks
from workbench.figures.typeface import drawable, text_width


@dataclass(frozen=True, slots=True)
class Plot:
    """A panel's rectangle on the page in points, y downwards, and its level scale from 0 to ``ceiling`` persons."""

    axis: TimeAxis
    top: float
    height: float
    ticks: tuple[float, ...]
    arrow: float
    """Length in points of an open bound's arrow."""
    empty: bool = False

    @property
    def ceiling(self) -> float:
        return self.ticks[-1]

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def right(self) -> float:
        return self.axis.left + self.axis.width

    def y_of(self, level: float) -> float:
        """Points from the page's upper edge of a level."""
        return self.bottom - level / self.ceiling * self.height


def plan_plot(plan: PanelPlan, axis: TimeAxis, sizes: Sizes, top: float, height: float) -> Plot:
    """The plot of a panel, with a level scale that leaves room for upward arrows."""
    arrow = min(max(0.1 * height, 1.8 * sizes.mark), 3.4 * sizes.mark)
    feet = [mark.y for mark in plan.placings.placed if mark.sign is Sign.ABOVE]
    needed = max(feet, default=0.0) / max(1 - 1.1 * arrow / height, 0.2)
    ticks = level_ticks(max(plan.placings.top, needed), min(int(height / (sizes.tick * 3.4)), 6))
    empty = not plan.placings.placed and plan.placings.panel.bands is None
    return Plot(axis, top, height, tuple(ticks), arrow, empty)


def add_axes(figure: Figure, plot: Plot) -> Axes:
    """Bare axes over the plot: days since 1970-01-01 by persons, without matplotlib's own ticks."""
    width, height = (72 * inches for inches in figure.get_size_inches())
    box = (plot.axis.left / width, 1 - plot.bottom / height, plot.axis.width / width, plot.height / height)
    axes = figure.add_axes(box, xlim=(plot.axis.period.first, plot.axis.period.last), ylim=(0.0, plot.ceiling))
    axes.set_axis_off()
    axes.set_zorder(1.2)  # above the grid, under the poles of the events
    return axes


def draw_scales(figure: Figure, plot: Plot, setting: Setting, *, dated: bool) -> None:
    """Grid lines, axis line, ticks and their labels; only the lowest panel's time axis is ``dated``.

    A panel without a level has no scale but its zero.
    """
    palette, sizes = setting.palette, setting.sizes
    dates = time_ticks(plot.axis.period, plot.axis.width / sizes.tick)
    levels = plot.ticks[: 1 if plot.empty else None]
    grid = Pen(palette.grid, sizes.hair * 1.3, layer=0.5)
    line = Pen(palette.axis, sizes.hair * 1.3, layer=1)
    left, right, bottom = plot.axis.left, plot.right, plot.bottom
    strokes = [Stroke(grid, ((left, plot.y_of(level)), (right, plot.y_of(level)))) for level in levels[1:]]
    strokes.append(Stroke(line, ((left, bottom), (right, bottom))))
    for day, _ in dates:
        x = plot.axis.x_of(day)
        strokes.append(Stroke(line, ((x, bottom), (x, bottom + sizes.tick * 0.4))))
    for artist in gather(strokes, points_of(figure)):
        figure.add_artist(artist)
    write(figure, _level_labels(plot, levels, palette, sizes))
    if dated:
        write(figure, _date_labels(plot, dates, palette, sizes))


def _level_labels(plot: Plot, levels: Sequence[float], palette: Palette, sizes: Sizes) -> list[Lettering]:
    x = plot.axis.left - sizes.tick * 0.7
    return [
        Lettering(x, plot.y_of(level) + sizes.tick * 0.36, Run(number_words(level), palette.muted), sizes.tick, "right")
        for level in levels
    ]


def _date_labels(plot: Plot, dates: Sequence[tuple[float, str]], palette: Palette, sizes: Sizes) -> list[Lettering]:
    """Labels centred under their ticks; one that would reach over the plot's right edge and margin is left out."""
    y = plot.bottom + sizes.tick * 1.7
    labels = []
    for day, words in dates:
        x = plot.axis.x_of(day)
        if x + text_width(words, sizes.tick) / 2 <= plot.right + sizes.margin * 0.8:
            labels.append(Lettering(x, y, Run(words, palette.muted), sizes.tick, "center"))
    return labels


def draw_bands(figure: Figure, axes: Axes, plot: Plot, bands: Bands, series: Series, setting: Setting) -> None:
    """The pooled level: 95, 80 and 50 % as flat tones of one hue with a hairline outside, the median on top."""
    days = np.array([day_number(day) for day in bands.days])
    edges = ((bands.lo95, bands.hi95, series.band95), (bands.lo80, bands.hi80, series.band80))
    for low, high, tone in (*edges, (bands.lo50, bands.hi50, series.band50)):
        axes.fill_between(days, np.array(low), np.array(high), color=tone, linewidth=0, zorder=1.5)
    hair = setting.sizes.hair
    for edge in (bands.lo95, bands.hi95):
        axes.plot(days, edge, color=series.band50, linewidth=hair, zorder=1.6)
    axes.plot(days, bands.median, color=series.line, linewidth=setting.sizes.outline * 1.2, zorder=1.7)
    if bands.label and bands.median:
        words = Run(drawable(bands.label), series.ink, 600)
        x, y = plot.right + setting.sizes.gap * 0.5, plot.y_of(bands.median[-1]) + setting.sizes.tick * 0.36
        write(figure, [Lettering(x, y, words, setting.sizes.tick)])
