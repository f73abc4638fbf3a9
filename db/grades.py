"""Grades: judgements on a source or on a claim's information, added and never overwritten."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register


class Grade(Row):
    """A reliability (A–F) of a source or a credibility (1–6) of a claim. The newest counts; the rest is its history.

    A missing ``code`` takes a grade back: the source is "not graded" again, which is neither F nor 6.
    """

    __tablename__ = "grade"
    __table_args__ = (
        CheckConstraint("(source_id IS NULL) <> (claim_id IS NULL)", name="one_target"),
        CheckConstraint(
            "scheme <> 'admiralty' OR code IS NULL"
            " OR (source_id IS NOT NULL AND code IN ('A','B','C','D','E','F'))"
            " OR (claim_id IS NOT NULL AND code IN ('1','2','3','4','5','6'))",
            name="admiralty_code",
        ),
    )

    source_id: Mapped[int | None] = reference("source", on_delete="CASCADE", nullable=True, info=register("grade"))
    claim_id: Mapped[int | None] = reference("claim", on_delete="CASCADE", nullable=True, info=register("grade"))
    scheme: Mapped[str] = mapped_column(default="admiralty", info=register("grade"))
    code: Mapped[str | None] = mapped_column(info=register("grade"))
    reason: Mapped[str | None]
    graded_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    graded_at: Mapped[str] = mapped_column(default=now)
