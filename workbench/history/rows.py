"""The change sets of a project, the newest first: all, or those by one person, since a day, of one item or field."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session

from db.history import change, change_set
from db.rows import among
from workbench.history.items import rows_of_item


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change set. ``kind`` is edit, quiet, undo, redo, merge or unmerge; ``rows`` counts the rows it changed.

    ``brought_in`` says that a merge has brought it, or that it was done before this copy was made.
    """

    seq: int
    kind: str
    label: str
    who: str | None
    at: str
    rows: int
    brought_in: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which change sets: by a person ("" is whoever gave no name), since a day on this computer's clock, of an item.

    ``item`` is a row id, ``field`` a column's name ("best").
    """

    who: str | None = None
    since: date | None = None
    item: int | None = None
    field: str | None = None


def history_rows(session: Session, most: int = 500, wanted: Wanted | None = None) -> list[HistoryRow]:
    """The newest change sets first."""
    chosen = select(change_set).where(*_conditions(session, wanted or Wanted()))
    newest = chosen.order_by(change_set.c.seq.desc()).limit(most).subquery()
    counted = (
        select(
            newest.c.seq,
            newest.c.kind,
            newest.c.label,
            newest.c.who,
            newest.c.at,
            func.count(change.c.n),
            newest.c.imported_by.is_not(None),
        )
        .outerjoin(change, change.c.set_seq == newest.c.seq)
        .group_by(*newest.c)
        .order_by(newest.c.seq.desc())
    )
    return [HistoryRow(*row) for row in session.execute(counted).all()]


def people(session: Session) -> list[str]:
    """Everybody who has done something, "" for whoever has given no name."""
    return [who or "" for who in session.scalars(select(change_set.c.who).distinct().order_by(change_set.c.who))]


def _conditions(session: Session, wanted: Wanted) -> Iterable[ColumnElement[bool]]:
    if wanted.item is None and not wanted.field:  # what nobody asked for is of interest where it is asked about
        yield change_set.c.kind != "quiet"
    if wanted.who is not None:
        yield func.coalesce(change_set.c.who, "") == wanted.who
    if wanted.since is not None:
        yield change_set.c.at >= _utc(wanted.since)
    if wanted.item is not None:
        rows = rows_of_item(session, wanted.item)
        yield _changed(or_(*(((change.c.tbl == table) & among(change.c.row, ids)) for table, ids in rows.items())))
    if wanted.field:
        yield _changed(func.json_type(change.c.fields, f'$."{wanted.field}"').is_not(None))


def _changed(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists(select(1).where(change.c.set_seq == change_set.c.seq, condition))


def _utc(day: date) -> str:
    """When a day begins on this computer's clock, as the history has its times."""
    begins = datetime.combine(day, datetime.min.time()).astimezone()
    return (begins - (begins.utcoffset() or timedelta())).strftime("%Y-%m-%dT%H:%M:%SZ")
