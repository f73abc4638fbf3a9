"""How claims stand to one another: said with a reason, dismissed and taken back."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.articles import Article
from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.relations import ClaimRelation
from db.rows import still_there
from db.values import ClaimState, RelationKind
from workbench.analysts import present_analyst
from workbench.claims import claim, set_state
from workbench.numbering import claim_label
from workbench.relation_views import relation_words

OVERTAKES = {RelationKind.SUPERSEDES: ClaimState.SUPERSEDED, RelationKind.CORRECTS: ClaimState.CORRECTED}
"""The state that a claim falls into when another stands to it so."""


def relate(
    session: Session,
    claim_id: int,
    other_id: int,
    kind: RelationKind,
    reason: str | None = None,
    since: date | None = None,
) -> int:
    """Say how the first claim stands to the other. Returns the relation's id.

    Superseding and correcting also set the other claim's state, since the day given or else the day the first claim
    became known. Raises `WorkbenchError` for a relation to itself, one that is said already in either direction, and
    corroboration within one origin: echoes confirm nothing.
    """
    first, other = claim(session, claim_id), claim(session, other_id)
    _refuse(session, first, other, kind)
    found = _between(session, claim_id, other_id, kind) or ClaimRelation(
        claim_id=claim_id, other_id=other_id, kind=kind
    )
    found.stands, found.reason, found.made_by = True, reason or None, present_analyst(session)
    session.add(found)
    session.flush()
    if kind in OVERTAKES:
        set_state(session, other_id, OVERTAKES[kind], since or _known(session, first), reason or _drafted(first, kind))
    return found.id


def dismiss(session: Session, claim_id: int, other_id: int, kind: RelationKind, reason: str) -> int:
    """Say that two claims do not stand so, and why. Returns the id of what is kept of it."""
    if not reason.strip():
        raise WorkbenchError("Say why both can hold: a dismissal without a reason cannot be checked.")
    found = _between(session, claim_id, other_id, kind) or ClaimRelation(
        claim_id=claim_id, other_id=other_id, kind=kind
    )
    found.stands, found.reason, found.made_by = False, reason.strip(), present_analyst(session)
    session.add(found)
    session.flush()
    return found.id


def take_back(session: Session, relation_id: int) -> None:
    """Take a relation back. A claim that was overtaken by it alone is active again."""
    found = still_there(session, ClaimRelation, relation_id, "The relation is no longer there.")
    kind, first, other = found.kind, claim(session, found.claim_id), claim(session, found.other_id)
    by_it = kind in OVERTAKES and other.state_reason in {found.reason, _drafted(first, kind)}
    session.delete(found)
    session.flush()
    if by_it and other.state == OVERTAKES[kind] and not _is_overtaken(session, other.id, kind):
        set_state(session, other.id, ClaimState.ACTIVE, None, None)


def _refuse(session: Session, first: Claim, other: Claim, kind: RelationKind) -> None:
    one, two = claim_label(first.number), claim_label(other.number)
    if first.id == other.id:
        raise WorkbenchError(f"{one} cannot stand in a relation to itself. Choose another claim.")
    known = _between(session, first.id, other.id, kind)
    if known is not None and known.stands:
        raise WorkbenchError(f"{one} {relation_words(kind)} {two} already.")
    reverse = _between(session, other.id, first.id, kind)
    if reverse is not None and reverse.stands:
        raise WorkbenchError(f"{two} {relation_words(kind)} {one} already; it cannot be said the other way round too.")
    if kind == RelationKind.CORROBORATES and _same_origin(session, first.id, other.id):
        raise WorkbenchError(f"{one} and {two} go back to one origin: an echo repeats, it does not corroborate.")


def _between(session: Session, claim_id: int, other_id: int, kind: RelationKind) -> ClaimRelation | None:
    return session.scalars(
        select(ClaimRelation).where(
            ClaimRelation.claim_id == claim_id, ClaimRelation.other_id == other_id, ClaimRelation.kind == kind
        )
    ).first()


def _same_origin(session: Session, claim_id: int, other_id: int) -> bool:
    mine, theirs = aliased(Attribution), aliased(Attribution)
    shared = (
        select(mine.id)
        .join(theirs, theirs.origin_id == mine.origin_id)
        .where(mine.claim_id == claim_id, theirs.claim_id == other_id)
    )
    return session.scalar(shared.limit(1)) is not None


def _known(session: Session, first: Claim) -> date | None:
    return session.scalar(select(Article.published_earliest).where(Article.id == first.article_id))


def _drafted(first: Claim, kind: RelationKind) -> str:
    return f"{claim_label(first.number)} {relation_words(kind)} it"


def _is_overtaken(session: Session, claim_id: int, kind: RelationKind) -> bool:
    still = select(ClaimRelation.id).where(
        ClaimRelation.other_id == claim_id, ClaimRelation.kind == kind, ClaimRelation.stands.is_(True)
    )
    return session.scalar(still.limit(1)) is not None
