"""Which series of a figure are parts, of what whole, and what their levels and shares are day by day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from workbench.figures.content import Bands, Panel
from workbench.figures.phrases import BASIS_WORDS, listed
from workbench.figures.placement import day_number

Values: TypeAlias = npt.NDArray[np.float64]

_LEAST = 0.5  # persons; below it a level is taken as this when ratios are made
_LINES = ("lo80", "median", "hi80")


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Series that add up, the largest first, on ``days``: ``levels`` has lo80, median and hi80, shape (parts, 3, days).

    ``whole`` is the series of the place around them, its levels of shape (3, days); both None where none is shown.
    ``rest`` is what its median has beyond theirs, shape (days,). ``numbers`` are the places of the parts among the
    figure's panels, ``seen`` tells the days that are no forecast. ``said`` are sentences for the note.
    """

    days: tuple[date, ...]
    panels: tuple[Panel, ...]
    numbers: tuple[int, ...]
    names: tuple[str, ...]
    levels: Values
    whole: Panel | None
    whole_levels: Values | None
    seen: npt.NDArray[np.bool_]
    said: tuple[str, ...]

    @property
    def sums(self) -> Values:
        """What the medians of the parts come to, shape (days,)."""
        return np.asarray(self.levels[:, 1].sum(0))

    @property
    def rest(self) -> Values:
        whole = self.sums if self.whole_levels is None else self.whole_levels[1]
        return np.maximum(whole - self.sums, 0.0)

    @property
    def shares(self) -> Values:
        """Each part in percent of the whole, else of what the medians come to: lo80, median, hi80, as `levels`.

        Part and whole, or part and the other parts, are taken as if each were in doubt by itself: half-widths on the
        logarithm of the level add up by their squares.
        """
        levels = np.maximum(self.levels, _LEAST)
        if self.whole_levels is not None:
            whole = np.maximum(self.whole_levels, _LEAST)
            return np.minimum(100 * _ratios(levels, np.broadcast_to(whole, levels.shape)), 100.0)
        others = np.stack([_sum_of(np.delete(levels, at, 0)) for at in range(len(levels))])
        odds = _ratios(levels, others)
        return np.asarray(100 * odds / (1 + odds))

    @property
    def last_seen(self) -> int:
        """The last day that is no forecast."""
        return int(np.flatnonzero(self.seen)[-1]) if self.seen.any() else 0


def parts_of(panels: Sequence[Panel]) -> Parts | str:
    """The parts among the panels, or a sentence that says why they cannot be added up.

    A place that lies in another that is shown counts as its part where that is the only one of its kind; else it is
    left out, since the place around it has it already.
    """
    numbered = [(at, panel) for at, panel in enumerate(panels) if not panel.variant]
    with_level = [(at, panel) for at, panel in numbered if panel.bands is not None]
    tops = [(at, panel) for at, panel in with_level if not _is_inside(panel, with_level)]
    inner = [one for one in with_level if one not in tops]
    whole = tops[0][1] if len(tops) == 1 and inner else None
    parts = [one for one in inner if one[1].within == whole.place] if whole else tops
    if len(parts) < (1 if whole else 2):
        return "Levels are added up of two series or more that have a pooled level. Add another series."
    chosen = [panel for _, panel in parts] + ([whole] if whole else [])
    days = _common_days(chosen)
    if not days:
        return "These series have no day in common, so they are not added up."
    bases = {panel.bands.basis for panel in chosen if panel.bands is not None}
    if len(bases) > 1:
        return f"Not added up: {_counts_words(chosen)}."
    levels = np.stack([_on_days(panel.bands, days) for _, panel in parts])
    known = min((day for panel in chosen if panel.bands and (day := panel.bands.known_until)), default=days[-1])
    seen = np.array([day <= known for day in days])
    last = int(np.flatnonzero(seen)[-1]) if seen.any() else 0
    order = sorted(range(len(parts)), key=lambda at: -levels[at, 1, last])
    whole_levels = None if whole is None else _on_days(whole.bands, days)
    ordered = tuple(parts[at][1] for at in order)
    left_out = [panel for at, panel in numbered if panel is not whole and panel not in ordered]
    return Parts(
        days=days,
        panels=ordered,
        numbers=tuple(parts[at][0] for at in order),
        names=tuple(_names(ordered)),
        levels=levels[order],
        whole=whole,
        whole_levels=whole_levels,
        seen=seen,
        said=tuple(_said(ordered, whole, left_out, levels[:, 1].sum(0), whole_levels, seen)),
    )


