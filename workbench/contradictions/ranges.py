"""The levels that a claim allows: its number taken as meant, round numbers as wide as they are round.

Rounding cell: reference of the pooling (Ferson et al. 2015 find that "about" before a round number changes nothing):
the largest power of ten that divides the number, five of them where it ends so, at most a fifth of it; "exactly" is
to the last person. 900 is 850 to 950, 2,500 is 2,250 to 2,750, 5,262 is itself.
"""

from dataclasses import dataclass
from math import inf, isfinite, nextafter

from db.values import Bound, ClaimKind, Quantity

_WIDEST = 0.2
_TO_THE_LAST = ("exactly", "precisely")


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and the highest level, both allowed; ``inf`` is no end. "fewer than 2,000" ends just below 2,000."""

    low: float
    high: float


def rounding_cell(level: float) -> float:
    """How many levels a number of persons stands for when it is said without "exactly": 2,500 for 500."""
    if level <= 0 or level != round(level):
        return 0.0
    cell = 1.0
    while level % (cell * 10) == 0:
        cell *= 10
    if cell == 1:
        return 0.0
    if 10 * cell <= 2 * level and level % (10 * cell) == 5 * cell:
        cell *= 5
    return min(cell, _WIDEST * level)


def range_as_meant(kind: ClaimKind, quantity: Quantity | None) -> Range | None:
    """The levels that a number allows; None where it is no level, or allows all or none."""
    if quantity is None or quantity.ratio is not None or quantity.bound in (Bound.SHARE, Bound.CHANGE):
        return None
    ends = (quantity.low, quantity.best, quantity.high)
    if any(end is not None and not (isfinite(end) and end >= 0) for end in ends) or ends == (None, None, None):
        return None
    low, high = _capped(kind, quantity) or _ends(quantity)
    found = Range(max(low, 0.0), high)
    return found if found.low <= found.high and (found.low, found.high) != (0.0, inf) else None


def _capped(kind: ClaimKind, quantity: Quantity) -> tuple[float, float] | None:
    """A ceiling leaves everything up to its number, a floor everything from it."""
    if kind == ClaimKind.CEILING and quantity.bound != Bound.ABOVE:
        stated = next(n for n in (quantity.high, quantity.best, quantity.low) if n is not None)
        return 0.0, nextafter(stated, -inf) if quantity.bound == Bound.BELOW else stated
    if kind == ClaimKind.FLOOR and quantity.bound != Bound.BELOW:
        stated = next(n for n in (quantity.low, quantity.best, quantity.high) if n is not None)
        return nextafter(stated, inf) if quantity.bound == Bound.ABOVE else stated, inf
    return None


def _ends(quantity: Quantity) -> tuple[float, float]:
    low, best, high = quantity.low, quantity.best, quantity.high
    if quantity.bound == Bound.BELOW and high is not None:
        return low or 0.0, nextafter(high, -inf)
    if quantity.bound == Bound.ABOVE and low is not None:
        return nextafter(low, inf), high if high is not None else inf
    if best is None:
        return low if low is not None else 0.0, high if high is not None else inf
    half = 0.0 if quantity.words.casefold().startswith(_TO_THE_LAST) else rounding_cell(best) / 2
    return (
        best - half if low is None else min(low, best - half),
        best + half if high is None else max(high, best + half),
    )
