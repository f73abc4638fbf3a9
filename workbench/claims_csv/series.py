"""Whose rows speak of the same series, and the grade 1 that needs two independent origins for what it confirms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.origins import Origin
from db.values import Credibility
from workbench.claims_csv.claim import BadRow, TableClaim
from workbench.forces import find_force
from workbench.places import find_place
from workbench.reading.gazetteer import place_by_name

Key = tuple[Any, ...]


class Names:
    """Places and forces by what they are called, compared without adding any to the project."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._places: dict[str, Any] = {}
        self._forces: dict[str, Any] = {}

    def place(self, name: str) -> Any:
        """The id of the project's place, else the gazetteer's name of it, else the name."""
        key = name.casefold()
        if key not in self._places:
            entry = place_by_name(name)
            known = find_place(self._session, name) or (find_place(self._session, entry.name) if entry else None)
            self._places[key] = known.id if known else entry.name.casefold() if entry else key
        return self._places[key]

    def force(self, name: str) -> Any:
        key = name.casefold()
        if key not in self._forces:
            known = find_force(self._session, name)
            self._forces[key] = known.id if known else key.removesuffix(" forces")
        return self._forces[key]

    def series(self, claim: TableClaim) -> Key:
        return (self.place(claim.place), self.force(claim.force), claim.basis)


@dataclass(frozen=True, slots=True)
class _Telling:
    origin: str | None
    earliest: date | None
    latest: date | None

    def meets(self, other: "_Telling") -> bool:
        """Whether the times may be the same; one that is not known agrees with any."""
        return not (
            (self.latest and other.earliest and other.earliest > self.latest)
            or (self.earliest and other.latest and other.latest < self.earliest)
        )


def unconfirmed(session: Session, names: Names, claims: Iterable[TableClaim]) -> dict[int, BadRow]:
    """The rows graded 1 that no second independent origin bears out, by line; the project's claims count too."""
    listed = list(claims)
    asked = {_said(names, claim) for claim in listed if claim.credibility == Credibility.CONFIRMED}
    if not asked:
        return {}
    tellings = _tellings(session, asked)
    for claim in listed:
        said = _said(names, claim)
        if said in asked:
            tellings.setdefault(said, []).append(_telling(claim))
    bad = {}
    for claim in listed:
        if claim.credibility == Credibility.CONFIRMED:
            origins = _count(_telling(claim), tellings[_said(names, claim)])
            if origins < 2:
                bad[claim.line] = BadRow(claim.line, _sentence(origins))
    return bad


def _sentence(origins: int) -> str:
    return f"credibility 1 means confirmed by other sources and needs two independent origins; this claim has {origins}"


def _count(asked: _Telling, tellings: Iterable[_Telling]) -> int:
    """One or two: a third changes nothing. Unknown origins count as one together."""
    seen = {asked.origin}
    for each in tellings:
        if each.origin not in seen and each.meets(asked):
            return 2
    return len(seen)


def _telling(claim: TableClaim) -> _Telling:
    time = claim.as_of
    return _Telling(
        claim.origin.casefold() if claim.origin else None,
        time.earliest if time else None,
        time.latest if time else None,
    )


def _said(names: Names, claim: TableClaim) -> Key:
    number = claim.quantity
    return (*names.series(claim), number.bound, number.low, number.best, number.high, claim.state)


def _tellings(session: Session, asked: set[Key]) -> dict[Key, list[_Telling]]:
    """What the project's own claims say of what is asked."""
    columns = (Claim.place_id, Claim.force_id, Claim.basis, Claim.bound, Claim.low, Claim.best, Claim.high, Claim.state)
    found = session.execute(
        select(*columns, Claim.as_of_earliest, Claim.as_of_latest, Origin.label)
        .join(Attribution, Attribution.claim_id == Claim.id)
        .outerjoin(Origin, Origin.id == Attribution.origin_id)
    )
    tellings: dict[Key, list[_Telling]] = {}
    for *said, earliest, latest, label in found:
        if tuple(said) in asked:
            tellings.setdefault(tuple(said), []).append(_Telling(label.casefold() if label else None, earliest, latest))
    return tellings
