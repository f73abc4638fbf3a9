"""The history against itself and against what the rows hold: what was written last must stand there."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import LargeBinary, Table, text
from sqlalchemy.orm import Session

from db.chaining import broken_links
from db.drivers import driver_behind, rows_of
from db.schema import recorded_tables
from db.sealing import broken_seals

# Sets that a merge brought in are not writes of this file: what they came to is in the merge's own set. A set that
# has brought itself in is a salvage, which cannot be undone.
_LAST = text(
    'SELECT c.n, c."row", c.op, c.fields FROM change c JOIN change_set s ON s.seq = c.set_seq'
    " WHERE c.tbl = :table AND (s.imported_by IS NULL OR s.imported_by = s.uuid) ORDER BY c.n DESC"
)

_REDACTED = text('SELECT "row", field FROM redaction WHERE tbl = :table')
_OF_NOTHING = text(
    "SELECT seq, kind FROM change_set WHERE kind IN ('undo', 'redo')"
    " AND coalesce(undo_of, '') NOT IN (SELECT uuid FROM change_set)"
)


def altered_record(session: Session) -> Iterator[str]:
    """Change sets that do not follow from the ones before them (db/chaining.py)."""
    yield from broken_links(driver_behind(session))


def unlike_its_seal(session: Session) -> Iterator[str]:
    """Rows that are not as they were last written (db/sealing.py)."""
    yield from broken_seals(driver_behind(session))


def unlike_the_history(session: Session) -> Iterator[str]:
    for seq, kind in session.execute(_OF_NOTHING):
        yield f"Change set {seq} is the {kind} of one that is not there. Open a backup."
    for table in recorded_tables():
        try:
            yield from _unlike(session, table)
        except (TypeError, ValueError):  # neither old nor new can be told from what the history has
            yield f"What the history has of {table.name} cannot be read. Open a backup."


def _unlike(session: Session, table: Table) -> Iterator[str]:
    last = _last_written(session, table)
    if not last:
        return
    hidden = {(row_id, field) for row_id, field in session.execute(_REDACTED, {"table": table.name})}
    for row in rows_of(session, table.name):
        for column, value in (last.pop(row["id"], None) or {}).items():
            if column not in row:
                continue
            fields = {(row["id"], column), (row["id"], table.columns[column].info.get("register"))}
            if fields.isdisjoint(hidden) and _as_recorded(table, column, row[column]) != value:
                yield (
                    f"The {column} of row {row['id']} of {table.name} is not what was written last, as the history has"
                    " it. Open a backup."
                )
    for row_id, written in last.items():
        if written is not None:
            yield f"Row {row_id} of {table.name} is gone, and no change set has deleted it. Open a backup."


def _last_written(session: Session, table: Table) -> dict[int, dict[str, Any] | None]:
    """For each row the values written last, of the columns that were ever changed; None where it was deleted."""
    last: dict[int, dict[str, Any] | None] = {}
    settled: set[int] = set()
    for _, row_id, op, fields in session.execute(_LAST, {"table": table.name}):
        if row_id in settled:
            continue
        if op == "U" and fields:
            written = last.setdefault(row_id, {})
            assert written is not None  # noqa: S101  a deleted row is settled
            for column, (_, new) in json.loads(fields).items():
                written.setdefault(column, new)
        else:
            settled.add(row_id)
            last.setdefault(row_id, None if op == "D" else {})
    return last


def _as_recorded(table: Table, column: str, value: Any) -> Any:
    if isinstance(table.columns[column].type, LargeBinary) and value is not None:
        return bytes(value).hex().upper()
    return value
