"""What a claim says about a level, as the pooling reads it: plain values, days as day numbers."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from math import isfinite

from db.values import Basis, Bound, Credibility, Modality, Reliability

MOST = 1e8
"""Persons beyond which a number is no number of troops: more than were ever under arms at once."""

_EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return day.toordinal() - _EPOCH


def day_of(number: int) -> date:
    return date.fromordinal(number + _EPOCH)


@dataclass(frozen=True, slots=True)
class Statement:
    """One observed, planned or projected statement of a level, a change or a share.

    ``low``, ``best`` and ``high`` are in persons as said; a missing one is unknown. ``first`` and ``last`` are the days
    between which the level was seen, ``known`` the day it was published; all are day numbers since 1970-01-01. With
    ``standing`` the level is said to hold on each of those days, else on an unknown one of them. ``origin`` is None
    where nobody knows who told it. A change has a ``ratio`` (smallest and largest factor) or a ``delta`` (persons,
    lower and higher, negative downwards) against the level on the days ``base_first`` to ``base_last``; a share has the
    ``ratio`` of the place around it. ``literal`` is for a number said to be exact to the last digit, ``soft`` for a
    bound that is not strict ("up to 2,000"). ``key`` is the caller's own name for the statement.
    """

    bound: Bound
    first: int
    last: int
    known: int
    low: float | None = None
    best: float | None = None
    high: float | None = None
    origin: Hashable | None = None
    source: Hashable | None = None
    reliability: Reliability | None = None
    credibility: Credibility | None = None
    basis: Basis = Basis.UNKNOWN
    modality: Modality = Modality.OBSERVED
    standing: bool = False
    literal: bool = False
    soft: bool = False
    ratio: tuple[float, float] | None = None
    delta: tuple[float, float] | None = None
    base_first: int | None = None
    base_last: int | None = None
    key: Hashable | None = None

    @property
    def value(self) -> float | None:
        """The number by which two statements are taken to say the same; None for a change or a share."""
        if self.is_relative:
            return None
        named = {Bound.BELOW: self.high, Bound.ABOVE: self.low}.get(self.bound, self.best)
        if named is None and None not in (self.low, self.high):
            named = ((self.low or 0.0) * (self.high or 0.0)) ** 0.5
        return named

    @property
    def is_relative(self) -> bool:
        """Whether it names no level of its own but a change or a share of another."""
        return self.bound in (Bound.CHANGE, Bound.SHARE) and (self.ratio is not None or self.delta is not None)

    @property
    def is_none(self) -> bool:
        """Whether it says that nobody is there."""
        return not self.is_relative and self.bound is not Bound.ABOVE and self.value == 0 and not self.high

    @property
    def base_day(self) -> int | None:
        """The middle of the days of the level before a change."""
        if self.base_first is None and self.base_last is None:
            return None
        first = self.base_first if self.base_first is not None else self.base_last
        last = self.base_last if self.base_last is not None else self.base_first
        return round(((first or 0) + (last or 0)) / 2)


def why_unused(one: Statement) -> str:
    """What keeps a statement from being pooled, in a few words; "" for nothing."""
    named = (one.low, one.best, one.high, *(one.ratio or ()), *(one.delta or ()))
    numbers = [each for each in named if each is not None]
    if not all(map(isfinite, numbers)):
        return "a number that is none"
    return _why_no_base(one) if one.is_relative else _why_no_level(one, numbers)


def _why_no_base(one: Statement) -> str:
    if any(ratio <= 0 for ratio in one.ratio or ()):
        return "a change that leaves nothing"
    return "" if one.bound is Bound.SHARE or one.base_day is not None else "no date for the base of a change"


def _why_no_level(one: Statement, numbers: list[float]) -> str:
    if any(number < 0 for number in numbers):
        return "a number below zero"
    if any(0 < number < 1 or number > MOST for number in numbers):
        return "no number of troops"
    if one.low is not None and one.high is not None and one.low > one.high:
        return "the lowest number above the highest"
    if one.value is None:
        return "no number"
    return "no more said than zero or more" if one.bound is Bound.ABOVE and not one.value else ""
