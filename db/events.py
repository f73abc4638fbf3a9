"""Events: agreements, announcements, deadlines that a chart shows as flags."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, register


class Event(Row):
    """Something that happened or is due on an EDTF date."""

    __tablename__ = "event"
    __table_args__ = (CheckConstraint("happened_earliest <= happened_latest", name="happened_order"),)

    label: Mapped[str]
    kind: Mapped[str | None]
    place_id: Mapped[int | None] = reference("place", nullable=True)
    happened: Mapped[str | None] = mapped_column(info=register("happened"))
    happened_earliest: Mapped[date | None] = mapped_column(info=register("happened"))
    happened_latest: Mapped[date | None] = mapped_column(info=register("happened"))
