"""Grades: given with a reason, kept with their history, and the current ones looked up."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
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


_NEWEST = select(func.max(Grade.id)).group_by(Grade.source_id, Grade.claim_id)
_GIVEN = select(Grade.source_id, Grade.claim_id, Grade.code).where(Grade.code.is_not(None))
_ALL = _GIVEN.where(Grade.id.in_(_NEWEST))
_OF_ONE = _GIVEN.where(
    Grade.id.in_(_NEWEST.where((Grade.source_id == bindparam("source")) | (Grade.claim_id == bindparam("claim"))))
)


def current_grades(session: Session) -> CurrentGrades:
    return _current(session.execute(_ALL))


def grades_of(session: Session, source_id: int | None, claim_id: int) -> CurrentGrades:
    """The current grades of one claim and of its source."""
    return _current(session.execute(_OF_ONE, {"source": source_id, "claim": claim_id}))


def _current(graded: Iterable[Any]) -> CurrentGrades:
    grades = CurrentGrades({}, {})
    for source_id, claim_id, code in graded:
        if source_id is not None:
            grades.reliability[source_id] = Reliability(code)
        else:
            grades.credibility[claim_id] = Credibility(code)
    return grades


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
