"""Turn what a date phrase names into a span of days and its EDTF, reckoned from the day of publication.

EDTF (ISO 8601-2:2019): `../2026-09-30` is a state that lasts until then, `[..2025-09-30]` one day up to then.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days, both ends included; None at an end is an open end."""

    earliest: date | None
    latest: date | None
    edtf: str
    rule: str


def day(when: date, rule: str) -> Days:
    return Days(when, when, when.isoformat(), rule)


def month(year: int, number: int, rule: str) -> Days:
    return Days(
        date(year, number, 1), date(year, number, monthrange(year, number)[1]), f"{year:04d}-{number:02d}", rule
    )


def months(year: int, first: int, last: int, rule: str) -> Days:
    start, end = month(year, first, rule), month(year, last, rule)
    return Days(start.earliest, end.latest, f"{start.edtf}/{end.edtf}", rule)


def year(number: int, rule: str) -> Days:
    return Days(date(number, 1, 1), date(number, 12, 31), f"{number:04d}", rule)


def between(first: date, last: date, rule: str) -> Days:
    return Days(first, last, f"{first.isoformat()}/{last.isoformat()}", rule) if first != last else day(first, rule)


def week(of: date, rule: str) -> Days:
    """Return the week, Monday to Sunday, that a day lies in."""
    monday = of - of.weekday() * _DAY
    return between(monday, monday + 6 * _DAY, rule)


def part(span: Days, word: str) -> Days:
    """Narrow a span: early, mid, late are its thirds; a beginning or end of a year is its first or last month."""
    first, last = span.earliest, span.latest
    if first is None or last is None or (last - first).days < 6:
        return span
    rule = f"{span.rule}.{word}"
    if (last - first).days > 300:
        bounds = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "beginning": (1, 1), "end": (12, 12)}[word]
        return month(first.year, bounds[0], rule) if bounds[0] == bounds[1] else months(first.year, *bounds, rule)
    third = (last - first) // 3
    ends = {
        "early": (first, first + third),
        "mid": (first + third + _DAY, last - third - _DAY),
        "late": (last - third, last),
    }
    return between(*ends[{"beginning": "early", "end": "late"}.get(word, word)], rule)


def related(span: Days, relation: str) -> Days:
    """Apply "by", "until", "since", "before", "after" to a span."""
    first, last, rule = span.earliest, span.latest, f"{span.rule}.{relation}"
    if relation == "by" and last:
        return Days(None, last, f"[..{last.isoformat()}]", rule)
    if relation == "until" and last:
        return Days(None, last, f"../{last.isoformat()}", rule)
    if relation == "before" and first:
        return Days(None, first - _DAY, f"[..{(first - _DAY).isoformat()}]", rule)
    if relation == "since" and first:
        return Days(first, None, f"{span.edtf if len(span.edtf) <= 10 else first.isoformat()}/..", rule)
    if relation == "after" and last:
        return Days(last + _DAY, None, f"[{(last + _DAY).isoformat()}..]", rule)
    return span


def covering(first: Days, second: Days) -> Days:
    """Return the days that either of two readings allows, when publication is known to a span of days only."""
    if first.edtf == second.edtf:
        return first
    earliest = min(first.earliest, second.earliest) if first.earliest and second.earliest else None
    latest = max(first.latest, second.latest) if first.latest and second.latest else None
    return Days(earliest, latest, edtf_of(earliest, latest), first.rule)


def edtf_of(earliest: date | None, latest: date | None) -> str:
    """Return the shortest EDTF of a span: a year, a month or a day where it is one, else an interval."""
    if earliest is None or latest is None:
        return f"{earliest.isoformat() if earliest else '..'}/{latest.isoformat() if latest else '..'}"
    if (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31) and earliest.year == latest.year:
        return f"{earliest.year:04d}"
    if earliest.day == 1 and latest == month(earliest.year, earliest.month, "").latest:
        return f"{earliest.year:04d}-{earliest.month:02d}"
    return earliest.isoformat() if earliest == latest else f"{earliest.isoformat()}/{latest.isoformat()}"


def shift(when: date, count: int, unit: str) -> date:
    """Return a day so many days, weeks, months, years or decades away; the day of the month is kept where it exists."""
    if unit in ("day", "week"):
        return when + timedelta(days=count * (7 if unit == "week" else 1))
    total = when.year * 12 + when.month - 1 + count * {"month": 1, "year": 12, "decade": 120}[unit]
    target_year, target_month = divmod(total, 12)
    target_year = min(max(target_year, 1), 9998)
    return date(target_year, target_month + 1, min(when.day, monthrange(target_year, target_month + 1)[1]))


def around(when: date, unit: str, rule: str) -> Days:
    """Return the calendar unit that a day lies in."""
    if unit == "day":
        return day(when, rule)
    if unit == "week":
        return week(when, rule)
    if unit == "weekend":
        saturday = when - when.weekday() * _DAY + 5 * _DAY
        return between(saturday, saturday + _DAY, rule)
    if unit == "month":
        return month(when.year, when.month, rule)
    if unit == "decade":
        first = when.year - when.year % 10
        return Days(date(first, 1, 1), date(first + 9, 12, 31), f"{first}/{first + 9}", rule)
    return year(when.year, rule)
