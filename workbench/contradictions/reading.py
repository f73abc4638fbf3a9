"""What the claims of a project state, read with as few columns as the comparison needs."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Attribution, Claim
from db.values import Bound, ClaimKind, ClaimState, Quantity
from workbench.bases import base_claims
from workbench.contradictions.ranges import Range, range_as_meant
from workbench.contradictions.stated import LEVELS, Stated, outlook
from workbench.deriving import Derived, derived_levels, needs_base

_STANDING = (
    select(
        *(Claim.id, Claim.number, Claim.kind, Claim.modality, Claim.basis, Claim.force_id, Claim.place_id),
        *(Claim.as_of_earliest, Claim.as_of_latest, Attribution.origin_id, Article.published_earliest),
        *(Claim.bound, Claim.low, Claim.best, Claim.high, Claim.quantity_words, Claim.ratio_low),
    )
    .join(Article, Article.id == Claim.article_id)
    .outerjoin(Attribution, Attribution.claim_id == Claim.id)
    .where(
        Claim.state == ClaimState.ACTIVE,
        Claim.bound.is_not(None),
        Claim.place_id.is_not(None),
        Claim.force_id.is_not(None),
        Claim.as_of_earliest.is_not(None) | Claim.as_of_latest.is_not(None),
    )
    .order_by(Claim.number, Claim.id)
)


_Level = tuple[Range | None, tuple[int, ...]]  # and the claims that it is reckoned from


def read_stated(session: Session) -> list[Stated]:
    """What every standing claim of the project states of its series and time."""
    rows: Sequence[Any] = session.execute(_STANDING).all()
    derived = _derived(session)
    found = (_stated(row, derived.get(row[0]) or _said(row[2], *row[11:])) for row in rows)
    return [one for one in found if one is not None]


def _stated(row: Any, level: _Level) -> Stated | None:
    """A row of the query is taken apart once: by name that would take three times as long."""
    own_id, number, kind, modality, basis, force_id, place_id, earliest, latest, origin_id, known, *_ = row
    levels, bases = level
    if levels is None:
        return None
    series = (force_id, place_id, outlook(kind, modality))
    first, last = earliest or latest, latest or earliest
    return Stated(own_id, number, series, basis, levels, first, last, origin_id, known, bases)


def _said(kind: ClaimKind, bound: Bound, *number: Any) -> _Level:
    low, best, high, words, ratio = number
    if kind not in LEVELS or ratio is not None:
        return None, ()
    return _range(kind, bound, low, best, high, words or ""), ()


@lru_cache(maxsize=4096)
def _range(
    kind: ClaimKind, bound: Bound, low: float | None, best: float | None, high: float | None, words: str
) -> Range | None:
    """Most claims repeat one of a few numbers."""
    return range_as_meant(kind, Quantity(words, bound, low, best, high))


def _derived(session: Session) -> dict[int, _Level]:
    """The levels of claims that are measured from a base, with the bases they stand on."""
    measured = session.scalars(select(Claim).where(Claim.base_claim_id.is_not(None))).all()
    found: dict[int, Derived] = derived_levels([*base_claims(session, measured), *measured]) if measured else {}
    by_id = {one.id: one for one in measured if needs_base(one.kind, one.quantity)}
    return {
        each: (range_as_meant(by_id[each].kind, one.level), one.base_ids)
        for each, one in found.items()
        if each in by_id
    }
