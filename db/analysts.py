"""Analysts: who tagged, graded and decided."""

from sqlalchemy.orm import Mapped

from db.rows import Row


class Analyst(Row):
    __tablename__ = "analyst"

    name: Mapped[str]
