"""The history of a project: what was done, when and by whom."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.history import change, change_set


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change set. ``kind`` is edit, undo or redo; ``rows`` counts the rows it changed."""

    seq: int
    kind: str
    label: str
    who: str | None
    at: str
    rows: int


def history_rows(session: Session, most: int = 500) -> list[HistoryRow]:
    """The newest change sets first."""
    newest = select(change_set).order_by(change_set.c.seq.desc()).limit(most).subquery()
    rows = session.execute(
        select(newest.c.seq, newest.c.kind, newest.c.label, newest.c.who, newest.c.at, func.count(change.c.n))
        .outerjoin(change, change.c.set_seq == newest.c.seq)
        .group_by(newest.c.seq)
        .order_by(newest.c.seq.desc())
    )
    return [HistoryRow(*row) for row in rows]
