"""The levels that others are measured from: found among the rows and the project's claims of the same series."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.origins import Origin
from db.values import Bound, ClaimKind, ClaimState, Modality
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.series import Key, Names

_STATED = (Bound.EXACT, Bound.ABOUT)


@dataclass(frozen=True, slots=True)
class _Base:
    latest: date
    id: int


class _Bases:
    """Observed levels by series and number, and by origin too, in the order of their time."""

    def __init__(self) -> None:
        self._listed: dict[Key, list[_Base]] = {}

    def add(self, series: Key, best: float, origin: str | None, base: _Base) -> None:
        self._listed.setdefault((*series, best), []).append(base)
        if origin:
            self._listed.setdefault((*series, best, origin.casefold()), []).append(base)

    def arrange(self) -> None:
        for bases in self._listed.values():
            bases.sort(key=lambda base: base.latest)

    def find(self, series: Key, best: float, origin: str | None, until: date) -> int | None:
        """The one the same origin names, else the last before; None where there is none."""
        for key in ((*series, best, (origin or "").casefold()), (*series, best)):
            bases = self._listed.get(key, [])
            place = bisect_right(bases, until, key=lambda base: base.latest)
            if place:
                return bases[place - 1].id
        return None


def linked_bases(
    session: Session, names: Names, claims: Iterable[TableClaim], ids: Mapping[int, int]
) -> dict[int, int]:
    """For lines that name a base: the claim it is, where exactly that level is claimed for the series before.

    A level that is itself measured from another is nobody's base here, so that no circle can come about.
    ``ids`` are the ids the rows' claims will have, by line.
    """
    listed = list(claims)
    if all(claim.base_value is None for claim in listed):
        return {}
    bases = _bases(session, names, listed, ids)
    found: dict[int, int] = {}
    for claim in listed:
        if claim.base_value is not None:
            base = bases.find(names.series(claim), claim.base_value, claim.origin, _day(claim) or date.max)
            if base is not None:
                found[claim.line] = base
    return found


def _bases(session: Session, names: Names, claims: Iterable[TableClaim], ids: Mapping[int, int]) -> _Bases:
    bases = _Bases()
    for series, level, origin, there in _of_project(session):
        bases.add(series, level, origin, there)
    for claim in claims:
        best, day = _observed_level(claim), _day(claim)
        if best is not None and day is not None:
            bases.add(names.series(claim), best, claim.origin, _Base(day, ids[claim.line]))
    bases.arrange()
    return bases


def _observed_level(claim: TableClaim) -> float | None:
    level = claim.kind == ClaimKind.LEVEL and claim.modality == Modality.OBSERVED
    own = claim.base_value is None and claim.quantity.bound in _STATED
    return claim.quantity.best if level and own else None


def _day(claim: TableClaim) -> date | None:
    """The last day it may be about, else the day it became known."""
    time = claim.as_of or claim.published
    return (time.latest or time.earliest) if time else None


def _of_project(session: Session) -> Iterable[tuple[Key, float, str | None, _Base]]:
    rows = session.execute(
        select(Claim, Origin.label)
        .outerjoin(Attribution, Attribution.claim_id == Claim.id)
        .outerjoin(Origin, Origin.id == Attribution.origin_id)
        .where(
            Claim.kind == ClaimKind.LEVEL,
            Claim.modality == Modality.OBSERVED,
            Claim.state.in_((ClaimState.ACTIVE, ClaimState.SUPERSEDED)),
            Claim.bound.in_(_STATED),
            Claim.best.is_not(None),
            Claim.as_of_latest.is_not(None),
            Claim.base_claim_id.is_(None),
        )
    )
    for claim, origin in rows:
        if claim.best is not None and claim.as_of_latest is not None:
            base = _Base(claim.as_of_latest, claim.id)
            yield (claim.place_id, claim.force_id, claim.basis), claim.best, origin, base
