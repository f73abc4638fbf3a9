"""Grades: given with a reason, kept with their history, and the current ones looked up."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.claims import Claim
from db.errors import WorkbenchError
from db.facts import ProjectFacts
from db.grades import Grade
from db.values import CREDIBILITY_MEANING, RELIABILITY_MEANING, Credibility, GradeAxis, Reliability, grade_code
from workbench.analysts import present_analyst
from workbench.origins import origins_in_agreement
from workbench.scales import ADMIRALTY, HouseCode, house_codes, scale, scheme_in_use

NOT_GRADED = "not graded"
HIDDEN = "hidden"
"""In place of a code that a blind grader is not shown before having graded the source."""


def grade_source(session: Session, source_id: int, code: str | None, reason: str | None = None) -> None:
    """Grade how far a source can be relied on, on the scale in use; None takes the grade back.

    Raises `WorkbenchError` for a code that the scale does not have, and when nobody has said who grades.
    """
    _give(session, GradeAxis.SOURCE, code, reason, source_id=source_id)


def grade_claim(session: Session, claim_id: int, code: str | None, reason: str | None = None) -> None:
    """Grade the information; None takes the grade back.

    Raises `WorkbenchError` as `grade_source` does, and for the Admiralty's 1, "confirmed by other sources", without a
    second independent origin (FM 2-22.3).
    """
    if code == Credibility.CONFIRMED and scheme_in_use(session) == ADMIRALTY:
        origins = origins_in_agreement(session, session.get_one(Claim, claim_id))
        if origins < 2:
            raise WorkbenchError(
                f"1 means confirmed by other sources and needs two independent origins; this claim has {origins}."
            )
    _give(session, GradeAxis.INFORMATION, code, reason, claim_id=claim_id)


def _give(session: Session, axis: GradeAxis, code: str | None, reason: str | None, **target: int) -> None:
    grader, scheme = present_analyst(session), scheme_in_use(session)
    if grader is None:
        raise WorkbenchError("A grade needs a grader. Say your name first: Tools, Your name.")
    codes = [one.code for one in scale(session, axis, scheme)]
    if code is not None and code not in codes:
        raise WorkbenchError(f"{code} is not on the {scheme} scale. It has {', '.join(codes)}.")
    words = " ".join((reason or "").split()) or None
    session.add(Grade(scheme=scheme, code=code, reason=words, graded_by=grader, **target))


@dataclass(frozen=True, slots=True)
class CurrentGrades:
    """The newest grade of each source and claim that has one. Absent means not graded, which is neither F nor 6."""

    reliability: dict[int, str]
    credibility: dict[int, str]


_IN_USE = select(ProjectFacts.scheme).where(ProjectFacts.id == 1).scalar_subquery()
_NEWEST = select(func.max(Grade.id)).where(Grade.scheme == _IN_USE).group_by(Grade.source_id, Grade.claim_id)
_GIVEN = select(Grade.source_id, Grade.claim_id, Grade.code, Grade.scheme).where(Grade.code.is_not(None))
_ALL = _GIVEN.where(Grade.id.in_(_NEWEST))
_OF_ONE = _GIVEN.where(
    Grade.id.in_(_NEWEST.where((Grade.source_id == bindparam("source")) | (Grade.claim_id == bindparam("claim"))))
)


def current_grades(session: Session) -> CurrentGrades:
    return _current(session, session.execute(_ALL))


def grades_of(session: Session, source_id: int | None, claim_id: int) -> CurrentGrades:
    """The current grades of one claim and of its source."""
    return _current(session, session.execute(_OF_ONE, {"source": source_id, "claim": claim_id}))


def _current(session: Session, graded: Iterable[Any]) -> CurrentGrades:
    grades, house = CurrentGrades({}, {}), partial(_house_code, session, {})
    for source_id, claim_id, code, scheme in graded:
        admiralty = scheme == ADMIRALTY
        if source_id is not None:
            grades.reliability[source_id] = Reliability(code) if admiralty else house(GradeAxis.SOURCE, scheme, code)
        else:
            grades.credibility[claim_id] = (
                Credibility(code) if admiralty else house(GradeAxis.INFORMATION, scheme, code)
            )
    return grades


def _house_code(
    session: Session, known: dict[GradeAxis, dict[str, HouseCode]], axis: GradeAxis, scheme: str, code: str
) -> HouseCode:
    if axis not in known:
        known[axis] = house_codes(session, axis, scheme)
    return known[axis][code]


def current_grade(session: Session, *, source_id: int | None = None, claim_id: int | None = None) -> str | None:
    """The code of the newest grade of one source or one claim."""
    target = Grade.source_id == source_id if source_id is not None else Grade.claim_id == claim_id
    return session.scalar(select(Grade.code).where(target, Grade.scheme == _IN_USE).order_by(Grade.id.desc()).limit(1))


@dataclass(frozen=True, slots=True)
class GradeGiven:
    """One line of a grade's history. A missing ``code`` took the grade before it back; ``at`` is ISO, UTC."""

    code: str | None
    reason: str | None
    by: str | None
    at: str
    scheme: str = ADMIRALTY


def grade_history(session: Session, source_id: int) -> list[GradeGiven]:
    """All grades a source was given, newest first."""
    rows = session.execute(
        select(Grade.code, Grade.reason, Analyst.name, Grade.graded_at, Grade.scheme)
        .outerjoin(Analyst, Analyst.id == Grade.graded_by)
        .where(Grade.source_id == source_id)
        .order_by(Grade.id.desc())
    )
    return [GradeGiven(*row) for row in rows]


def grade_words(reliability: str | None, credibility: str | None) -> str:
    """Both axes as they are written together; codes of a house scale stand apart."""
    if HIDDEN in (reliability, credibility):
        return HIDDEN
    house = isinstance(reliability, HouseCode) or isinstance(credibility, HouseCode)
    return grade_code(reliability, credibility, " / " if house else "")


def code_meaning(axis: GradeAxis, code: str | None, ungraded: str = NOT_GRADED) -> str:
    """A code in words. Nobody having graded is another thing than F and 6, which say that nothing can be judged."""
    if code is None:
        return ungraded
    if code == HIDDEN:
        return "hidden until you have graded it"
    if isinstance(code, HouseCode):
        return f"{code} on the house scale"
    return (
        RELIABILITY_MEANING[Reliability(code)] if axis == GradeAxis.SOURCE else CREDIBILITY_MEANING[Credibility(code)]
    )
