"""EDTF: dates as typed and as stored, with the earliest and latest day they allow."""

import re
import time
from datetime import date
from functools import lru_cache
from typing import Any

from db.errors import WorkbenchError
from db.values import AsOf

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
OLDEST, _NEWEST = date(1900, 1, 1), date(2199, 12, 31)


def read_typed_date(typed: str, words: str = "") -> AsOf:
    """A date as an analyst types it: EDTF (2025-04, ../2025-09-30), or plain words for one day (1 Oct 2025).

    Raises `WorkbenchError` for a date that does not exist, lies before 1900, or runs backwards.
    """
    text = typed.strip()
    for day in _DAY.finditer(text):
        _existing(day)
    found = _from_edtf(text) or _from_words(text)
    if found is None:
        raise WorkbenchError(f"“{text}” is not a date. Write 2025-10-01, 2025-04, 1 Oct 2025 or ../2025-09-30.")
    edtf, earliest, latest = found
    _refuse_impossible(text, earliest, latest)
    return AsOf(edtf, earliest, latest, words, "typed")


def read_typed_day(typed: str) -> AsOf:
    """A publication date: as `read_typed_date`, but it must name a time with a beginning and an end."""
    as_of = read_typed_date(typed)
    if as_of.earliest is None or as_of.latest is None:
        raise WorkbenchError(f"“{typed.strip()}” has no beginning or no end. Write the day, as 2025-10-01.")
    return as_of


def _refuse_impossible(text: str, earliest: date | None, latest: date | None) -> None:
    if earliest and latest and earliest > latest:
        raise WorkbenchError(f"“{text}” runs backwards: {earliest} is after {latest}. Swap the two dates.")
    for day in (earliest, latest):
        if day and not OLDEST <= day <= _NEWEST:
            raise WorkbenchError(f"“{text}” lies outside the years 1900 to 2199. Check the year.")


def _existing(day: re.Match[str]) -> date:
    try:
        return date(*map(int, day.groups()))
    except ValueError:
        raise WorkbenchError(f"The date {day[0]} does not exist. Check the day and the month.") from None


@lru_cache(maxsize=4096)
def _from_edtf(text: str) -> tuple[str, date | None, date | None] | None:
    days = [_DAY.fullmatch(end) for end in text.split("/")]
    if len(days) <= 2 and all(days):  # most dates by far, and the library takes 17 ms for an interval
        first, *last = (_existing(day) for day in days if day)
        return text, first, last[0] if last else first
    parsed = _parse(text)
    if parsed is None:
        return None
    return text, _day(parsed.lower_strict()), _day(parsed.upper_strict())


def _parse(text: str) -> Any:
    """Malformed text makes the library raise several kinds of error, TypeError for "/..": all mean "not EDTF"."""
    if not re.search(r"\d{3}", text) or re.search(r"[A-WZa-z]", text):
        return None
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        return parse_edtf(text)
    except (EDTFParseException, TypeError, ValueError, AttributeError):
        return None


def _day(bound: time.struct_time | float) -> date | None:
    return None if isinstance(bound, float) else date(bound.tm_year, bound.tm_mon, bound.tm_mday)


def _from_words(text: str) -> tuple[str, date, date] | None:
    import dateparser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "RETURN_AS_TIMEZONE_AWARE": False}
    found = dateparser.parse(text, languages=["en"], settings=settings) if re.search(r"\d{4}", text) else None
    return None if found is None else (found.date().isoformat(), found.date(), found.date())


def exact_or_whole(as_of: AsOf | None) -> date | AsOf | None:
    """A day where the date is one day, else the whole of it: what relative dates in a text count from."""
    if as_of is not None and as_of.earliest is not None and as_of.earliest == as_of.latest:
        return as_of.earliest
    return as_of


def day_in_words(day: date) -> str:
    """A day as the screen and the figures write it: 1 Oct 2025."""
    return f"{day.day} {day:%b} {day.year}"
