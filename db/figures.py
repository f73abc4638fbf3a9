"""Figures: saved charts, and the numbers behind each export."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, document, reference


class Figure(Row):
    """What a chart shows (``shows``: its places, forces and known-on day as JSON) and its wording.

    ``shows["written"]`` names the wordings that an analyst wrote; the others are drafts, made anew with other numbers.
    """

    __tablename__ = "figure"

    title: Mapped[str]
    subtitle: Mapped[str | None]
    note: Mapped[str | None]
    alt_text: Mapped[str | None]
    shows: Mapped[dict[str, Any]] = document()
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class FigureSnapshot(Row):
    """One export: its numbers, so that a stale figure can be found, and all that was drawn, so that it can be again.

    ``content`` is None for what was exported before schema 3, ``grounds`` too where no level was pooled.
    """

    __tablename__ = "figure_snapshot"

    figure_id: Mapped[int] = reference("figure", on_delete="CASCADE")
    exported_at: Mapped[str] = mapped_column(default=now)
    numbers: Mapped[list[Any]] = document()
    content: Mapped[dict[str, Any] | None] = document(nullable=True)
    grounds: Mapped[dict[str, Any] | None] = document(nullable=True)
