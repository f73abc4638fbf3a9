"""Origins: the acts of telling that independence is counted in."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, register, word
from db.values import OriginKind


class Origin(Row):
    """A briefing, statement, document or observation. Five articles carrying one briefing are one origin."""

    __tablename__ = "origin"
    __table_args__ = (CheckConstraint("happened_earliest <= happened_latest", name="happened_order"),)

    number: Mapped[int]
    label: Mapped[str]
    kind: Mapped[OriginKind] = word(OriginKind)
    source_id: Mapped[int | None] = reference("source", on_delete="SET NULL", nullable=True)
    happened: Mapped[str | None] = mapped_column(info=register("happened"))
    happened_earliest: Mapped[date | None] = mapped_column(info=register("happened"))
    happened_latest: Mapped[date | None] = mapped_column(info=register("happened"))
    reason: Mapped[str | None]
