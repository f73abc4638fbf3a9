"""The project's own facts: one row."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row


class ProjectFacts(Row):
    """Name and handling mark (TLP 2.0, e.g. ``TLP:AMBER``) of the project. The row's id is 1.

    ``grades_blind``: the source's grade is asked before its claim is shown. ``scheme`` is the grading scale in use.
    ``handover`` is the note of whoever shared this copy.
    """

    __tablename__ = "project"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    name: Mapped[str]
    handling: Mapped[str | None]
    grades_blind: Mapped[bool] = mapped_column(default=False, server_default="0")
    scheme: Mapped[str] = mapped_column(default="admiralty", server_default="admiralty")
    handover: Mapped[str | None]
    made_at: Mapped[str] = mapped_column(default=now)
