"""Assessments: the analyst's own judgement of a level, superseded by the next and never overwritten."""

from datetime import date

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import Basis, ClaimRole, Confidence, Likelihood


class SaidOfSeries:
    """What an analyst says of a series (force, place, basis) at a date, in persons, and who said it when."""

    force_id: Mapped[int | None] = reference("force", nullable=True)
    place_id: Mapped[int | None] = reference("place", nullable=True)
    basis: Mapped[Basis] = word(Basis, default=Basis.UNKNOWN)
    as_of: Mapped[str | None] = mapped_column(info=register("as_of"))
    as_of_earliest: Mapped[date | None] = mapped_column(info=register("as_of"))
    as_of_latest: Mapped[date | None] = mapped_column(info=register("as_of"))
    low: Mapped[float | None] = mapped_column(info=register("level"))
    best: Mapped[float | None] = mapped_column(info=register("level"))
    high: Mapped[float | None] = mapped_column(info=register("level"))
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class Assessment(SaidOfSeries, Row):
    """A level in persons for a series and date. ``number`` is what the screen shows as A-7.

    ``likelihood`` says how likely it is that the level lies between low and high, ``confidence`` how well founded that
    is. ``supersedes_id`` is the version before.
    """

    __tablename__ = "assessment"
    __table_args__ = (
        CheckConstraint("low <= high AND low <= best AND best <= high", name="level_order"),
        CheckConstraint("low >= 0 AND best >= 0 AND high >= 0", name="level_not_negative"),
        CheckConstraint("as_of_earliest <= as_of_latest", name="as_of_order"),
        CheckConstraint("supersedes_id <> id", name="supersedes_another"),
    )

    number: Mapped[int]
    likelihood: Mapped[Likelihood | None] = word(Likelihood, nullable=True)
    confidence: Mapped[Confidence | None] = word(Confidence, nullable=True)
    reasoning: Mapped[str] = mapped_column(default="")
    assumptions: Mapped[str] = mapped_column(default="")
    supersedes_id: Mapped[int | None] = reference("assessment", on_delete="SET NULL", nullable=True)


class AssessmentClaim(Row):
    """A claim that an assessment rests on, is bounded by, mentions or rejects."""

    __tablename__ = "assessment_claim"
    __table_args__ = (UniqueConstraint("assessment_id", "claim_id"),)

    assessment_id: Mapped[int] = reference("assessment", on_delete="CASCADE", index=False, info=register("pair"))
    claim_id: Mapped[int] = reference("claim", on_delete="CASCADE", info=register("pair"))
    role: Mapped[ClaimRole] = word(ClaimRole)
    reason: Mapped[str | None]


class Resolution(SaidOfSeries, Row):
    """What later proved right for a series and date: an analyst's word or an official count (``claim_id``)."""

    __tablename__ = "resolution"
    __table_args__ = (
        CheckConstraint("low <= high AND low <= best AND best <= high", name="level_order"),
        CheckConstraint("as_of_earliest <= as_of_latest", name="as_of_order"),
    )

    claim_id: Mapped[int | None] = reference("claim", on_delete="SET NULL", nullable=True)
    reason: Mapped[str] = mapped_column(default="")
