"""Verdicts: whether two descriptions mean the same source, with the reason."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import Verdict


class SourceVerdict(Row):
    """The newest verdict on two sources counts; the others are its history. Both sources stay as they are."""

    __tablename__ = "source_verdict"
    __table_args__ = (CheckConstraint("source_id <> other_id", name="on_another"),)

    source_id: Mapped[int] = reference("source", on_delete="CASCADE", info=register("pair"))
    other_id: Mapped[int] = reference("source", on_delete="CASCADE", info=register("pair"))
    verdict: Mapped[Verdict] = word(Verdict)
    reason: Mapped[str]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)
