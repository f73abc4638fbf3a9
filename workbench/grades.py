"""Grades: given with a reason, kept with their history, and the current ones looked up."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.claims import Claim
from db.errors import WorkbenchError
from db.grades import Grade
from db.values import Credibility, Reliability
from workbench.analysts import present_analyst
from workbench.origins import origins_in_agreement

NOT_GRADED = "not graded"


def grade_source(session: Session, source_id: int, code: Reliability | None, reason: str | None = None) -> None:
    """Grade how far a source can be relied on; None takes the grade back."""
    session.add(Grade(source_id=source_id, code=code, reason=reason, graded_by=present_analyst(session)))


def grade_claim(session: Session, claim_id: int, code: Credibility | None, reason: str | None = None) -> None:
    """Grade the information; None takes the grade back.

    Raises `WorkbenchError` for 1, "confirmed by other sources", without a second independent origin (FM 2-22.3).
    """
    if code == Credibility.CONFIRMED:
        origins = origins_in_agreement(session, session.get_one(Claim, claim_id))
        if origins < 2:
            raise WorkbenchError(
                f"1 means confirmed by other sources and needs two independent origins; this claim has {origins}."
            )
    session.add(Grade(claim_id=claim_id, code=code, reason=reason, graded_by=present_analyst(session)))


@dataclass(frozen=True, slots=True)
class CurrentGrades:
    """The newest grade of each source and claim that has one. Absent means not graded, which is neither F nor 6."""

    reliability: dict[int, Reliability]
    credibility: dict[int, Credibility]


def current_grades(session: Session) -> CurrentGrades:
    newest = select(func.max(Grade.id)).group_by(Grade.source_id, Grade.claim_id)
    graded = session.scalars(select(Grade).where(Grade.id.in_(newest), Grade.code.is_not(None))).all()
    reliability = {one.source_id: Reliability(one.code or "") for one in graded if one.source_id is not None}
    credibility = {one.claim_id: Credibility(one.code or "") for one in graded if one.claim_id is not None}
    return CurrentGrades(reliability, credibility)


def current_grade(session: Session, *, source_id: int | None = None, claim_id: int | None = None) -> str | None:
    """The code of the newest grade of one source or one claim."""
    target = Grade.source_id == source_id if source_id is not None else Grade.claim_id == claim_id
    return session.scalar(select(Grade.code).where(target).order_by(Grade.id.desc()).limit(1))


@dataclass(frozen=True, slots=True)
class GradeGiven:
    """One line of a grade's history."""

    code: str | None
    reason: str | None
    by: str | None
    at: str


def grade_history(session: Session, source_id: int) -> list[GradeGiven]:
    """All grades a source was given, newest first."""
    rows = session.execute(
        select(Grade.code, Grade.reason, Analyst.name, Grade.graded_at)
        .outerjoin(Analyst, Analyst.id == Grade.graded_by)
        .where(Grade.source_id == source_id)
        .order_by(Grade.id.desc())
    )
    return [GradeGiven(*row) for row in rows]


def grade_words(reliability: str | None, credibility: str | None) -> str:
    """Both axes as they are written together: B3, B–, –3, or "not graded"."""
    if reliability is None and credibility is None:
        return NOT_GRADED
    return f"{reliability or '–'}{credibility or '–'}"
