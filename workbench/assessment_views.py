"""Assessments as they are shown: newest first, with who signed them and what they rest on, and in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.assessments import Assessment, AssessmentClaim
from db.forces import Force
from db.places import Place
from db.rows import among
from db.values import AsOf, Basis, Confidence, Likelihood
from workbench.assessments import Use
from workbench.figures.phrases import as_of_words, number_words
from workbench.likelihoods import confidence_words, likelihood_words
from workbench.series import Series


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One signed judgement. ``superseded_by`` is the number of the next version; ``made_at`` is ISO, UTC."""

    id: int
    number: int
    force_id: int | None
    place_id: int | None
    force: str | None
    place: str | None
    basis: Basis
    as_of: AsOf | None
    low: float | None
    best: float | None
    high: float | None
    likelihood: Likelihood | None
    confidence: Confidence | None
    reasoning: str
    assumptions: str
    supersedes_id: int | None
    superseded_by: int | None
    made_by: str | None
    made_at: str
    uses: tuple[Use, ...]

    @property
    def series(self) -> Series | None:
        """None when its force or its place is gone."""
        known = self.force_id is not None and self.place_id is not None
        return Series(self.force_id or 0, self.place_id or 0, self.basis) if known else None


_NEWEST = (
    select(Assessment, Force.name.label("force"), Place.name.label("place"), Analyst.name.label("by"))
    .outerjoin(Force, Force.id == Assessment.force_id)
    .outerjoin(Place, Place.id == Assessment.place_id)
    .outerjoin(Analyst, Analyst.id == Assessment.made_by)
    .order_by(Assessment.made_at.desc(), Assessment.id.desc())
)


def assessment_label(number: int) -> str:
    return f"A-{number}"


def assessment_rows(session: Session, series: Series | None = None) -> list[AssessmentRow]:
    """All assessments, or those of one series, the newest first."""
    query = _NEWEST
    if series is not None:
        query = query.where(
            Assessment.force_id == series.force_id,
            Assessment.place_id == series.place_id,
            Assessment.basis == series.basis,
        )
    found = session.execute(query).all()
    nexts = {one.Assessment.supersedes_id: one.Assessment.number for one in reversed(found)}
    uses = _uses(session, [one.Assessment.id for one in found])
    return [_row(one.Assessment, one.force, one.place, one.by, nexts, uses) for one in found]


def latest_assessments(rows: Iterable[AssessmentRow]) -> dict[Series, AssessmentRow]:
    """The newest of each series, of rows that come newest first."""
    latest: dict[Series, AssessmentRow] = {}
    for row in rows:
        if row.series is not None:
            latest.setdefault(row.series, row)
    return latest


def _row(
    one: Assessment,
    force: str | None,
    place: str | None,
    by: str | None,
    nexts: dict[int | None, int],
    uses: dict[int, list[Use]],
) -> AssessmentRow:
    as_of = AsOf(one.as_of, one.as_of_earliest, one.as_of_latest) if one.as_of else None
    return AssessmentRow(
        id=one.id,
        number=one.number,
        force_id=one.force_id,
        place_id=one.place_id,
        force=force,
        place=place,
        basis=one.basis,
        as_of=as_of,
        low=one.low,
        best=one.best,
        high=one.high,
        likelihood=one.likelihood,
        confidence=one.confidence,
        reasoning=one.reasoning,
        assumptions=one.assumptions,
        supersedes_id=one.supersedes_id,
        superseded_by=nexts.get(one.id),
        made_by=by,
        made_at=one.made_at,
        uses=tuple(uses.get(one.id, ())),
    )


def _uses(session: Session, ids: list[int]) -> dict[int, list[Use]]:
    uses: dict[int, list[Use]] = {}
    of_these = among(AssessmentClaim.assessment_id, ids)
    for one in session.scalars(select(AssessmentClaim).where(of_these).order_by(AssessmentClaim.id)):
        uses.setdefault(one.assessment_id, []).append(Use(one.claim_id, one.role, one.reason))
    return uses


def judged_level_words(low: float | None, best: float | None, high: float | None) -> str:
    """The numbers of a judgement: "1,000 (900 to 1,200)", "900 to 1,200", "at most 1,200"."""
    ends = _range_words(low, high)
    if best is None:
        return ends or "no number"
    return f"{number_words(best)} ({ends})" if ends else number_words(best)


def _range_words(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f"{number_words(low)} to {number_words(high)}"
    if high is not None:
        return f"at most {number_words(high)}"
    return f"at least {number_words(low)}" if low is not None else ""


def assessment_sentences(row: AssessmentRow) -> str:
    """What is judged, in words; likelihood with its range, confidence in a sentence of its own."""
    when = as_of_words(row.as_of) if row.as_of else "no date"
    level = judged_level_words(row.low, row.best, row.high)
    judged = f"As of {when}: {level}."
    if row.likelihood is not None:
        judged = f"As of {when}: {level}; that the level lies within is {likelihood_words(row.likelihood)}."
    return f"{judged} {confidence_words(row.confidence)}" if row.confidence is not None else judged
