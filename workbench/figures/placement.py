"""Where a claim stands on the chart and with which sign, or why it is not drawn: no midpoint and no day is invented."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite

from db.values import AsOf, Bound, ClaimKind, Modality, Quantity
from workbench.figures.content import Mark

_DAY_ZERO = date(1970, 1, 1).toordinal()


class Sign(StrEnum):
    """What the mark is drawn with: a dot, two caps without a dot, or a thick cap with an arrow to the open side."""

    DOT = "dot"
    RANGE = "range"
    BELOW = "below"
    ABOVE = "above"


class LeftOut(StrEnum):
    """Why a claim is not drawn."""

    NO_LEVEL = "states a change or a share whose base is not linked"
    DENIAL = "is a denial, not a level"
    OTHER = "is about something other than a level"
    NO_NUMBER = "states no number"
    NO_DATE = "states a level with no date"


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in data units: days since 1970-01-01 (as matplotlib counts them) and persons.

    ``x``, ``y`` is where the mark is hit: the dot, the cap of an open bound, the middle of a range. ``low`` and
    ``high`` are the ends of the whisker. ``left`` and ``right`` are the first and last day of an imprecise date, None
    where the date is one day; ``open_left`` and ``open_right`` say that it has no first or last day. ``undated`` is a
    plan without a date, which stands at the day it became known.
    """

    mark: Mark
    sign: Sign
    x: float
    y: float
    low: float | None = None
    high: float | None = None
    left: float | None = None
    right: float | None = None
    open_left: bool = False
    open_right: bool = False
    undated: bool = False

    @property
    def planned(self) -> bool:
        return self.mark.modality is not Modality.OBSERVED


@dataclass(frozen=True, slots=True)
class _Times:
    x: float
    left: float | None = None
    right: float | None = None
    open_left: bool = False
    open_right: bool = False
    undated: bool = False


@dataclass(frozen=True, slots=True)
class _Levels:
    sign: Sign
    y: float
    low: float | None = None
    high: float | None = None


def day_number(day: date) -> float:
    """A day as matplotlib counts it: days since 1970-01-01."""
    return float(day.toordinal() - _DAY_ZERO)


def day_of(number: float) -> date:
    """The day of a day number; the part of a day falls away."""
    return date.fromordinal(int(number // 1) + _DAY_ZERO)


def place(mark: Mark) -> Placed | LeftOut:
    """Where ``mark`` stands, or why it does not.

    A change or share is not a level until its base is linked. A plan with no date stands at the day it became known; a
    level with no date (a former level: "down from 2,000") stands nowhere.
    """
    levels = _levels(mark)
    if isinstance(levels, LeftOut):
        return levels
    times = _times(mark)
    if times is None:
        return LeftOut.NO_DATE
    return Placed(
        mark,
        levels.sign,
        times.x,
        levels.y,
        low=levels.low,
        high=levels.high,
        left=times.left,
        right=times.right,
        open_left=times.open_left,
        open_right=times.open_right,
        undated=times.undated,
    )


def middle_day(as_of: AsOf) -> float | None:
    """The day number in the middle of an as-of, its known end where the other is open, None where both are."""
    ends = [day_number(end) for end in (as_of.earliest, as_of.latest) if end is not None]
    return sum(ends) / len(ends) if ends else None


def _times(mark: Mark) -> _Times | None:
    middle = middle_day(mark.as_of) if mark.as_of is not None else None
    if mark.as_of is None or middle is None:
        looks_ahead = mark.modality is not Modality.OBSERVED or mark.kind is ClaimKind.TARGET
        return _Times(day_number(mark.known), undated=True) if looks_ahead else None
    first, last = mark.as_of.earliest, mark.as_of.latest
    if first is None or last is None:
        return _Times(middle, open_left=first is None, open_right=last is None)
    if first == last:
        return _Times(middle)
    return _Times(middle, day_number(first), day_number(last))


def _levels(mark: Mark) -> _Levels | LeftOut:
    measured = mark.kind in (ClaimKind.CHANGE, ClaimKind.SHARE) or mark.quantity.bound in (Bound.CHANGE, Bound.SHARE)
    if measured and not mark.derived:
        return LeftOut.NO_LEVEL
    if mark.kind in (ClaimKind.DENIAL, ClaimKind.EVENT, ClaimKind.OTHER):
        return LeftOut.DENIAL if mark.kind is ClaimKind.DENIAL else LeftOut.OTHER
    quantity = _finite(mark.quantity)
    stated = next((n for n in (quantity.high, quantity.best, quantity.low) if n is not None), None)
    if stated is None:
        return LeftOut.NO_NUMBER
    if mark.kind is ClaimKind.CEILING:
        return _Levels(Sign.BELOW, stated)
    if mark.kind is ClaimKind.FLOOR:
        return _Levels(Sign.ABOVE, next(n for n in (quantity.low, quantity.best, stated) if n is not None))
    return _level_sign(quantity, stated)


def _level_sign(quantity: Quantity, stated: float) -> _Levels:
    low, best, high = quantity.low, quantity.best, quantity.high
    if best is not None:
        return _Levels(Sign.DOT, best, low if low != best else None, high if high != best else None)
    if low is not None and high is not None:
        return _Levels(Sign.RANGE, (low + high) / 2, low, high)
    return _Levels(Sign.BELOW if high is not None else Sign.ABOVE, stated)


def _finite(quantity: Quantity) -> Quantity:
    """The quantity with what no axis can show (infinite, not a number, below zero) taken as unknown."""
    low, best, high = (
        n if n is not None and isfinite(n) and n >= 0 else None for n in (quantity.low, quantity.best, quantity.high)
    )
    return Quantity(bound=quantity.bound, low=low, best=best, high=high)
