"""Figures: saved charts, and the numbers behind each export."""

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference


class Figure(Row):
    """What a chart shows (``shows``: its places, forces and known-on day as JSON) and its wording."""

    __tablename__ = "figure"

    title: Mapped[str]
    subtitle: Mapped[str | None]
    note: Mapped[str | None]
    alt_text: Mapped[str | None]
    shows: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class FigureSnapshot(Row):
    """The numbers of one export, so that a stale figure can be found."""

    __tablename__ = "figure_snapshot"

    figure_id: Mapped[int] = reference("figure", on_delete="CASCADE")
    exported_at: Mapped[str] = mapped_column(default=now)
    numbers: Mapped[list[Any]] = mapped_column(JSON)