PART_COLUMNS = (
    "series",
    "force",
    "place",
    "basis",
    "day",
    "lo80",
    "median",
    "hi80",
    "share_lo80",
    "share",
    "share_hi80",
)


def part_records(panels: Sequence[Panel]) -> list[dict[str, Any]]:
    """A record a part and day: levels in persons, shares in percent; none where the series cannot be added up."""
    parts = parts_of(panels)
    if isinstance(parts, str):
        return []
    shares = parts.shares
    return [
        {
            "series": name,
            "force": panel.force,
            "place": panel.place,
            "basis": panel.bands.basis.value if panel.bands else "",
            "day": day.isoformat(),
            **{key: round(float(parts.levels[number, at, row]), 2) for at, key in enumerate(_LINES)},
            **{
                key: round(float(shares[number, at, row]), 2)
                for at, key in enumerate(("share_lo80", "share", "share_hi80"))
            },
        }
        for number, (name, panel) in enumerate(zip(parts.names, parts.panels, strict=True))
        for row, day in enumerate(parts.days)
    ]


def _is_inside(panel: Panel, others: Sequence[tuple[int, Panel]]) -> bool:
    return any(panel.within == other.place and panel.force == other.force for _, other in others)


def _common_days(panels: Sequence[Panel]) -> tuple[date, ...]:
    every = [panel.bands.days for panel in panels if panel.bands is not None]
    first, last = max(days[0] for days in every), min(days[-1] for days in every)
    return tuple(day for day in every[0] if first <= day <= last)


def _on_days(bands: Bands | None, days: Sequence[date]) -> Values:
    """lo80, median and hi80 on those days, shape (3, days), read between the bands' own."""
    if bands is None:
        raise ValueError("a part without a pooled level")
    own, asked = [day_number(day) for day in bands.days], [day_number(day) for day in days]
    return np.stack([np.interp(asked, own, getattr(bands, name)) for name in _LINES])


def _ratios(upper: Values, lower: Values) -> Values:
    """One level over another, each of shape (…, 3, days): the lower end has the lower one's upper end against it."""
    middle = upper[:, 1] / lower[:, 1]
    up = np.hypot(np.log(upper[:, 2] / upper[:, 1]), np.log(lower[:, 1] / lower[:, 0]))
    down = np.hypot(np.log(upper[:, 1] / upper[:, 0]), np.log(lower[:, 2] / lower[:, 1]))
    return np.stack([middle * np.exp(-down), middle, middle * np.exp(up)], 1)


def _sum_of(levels: Values) -> Values:
    """lo80, median and hi80 of a sum, shape (3, days): half-widths in persons add up by their squares."""
    middle = levels[:, 1].sum(0)
    down = np.sqrt(((levels[:, 1] - levels[:, 0]) ** 2).sum(0))
    up = np.sqrt(((levels[:, 2] - levels[:, 1]) ** 2).sum(0))
    return np.stack([np.maximum(middle - down, _LEAST), middle, middle + up])


def _names(panels: Sequence[Panel]) -> list[str]:
    """What tells the series from each other: the place, the force, or both."""
    if len({panel.force for panel in panels}) == 1:
        return [panel.place for panel in panels]
    return [panel.force if len({one.place for one in panels}) == 1 else panel.name for panel in panels]


def _counts_words(panels: Sequence[Panel]) -> str:
    told = [f"{panel.name} counts {BASIS_WORDS[panel.bands.basis]}" for panel in panels if panel.bands is not None]
    return listed(told)


def _said(
    parts: Sequence[Panel],
    whole: Panel | None,
    left_out: Sequence[Panel],
    sums: Values,
    whole_levels: Values | None,
    seen: npt.NDArray[np.bool_],
) -> Iterator[str]:
    if whole is not None and whole_levels is not None and seen.any():
        over = float((sums > whole_levels[2])[seen].mean())
        if over:
            share = f"{max(100 * over, 1):.0f} %"
            yield f"On {share} of the days the parts’ medians come to more than the 80 % range of {whole.place}."
    if len({panel.force for panel in parts}) > 1:
        yield "Forces are added up as they are named: none may be part of another."
    for panel in left_out:
        why = "has no pooled level" if panel.bands is None else "lies in a place that is counted already"
        yield f"{panel.name} {why} and is left out."
