"""The project's own facts: one row."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row


class ProjectFacts(Row):
    """Name and handling mark (TLP 2.0, e.g. ``TLP:AMBER``) of the project. The row's id is 1."""

    __tablename__ = "project"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    name: Mapped[str]
    handling: Mapped[str | None]
    made_at: Mapped[str] = mapped_column(default=now)
