"""How many notes are on each thing of a kind: the sign that lists show beside it."""

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from db.notes import Note, NoteLink


def noted(session: Session, kind: str) -> dict[int, int]:
    """Every claim, source, article … that has notes, with how many are on it or linked to it."""
    counts: dict[int, int] = {}
    for table in (Note, NoteLink):
        held: ColumnElement[Any] = getattr(table, f"{kind}_id")
        for thing_id, count in session.execute(select(held, func.count()).where(held.is_not(None)).group_by(held)):
            counts[thing_id] = counts.get(thing_id, 0) + count
    return counts
