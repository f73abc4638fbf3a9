"""What is compared of a claim: its series, its time, who is counted and the levels it allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from db.values import Basis, ClaimKind, ClaimState, Modality
from workbench.claim_views import ClaimRow
from workbench.contradictions.ranges import Range, range_as_meant

LEVELS = (ClaimKind.LEVEL, ClaimKind.CEILING, ClaimKind.FLOOR, ClaimKind.TARGET)


@dataclass(slots=True)  # not frozen: tens of thousands are made at a time, and setting is then three times as dear
class Stated:
    """One claim as it is compared with others.

    ``series`` is force, place and whether it was observed, planned or projected: a plan never contradicts what was
    observed. ``first`` and ``last`` are the days it is about. ``bases`` are the claims that its level is reckoned from.
    """

    id: int
    number: int
    series: tuple[int, int, Modality]
    basis: Basis
    levels: Range
    first: date
    last: date
    origin_id: int | None = None
    known: date | None = None
    bases: tuple[int, ...] = ()

    @property
    def told(self) -> tuple[date, int]:
        """What puts claims in the order in which they became known."""
        return self.known or date.max, self.number


def outlook(kind: ClaimKind, modality: Modality) -> Modality:
    """Whether a claim speaks of what was seen or of what is to come: a target is a plan."""
    return Modality.PLANNED if kind == ClaimKind.TARGET else modality


def all_stated(rows: Iterable[ClaimRow]) -> list[Stated]:
    """What these claims state of a series, those left out that state no level or no longer stand."""
    return [one for one in map(stated, rows) if one is not None]


def stated(row: ClaimRow) -> Stated | None:
    """What a claim states of a series; None where it states no level, names no series or time, or no longer stands.

    "By 30 Sep" speaks of that day, "since June" of its beginning: how far an open end goes nobody has said.
    """
    if row.state != ClaimState.ACTIVE or row.force_id is None or row.place_id is None or row.as_of is None:
        return None
    first, last = row.as_of.earliest or row.as_of.latest, row.as_of.latest or row.as_of.earliest
    level = row.derived.level if row.derived else row.quantity if row.kind in LEVELS else None
    levels = range_as_meant(row.kind, level)
    if first is None or last is None or levels is None:
        return None
    series = (row.force_id, row.place_id, outlook(row.kind, row.modality))
    bases = row.derived.base_ids if row.derived else ()
    return Stated(row.id, row.number, series, row.basis, levels, first, last, row.origin_id, row.known, bases)
