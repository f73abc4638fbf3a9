"""Cells that hold days: ISO, EDTF, or a spreadsheet's form where the map says what comes first."""

import re
from datetime import date
from functools import lru_cache

from db.errors import WorkbenchError
from db.values import AsOf
from workbench.dates import read_typed_date

_TIME = re.compile(r"[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$")
_SLASHED = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


@lru_cache(maxsize=16_384)
def read_day(typed: str, month_first: bool | None = None) -> AsOf:
    """A day, month, year or EDTF interval. 01/02/2025 is two days until `month_first` says which."""
    text = _TIME.sub("", typed.strip())
    slashed = _SLASHED.fullmatch(text)
    if slashed is None:
        return read_typed_date(text)
    first, second, year = int(slashed[1]), int(slashed[3]), slashed[4]
    if month_first is None and first <= 12 and second <= 12 and first != second:
        raise WorkbenchError(f"“{text}” may be two days; write 2025-10-01, or say in the map what comes first")
    if month_first is None:
        month_first = second > 12
    month, day = (first, second) if month_first else (second, first)
    return read_typed_date(f"{year}-{month:02}-{day:02}")


def window(start: AsOf | None, end: AsOf | None) -> AsOf | None:
    """The as-of of a window's first and last day; without one of them that end is open."""
    first, last = start.earliest if start else None, end.latest if end else None
    if start is None and end is None:
        return None
    if first is not None and last is not None and first > last:
        raise WorkbenchError(f"the window begins on {first}, after its end {last}")
    if start == end and start is not None:
        return start
    return AsOf(f"{_side(first)}/{_side(last)}", first, last, rule="table")


def _side(day: date | None) -> str:
    return day.isoformat() if day else ".."


def published_day(as_of: AsOf) -> AsOf:
    if as_of.earliest is None or as_of.latest is None:
        raise WorkbenchError(f"published “{as_of.edtf}” has no beginning or no end")
    return as_of
