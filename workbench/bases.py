"""The level that a share or a change is measured from: linked, proposed, and found along its chain."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, bindparam, select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Claim
from db.errors import WorkbenchError
from db.rows import among
from db.values import ClaimState, Modality, Quantity
from workbench.claims import claim
from workbench.deriving import Measured, stated_level
from workbench.numbering import claim_label

_MOST = 12  # proposals

_OF_SERIES = (
    select(Claim, Article.published_earliest)
    .join(Article, Article.id == Claim.article_id)
    .where(
        Claim.place_id.is_not_distinct_from(bindparam("place", type_=BigInteger)),
        Claim.force_id.is_not_distinct_from(bindparam("force", type_=BigInteger)),
        Claim.state.in_([ClaimState.ACTIVE, ClaimState.SUPERSEDED]),
        Claim.modality == Modality.OBSERVED,
    )
)


@dataclass(frozen=True, slots=True)
class BaseOffer:
    """A level that a claim may be measured from."""

    id: int
    number: int
    quantity: Quantity
    about: date


def set_base(session: Session, claim_id: int, base_claim_id: int | None) -> None:
    """Link a share or a change to the level it is measured from; None takes the link away.

    Raises `WorkbenchError` where the chain of bases would lead back to the claim.
    """
    if base_claim_id == claim_id:
        raise WorkbenchError("A claim cannot be its own base. Choose an earlier level.")
    changed = claim(session, claim_id)
    _refuse_circle(session, changed, base_claim_id)
    changed.base_claim_id = base_claim_id


def set_base_numbered(session: Session, claim_id: int, typed: str) -> None:
    """Link the base by its number as typed: "C-036" or "36"; nothing typed takes the link away."""
    set_base(session, claim_id, claim_numbered(session, typed) if typed.strip() else None)


def claim_numbered(session: Session, typed: str) -> int:
    """The id of the claim with that number: "C-036", "c36" or "36"."""
    figures = typed.strip().split(" ", 1)[0].upper().removeprefix("C").removeprefix("-")
    found = session.scalar(select(Claim.id).where(Claim.number == int(figures))) if figures.isdecimal() else None
    if found is None:
        raise WorkbenchError(f"There is no claim {typed.strip()}. Type its number, such as C-036.")
    return found


def base_offers(session: Session, claim_id: int) -> list[BaseOffer]:
    """The observed levels of the same force and place that came before, the newest first: what "half" is likely of.

    A level of the same day counts as before where the same article tells it. Of one day those with the claim's own
    basis come first.
    """
    own = claim(session, claim_id)
    until = _about(own, _published(session, own.article_id)) or date.max
    rows = session.execute(_OF_SERIES, {"force": own.force_id, "place": own.place_id}).all()
    resting = claims_resting_on(session, claim_id) | {claim_id}
    found = [(one, _about(one, known)) for one, known in rows if one.id not in resting and stated_level(one)]
    earlier = [
        (one, about)
        for one, about in found
        if about is not None and (about < until or (about == until and one.article_id == own.article_id))
    ]
    earlier.sort(key=lambda pair: (pair[1], pair[0].basis == own.basis, pair[0].number), reverse=True)
    return [BaseOffer(one.id, one.number, stated_level(one) or Quantity(), about) for one, about in earlier[:_MOST]]


def base_claims(session: Session, claims: Iterable[Measured]) -> Sequence[Measured]:
    """The claims that these are measured from, and those that they in turn are measured from."""
    there = {one.id: one for one in claims}
    wanted = {one.base_claim_id for one in there.values() if one.base_claim_id is not None} - there.keys()
    found: dict[int, Measured] = {}
    while wanted:
        bases = session.scalars(select(Claim).where(among(Claim.id, wanted))).all()
        found.update({base.id: base for base in bases})
        wanted = {base.base_claim_id for base in bases if base.base_claim_id is not None} - there.keys() - found.keys()
    return list(found.values())


def _refuse_circle(session: Session, changed: Claim, base_claim_id: int | None) -> None:
    here, seen = base_claim_id, set[int]()
    while here is not None and here not in seen:
        seen.add(here)
        base = claim(session, here)
        if base.base_claim_id == changed.id:
            one, other = claim_label(changed.number), claim_label(base.number)
            raise WorkbenchError(f"{other} is measured from {one} itself. Choose a level that does not rest on {one}.")
        here = base.base_claim_id


def claims_resting_on(session: Session, claim_id: int) -> set[int]:
    """The claims that are measured from this one, directly or through others."""
    links = select(Claim.base_claim_id, Claim.id).where(Claim.base_claim_id.is_not(None))
    measured: dict[int | None, list[int]] = {}
    for base_id, own_id in session.execute(links):
        measured.setdefault(base_id, []).append(own_id)
    resting, open_ends = set[int](), [claim_id]
    while open_ends:
        found = [one for one in measured.get(open_ends.pop(), ()) if one not in resting]
        resting.update(found)
        open_ends.extend(found)
    return resting


def _published(session: Session, article_id: int) -> date | None:
    return session.scalar(select(Article.published_earliest).where(Article.id == article_id))


def _about(one: Claim, known: date | None) -> date | None:
    """The day a claim is about, else the day it became known."""
    return one.as_of_earliest or one.as_of_latest or known
