"""Find date phrases ("by the end of March 2031", "in April", "now") and say which days they mean.

A relative phrase is reckoned from the day of publication; without one it stays unresolved. The conventions: a weekday
counts the day of publication itself; a month without a year is the nearest past one unless its clause looks ahead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.values import AsOf
from workbench.reading import days
from workbench.reading.dategrammar import DATE, is_date, kind_of, looks_ahead, part_of, relation_of
from workbench.reading.datereaders import READERS
from workbench.reading.days import Days
from workbench.reading.lexicon import MONTHS, WEEKDAYS
from workbench.reading.unresolved import form_of

Published = date | AsOf | None
"""The day of publication; an AsOf where only its month or year is known; None where nothing is."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date phrase; `span` is None where a relative one has no day of publication to reckon from.

    `form` is then what its own words say, as EDTF with unspecified digits ("in April" is XXXX-04).
    """

    start: int
    end: int
    span: Days | None
    rule: str
    form: str | None = None

    @property
    def is_present(self) -> bool:
        """Whether it says "now", "currently" or "today"."""
        return self.rule == "date.now"

    def as_of(self, words: str) -> AsOf | None:
        """Return the days it means, with its own words out of the text; None where it stays unresolved."""
        if self.span is None:
            return None
        return AsOf(self.span.edtf, self.span.earliest, self.span.latest, words[self.start : self.end], self.rule)


# Every date phrase has one of these words, or a number of four digits.
_TELLTALES = frozenset(
    (
        "day days week weeks month months year years decade decades weekend now present today tonight yesterday "
        "tomorrow currently presently moment time nowadays date count morning afternoon evening christmas half quarter "
        "millennium century speak write meet ahead point spring summer autumn fall winter"
    ).split()
) | frozenset((*MONTHS, *WEEKDAYS))


def may_hold_date(lows: frozenset[str]) -> bool:
    """Tell whether a sentence of these words may hold a date phrase; most do not, and need not be searched."""
    if not lows.isdisjoint(_TELLTALES):
        return True
    return any(
        (len(low) == 4 and low.isdecimal()) or low.startswith("fy") or ("-" in low and _is_telling(low)) for low in lows
    )


def _is_telling(low: str) -> bool:
    """Tell "mid-March", "year-end"."""
    return not _TELLTALES.isdisjoint(low.split("-"))


def find_dates(words: str, published: Published, first: int = 0, last: int | None = None) -> Iterator[DateMention]:
    """Yield the date phrases of words[first:last] in order."""
    for match in DATE.finditer(words, first, len(words) if last is None else last):
        if not is_date(match):
            continue
        try:
            span = _span(match, published)
        except (ValueError, OverflowError):  # 31 June, year 0
            continue
        if span is not None:
            yield DateMention(match.start(), match.end(), span, span.rule)
        elif not _is_known(published):
            kind = kind_of(match)
            yield DateMention(match.start(), match.end(), None, f"date.{kind}", form_of(match, kind))


def _is_known(published: Published) -> bool:
    return _ends(published)[0] is not None


def _span(match: re.Match[str], published: Published) -> Days | None:
    """Resolve a phrase; when publication is known to a span only, allow what its first and its last day give."""
    reader, ahead, spans = READERS[kind_of(match)], looks_ahead(match), []
    for when in _ends(published):
        span = reader(match, when, ahead)
        if span is None:
            return None
        part = part_of(match)
        spans.append(days.related(days.part(span, part) if part else span, relation_of(match)))
    return days.covering(spans[0], spans[-1])


def _ends(published: Published) -> tuple[date | None, ...]:
    if not isinstance(published, AsOf):
        return (published,)
    if published.earliest is None or published.latest is None:
        return (None,)
    return (published.earliest, published.latest)
