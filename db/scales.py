"""Grading scales of a house, beside the Admiralty's, which needs no rows."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, register, word
from db.values import GradeAxis


class ScaleCode(Row):
    """One code of a scale with its meaning; ``position`` runs from the best.

    ``judges`` is false where the code says that nothing can be judged, which is never the worst.
    """

    __tablename__ = "scale_code"
    __table_args__ = (UniqueConstraint("scheme", "axis", "code"),)

    scheme: Mapped[str] = mapped_column(info=register("code"))
    axis: Mapped[GradeAxis] = word(GradeAxis, info=register("code"))
    code: Mapped[str] = mapped_column(info=register("code"))
    meaning: Mapped[str]
    position: Mapped[int]
    judges: Mapped[bool] = mapped_column(default=True)
