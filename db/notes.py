"""Notes: an analyst's words, on one thing or on none, and what else they are linked to."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, MappedColumn, mapped_column

from db.identity import now
from db.rows import Row, reference, register

THINGS = ("article", "claim", "source", "span", "code", "origin", "place", "event", "assessment", "figure")
"""The tables whose rows a note may be on, or linked to; the column is the table's name with ``_id``."""

_COUNTED = " + ".join(f"(CASE WHEN {thing}_id IS NULL THEN 0 ELSE 1 END)" for thing in THINGS)


def _thing(name: str) -> MappedColumn[int | None]:
    return reference(name, on_delete="CASCADE", nullable=True, info=register("target"))


class _OnAThing:
    """What a row is on: one of these columns is filled, or none."""

    article_id: Mapped[int | None] = _thing("article")
    claim_id: Mapped[int | None] = _thing("claim")
    source_id: Mapped[int | None] = _thing("source")
    span_id: Mapped[int | None] = _thing("span")
    code_id: Mapped[int | None] = _thing("code")
    origin_id: Mapped[int | None] = _thing("origin")
    place_id: Mapped[int | None] = _thing("place")
    event_id: Mapped[int | None] = _thing("event")
    assessment_id: Mapped[int | None] = _thing("assessment")
    figure_id: Mapped[int | None] = _thing("figure")


class Note(_OnAThing, Row):
    """Words on one thing, or standing alone."""

    __tablename__ = "note"
    __table_args__ = (CheckConstraint(f"{_COUNTED} <= 1", name="one_target"),)

    title: Mapped[str | None]
    body: Mapped[str]
    written_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    written_at: Mapped[str] = mapped_column(default=now)


class NoteLink(_OnAThing, Row):
    """One more thing that a note is about: with it, a note links things to each other."""

    __tablename__ = "note_link"
    __table_args__ = (CheckConstraint(f"{_COUNTED} = 1", name="one_target"),)

    note_id: Mapped[int] = reference("note", on_delete="CASCADE")
