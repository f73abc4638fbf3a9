"""Spans of time with the ends a date gives them: one day, days between two, an open end, or about those days.

EDTF (ISO 8601-2:2019, loc.gov/standards/datetime): `~` is approximate, `?` uncertain, `%` both. Nothing is added to
the days that such a date allows; that it is not certain is kept apart, to be shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from db.values import AsOf
from workbench.figures.phrases import MONTHS, as_of_words, day_words

_NOT_CERTAIN = frozenset("~?%")


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """First and last day; None at one end is an open end. At least one end is known."""

    first: date | None
    last: date | None
    edtf: str = ""
    approximate: bool = False

    @property
    def is_day(self) -> bool:
        return self.first is not None and self.first == self.last

    @property
    def ends(self) -> tuple[date, date]:
        """Both ends in days, an open one taken where the span is known to reach: what it is placed and found by."""
        known = self.first or self.last or date.min
        return known, self.last or known

    @property
    def briefly(self) -> str:
        """As `words`, with two days of a year said briefly: what stands beside a sign."""
        words = self.words
        if self.first is None or self.last is None or " to " not in words:
            return words
        return f"{'about ' if self.approximate else ''}{days_between(self.first, self.last)}"

    @property
    def words(self) -> str:
        """No finer than it says: "1 Oct 2025", "about Oct 2025", "by 30 Sep 2025"."""
        said = as_of_words(AsOf(self.edtf, self.first, self.last))
        return f"about {said}" if self.approximate else said


def days_between(first: date, last: date) -> str:
    """Two days as briefly as they can be said: "1 to 3 Oct 2025", "1 Feb to 24 Mar 2016"."""
    if first == last or first.year != last.year:
        return day_words(first) if first == last else f"{day_words(first)} to {day_words(last)}"
    if first.month == last.month:
        return f"{first.day} to {day_words(last)}"
    return f"{first.day} {MONTHS[first.month - 1]} to {day_words(last)}"


def time_span(as_of: AsOf | None) -> TimeSpan | None:
    """The span of a date; None where no date is said, or it is open at both ends."""
    if as_of is None or (as_of.earliest is None and as_of.latest is None):
        return None
    return TimeSpan(as_of.earliest, as_of.latest, as_of.edtf, not _NOT_CERTAIN.isdisjoint(as_of.edtf))


def covering(spans: Iterable[TimeSpan | None]) -> TimeSpan | None:
    """The span from the first day of all to the last; None of none."""
    there = [span for span in spans if span is not None]
    if len(there) < 2:
        return there[0] if there else None
    firsts, lasts = [span.first for span in there], [span.last for span in there]
    first = None if None in firsts else min(day for day in firsts if day is not None)
    last = None if None in lasts else max(day for day in lasts if day is not None)
    return TimeSpan(first, last, approximate=any(span.approximate for span in there))


def known_span(said: TimeSpan | None, published: TimeSpan | None) -> TimeSpan | None:
    """From when it was said, or else first published, to its last publication: by then it was known for certain."""
    if said is None or published is None:
        return said or published
    firsts = (said.first, published.first)
    first = None if None in firsts else min(day for day in firsts if day is not None)
    return TimeSpan(first, published.last, approximate=said.approximate or published.approximate)


def in_time(span: TimeSpan | None) -> tuple[bool, date, date]:
    """The key that sorts uncertain dates: by the earliest day, then by the latest; those without a date come last.

    A date with no beginning ("by 30 Sep") stands at its end and one with no end ("from Oct") after all others of its
    beginning. So a month stands before its last day and after its first: where it may begin, not in its middle.
    """
    if span is None:
        return True, date.max, date.max
    return False, span.ends[0], span.last or date.max


def touches(span: TimeSpan | None, first: date | None, last: date | None) -> bool:
    """Whether any day of the span may lie in the period; an open end reaches on without end."""
    if span is None:
        return False
    after = last is not None and span.first is not None and span.first > last
    before = first is not None and span.last is not None and span.last < first
    return not after and not before
