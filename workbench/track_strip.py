"""How far each earlier claim of a source lay from what proved right: as factors, for a small chart, and in words.

It shows distances and grades nobody. A factor is a level divided by what proved right; where that is a range without a
best number, by its geometric middle, for which too high and too low by the same factor are the same distance.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log2, sqrt

from workbench.figures.phrases import counted, listed
from workbench.track_record import Comparison, Stood

WIDEST = 5
"""Doublings to each side that the chart shows at most; what lies farther out runs off its edge."""

_FEW = 3


@dataclass(frozen=True, slots=True)
class Strip:
    """One claim beside what proved right, in doublings: -1 is half of it, 0 is it, 1 is twice it.

    ``low`` or ``high`` None is an open end; ``best`` None is no best number. ``proved`` are the ends of what proved
    right, None for an open one.
    """

    comparison: Comparison
    low: float | None
    best: float | None
    high: float | None
    proved: tuple[float | None, float | None]


def strips(comparisons: Sequence[Comparison]) -> list[Strip]:
    """The claims in the order they became known; those where no one was there have no factor and are left out."""
    ordered = sorted(comparisons, key=lambda one: (one.known is None, one.known, one.claim_number))
    return [strip for one in ordered if (strip := _strip(one)) is not None]


def doublings_shown(shown: Sequence[Strip]) -> int:
    """How many doublings to each side hold all that has an end: at least one, at most `WIDEST`."""
    ends = [end for one in shown for end in (one.low, one.best, one.high, *one.proved) if end is not None]
    farthest = max((abs(end) for end in ends), default=0.0)
    return min(max(int(-(-farthest * 1.05 // 1)), 1), WIDEST)


def strip_words(comparisons: Sequence[Comparison]) -> str:
    """For example "3 of 5 ranges held what proved right; 1 was 12 % low and 1 was 50 % high"."""
    count = len(comparisons)
    held = sum(one.stood is Stood.INSIDE for one in comparisons)
    apart = [_apart(comparisons, stood) for stood in (Stood.BELOW, Stood.ABOVE)]
    others = listed([words for words in apart if words])
    if count == 1:
        return f"Its one range {'held' if held else 'did not hold'} what proved right{f': {others}' if others else ''}."
    return f"{held:,} of {count:,} ranges held what proved right{f'; {others}' if others else ''}."


def distance_words(one: Comparison) -> str:
    """How far a claim was off: "held it", "55 % low", "50 % high"."""
    return "held it" if one.stood is Stood.INSIDE else f"{_percent_words(one)} {_side(one.stood)}"


def left_out_words(comparisons: Sequence[Comparison]) -> str:
    """Which claims have no place on the chart, and why; "" where all have."""
    missing = len(comparisons) - len(strips(comparisons))
    what = counted(missing, "claim is", "claims are")
    return f"{what} not drawn: nobody was there, and no number is a factor of none." if missing else ""


def percent_off(one: Comparison) -> float:
    """How many percent of what proved right the number was too low or too high; ``inf`` of none."""
    if one.stood is Stood.BELOW:
        return 100 * (1 - 1 / one.factor)
    return 100 * (one.factor - 1)


def _strip(one: Comparison) -> Strip | None:
    middle = one.best if one.best is not None else _middle(one.proved.low, one.proved.high)
    if not middle:
        return None
    return Strip(
        one,
        _doublings(one.claimed.low, middle),
        _doublings(one.said.best, middle),
        _doublings(one.claimed.high, middle),
        (_doublings(one.proved.low, middle), _doublings(one.proved.high, middle)),
    )


def _middle(low: float, high: float) -> float:
    if high == inf:
        return low
    return sqrt(low * high) if low else high


def _doublings(level: float | None, middle: float) -> float | None:
    """Zero and infinity are open ends: there is no last halving before none."""
    return None if level is None or level in (0.0, inf) else log2(level / middle)


def _apart(comparisons: Sequence[Comparison], stood: Stood) -> str:
    found = sorted((one for one in comparisons if one.stood is stood), key=lambda one: one.factor)
    if not found:
        return ""
    was = "was" if len(found) == 1 else "were"
    words = list(dict.fromkeys(_percent_words(one) for one in found))
    told = listed(words) if len(words) <= _FEW else f"{words[0]} to {words[-1]}"
    return f"{len(found):,} {was} {told} {_side(stood)}"


def _percent_words(one: Comparison) -> str:
    off = percent_off(one)
    if off == inf:
        return "any number of times too"  # of none: no number is a factor of it
    return "less than 1 %" if off < 1 else f"{off:,.0f} %"


def _side(stood: Stood) -> str:
    return "low" if stood is Stood.BELOW else "high"
