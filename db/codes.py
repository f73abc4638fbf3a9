"""The codebook, and codings: a code put on a span."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, register


class Code(Row):
    __tablename__ = "code"

    name: Mapped[str]
    parent_id: Mapped[int | None] = reference("code", nullable=True)
    colour: Mapped[str] = mapped_column(default="#5C635F")


class Coding(Row):
    __tablename__ = "coding"
    __table_args__ = (UniqueConstraint("span_id", "code_id"),)

    span_id: Mapped[int] = reference("span", on_delete="CASCADE", index=False, info=register("pair"))
    code_id: Mapped[int] = reference("code", on_delete="CASCADE", info=register("pair"))
