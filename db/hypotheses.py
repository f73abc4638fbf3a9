"""Competing hypotheses: questions, their possible answers, and how each claim bears on them."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import Consistency


class Question(Row):
    """What the hypotheses answer."""

    __tablename__ = "question"

    words: Mapped[str]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class Hypothesis(Row):
    """One possible answer; ``position`` orders those of a question."""

    __tablename__ = "hypothesis"

    question_id: Mapped[int] = reference("question", on_delete="CASCADE")
    words: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class ConsistencyMark(Row):
    """How a claim bears on a hypothesis."""

    __tablename__ = "consistency_mark"
    __table_args__ = (UniqueConstraint("hypothesis_id", "claim_id"),)

    hypothesis_id: Mapped[int] = reference("hypothesis", on_delete="CASCADE", index=False, info=register("pair"))
    claim_id: Mapped[int] = reference("claim", on_delete="CASCADE", info=register("pair"))
    mark: Mapped[Consistency] = word(Consistency)
    reason: Mapped[str | None]
