"""The claims of one day: which they are, in what order, and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from db.values import Basis
from workbench.figures.content import Bands, FigureContent, Mark, Panel
from workbench.figures.lettering import LEADING
from workbench.figures.phrases import BASIS_WORDS, as_of_words, day_words, level_words, listed
from workbench.figures.placement import Placed, day_number, place
from workbench.figures.sizes import Sizes
from workbench.figures.sourcing import grade_words
from workbench.figures.wording import redrafted
from workbench.figures.wording_pooled import two_figures

WITHIN = 60
"""Days around the day asked for within which a claim is of that day."""

_MOST_ROWS = 30
ROW, GROUP = 2.35, 1.9
"""Heights of a telling, two lines of words, and of a group's title, in sizes of the tick type."""
_ORDER = (Basis.TOTAL, Basis.CORE, Basis.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Rows:
    """The tellings of one panel by who they count, each group from the lowest level up; ``more`` are not drawn."""

    panel: Panel
    groups: tuple[tuple[Basis, tuple[Placed, ...]], ...]
    more: int
    pooled: tuple[float, ...] | None
    """lo95, lo80, lo50, median, hi50, hi80 and hi95 of the day, in persons."""

    def height(self, sizes: Sizes) -> float:
        """Points that the panel takes with its title and its axis."""
        rows = sum(len(placed) for _, placed in self.groups) + (self.pooled is not None)
        lines = rows * ROW + len(self.groups) * GROUP + (1.4 if self.more else 0) + 3.4
        return lines * sizes.tick + sizes.panel * LEADING + sizes.gap


def of_the_day(content: FigureContent, day: date) -> FigureContent:
    """The figure with the claims of a day alone, worded anew."""
    panels = tuple(
        replace(
            panel,
            marks=tuple(mark for mark in panel.marks if is_of(mark, day)),
            events=(),
            bands=panel.bands and replace(panel.bands, scenario=None, gaps=(), humps=()),
        )
        for panel in content.panels
    )
    again = redrafted(content, panels)
    names = listed([panel.name for panel in panels])
    return replace(
        again,
        title=f"{names}: claims of {day_words(day)}",
        subtitle=f"A row a telling within {WITHIN} days of it, by who is counted; below, the pooled level of the day.",
        alt_text=f"Forest plot of the claims of {day_words(day)}. {_told(panels, day)}",
        period=None,
        day=day,
    )


def _told(panels: Sequence[Panel], day: date) -> str:
    """The rows in words."""
    told = []
    for panel in panels:
        rows = rows_of(panel, day)
        said = [f"{level_of(spot)} ({BASIS_WORDS[basis]})" for basis, placed in rows.groups for spot in placed]
        pooled = f"; pooled level {pooled_words(rows.pooled)}" if rows.pooled is not None else ""
        told.append(f"{panel.name}: {', '.join(said) or 'no claim'}{pooled}.")
    return " ".join(told)


def is_of(mark: Mark, day: date) -> bool:
    """Whether a mark's time comes within reach of a day."""
    ends = [end for end in (mark.as_of.earliest, mark.as_of.latest) if end] if mark.as_of else []
    return bool(ends) and day_number(min(ends)) - WITHIN <= day_number(day) <= day_number(max(ends)) + WITHIN


def rows_of(panel: Panel, day: date) -> Rows:
    """The rows of one panel."""
    spots = [spot for mark in panel.marks if isinstance(spot := place(mark), Placed)]
    ranked = sorted(spots, key=lambda spot: (_ORDER.index(spot.mark.basis), spot.y, spot.mark.label))
    shown = ranked[:_MOST_ROWS]
    groups = tuple((basis, tuple(spot for spot in shown if spot.mark.basis is basis)) for basis in _ORDER)
    groups = tuple((basis, placed) for basis, placed in groups if placed)
    return Rows(panel, groups, len(ranked) - len(shown), _level_on(panel.bands, day))


@dataclass(frozen=True, slots=True)
class ForestRow:
    """A row in words, for a table: of a telling, or of the pooled level where ``mark`` is None."""

    series: str
    counts: str
    level: str
    about: str
    said_by: str
    grade: str
    origin: str
    mark: Mark | None = None


def forest_table(content: FigureContent) -> list[ForestRow]:
    """The rows that are drawn, in their order."""
    table = []
    for rows in all_rows(content):
        name, bands = rows.panel.name, rows.panel.bands
        for basis, placed in rows.groups:
            for spot in placed:
                mark, origin = spot.mark, spot.mark.origin or "not known"
                words = (level_of(spot), when_of(spot), mark.source, grade_words(mark), origin)
                table.append(ForestRow(name, BASIS_WORDS[basis], *words, mark))
        if rows.pooled is not None and bands is not None:
            table.append(ForestRow(name, BASIS_WORDS[bands.basis], pooled_words(rows.pooled), "", "pooled", "", ""))
    return table


def _level_on(bands: Bands | None, day: date) -> tuple[float, ...] | None:
    """The pooled level of a day, read between its days; None outside them."""
    if bands is None or not bands.days[0] <= day <= bands.days[-1]:
        return None
    days = [day_number(one) for one in bands.days]
    names = ("lo95", "lo80", "lo50", "median", "hi50", "hi80", "hi95")
    return tuple(float(np.interp(day_number(day), days, getattr(bands, name))) for name in names)


def level_of(spot: Placed) -> str:
    words = level_words(spot.mark.quantity)
    return f"{words}, {spot.mark.modality}" if spot.planned else words


def when_of(spot: Placed) -> str:
    return as_of_words(spot.mark.as_of) if spot.mark.as_of else "no date"


def pooled_words(pooled: Sequence[float]) -> str:
    return f"about {two_figures(pooled[3])}, 80 %: {two_figures(pooled[1])} to {two_figures(pooled[5])}"


def all_rows(content: FigureContent) -> list[Rows]:
    """The rows of every panel of a figure that has a day."""
    return [rows_of(panel, content.day or date.min) for panel in content.panels]
