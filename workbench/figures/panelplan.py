"""The plan of one panel: which marks stand, which flags fly in which lane, and how much room its words take."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from db.values import Basis
from workbench.figures.content import Mark, Panel
from workbench.figures.lanes import LANES, Flag, Hoisted, hoist
from workbench.figures.lettering import LEADING, Lettering, Run, paragraph
from workbench.figures.levelscale import MarkLevels, levels_of, top_level
from workbench.figures.palette import Palette
from workbench.figures.phrases import as_of_words, day_words, month_words
from workbench.figures.placement import LeftOut, Placed, day_number, middle_day, place
from workbench.figures.remembered import remembered
from workbench.figures.sizes import Sizes
from workbench.figures.timescale import Period
from workbench.figures.typeface import drawable, text_width

Values: TypeAlias = npt.NDArray[np.float64]

LANE = 1.7
"""Height of an event lane, in small type sizes."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a figure is set with; ``framed`` adds the whole figure block and the days of events."""

    palette: Palette
    sizes: Sizes
    framed: bool


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The axis that all panels share: its period, and its left end and width in points."""

    period: Period
    left: float
    width: float

    def x_of(self, day: float) -> float:
        """Points from the page's left edge of a day number."""
        return self.left + (day - self.period.first) / self.period.days * self.width


@dataclass(frozen=True)
class Spots:
    """Marks that stand, and why others do not; with what has to be known of all of them, worked out once."""

    placed: tuple[Placed, ...]
    left_out: tuple[LeftOut, ...] = ()

    @cached_property
    def x(self) -> Values:
        """Day numbers, shape (n,)."""
        return np.array([spot.x for spot in self.placed])

    @cached_property
    def y(self) -> Values:
        """Levels in persons, shape (n,)."""
        return np.array([spot.y for spot in self.placed])

    @cached_property
    def spans(self) -> Values:
        """First and last day number of each mark's bar, its day where it has none, shape (n, 2)."""
        spans = [
            (spot.x, spot.x) if spot.left is None or spot.right is None else (spot.left, spot.right)
            for spot in self.placed
        ]
        return np.array(spans).reshape(-1, 2)

    @cached_property
    def days(self) -> tuple[float, ...]:
        """The first and the last day number of all; () without marks."""
        return (min(self.spans.min(), self.x.min()), max(self.spans.max(), self.x.max())) if self.placed else ()

    @cached_property
    def levels(self) -> MarkLevels:
        return levels_of(self.placed)

    @cached_property
    def bases(self) -> frozenset[Basis]:
        return frozenset(spot.mark.basis for spot in self.placed)


@dataclass(frozen=True, slots=True)
class Placings:
    """The marks of a panel that stand in its period, and why others stand nowhere."""

    panel: Panel
    spots: Spots

    @property
    def placed(self) -> tuple[Placed, ...]:
        return self.spots.placed

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return self.spots.left_out

    @property
    def top(self) -> float:
        return top_level(self.spots.levels, self.panel.bands)


@dataclass(frozen=True, slots=True)
class PanelPlan:
    """Heights in points: ``head`` for the title, ``strip`` for the flags, ``tail`` for their key below the axis."""

    placings: Placings
    flags: tuple[Hoisted, ...]
    flag_key: tuple[Lettering, ...]
    head: float
    strip: float
    tail: float

    @property
    def fixed(self) -> float:
        return self.head + self.strip + self.tail


def place_panel(panel: Panel, period: tuple[date, date] | None = None) -> Placings:
    """Place every mark of ``panel``; where a ``period`` is given, those that any of their days puts into it."""
    spots = _every_spot(panel.marks)
    return Placings(panel, spots if period is None else _spots_within(spots, *map(day_number, period)))


@remembered
def _every_spot(marks: tuple[Mark, ...]) -> Spots:
    spots = [place(mark) for mark in marks]
    placed = tuple(spot for spot in spots if isinstance(spot, Placed))
    return Spots(placed, tuple(spot for spot in spots if isinstance(spot, LeftOut)))


