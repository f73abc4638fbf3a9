"""Undo and redo: a change set applied backwards, as a change set of its own."""

import json
from typing import Any, NamedTuple

from sqlalchemy import LargeBinary, Table

from db.errors import WorkbenchError
from db.rows import Row
from db.stacks import Stacks, Step, fold

Change = tuple[str, int, str, dict[str, Any]]  # table, row, op, fields


def read_stacks(connection: Any, stacks: Stacks | None = None, after: int = 0, whose: str | None = None) -> Stacks:
    """Only change sets made in this file can be undone in it: an import of others' work is one merge.

    With `stacks` these are continued by the sets that come `after` a place in the history. `whose` leaves those of one
    analyst ("" gave no name), where several work in one project.
    """
    own, of = ("", ()) if whose is None else (" AND coalesce(who, '') = ?", (whose,))
    rows = connection.execute(
        "SELECT seq, uuid, label, kind, undo_of FROM change_set"
        f" WHERE imported_by IS NULL AND seq > ?{own} ORDER BY seq",
        (after, *of),
    )
    return fold(rows, stacks)


def invert(connection: Any, step: Step, kind: str) -> None:
    """Apply the inverse of the last application of `step`: its own rows, or those of its latest redo or undo.

    `kind` is ``undo`` or ``redo``; a redo is the inverse of the last undo. Foreign keys are checked at the commit.
    Raises `WorkbenchError` and changes nothing when a row has been changed since by work that is to stay.
    """
    seq = last_application(connection, step.uuid, "redo" if kind == "undo" else "undo").seq
    _refuse_when_others_depend(connection, seq, _changes(connection, seq), step)
    take_back(connection, step, seq)


def take_back(connection: Any, step: Step, seq: int) -> None:
    """Apply the inverse of change set `seq` where nothing can have been made to depend on it since."""
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for change in _changes(connection, seq):
        _apply_inverse(connection, change, step)


class Applied(NamedTuple):
    """A change set that applied an edit or took it back."""

    seq: int
    kind: str


def last_application(connection: Any, uuid: str, kind: str = "redo") -> Applied:
    """The newest change set of that kind that did a step again or took it back, else the step's own."""
    row = connection.execute(
        "SELECT seq, kind FROM change_set WHERE (undo_of = ? AND kind = ?) OR uuid = ? ORDER BY seq DESC LIMIT 1",
        (uuid, kind, uuid),
    ).fetchone()
    return Applied(*row)


def _changes(connection: Any, seq: int) -> list[Change]:
    """The changed rows of a set, newest first; what only says that all stays as it is, and conflicts, apart."""
    rows = connection.execute(
        'SELECT tbl, "row", op, fields FROM change WHERE set_seq = ? AND tbl <> ? AND fields IS NOT ? ORDER BY n DESC',
        (seq, "conflict", "{}"),
    )
    return [(table, row, op, json.loads(fields) if fields else {}) for table, row, op, fields in rows]


def _apply_inverse(connection: Any, change: Change, step: Step) -> None:
    name, row, op, fields = change
    table = Row.metadata.tables[name]
    if op == "I":
        connection.execute(f'DELETE FROM "{name}" WHERE id = ?', (row,))
    elif op == "D":
        _insert(connection, table, row, fields, step)
    else:
        _set_back(connection, table, row, fields, step)


def _insert(connection: Any, table: Table, row: int, fields: dict[str, Any], step: Step) -> None:
    if _exists(connection, table.name, row):
        raise _changed_since(step, table.name)
    names = ["id", *fields]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    values = [row, *(_decoded(table, name, value) for name, value in fields.items())]
    connection.execute(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', values)


def _set_back(connection: Any, table: Table, row: int, fields: dict[str, Any], step: Step) -> None:
    assignments = ", ".join(f'"{name}" = ?' for name in fields)
    conditions = " AND ".join(f'"{name}" IS ?' for name in fields)
    old = [_decoded(table, name, pair[0]) for name, pair in fields.items()]
    new = [_decoded(table, name, pair[1]) for name, pair in fields.items()]
    cursor = connection.execute(
        f'UPDATE "{table.name}" SET {assignments} WHERE id = ? AND {conditions}',
        [*old, row, *new],
    )
    if cursor.rowcount != 1:
        raise _changed_since(step, table.name)


def _refuse_when_others_depend(connection: Any, seq: int, changes: list[Change], step: Step) -> None:
    """Deleting an inserted row must not take with it rows that this change set did not make."""
    inserted = {(name, row) for name, row, op, _ in changes if op == "I"}
    for name, row in inserted:
        for child in Row.metadata.tables.values():
            for key in child.foreign_keys:
                if key.column.table.name == name and _foreign_rows(connection, child, key.parent.name, row, seq):
                    raise _changed_since(step, child.name)


def _foreign_rows(connection: Any, child: Table, column: str, row: int, seq: int) -> bool:
    if child.name == "change":
        return False
    found = connection.execute(
        f'SELECT 1 FROM "{child.name}" AS child WHERE "{column}" = ? AND NOT EXISTS'
        ' (SELECT 1 FROM change WHERE set_seq = ? AND tbl = ? AND "row" = child.id) LIMIT 1',
        (row, seq, child.name),
    )
    return found.fetchone() is not None


def _exists(connection: Any, table: str, row: int) -> bool:
    return connection.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (row,)).fetchone() is not None


def _decoded(table: Table, column: str, value: Any) -> Any:
    if value is not None and isinstance(table.columns[column].type, LargeBinary):
        return bytes.fromhex(value)
    return value


def _changed_since(step: Step, table: str) -> WorkbenchError:
    return WorkbenchError(
        f"“{step.label}” cannot be undone or done again: its {table.replace('_', ' ')} has changed since. "
        "Undo the later change first."
    )
