"""The stretch of time a chart shows, drawn nearer, farther or moved."""

from datetime import date, timedelta

Period = tuple[date, date]  # first and last day shown

_SHORTEST, _LONGEST = timedelta(days=60), 40 * timedelta(days=366)


def zoomed(period: Period, factor: float, about: float) -> Period:
    """Show `factor` of the time, the point at `about` (0 first day, 1 last) standing still.

    Never less than 60 days; a period that would grow longer than 40 years stays as it was.
    """
    first, last = period
    length = max((last - first) * factor, _SHORTEST)
    if factor > 1 and length > _LONGEST:
        return period
    start = first + (last - first) * about - length * about
    return start, start + length


def panned(period: Period, share: float) -> Period:
    """The period moved by a share of its length, later where it is above 0; by whole days."""
    first, last = period
    shift = timedelta(days=round((last - first).days * share))
    return first + shift, last + shift


def ordered(one: date, other: date) -> Period:
    """Two days as first and last."""
    return min(one, other), max(one, other)
