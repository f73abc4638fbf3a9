"""Assessments: the analyst's own judgement of a level, signed; the next supersedes the one before."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.assessments import Assessment, AssessmentClaim
from db.claims import Claim
from db.errors import WorkbenchError
from db.rows import among
from db.values import AsOf, ClaimRole, Confidence, Likelihood
from workbench.analysts import present_analyst
from workbench.dates import read_typed_date
from workbench.linting import hints_on_level, likelihood_with_confidence
from workbench.series import Series, refuse_unknown_series


@dataclass(frozen=True, slots=True)
class Use:
    """A claim that an assessment rests on, is bounded by, mentions or rejects, and why."""

    claim_id: int
    role: ClaimRole
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an analyst judges: levels in persons, ``as_of`` as typed, the likelihood that the level lies within."""

    as_of: str
    low: float | None = None
    best: float | None = None
    high: float | None = None
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    reasoning: str = ""
    assumptions: str = ""
    uses: Sequence[Use] = ()


_Next = aliased(Assessment)


def assess(session: Session, series: Series, judgement: Judgement) -> int:
    """Add the analyst's judgement of a series and date; returns its id.

    One that stands for the same series and the same time is superseded by it, and never changed. Raises
    `WorkbenchError` for a judgement that nobody signs, that has no number, whose numbers or dates are out of order,
    or that has likelihood and confidence in one sentence.
    """
    refuse_unknown_series(session, series)
    analyst = present_analyst(session)
    if analyst is None:
        raise WorkbenchError("An assessment is signed. Say your name first: Tools, Your name.")
    refuse_judgement(judgement)
    as_of = read_typed_date(judgement.as_of)
    made = Assessment(
        number=(session.scalar(select(func.max(Assessment.number))) or 0) + 1,
        force_id=series.force_id,
        place_id=series.place_id,
        basis=series.basis,
        as_of=as_of.edtf,
        as_of_earliest=as_of.earliest,
        as_of_latest=as_of.latest,
        low=judgement.low,
        best=judgement.best,
        high=judgement.high,
        likelihood=judgement.likelihood,
        confidence=judgement.confidence,
        reasoning=judgement.reasoning.strip(),
        assumptions=judgement.assumptions.strip(),
        supersedes_id=_standing(session, series, as_of),
        made_by=analyst,
    )
    session.add(made)
    session.flush()
    _use(session, made.id, judgement.uses)
    return made.id


def refuse_judgement(judgement: Judgement) -> None:
    """Raises `WorkbenchError` with one sentence for what cannot be a judgement, whoever makes it."""
    ends = (judgement.low, judgement.best, judgement.high)
    if not judgement.as_of.strip():
        raise WorkbenchError("No date is given. Type when it is about, as 2025-10-01.")
    if ends == (None, None, None):
        raise WorkbenchError("No number is given. Type low, best or high.")
    if any(end is not None and end < 0 for end in ends):
        raise WorkbenchError("A level cannot be below zero.")
    for hint in hints_on_level(*ends):
        raise WorkbenchError(hint.sentence)
    if judgement.likelihood is not None and judgement.low is None and judgement.high is None:
        raise WorkbenchError("A likelihood is that of a range. Type low or high, or take the likelihood away.")
    for text in (judgement.reasoning, judgement.assumptions):
        for hint in likelihood_with_confidence(text):
            raise WorkbenchError(hint.sentence)


def _standing(session: Session, series: Series, as_of: AsOf) -> int | None:
    """The newest assessment of the same series and time that none supersedes."""
    return session.scalar(
        select(Assessment.id)
        .outerjoin(_Next, _Next.supersedes_id == Assessment.id)
        .where(
            Assessment.force_id == series.force_id,
            Assessment.place_id == series.place_id,
            Assessment.basis == series.basis,
            Assessment.as_of_earliest.is_not_distinct_from(as_of.earliest),
            Assessment.as_of_latest.is_not_distinct_from(as_of.latest),
            _Next.id.is_(None),
        )
        .order_by(Assessment.made_at.desc(), Assessment.id.desc())
        .limit(1)
    )


def _use(session: Session, assessment_id: int, uses: Sequence[Use]) -> None:
    _refuse_unknown_claims(session, [use.claim_id for use in uses])
    for use in uses:
        words = " ".join((use.reason or "").split()) or None
        session.add(AssessmentClaim(assessment_id=assessment_id, claim_id=use.claim_id, role=use.role, reason=words))
    session.flush()


def _refuse_unknown_claims(session: Session, claim_ids: Collection[int]) -> None:
    if len(set(claim_ids)) < len(claim_ids):
        raise WorkbenchError("A claim has one role in an assessment. Choose basis, bound, context or rejected.")
    known = session.scalar(select(func.count()).select_from(Claim).where(among(Claim.id, claim_ids)))
    if known != len(claim_ids):
        raise WorkbenchError("A claim of this assessment is no longer there. Look at the claims again.")
