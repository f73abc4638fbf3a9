"""The plan of a figure before anything is drawn: what stands where, in points from the top left corner."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf

from workbench.figures.block import Block, foot, heading, legend_row
from workbench.figures.content import FigureContent, View
from workbench.figures.endlabels import gutter
from workbench.figures.forestrows import all_rows
from workbench.figures.legend import legend_keys
from workbench.figures.levelscale import is_logarithmic, level_ticks
from workbench.figures.palette import Palette
from workbench.figures.panelplan import (
    PanelPlan,
    Placings,
    Setting,
    TimeAxis,
    event_days,
    place_panel,
    plan_panel,
)
from workbench.figures.phrases import number_words, percent_words
from workbench.figures.placement import day_number
from workbench.figures.several.planned import end_lines, planned_panels
from workbench.figures.sizes import PAPER, WINDOW, Sizes
from workbench.figures.timescale import period_between, period_of
from workbench.figures.typeface import text_width

_ALONE = 27.0  # natural height of a single panel's plot, in tick type sizes
_TOGETHER = 23.0
_SMALLEST = 4.0
_LEGIBLE, _READABLE = 11.0, 7.0  # on paper, and in a window that can be made larger
_LOWEST_SHARE = 0.5
_LEAST_FOOT = 0.2  # of the page, where note and sources do not fit
_TALLEST = 680.0  # points, 240 mm: the type area of a page; a longer list of sources is cut and says so
_SLIDE = 800.0  # points; a wider page is looked at from across a room
_PAGE = 520.0  # points, 183 mm: the width that the paper sizes are made for
_SHRINKS = (1.0, 0.9, 0.8, 0.7, 0.6)


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole figure. ``heading`` and ``foot`` are None in the window, which has its own words around the panels.

    Where the words of a figure are set around it there is no foot, and of the heading only the legend.
    """

    content: FigureContent
    setting: Setting
    axis: TimeAxis
    panels: tuple[PanelPlan, ...]
    heading: Block | None
    foot: Block | None

    @property
    def fixed_height(self) -> float:
        """Height of all but the plots, in points."""
        sizes = self.setting.sizes
        height = 2 * sizes.margin + sum(panel.fixed for panel in self.panels) + sizes.tick * 1.2
        height += sizes.gap * (len(self.panels) - 1)
        if self.heading is not None:
            height += self.heading.height + 1.5 * sizes.gap
        if self.foot is not None:
            height += self.foot.height + 2 * sizes.gap + self.handling_height
        return height

    @property
    def handling_height(self) -> float:
        """Height of the second handling mark, under the foot."""
        return self.setting.sizes.handling * 2.2 if self.content.handling else 0.0

    @property
    def weights(self) -> list[float]:
        """Shares of the plots' height: by their highest level, so that panels can be compared, none below a half.

        On logarithmic scales a height says nothing of a level: then all are alike.
        """
        if any(is_logarithmic(panel.placings.panel) for panel in self.panels):
            return [1.0] * len(self.panels)
        highest = max(panel.placings.top for panel in self.panels)
        return [max(panel.placings.top / highest, _LOWEST_SHARE) for panel in self.panels]

    @property
    def natural_height(self) -> float:
        """The height in points that a figure of free height takes."""
        if self.content.day is not None:
            rows = sum(rows.height(self.setting.sizes) for rows in all_rows(self.content))
            return self.fixed_height - sum(panel.fixed for panel in self.panels) + rows
        plots = _ALONE if len(self.panels) == 1 else _TOGETHER * sum(self.weights)
        return self.fixed_height + plots * self.setting.sizes.tick

    @property
    def least_height(self) -> float:
        """The height in points that leaves the plots room enough to be read."""
        if self.content.day is not None:
            return self.natural_height
        plot = _LEGIBLE if self.setting.framed else _READABLE
        return self.fixed_height + plot * self.setting.sizes.tick * len(self.panels)

    def is_legible_on(self, height: float) -> bool:
        """Whether a page of ``height`` leaves the plots room enough to be read."""
        return self.least_height <= height + 0.5

    def plot_heights(self, height: float) -> list[float]:
        """The height of each plot on a page of ``height``, in points."""
        least = _SMALLEST * self.setting.sizes.tick * len(self.panels)
        free = max(height - self.fixed_height, least)
        return [free * weight / sum(self.weights) for weight in self.weights]


