"""Forces: whose troops."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, register


class Force(Row):
    """A country's or a coalition's troops, or a part of them."""

    __tablename__ = "force"
    __table_args__ = (CheckConstraint("parent_id <> id", name="parent_is_another"),)

    name: Mapped[str]
    parent_id: Mapped[int | None] = reference("force", nullable=True)


class ForceName(Row):
    """A spelling under which a force is found (US, U.S., American)."""

    __tablename__ = "force_name"
    __table_args__ = (UniqueConstraint("force_id", "name"),)

    force_id: Mapped[int] = reference("force", on_delete="CASCADE", index=False, info=register("spelling"))
    name: Mapped[str] = mapped_column(index=True, info=register("spelling"))
