"""How claims bear on hypotheses: marked, with a reason, and taken out again."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis
from db.rows import among
from db.values import Consistency
from workbench.analysts import present_analyst

MARK_WORDS = {
    Consistency.VERY_CONSISTENT: "very consistent",
    Consistency.CONSISTENT: "consistent",
    Consistency.NEUTRAL: "neutral",
    Consistency.INCONSISTENT: "inconsistent",
    Consistency.VERY_INCONSISTENT: "very inconsistent",
}

Place = tuple[int, int]
"""A cell of the matrix: the id of a hypothesis and of a claim."""


def mark(session: Session, question_id: int, places: Sequence[Place], given: Consistency | None) -> None:
    """Say how claims bear on hypotheses of a question; None takes the marks away, with their reasons.

    A reason stays when its mark becomes another. Raises `WorkbenchError` when nobody has said who marks, for a
    hypothesis of another question, and for a claim that is gone.
    """
    _refuse(session, question_id, places)
    known = _marks_at(session, places)
    for place in places:
        there = known.get(place)
        if given is None:
            if there is not None:
                session.delete(there)
        elif there is None:
            session.add(ConsistencyMark(hypothesis_id=place[0], claim_id=place[1], mark=given))
        else:
            there.mark = given
    session.flush()


def give_reason(session: Session, question_id: int, place: Place, reason: str) -> None:
    """Say why a claim bears on a hypothesis so; no words take the reason away. Raises `WorkbenchError` as `mark`."""
    _refuse(session, question_id, [place])
    there = _marks_at(session, [place]).get(place)
    if there is None:
        raise WorkbenchError("A reason is that of a mark. Mark the claim first, then say why.")
    there.reason = " ".join(reason.split()) or None


def take_out(session: Session, question_id: int, claim_ids: Collection[int]) -> None:
    """Take all marks of some claims away from a question's matrix."""
    _refuse_nobody(session)
    own = select(Hypothesis.id).where(Hypothesis.question_id == question_id)
    session.execute(
        delete(ConsistencyMark).where(
            ConsistencyMark.hypothesis_id.in_(own), among(ConsistencyMark.claim_id, claim_ids)
        )
    )


def _marks_at(session: Session, places: Sequence[Place]) -> dict[Place, ConsistencyMark]:
    found = session.scalars(
        select(ConsistencyMark).where(
            among(ConsistencyMark.hypothesis_id, {hypothesis for hypothesis, _ in places}),
            among(ConsistencyMark.claim_id, {claim for _, claim in places}),
        )
    )
    return {(one.hypothesis_id, one.claim_id): one for one in found}


def _refuse(session: Session, question_id: int, places: Sequence[Place]) -> None:
    _refuse_nobody(session)
    hypotheses, claims = {place[0] for place in places}, {place[1] for place in places}
    own = set(session.scalars(select(Hypothesis.id).where(Hypothesis.question_id == question_id)))
    if not hypotheses <= own:
        raise WorkbenchError("The hypothesis is not one of this question. Choose one of its own.")
    if session.scalar(select(func.count()).select_from(Claim).where(among(Claim.id, claims))) != len(claims):
        raise WorkbenchError("The claim is no longer there. Look at the matrix again.")


def _refuse_nobody(session: Session) -> None:
    if present_analyst(session) is None:
        raise WorkbenchError("A mark is somebody's judgement. Say your name first: Tools, Your name.")
