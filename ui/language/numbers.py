"""Numbers, days and levels in words, as the language that is spoken writes them; in English as figures write them."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QTime

from db.values import AsOf, Bound, Quantity
from ui.language.chosen import locale, spoken
from ui.language.texts import tr, tr_later, written

_DAYS: Final = {"en": "d MMM yyyy", "de": "d. MMM yyyy", "ar": "d MMM yyyy"}
_SHORT: Final = {"en": "d MMM", "de": "d. MMM", "ar": "d MMM"}
_MONTHS: Final = {"en": "MMM yyyy", "de": "MMM yyyy", "ar": "MMM yyyy"}


def day_pattern() -> str:
    """How a day is written, as Qt's fields for dates want it."""
    return _DAYS[spoken()]


def number_words(level: float) -> str:
    """A number of persons: 8892.0 is "8,892"; a part of a person is kept as said."""
    return written(level, ",.0f" if level == round(level) else ",")


def percent_words(percent: float) -> str:
    """A share as "35 %"."""
    return tr("{percent:.0f} %", percent=percent)


def day_words(day: date) -> str:
    """A day as "1 Oct 2025", "1. Okt. 2025", "١ أكتوبر ٢٠٢٥"."""
    return locale().toString(QDate(day.year, day.month, day.day), _DAYS[spoken()])


def short_day_words(day: date) -> str:
    """A day whose year is known from elsewhere, as "1 Oct"."""
    return locale().toString(QDate(day.year, day.month, day.day), _SHORT[spoken()])


def month_words(day: date) -> str:
    """The month of a day as "Oct 2025"."""
    return locale().toString(QDate(day.year, day.month, 1), _MONTHS[spoken()])


def time_words(moment: datetime) -> str:
    """A time of day as "21:40"."""
    return locale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def moment_words(moment: datetime) -> str:
    """A moment as "1 Oct 2025, 21:40"."""
    return tr("{day}, {time}", day=day_words(moment), time=time_words(moment))


def range_words(low: float, high: float) -> str:
    """A range as "900 to 1,200"."""
    return tr("{low} to {high}", low=number_words(low), high=number_words(high))


def share_words(low: float, high: float) -> str:
    """A share of a base, as ratios: "50 % of its base", "50 to 100 % of its base"."""
    if low == high:
        return tr("{percent:.0f} % of its base", percent=100 * low)
    return tr("{low:.0f} to {high:.0f} % of its base", low=100 * low, high=100 * high)


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
            return written(first.year, "")
    return tr("{low} to {high}", low=day_words(first), high=day_words(last))


def _open_words(earliest: date | None, latest: date | None) -> str:
    if latest is not None:
        return tr("by {day}", day=day_words(latest))
    return tr("from {day}", day=day_words(earliest)) if earliest is not None else tr("no date")


def level_words(quantity: Quantity) -> str:
    """A quantity in our own words, made of its numbers alone: "fewer than 2,000", "900 to 1,200", "about 2,500"."""
    low, best, high = quantity.low, quantity.best, quantity.high
    if best is not None:
        return _about(best) if quantity.bound is Bound.ABOUT else number_words(best)
    if low is not None and high is not None:
        return range_words(low, high)
    if high is not None:
        return tr("fewer than {number}", number=number_words(high))
    return tr("more than {number}", number=number_words(low)) if low is not None else tr("no number")


def _about(best: float) -> str:
    return tr("about {number}", number=number_words(best))


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} and {last}", first=tr(", ").join(words[:-1]), last=words[-1])


_LONG_MONTHS: Final = ("January February March April May June July August September October November December").split()


def heading_words(title: str) -> str:
    """A heading of the library: a month as "October 2025" in the language that is spoken, else as it stands."""
    month, _, year = title.partition(" ")
    if spoken() == "en" or month not in _LONG_MONTHS or not year.isdecimal():
        return tr(title) if title in _HEADINGS else title
    return locale().toString(QDate(int(year), _LONG_MONTHS.index(month) + 1, 1), "MMMM yyyy")


_HEADINGS: Final = frozenset({tr_later("No date"), tr_later("Unread"), tr_later("Being read"), tr_later("Done")})
