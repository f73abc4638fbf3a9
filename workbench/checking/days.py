"""The first and last day of an imprecise date, which follow from its EDTF wherever that is without a qualifier."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.schema import metadata

_END = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_OPEN = frozenset({"", ".."})

Days = tuple[date | None, date | None]


def days_of(edtf: str) -> Days | None:
    """The first and last day of ``2025``, ``2025-04``, ``2025-04-01``, of an interval of two, or with an open end.

    None for whatever else EDTF can say: an approximate date is as wide as its reader took it to be.
    """
    ends = _ends(edtf)
    try:
        spans = [None if end in _OPEN else _span(end) for end in ends]
    except ValueError:
        return None
    earliest, latest = spans
    return earliest and earliest[0], latest and latest[1]


def _ends(edtf: str) -> tuple[str, str]:
    """``2025/2026``, ``[..2025-09-30]`` and ``../2025-09-30`` alike."""
    plain = edtf.strip("[]")
    if "/" in plain:
        first, _, last = plain.partition("/")
        return first, last
    first, is_open, last = plain.partition("..")
    return (first, last) if is_open else (plain, plain)


def _span(end: str) -> tuple[date, date]:
    found = _END.fullmatch(end)
    if found is None:
        raise ValueError(end)
    year, month, day = (int(part) if part else None for part in found.groups())
    first = date(year or 0, month or 1, day or 1)
    if day:
        return first, first
    last_month = month or 12
    return first, date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])


def wrong_days(session: Session) -> Iterator[str]:
    for table, column, row, _ in _wrong(session):
        yield (
            f"The first and last day of the {column} of row {row.id} of {table.name} do not follow from {row[1]}. Mend"
            " them with “muster check --repair”."
        )


def mend_days(session: Session) -> int:
    """Reckon them anew. Returns how many were wrong."""
    wrong = list(_wrong(session))
    for table, column, row, (earliest, latest) in wrong:
        values = {f"{column}_earliest": earliest, f"{column}_latest": latest}
        session.execute(update(table).where(table.c.id == row.id).values(values))
    return len(wrong)


def _wrong(session: Session) -> Iterator[tuple[Any, str, Any, Days]]:
    for table in metadata.sorted_tables:
        for name in [each.name.removesuffix("_earliest") for each in table.columns if each.name.endswith("_earliest")]:
            columns = (table.c.id, table.c[name], table.c[f"{name}_earliest"], table.c[f"{name}_latest"])
            for row in session.execute(select(*columns).where(table.c[name].is_not(None))):
                days = days_of(row[1])
                if days is not None and days != (row[2], row[3]):
                    yield table, name, row, days
