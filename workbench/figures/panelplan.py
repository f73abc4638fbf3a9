"""The plan of one panel: which marks stand, which flags fly in which lane, and how much room its words take."""

from dataclasses import dataclass
from datetime import date

from workbench.figures.content import Panel
from workbench.figures.lanes import LANES, Flag, Hoisted, hoist
from workbench.figures.lettering import LEADING, Lettering, Run, paragraph
from workbench.figures.levelscale import top_level
from workbench.figures.palette import Palette
from workbench.figures.phrases import as_of_words, day_words
from workbench.figures.placement import LeftOut, Placed, day_number, middle_day
from workbench.figures.sizes import Sizes
from workbench.figures.spots import Spots, spots_of, spots_within
from workbench.figures.timescale import Period
from workbench.figures.typeface import drawable

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
    spots = spots_of(panel.marks)
    return Placings(panel, spots if period is None else spots_within(spots, *map(day_number, period)))


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
