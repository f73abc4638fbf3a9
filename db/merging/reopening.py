"""A decision undone: the conflict is there again. A merge undone late: what it left open is set back too."""

import json
from typing import Any

from db.merging.copies import Kept, encoded
from db.merging.heads import Head
from db.merging.settling import open_conflicts, say
from db.merging.shapes import EXISTENCE, Shape, Values, shapes
from db.merging.writing import keep

Field = tuple[str, int, str]  # table, row, field


def set_back(driver: Any, undone: int) -> None:
    """Of conflicts that the undone merge has brought and nobody has decided, say that what is shown is to stay."""
    for table, row, name in _conflicts(driver, undone, "I"):
        values = _live(driver, shapes()[table], row)
        if values is not None and any(one.field == name for one in open_conflicts(driver, table, row)):
            say(driver, table, row, "U", _as_it_is(shapes()[table], name, values))


def reopen(driver: Any, undone: int) -> None:
    """Show the conflicts again that the undone edit had decided: what is shown now stands beside the other values.

    The open change set is the newest to have written the field, knowing all of them, so that the copies still agree.
    """
    found = driver.execute("SELECT stamp, uuid FROM change_set WHERE seq = (SELECT seq FROM recording)")
    head: Head = tuple(found.fetchone())
    for (table, row, name), rows in _conflicts(driver, undone, "D").items():
        shape = shapes()[table]
        values = _live(driver, shape, row)
        if values is None:
            continue
        kind = "exists" if name == EXISTENCE else "heads"
        shown = "1" if name == EXISTENCE else encoded(shape, name, values)
        others = [one for one in rows if one.kind == kind and one.value != shown]
        if others:
            say(driver, table, row, "U", _as_it_is(shape, name, values))
            for one in (*others, Kept(name, head, shown, kind)):
                keep(driver, table, row, one)


def _conflicts(driver: Any, seq: int, op: str) -> dict[Field, list[Kept]]:
    """The conflict rows that a change set brought (I) or removed (D)."""
    found: dict[Field, list[Kept]] = {}
    changes = driver.execute(
        "SELECT fields FROM change WHERE set_seq = ? AND tbl = 'conflict' AND op = ? ORDER BY n", (seq, op)
    ).fetchall()
    for (fields,) in changes:
        read = json.loads(fields)
        one = Kept(read["field"], (read["stamp"], read["set_uuid"]), read["value"], read["kind"])
        found.setdefault((read["tbl"], read["row"], read["field"]), []).append(one)
    return found


def _live(driver: Any, shape: Shape, row: int) -> Values | None:
    names = ", ".join(f'"{name}"' for name in shape.columns)
    found: Values | None = driver.execute(f'SELECT {names} FROM "{shape.name}" WHERE id = ?', (row,)).fetchone()
    return found


def _as_it_is(shape: Shape, name: str, values: Values) -> str:
    """A change of a field that leaves it as it is; of a row's existence one without columns."""
    columns = {shape.columns[place]: [values[place]] * 2 for place in shape.fields.get(name, ())}
    return json.dumps(columns, ensure_ascii=False)
