"""The plot of a panel: its axes with level and time scale, drawn by hand so that a redraw stays cheap."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workbench.figures.lettering import Lettering, Run, points_of, write
from workbench.figures.levelscale import LevelScale, scale_of
from workbench.figures.palette import Palette
from workbench.figures.panelplan import PanelPlan, Setting, TimeAxis
from workbench.figures.phrases import number_words
from workbench.figures.sizes import Sizes
from workbench.figures.strokes import Pen, Stroke, gather
from workbench.figures.timescale import time_ticks
from workbench.figures.typeface import text_width

NONE = "none"
"""What stands at the foot of a logarithmic scale, which has no zero."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A panel's rectangle on the page in points, y downwards, and its level scale."""

    axis: TimeAxis
    top: float
    height: float
    scale: LevelScale
    arrow: float
    """Length in points of an open bound's arrow."""
    empty: bool = False

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def right(self) -> float:
        return self.axis.left + self.axis.width

    @property
    def units_per_point(self) -> float:
        """Units of the level scale that one point covers."""
        return (self.scale.top - self.scale.bottom) / self.height

    def y_of(self, level: float) -> float:
        """Points from the page's upper edge of a level in persons."""
        return self.y_at(float(self.scale.at(level)))

    def y_at(self, units: float) -> float:
        """Points from the page's upper edge of a place on the level scale."""
        return self.bottom - (units - self.scale.bottom) / self.units_per_point


def plan_plot(plan: PanelPlan, axis: TimeAxis, sizes: Sizes, top: float, height: float) -> Plot:
    """The plot of a panel, with a level scale that leaves room for upward arrows."""
    arrow = min(max(0.1 * height, 1.8 * sizes.mark), 3.4 * sizes.mark)
    panel, spots = plan.placings.panel, plan.placings.spots
    needed = spots.levels.foot / max(1 - 1.1 * arrow / height, 0.2)
    scale = scale_of(panel, spots.levels, needed, min(int(height / (sizes.tick * 3.4)), 6))
    return Plot(axis, top, height, scale, arrow, empty=not len(spots) and panel.bands is None)


def add_axes(figure: Figure, plot: Plot) -> Axes:
    """Bare axes over the plot: days since 1970-01-01 by persons, without matplotlib's own ticks."""
    width, height = (72 * inches for inches in figure.get_size_inches())
    box = (plot.axis.left / width, 1 - plot.bottom / height, plot.axis.width / width, plot.height / height)
    axes = figure.add_axes(
        box, xlim=(plot.axis.period.first, plot.axis.period.last), ylim=(plot.scale.bottom, plot.scale.top)
    )
    axes.set_axis_off()
    axes.set_zorder(1.2)  # above the grid, under the poles of the events
    return axes


def draw_scales(
    figure: Figure, plot: Plot, setting: Setting, *, dated: bool, words: Callable[[float], str] = number_words
) -> None:
    """Grid lines, axis line, ticks and their labels, levels in ``words``; only the lowest time axis is ``dated``.

    A panel without a level has no scale but its zero.
    """
    palette, sizes = setting.palette, setting.sizes
    dates = time_ticks(plot.axis.period, plot.axis.width / sizes.tick)
    levels = plot.scale.ticks[: 1 if plot.empty else None]
    grid = Pen(palette.grid, sizes.hair * 1.3, layer=0.5)
    line = Pen(palette.axis, sizes.hair * 1.3, layer=1)
    left, right, bottom = plot.axis.left, plot.right, plot.bottom
    strokes = [
        Stroke(grid, ((left, plot.y_of(level)), (right, plot.y_of(level)))) for level in levels[not plot.scale.log :]
    ]
    strokes.append(Stroke(line, ((left, bottom), (right, bottom))))
    for day, _ in dates:
        x = plot.axis.x_of(day)
        strokes.append(Stroke(line, ((x, bottom), (x, bottom + sizes.tick * 0.4))))
    for artist in gather(strokes, points_of(figure)):
        figure.add_artist(artist)
    write(figure, _level_labels(plot, levels, setting, words))
    if dated:
        write(figure, _date_labels(plot, dates, palette, sizes))


def _level_labels(
    plot: Plot, levels: Sequence[float], setting: Setting, words: Callable[[float], str]
) -> list[Lettering]:
    palette, sizes = setting.palette, setting.sizes
    x = plot.axis.left - sizes.tick * 0.7
    marked = [(plot.y_of(level), words(level)) for level in _with_room(plot, levels, sizes)]
    marked += [(plot.y_at(plot.scale.none), NONE)] if plot.scale.has_none else []
    return [Lettering(x, y + sizes.tick * 0.36, Run(told, palette.muted), sizes.tick, "right") for y, told in marked]


def _with_room(plot: Plot, levels: Sequence[float], sizes: Sizes) -> list[float]:
    """The levels whose labels have room; on a logarithmic scale ones go before fives, and those before twos."""
    if not plot.scale.log:
        return list(levels)
    kept: list[float] = []
    for level in sorted(levels, key=lambda level: "152".index(f"{level:e}"[0])):
        if all(abs(plot.y_of(level) - plot.y_of(other)) >= sizes.tick * 1.5 for other in kept):
            kept.append(level)
    return kept


def _date_labels(plot: Plot, dates: Sequence[tuple[float, str]], palette: Palette, sizes: Sizes) -> list[Lettering]:
    """Labels centred under their ticks; one that would reach over the plot's right edge and margin is left out."""
    y = plot.bottom + sizes.tick * 1.7
    labels = []
    for day, words in dates:
        x = plot.axis.x_of(day)
        if x + text_width(words, sizes.tick) / 2 <= plot.right + sizes.margin * 0.8:
            labels.append(Lettering(x, y, Run(words, palette.muted), sizes.tick, "center"))
    return labels
