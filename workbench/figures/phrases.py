"""Numbers, days and levels in the words that a chart, its note and its alt text use."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from db.values import AsOf, Basis, Bound, Quantity

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

BASIS_WORDS = {
    Basis.TOTAL: "total present",
    Basis.CORE: "core force only",
    Basis.UNKNOWN: "count not stated",
}


def number_words(level: float) -> str:
    """A number of persons with thousands separators: 8892.0 is "8,892"; a part of a person is kept as said."""
    return f"{level:,.0f}" if level == round(level) else f"{level:,}"


def percent_words(percent: float) -> str:
    """A share as "35 %"."""
    return f"{percent:.0f} %"


def share_words(low: float, high: float) -> str:
    """A share of a base, as ratios: "50 % of its base", "50 to 100 % of its base"."""
    return (
        f"{percent_words(100 * low) if low == high else f'{100 * low:.0f} to {percent_words(100 * high)}'} of its base"
    )


def day_words(day: date) -> str:
    """A day as "1 Oct 2025"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_words(day: date) -> str:
    """The month of a day as "Oct 2025"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def as_of_words(as_of: AsOf) -> str:
    """When a claim is about, no finer than it says: "1 Oct 2025", "Oct 2025", "2025", "by 30 Sep 2025"."""
    if as_of.earliest is None or as_of.latest is None:
        return _open_words(as_of.earliest, as_of.latest)
    first, last = as_of.earliest, as_of.latest
    if first == last:
        return day_words(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return month_words(first)
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return str(first.year)
    return f"{day_words(first)} to {day_words(last)}"


def _open_words(earliest: date | None, latest: date | None) -> str:
    if latest is not None:
        return f"by {day_words(latest)}"
    return f"from {day_words(earliest)}" if earliest is not None else "no date"


def level_words(quantity: Quantity) -> str:
    """A quantity in our own words, made of its numbers alone: "fewer than 2,000", "900 to 1,200", "about 2,500"."""
    if quantity.best is not None:
        about = "about " if quantity.bound is Bound.ABOUT else ""
        return about + number_words(quantity.best)
    if quantity.low is not None and quantity.high is not None:
        return f"{number_words(quantity.low)} to {number_words(quantity.high)}"
    if quantity.high is not None:
        return f"fewer than {number_words(quantity.high)}"
    return f"more than {number_words(quantity.low)}" if quantity.low is not None else "no number"


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """A count with its noun: "1 claim", "28 claims"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"
