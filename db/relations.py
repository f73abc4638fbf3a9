"""Relations between claims: what an analyst has said of two of them, or has looked at and dismissed."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import RelationKind


class ClaimRelation(Row):
    """Claim ``claim_id`` stands to ``other_id`` as ``kind`` says. Where it does not ``stand``, it was dismissed."""

    __tablename__ = "claim_relation"
    __table_args__ = (
        UniqueConstraint("claim_id", "other_id", "kind"),
        CheckConstraint("claim_id <> other_id", name="to_another"),
    )

    claim_id: Mapped[int] = reference("claim", on_delete="CASCADE", index=False, info=register("pair"))
    other_id: Mapped[int] = reference("claim", on_delete="CASCADE", info=register("pair"))
    kind: Mapped[RelationKind] = word(RelationKind, info=register("pair"))
    stands: Mapped[bool] = mapped_column(default=True)
    reason: Mapped[str | None]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)
