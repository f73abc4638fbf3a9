"""Places and their spellings: a tree (Iraq > Kurdistan Region > Erbil)."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, register


class Place(Row):
    """``gazetteer_key`` names the entry of the shipped gazetteer it was made from, if any; degrees are WGS 84."""

    __tablename__ = "place"
    __table_args__ = (CheckConstraint("parent_id <> id", name="parent_is_another"),)

    name: Mapped[str]
    kind: Mapped[str | None]
    parent_id: Mapped[int | None] = reference("place", nullable=True)
    gazetteer_key: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]


class PlaceName(Row):
    """A spelling under which a place is found (Arbil, Erbil, Irbil)."""

    __tablename__ = "place_name"
    __table_args__ = (UniqueConstraint("place_id", "name"),)

    place_id: Mapped[int] = reference("place", on_delete="CASCADE", index=False, info=register("spelling"))
    name: Mapped[str] = mapped_column(index=True, info=register("spelling"))
