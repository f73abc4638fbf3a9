"""The stretch of time in sight: all of it at first, then nearer, farther or moved, never beyond its ends."""

from datetime import date

from workbench.figures.placement import day_number
from workbench.figures.timescale import Period
from workbench.timeline.items import Timeline
from workbench.timeline.wording import period_of

_LEAST = 60.0  # days, so that a single claim still has a time around it
_ROOM = 0.03
_NEAREST = 14.0


def whole_period(timeline: Timeline, today: date) -> Period:
    """The time of everything that has a date, with room at both ends; it runs on to today where that is near."""
    first, last = (day_number(day) for day in period_of(timeline) or (today, today))
    if last < day_number(today) <= last + 0.15 * (last - first):
        last = day_number(today)
    missing = max(_LEAST - (last - first), 0)
    room = _ROOM * max(last - first, _LEAST)
    return Period(first - missing / 2 - room, last + missing / 2 + room)


def zoomed(period: Period, whole: Period, factor: float, about: float) -> Period:
    """`factor` of the time, the point at `about` (0 left, 1 right) standing still."""
    days = min(max(period.days * factor, min(_NEAREST, whole.days)), whole.days)
    first = period.first + (period.days - days) * about
    return moved_to(Period(first, first + days), whole, first)


def moved_to(period: Period, whole: Period, first: float) -> Period:
    """As long a time that begins at a day number, or as near to it as the whole allows."""
    first = min(max(first, whole.first), whole.last - period.days)
    return Period(first, first + period.days)


def shown_in(period: Period, whole: Period, first: float, last: float) -> Period:
    """The period moved no farther than is needed to have these days in sight, at best a tenth in."""
    tenth = 0.1 * period.days
    if period.first + tenth <= first and last <= period.last - tenth:
        return period
    if last - first > period.days - 2 * tenth or first < period.first + tenth:
        return moved_to(period, whole, first - tenth)
    return moved_to(period, whole, last + tenth - period.days)
