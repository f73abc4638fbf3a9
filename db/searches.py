"""Searches that are kept."""

from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference


class SavedSearch(Row):
    """A search of the library under a name; ``query`` is as it was typed."""

    __tablename__ = "saved_search"

    name: Mapped[str]
    query: Mapped[str]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)