@remembered
def _spots_within(spots: Spots, first: float, last: float) -> Spots:
    inside = np.flatnonzero((spots.spans[:, 1] >= first) & (spots.spans[:, 0] <= last))
    cut = (_cut(spots.placed[at], first, last) for at in inside)
    return Spots(tuple(spot for spot in cut if spot is not None), spots.left_out)


def _cut(spot: Placed, first: float, last: float) -> Placed | None:
    """The mark with the bar of its imprecise date ending where the axis ends; None where no day of it is shown."""
    if spot.left is None or spot.right is None:
        return spot if first <= spot.x <= last else None
    left, right = max(spot.left, first), min(spot.right, last)
    return replace(spot, left=left, right=right) if left <= right else None


def event_days(panel: Panel) -> list[float]:
    """The day numbers at which the panel's events stand; an event without any day has none."""
    return [day for event in panel.events for day in [middle_day(event.as_of)] if day is not None]


def plan_panel(placings: Placings, axis: TimeAxis, setting: Setting, known: date | None) -> PanelPlan:
    """Plan one panel; ``known`` is the day of knowledge where this panel is to name it."""
    sizes = setting.sizes
    flags = [*_event_flags(placings.panel, axis, setting), *_known_flag(known, axis)]
    hoisted = hoist(flags, axis.left, axis.left + axis.width + sizes.margin * 0.5, sizes.small)
    key, key_height = _flag_key(hoisted, setting, axis.width)
    lanes = min(max((flag.lane for flag in hoisted), default=-1) + 1, LANES)
    head = sizes.panel * LEADING + sizes.gap * 0.5 if placings.panel.place else 0.0
    strip = lanes * LANE * sizes.small + sizes.small * 0.6
    return PanelPlan(placings, tuple(hoisted), tuple(key), head, strip, sizes.tick * 1.1 + key_height)


def _event_flags(panel: Panel, axis: TimeAxis, setting: Setting) -> list[Flag]:
    """The flags of the events inside the period; paper names their days too."""
    flags = []
    for event in panel.events:
        day = middle_day(event.as_of)
        if day is not None and axis.period.first <= day <= axis.period.last:
            label = drawable(event.label) + (f", {as_of_words(event.as_of)}" if setting.framed else "")
            flags.append(Flag(axis.x_of(day), label))
    return flags


def _known_flag(known: date | None, axis: TimeAxis) -> list[Flag]:
    if known is None:
        return []
    return [Flag(axis.x_of(day_number(known)), f"known until {day_words(known)}", cloth=False)]


def _flag_key(hoisted: list[Hoisted], setting: Setting, width: float) -> tuple[list[Lettering], float]:
    """The events that found no room for their label, by letter, in a line or more under the axis."""
    palette, size = setting.palette, setting.sizes.small
    keyed = [flag for flag in hoisted if flag.key]
    runs = [
        run
        for flag in keyed
        for run in (
            Run(flag.key, palette.text, 600),
            Run(flag.flag.label, palette.muted),
        )
    ]
    return paragraph(runs, size, width) if runs else ([], 0.0)


def label_lines(panel: Panel, sizes: Sizes) -> list[tuple[str, float, int]]:
    """What stands at the end of a pooled line: each line's words, size in points and weight."""
    bands = panel.bands
    if bands is None or not bands.label:
        return []
    known = month_words(min(bands.known_until or bands.days[-1], bands.days[-1]))
    lines = [(f"{panel.place}, {known}", sizes.small, 600), (bands.label, sizes.tick * 1.15, 600)]
    lines += [(bands.range_label, sizes.small, 400)] if bands.range_label else []
    return [(drawable(words), size, weight) for words, size, weight in lines]


def band_gutter(placings: list[Placings], sizes: Sizes) -> float:
    """Room in points right of the plots for the labels at the ends of pooled lines."""
    widths = [
        text_width(words, size, weight) + sizes.gap * 1.6
        for one in placings
        for words, size, weight in label_lines(one.panel, sizes)
    ]
    return max(widths, default=0.0)