def plan_page(
    content: FigureContent, palette: Palette, page: tuple[float, float | None], *, framed: bool, worded: bool = True
) -> Plan:
    """Plan ``content`` at the window's sizes, or ``framed`` at paper's, smaller where a fixed page is too low."""
    if not framed:
        return plan_figure(content, Setting(palette, WINDOW, framed), page)
    factor = 1.0 if page[0] < _SLIDE else page[0] / _PAGE
    for shrink in _SHRINKS:
        plan = plan_figure(content, Setting(palette, PAPER.scaled(factor * shrink), framed), page, worded=worded)
        if page[1] is None or plan.is_legible_on(page[1]):
            break
    return plan


def plan_figure(
    content: FigureContent, setting: Setting, page: tuple[float, float | None], *, worded: bool = True
) -> Plan:
    """Plan ``content`` on a page of (width, height) points; where the height is None the figure takes what it needs."""
    width, height = page
    placings = [place_panel(panel, content.period) for panel in planned_panels(content)]
    axis = _time_axis(content, placings, setting.sizes, width)
    known = content.as_known_on
    last = max((float(one.spots.columns.x.max()) for one in placings if len(one.spots)), default=-inf)
    ahead = last > day_number(known) > axis.period.first
    panels = tuple(
        plan_panel(one, axis, setting, _known_in(one, axis, known if ahead and number == 0 else None))
        for number, one in enumerate(placings)
    )
    if not setting.framed:
        return Plan(content, setting, axis, panels, None, None)
    inner = width - 2 * setting.sizes.margin
    marks = [mark for one in placings for mark in one.placed]
    keys = legend_keys(marks, [panel.bands for panel in content.panels if panel.bands is not None], content.view)
    if not worded:
        alone = replace(content, handling=None)
        return Plan(alone, setting, axis, panels, legend_row(keys, setting.palette, setting.sizes, inner), None)
    above = heading(content, keys, setting.palette, setting.sizes, inner)
    below = foot(content, setting.palette, setting.sizes, inner, None)
    plan = Plan(content, setting, axis, panels, above, below)
    limit = _TALLEST if height is None else height
    if plan.natural_height <= limit + 0.5:
        return plan
    room = max(limit - (plan.natural_height - below.height), _LEAST_FOOT * limit)
    return replace(plan, foot=foot(content, setting.palette, setting.sizes, inner, room))


def _known_in(one: Placings, axis: TimeAxis, otherwise: date | None) -> date | None:
    """The day after which a panel's pooled level is a forecast, where it is in sight."""
    known = one.panel.bands.known_until if one.panel.bands is not None else None
    if known is None:
        return otherwise
    return known if axis.period.first < day_number(known) < axis.period.last else None


def _time_axis(content: FigureContent, placings: Sequence[Placings], sizes: Sizes, width: float) -> TimeAxis:
    """The period of all panels, between the widest level label and the labels at the lines' ends."""
    events = [day for one in placings for day in event_days(one.panel)]
    highest = [number_words(level_ticks(one.top, 1)[-1]) for one in placings]
    highest = [percent_words(100)] if content.view is View.SHARES else highest
    widest = max(text_width(words, sizes.tick) for words in highest)
    left = sizes.margin + widest + sizes.tick
    right = sizes.margin + gutter(end_lines(content, sizes), sizes)
    days = [day for one in placings for day in one.spots.days]
    days += [day_number(day) for one in placings if one.panel.bands for day in one.panel.bands.days]
    period = period_between(content.period) if content.period else period_of(days, events, content.as_known_on)
    return TimeAxis(period, left, max(width - left - right, sizes.tick))
