"""Track record: how the earlier claims of each source compare with what later proved right.

A table to think with, never a grade: nothing here sets or proposes one. Comparisons are counted by origin, since one
telling that ten articles carry was right or wrong once.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import inf
from statistics import median

from sqlalchemy.orm import Session

from db.values import AsOf, Basis, ClaimKind, Modality, Quantity
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.contradictions.ranges import Range, range_as_meant
from workbench.resolutions import ResolutionRow, resolution_rows
from workbench.series import bearing_claims
from workbench.voices import one_voice


class Stood(StrEnum):
    """Where a claim stood to what proved right."""

    INSIDE = "inside"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One telling by one source against one resolution.

    ``factor`` is how many times too high or too low it was: 1 inside, ``inf`` where one of the two is zero. ``said`` is
    its number, ``claimed`` the levels it allows; ``proved`` those that proved right, ``best`` the best of them if any,
    for the time ``about``.
    """

    source_id: int
    source: str
    origin: int | None
    claim_id: int
    claim_number: int
    resolution_id: int
    stood: Stood
    factor: float
    said: Quantity
    claimed: Range
    proved: Range
    best: float | None
    about: AsOf
    known: date | None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """The record of one source: comparisons by where they stood; factors are medians, None where there is none."""

    source_id: int
    source: str
    grade: str | None
    inside: int
    above: int
    below: int
    above_by: float | None
    below_by: float | None
    claims: tuple[int, ...]
    comparisons: tuple[Comparison, ...] = ()

    @property
    def compared(self) -> int:
        return self.inside + self.above + self.below


def track_record(session: Session) -> list[RecordRow]:
    """Each source with a claim that something proved right or wrong, the most often compared first."""
    found: list[Comparison] = []
    grades: dict[int, str | None] = {}
    voices = one_voice(session)
    for resolution in resolution_rows(session):
        claims = claim_rows_of(session, bearing_claims(session, resolution.series))
        grades |= {claim.source_id: claim.reliability for claim in claims if claim.source_id is not None}
        found += compare(resolution, claims, voices)
    sources = {one.source_id: one.source for one in found}
    rows = [_record([one for one in found if one.source_id == each], grades.get(each)) for each in sources]
    return sorted(rows, key=lambda row: (-row.compared, row.source.casefold()))


def compare(resolution: ResolutionRow, claims: Sequence[ClaimRow], same: Mapping[int, int]) -> list[Comparison]:
    """The tellings that spoke of the level before it proved right, one for each source and origin, the earliest.

    An observed or projected level counts, of the same time and of the same or an unstated count; a claim of the
    origin of the official count is not a test of itself. Its number is taken as meant: about 2,500 is right of 2,496.
    """
    proved = _proved(resolution)
    count = next((claim for claim in claims if claim.id == resolution.claim_id), None)
    if proved is None:
        return []
    found: dict[tuple[int, int | None], Comparison] = {}
    for claim in sorted(claims, key=lambda claim: (claim.known or date.max, claim.number)):
        meant = range_as_meant(claim.kind, claim.level)
        if claim.source_id is None or meant is None or not _is_tested(claim, resolution, count):
            continue
        origin = same.get(claim.origin_id or 0, claim.origin_id)
        stood = standing(meant, proved)
        factor = factor_apart(stood, claim.level or Quantity(), resolution)
        found.setdefault(
            (claim.source_id, origin),
            Comparison(
                source_id=claim.source_id,
                source=claim.source or "",
                origin=origin,
                claim_id=claim.id,
                claim_number=claim.number,
                resolution_id=resolution.id,
                stood=stood,
                factor=factor,
                said=claim.level or Quantity(),
                claimed=meant,
                proved=proved,
                best=resolution.best,
                about=resolution.as_of,
                known=claim.known,
            ),
        )
    return list(found.values())


def standing(claimed: Range, proved: Range) -> Stood:
    """Where the levels that a claim allows stand to those that proved right."""
    if claimed.low > proved.high:
        return Stood.ABOVE
    return Stood.BELOW if claimed.high < proved.low else Stood.INSIDE


def factor_apart(stood: Stood, said: Quantity, proved: ResolutionRow) -> float:
    """How many times too high or too low the number was as said: a stated 900 of a counted 2,000 is 2.2 below.

    Where either gives no best number, its nearer end stands for it.
    """
    if stood is Stood.INSIDE:
        return 1.0
    above = stood is Stood.ABOVE
    number = said.best if said.best is not None else said.low if above else said.high
    counted = proved.best if proved.best is not None else proved.high if above else proved.low
    larger, smaller = (number, counted) if above else (counted, number)
    return (larger or 0.0) / smaller if smaller else inf


def _proved(resolution: ResolutionRow) -> Range | None:
    """What proved right as said: a best alone is that number, whatever it may be rounded to."""
    low, best, high = resolution.low, resolution.best, resolution.high
    if low is None and high is None:
        return None if best is None else Range(best, best)
    return Range(low if low is not None else 0.0, high if high is not None else inf)


def _is_tested(claim: ClaimRow, resolution: ResolutionRow, count: ClaimRow | None) -> bool:
    if claim.kind is not ClaimKind.LEVEL and not (claim.derived and claim.derived.level):
        return False
    if claim.modality is Modality.PLANNED or not _same_time(claim.as_of, resolution.as_of):
        return False
    if Basis.UNKNOWN not in (claim.basis, resolution.series.basis) and claim.basis is not resolution.series.basis:
        return False
    if count is None:
        return True
    if claim.id == count.id or (claim.origin_id is not None and claim.origin_id == count.origin_id):
        return False
    return count.known is None or (claim.known is not None and claim.known <= count.known)


def _same_time(one: AsOf | None, other: AsOf) -> bool:
    """A claim that does not say when it is about is no test; two times are the same where they share a day."""
    if one is None:
        return False
    starts = [day for day in (one.earliest, other.earliest) if day is not None]
    ends = [day for day in (one.latest, other.latest) if day is not None]
    return not starts or not ends or max(starts) <= min(ends)


def _record(comparisons: Sequence[Comparison], grade: str | None) -> RecordRow:
    first = comparisons[0]
    return RecordRow(
        source_id=first.source_id,
        source=first.source,
        grade=grade,
        inside=_count(comparisons, Stood.INSIDE),
        above=_count(comparisons, Stood.ABOVE),
        below=_count(comparisons, Stood.BELOW),
        above_by=_middle(one.factor for one in comparisons if one.stood is Stood.ABOVE),
        below_by=_middle(one.factor for one in comparisons if one.stood is Stood.BELOW),
        claims=tuple(one.claim_number for one in comparisons),
        comparisons=tuple(comparisons),
    )


def _count(comparisons: Iterable[Comparison], stood: Stood) -> int:
    return sum(one.stood is stood for one in comparisons)


def _middle(factors: Iterator[float]) -> float | None:
    found = list(factors)
    return median(found) if found else None
