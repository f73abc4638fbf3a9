"""Notes: an analyst's words on an article, a claim or a source."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register


class Note(Row):
    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint(
            "(article_id IS NOT NULL) + (claim_id IS NOT NULL) + (source_id IS NOT NULL) = 1", name="one_target"
        ),
    )

    body: Mapped[str]
    article_id: Mapped[int | None] = reference("article", on_delete="CASCADE", nullable=True, info=register("target"))
    claim_id: Mapped[int | None] = reference("claim", on_delete="CASCADE", nullable=True, info=register("target"))
    source_id: Mapped[int | None] = reference("source", on_delete="CASCADE", nullable=True, info=register("target"))
    written_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    written_at: Mapped[str] = mapped_column(default=now)
