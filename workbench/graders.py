"""Several graders of one source: who has graded it, whether one grades blind, and how far two agree."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.facts import ProjectFacts
from db.grades import Grade
from db.sources import Source
from db.values import GradeAxis
from workbench.agreement import Agreement, agreement
from workbench.claim_views import ClaimRow
from workbench.grades import HIDDEN
from workbench.scales import scale, scheme_in_use


def grades_blind(session: Session) -> bool:
    """Whether a grader sees neither the claim nor other graders' grades before having graded the source."""
    return session.get_one(ProjectFacts, 1).grades_blind


def set_grades_blind(session: Session, blind: bool) -> None:
    session.get_one(ProjectFacts, 1).grades_blind = blind


def waits_for_grade(session: Session, source_id: int | None, who: str | None) -> bool:
    """Whether this analyst is to grade the source before anything else of it is shown."""
    if source_id is None or not grades_blind(session):
        return False
    mine = select(Grade.id).join(Analyst, Analyst.id == Grade.graded_by)
    given = mine.where(
        Grade.source_id == source_id, Analyst.name == (who or ""), Grade.scheme == scheme_in_use(session)
    )
    return session.scalar(given.limit(1)) is None


def hidden_sources(session: Session, who: str | None) -> frozenset[int]:
    """The sources whose grades this analyst is not shown, since they grade blind and have not graded them yet."""
    if not grades_blind(session):
        return frozenset()
    mine = select(Grade.source_id).join(Analyst, Analyst.id == Grade.graded_by)
    given = mine.where(
        Grade.source_id.is_not(None), Analyst.name == (who or ""), Grade.scheme == scheme_in_use(session)
    )
    return frozenset(session.scalars(select(Source.id).where(Source.id.not_in(given))))


def as_shown_to(session: Session, who: str | None, rows: Iterable[ClaimRow]) -> list[ClaimRow]:
    """The claims as this analyst is shown them: hidden are the grades of sources they grade blind and have yet to."""
    hidden = hidden_sources(session, who)
    return [replace(row, reliability=HIDDEN, credibility=HIDDEN) if row.source_id in hidden else row for row in rows]


def agreements(session: Session, axis: GradeAxis) -> list[tuple[str, str, Agreement]]:
    """For every two graders how far they agree over all that both have graded, on the scale in use."""
    ladder = [code.code for code in scale(session, axis) if code.judges]
    by_grader = _newest_of_each(session, axis)
    found = []
    for one, other in combinations(sorted(by_grader), 2):
        both = sorted(by_grader[one].keys() & by_grader[other].keys())
        if both:
            pairs = [(by_grader[one][target], by_grader[other][target]) for target in both]
            found.append((one, other, agreement(pairs, ladder)))
    return found


def _newest_of_each(session: Session, axis: GradeAxis) -> dict[str, dict[int, str]]:
    """For each grader the newest code they gave to each source, or claim."""
    target = Grade.source_id if axis == GradeAxis.SOURCE else Grade.claim_id
    newest = select(func.max(Grade.id)).where(target.is_not(None), Grade.scheme == scheme_in_use(session))
    rows = session.execute(
        select(Analyst.name, target, Grade.code)
        .join(Analyst, Analyst.id == Grade.graded_by)
        .where(Grade.id.in_(newest.group_by(target, Grade.graded_by)))
    )
    by_grader: dict[str, dict[int, str]] = {}
    for who, row_id, code in rows:
        if row_id is not None and code is not None:
            by_grader.setdefault(who, {})[row_id] = code
    return by_grader
