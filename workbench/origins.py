"""Origins: made, joined and counted. Support is counted in origins, never in articles."""

from dataclasses import dataclass

from sqlalchemy import Date, bindparam, func, select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.origins import Origin
from db.values import AsOf, OriginKind
from workbench.numbering import next_number
from workbench.voices import count_among


def add_origin(
    session: Session,
    label: str,
    kind: OriginKind,
    *,
    happened: AsOf | None = None,
    source_id: int | None = None,
    reason: str | None = None,
) -> Origin:
    """A new act of telling. `reason` says why tellings are taken to go back to it."""
    if not label.strip():
        raise WorkbenchError("An origin needs a name, such as “Pentagon briefing, 30 Sep 2025”.")
    origin = Origin(
        number=next_number(session, Origin),
        label=" ".join(label.split()),
        kind=kind,
        source_id=source_id,
        happened=happened.edtf if happened else None,
        happened_earliest=happened.earliest if happened else None,
        happened_latest=happened.latest if happened else None,
        reason=reason,
    )
    session.add(origin)
    session.flush()
    return origin


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An origin with the number of articles that carry it."""

    id: int
    number: int
    label: str
    kind: OriginKind
    articles: int
    claims: int


def origin_rows(session: Session) -> list[OriginRow]:
    """All origins, newest first."""
    rows = session.execute(
        select(Origin, func.count(Claim.article_id.distinct()), func.count(Claim.id.distinct()))
        .outerjoin(Attribution, Attribution.origin_id == Origin.id)
        .outerjoin(Claim, Claim.id == Attribution.claim_id)
        .group_by(Origin.id)
        .order_by(Origin.number.desc())
    )
    return [OriginRow(one.id, one.number, one.label, one.kind, articles, claims) for one, articles, claims in rows]


def carrying_articles(session: Session, origin_id: int) -> int:
    """How many articles carry what was told there."""
    return (
        session.scalar(
            select(func.count(Claim.article_id.distinct()))
            .join(Attribution, Attribution.claim_id == Claim.id)
            .where(Attribution.origin_id == origin_id)
        )
        or 0
    )


_SAME = ("force_id", "place_id", "basis", "bound", "low", "best", "high", "state")
_EARLIEST, _LATEST = bindparam("earliest", type_=Date), bindparam("latest", type_=Date)

# Built once, since the inspector asks with every claim it shows. A time that is not known agrees with any.
_AGREEING = (
    select(Attribution.origin_id)
    .distinct()
    .join(Claim, Claim.id == Attribution.claim_id)
    .where(
        *(getattr(Claim, column).is_not_distinct_from(bindparam(column)) for column in _SAME),
        _LATEST.is_(None) | Claim.as_of_earliest.is_(None) | (Claim.as_of_earliest <= _LATEST),
        _EARLIEST.is_(None) | Claim.as_of_latest.is_(None) | (Claim.as_of_latest >= _EARLIEST),
    )
)


def origins_in_agreement(session: Session, claim: Claim) -> int:
    """How many independent origins state what this claim states: same force, place, basis, number and time.

    Claims of unknown origin count as one at most, since they may all go back to the same telling; so do origins that
    are told in wire copies of the same words.
    """
    said = {column: getattr(claim, column) for column in _SAME}
    said |= {"earliest": claim.as_of_earliest, "latest": claim.as_of_latest}
    return count_among(session, session.scalars(_AGREEING, said).all())
