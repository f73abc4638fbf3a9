"""The time axis: the period a figure shows, and dated ticks of a round step, with no time zone anywhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.figures.phrases import day_words, month_words
from workbench.figures.placement import day_number, day_of

END_MARGIN = 0.02
"""Share of the axis by which marks may stand beyond its ends."""

_SHORTEST = 60.0  # days; a single claim still gets a scale that can be read
_STEPS = ((1, "day"), (2, "day"), (7, "day"), (14, "day"), (1, "month"), (3, "month"), (6, "month"))
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100)
_LABEL_EMS = {"day": 7.5, "month": 6.0, "year": 4.2}
_LENGTH = {"day": 1.0, "month": 30.4, "year": 365.25}


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day number that the time axis shows."""

    first: float
    last: float

    @property
    def days(self) -> float:
        return self.last - self.first

    @property
    def sight(self) -> tuple[float, float]:
        """The first and last day number of what is in sight: the axis and the margin for marks at its ends."""
        return self.first - END_MARGIN * self.days, self.last + END_MARGIN * self.days

    def holds(self, day: float) -> bool:
        """Whether a mark at that day is in sight."""
        first, last = self.sight
        return first <= day <= last


def period_of(days: Sequence[float], event_days: Sequence[float], as_known_on: date) -> Period:
    """The period of the days of all marks and pooled levels (of events where there is none), with room at both ends.

    It runs on to the day of knowledge unless that would leave more than a fifth of the axis without a claim.
    """
    ends = list(days) or list(event_days) or [day_number(as_known_on)]
    first, last = min(ends), max(ends)
    known = day_number(as_known_on)
    if last < known <= last + 0.25 * (last - first):
        last = known
    missing = max(_SHORTEST - (last - first), 0)
    room = 0.03 * max(last - first, _SHORTEST)
    return Period(first - missing / 2 - room, last + missing / 2 + room)


def period_between(days: tuple[date, date]) -> Period:
    """The period from one day to another, as an analyst has zoomed to it."""
    return Period(day_number(days[0]), day_number(days[1]))


def time_ticks(period: Period, ems: float) -> list[tuple[float, str]]:
    """Ticks at the starts of days, months or years: (day number, label).

    ``ems`` is the axis' width in type sizes; labels keep about one type size apart.
    """
    count, unit = _step(period, ems)
    starts = _starts(day_of(period.first), day_of(period.last), count, unit)
    return [(day_number(day), _label(day, unit)) for day in starts if period.first <= day_number(day) <= period.last]


def _label(day: date, unit: str) -> str:
    if unit == "year":
        return str(day.year)
    return month_words(day) if unit == "month" else day_words(day)


def _step(period: Period, ems: float) -> tuple[int, str]:
    steps = (*_STEPS, *((years, "year") for years in _YEAR_STEPS))
    pitch = ems / period.days
    fitting = (step for step in steps if step[0] * _LENGTH[step[1]] * pitch >= _LABEL_EMS[step[1]])
    return next(fitting, steps[-1])


def _starts(first: date, last: date, count: int, unit: str) -> Iterable[date]:
    if unit == "day":
        return (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1) if n % count == 0)
    months = count if unit == "month" else 12 * count
    numbers = range(first.year * 12 // months * months, last.year * 12 + last.month, months)
    return (date(number // 12, number % 12 + 1, 1) for number in numbers if number >= 12)
