"""What is compared of a claim: its series, its time, who is counted and the levels it allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from db.values import AsOf, Basis, ClaimKind, ClaimState, Modality
from workbench.claim_views import ClaimRow
from workbench.contradictions.ranges import Range, range_as_meant

_LEVELS = (ClaimKind.LEVEL, ClaimKind.CEILING, ClaimKind.FLOOR, ClaimKind.TARGET)


@dataclass(frozen=True, slots=True)
class Stated:
    """One claim as it is compared with others.

    ``series`` is force, place and whether it was observed, planned or projected: a plan never contradicts what was
    observed. ``first`` and ``last`` are the days it is about.
    """

    id: int
    series: tuple[int, int, Modality]
    basis: Basis
    levels: Range
    first: date
    last: date


def stated(row: ClaimRow) -> Stated | None:
    """What a claim states of a series; None where it states no level, names no series or time, or no longer stands."""
    if row.state != ClaimState.ACTIVE or row.force_id is None or row.place_id is None:
        return None
    days = _days(row.as_of)
    derived = row.derived is not None and row.derived.level is not None
    levels = range_as_meant(row.kind, row.level) if derived or row.kind in _LEVELS else None
    if days is None or levels is None:
        return None
    modality = Modality.PLANNED if row.kind == ClaimKind.TARGET else row.modality
    return Stated(row.id, (row.force_id, row.place_id, modality), row.basis, levels, *days)


def all_stated(rows: Iterable[ClaimRow]) -> list[Stated]:
    return [one for one in map(stated, rows) if one is not None]


def _days(as_of: AsOf | None) -> tuple[date, date] | None:
    """The days a claim is about.

    "By 30 Sep" speaks of that day, "since June" of its beginning: how far an open end goes nobody has said.
    """
    if as_of is None or (as_of.earliest is None and as_of.latest is None):
        return None
    first, last = as_of.earliest or as_of.latest, as_of.latest or as_of.earliest
    return (first, last) if first is not None and last is not None else None
