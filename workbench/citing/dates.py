"""Days, months, years and ranges of them as CSL-JSON has dates (citationstyles.org, CSL-JSON 1.0)."""

from calendar import monthrange
from datetime import date
from typing import Any

from db.values import AsOf


def csl_date(known: AsOf | None) -> dict[str, Any] | None:
    """The date no finer than it is known, with ``circa`` where EDTF has "~" or "?"; None where nothing is known."""
    if known is None or (known.earliest is None and known.latest is None):
        return None
    first, last = known.earliest or known.latest, known.latest or known.earliest
    if first is None or last is None:
        return None
    made: dict[str, Any] = {"date-parts": _parts(first, last)}
    if known.earliest is None or known.latest is None or any(mark in known.edtf for mark in "~?%"):
        made["circa"] = True
    return made


def csl_day(day: date) -> dict[str, Any]:
    """A day."""
    return {"date-parts": [[day.year, day.month, day.day]]}


def _parts(first: date, last: date) -> list[list[int]]:
    if first == last:
        return [[first.year, first.month, first.day]]
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole and (first.year, first.month) == (last.year, last.month):
        return [[first.year, first.month]]
    if whole and (first.year, first.month, last.month) == (last.year, 1, 12):
        return [[first.year]]
    return [[first.year, first.month, first.day], [last.year, last.month, last.day]]


def iso_day(value: Any) -> str | None:
    """The first date of a CSL-JSON date as ISO, as fine as it is: "2025-10-01", "2025-10", "2025"; None for none."""
    if not isinstance(value, dict):
        return None
    dates = value.get("date-parts")
    if isinstance(dates, list) and dates and isinstance(dates[0], list):
        parts = [str(part).strip() for part in dates[0] if str(part).strip().isdigit()][:3]
        return "-".join(part.zfill(4 if not at else 2) for at, part in enumerate(parts)) or None
    words = value.get("raw") or value.get("literal")
    return str(words) if words else None
