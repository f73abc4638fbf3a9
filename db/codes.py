"""The codebook, and codings: a code put on a span."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register


class Code(Row):
    """A code of the codebook. ``position`` orders codes under one parent; a retired one is kept and offered no more."""

    __tablename__ = "code"

    name: Mapped[str]
    parent_id: Mapped[int | None] = reference("code", nullable=True)
    colour: Mapped[str] = mapped_column(default="#5C635F")
    meaning: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    retired: Mapped[bool] = mapped_column(default=False, server_default="0")


class Coding(Row):
    __tablename__ = "coding"
    __table_args__ = (UniqueConstraint("span_id", "code_id"),)

    span_id: Mapped[int] = reference("span", on_delete="CASCADE", index=False, info=register("pair"))
    code_id: Mapped[int] = reference("code", on_delete="CASCADE", info=register("pair"))
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str | None] = mapped_column(default=now)
