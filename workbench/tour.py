"""How far somebody has come on the sample tour, read from the project itself: a step is done by doing it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.suggestions import Decision, Suggestion
from workbench.claim_views import claim_row
from workbench.review import review_rows


@dataclass(frozen=True, slots=True)
class Toured:
    """``claims`` were accepted on the tour, the newest first; ``graded`` of them have a source and both grades."""

    claims: tuple[int, ...] = ()
    graded: tuple[int, ...] = ()


def newest_number(session: Session) -> int:
    """The highest number of a claim: claims with a higher one are made later."""
    return session.scalar(select(func.max(Claim.number))) or 0


def toured(session: Session, since: int) -> Toured:
    """What has been done with claims above a number, `newest_number` of the moment when the tour began."""
    accepted = (
        select(Claim.id)
        .join(Suggestion, Suggestion.claim_id == Claim.id)
        .where(Suggestion.decision == Decision.ACCEPTED, Suggestion.kind == "quantity", Claim.number > since)
        .order_by(Claim.number.desc())
    )
    claims = tuple(session.scalars(accepted))
    return Toured(claims, tuple(each for each in claims if _is_graded(session, each)))


def first_offer(session: Session) -> tuple[int, int] | None:
    """The article and the suggestion that the tour begins with: the surest number that waits for a decision."""
    waiting = next((row for row in review_rows(session) if row.kind == "quantity"), None)
    return (waiting.article_id, waiting.id) if waiting is not None else None


def _is_graded(session: Session, claim_id: int) -> bool:
    told = session.scalar(select(Attribution.source_id).where(Attribution.claim_id == claim_id))
    row = claim_row(session, claim_id)
    return told is not None and row is not None and row.reliability is not None and row.credibility is not None
