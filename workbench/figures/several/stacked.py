"""Parts on top of each other under the whole, or as shares of it: flat areas and lines in the hues of their series."""

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.transforms import TransformedBbox

from workbench.figures.content import View
from workbench.figures.endlabels import EndLabel, placed
from workbench.figures.flags import draw_flags
from workbench.figures.found import Drawn
from workbench.figures.lettering import Lettering, Run, fitted, write
from workbench.figures.levelscale import LevelScale
from workbench.figures.panelplan import PanelPlan, Setting
from workbench.figures.panels import Sheet
from workbench.figures.phrases import number_words, percent_words
from workbench.figures.placement import day_number
from workbench.figures.plan import Plan
from workbench.figures.plot import Plot, add_axes, draw_scales, plan_plot
from workbench.figures.several.parts import Parts, Values, parts_of
from workbench.figures.several.planned import part_lines

_PERCENT = LevelScale((0.0, 20.0, 40.0, 60.0, 80.0, 100.0))
_DASH = (0, (4.0, 2.4))
_HATCH = "/////"


def draw_parts(sheet: Sheet, plan: Plan, _names: list[str], top: float, height: float) -> tuple[Drawn, float]:
    """Draw what `View.STACKED` or `View.SHARES` asks from ``top`` on; returns it and the page's y below.

    There are no marks: a claim is of one series, and its level no place on a stack.
    """
    figure, setting, (merged,) = sheet.figure, plan.setting, plan.panels
    (room,) = plan.plot_heights(height)
    plot = plan_plot(merged, plan.axis, setting.sizes, top + merged.head + merged.strip, room)
    is_share = plan.content.view is View.SHARES
    if is_share:
        plot = Plot(plot.axis, plot.top, plot.height, _PERCENT, plot.arrow)
    draw_scales(figure, plot, setting, dated=True, words=percent_words if is_share else number_words)
    axes = add_axes(figure, plot)
    parts = parts_of(plan.content.panels)
    if isinstance(parts, str):
        write(figure, [_sentence(parts, plot, setting)])
    else:
        drawer = _draw_shares if is_share else _draw_stack
        labels = drawer(axes, plot, parts, plan)
        write(figure, placed(labels, plot.right + setting.sizes.gap * 0.6, plot.top, plot.bottom))
    frame = TransformedBbox(axes.viewLim.frozen(), axes.transData)
    for artist in (*axes.collections, *axes.lines):
        artist.set_clip_box(frame)
    draw_flags(figure, plot, merged.flags, setting)
    write(figure, _flag_key(merged, plot, setting))
    drawn = Drawn((axes,), (), plan.axis.period, ())
    return drawn, plot.bottom + merged.tail + setting.sizes.tick * 1.2


def _draw_stack(axes: Axes, plot: Plot, parts: Parts, plan: Plan) -> list[EndLabel]:
    """The largest part lowest; what is elsewhere in grey; the whole's median and 80 % range as lines over all."""
    setting, days = plan.setting, _days(parts)
    lines, at = part_lines(parts, View.STACKED, setting.sizes), parts.last_seen
    floor, labels = np.zeros(len(days)), []
    for number, panel in enumerate(parts.numbers):
        series = setting.palette.of_panel(panel)
        roof = floor + parts.levels[number, 1]
        _area(axes, days, (floor, roof), parts.seen, (series.band50, series.band80), setting)
        axes.plot(days, roof, color=series.line, linewidth=setting.sizes.outline, zorder=1.7)
        labels.append(EndLabel(lines[number], plot.y_of(float(floor[at] + roof[at]) / 2), series.ink))
        floor = roof
    if parts.whole_levels is None:
        return labels
    palette, (low, middle, high) = setting.palette, parts.whole_levels
    roof = floor + parts.rest
    _area(axes, days, (floor, roof), parts.seen, (palette.grid, palette.grid), setting)
    axes.plot(days, middle, color=palette.text, linewidth=setting.sizes.outline * 1.2, zorder=1.8)
    for edge in (low, high):
        axes.plot(days, edge, color=palette.text, linewidth=setting.sizes.hair, linestyle=_DASH, zorder=1.8)
    if parts.rest[at] > 0.05 * roof[at]:
        labels.append(EndLabel(lines[-1], plot.y_of(float(floor[at] + roof[at]) / 2), palette.muted))
    return labels


def _draw_shares(axes: Axes, plot: Plot, parts: Parts, plan: Plan) -> list[EndLabel]:
    """Each part's share with its 80 % range, in percent."""
    setting, days, shares = plan.setting, _days(parts), parts.shares
    lines, labels = part_lines(parts, View.SHARES, setting.sizes), []
    for number, panel in enumerate(parts.numbers):
        series, (low, middle, high) = setting.palette.of_panel(panel), shares[number]
        _area(axes, days, (low, high), parts.seen, (series.band95, ""), setting)
        for edge in (low, high):
            axes.plot(days, edge, color=series.band50, linewidth=setting.sizes.hair, zorder=1.6)
        for seen, style in ((parts.seen, "-"), (~parts.seen, _DASH)):
            axes.plot(
                days[seen], middle[seen], color=series.line, linewidth=setting.sizes.outline * 1.2, linestyle=style,
                zorder=1.7,
            )  # fmt: skip
        labels.append(EndLabel(lines[number], plot.y_of(float(middle[parts.last_seen])), series.ink))
    return labels


def _area(
    axes: Axes,
    days: Values,
    edges: tuple[Values, Values],
    seen: npt.NDArray[np.bool_],
    tones: tuple[str, str],
    setting: Setting,
) -> None:
    """What is known in the first tone, what is foretold in the second, hatched."""
    low, high = edges
    known = np.asarray(seen)
    axes.fill_between(days[known], low[known], high[known], color=tones[0], linewidth=0, zorder=1.5)
    ahead = ~known
    if known.any() and ahead.any():
        ahead[int(np.flatnonzero(known)[-1])] = True
    if ahead.sum() > 1:
        area = axes.fill_between(
            days[ahead], low[ahead], high[ahead], facecolor=tones[1] or "none", edgecolor=tones[0], linewidth=0,
            hatch=_HATCH, zorder=1.5,
        )  # fmt: skip
        area.set_hatch_linewidth(setting.sizes.hair)


def _days(parts: Parts) -> Values:
    return np.array([day_number(day) for day in parts.days])


def _sentence(words: str, plot: Plot, setting: Setting) -> Lettering:
    run = Run(fitted(words, setting.sizes.tick, plot.axis.width), setting.palette.muted)
    x, y = plot.axis.left + plot.axis.width / 2, plot.top + plot.height / 2
    return Lettering(x, y, run, setting.sizes.tick, "center")


def _flag_key(merged: PanelPlan, plot: Plot, setting: Setting) -> list[Lettering]:
    below = plot.bottom + setting.sizes.tick * 2.2
    return [line.moved(plot.axis.left, below) for line in merged.flag_key]
