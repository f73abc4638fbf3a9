"""Settling: whoever writes a field that is in conflict has decided it, knowing all that stood beside it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from db.merging.copies import Kept, from_whole
from db.merging.heads import Head
from db.merging.reckoning import STANDING
from db.merging.shapes import EXISTENCE, Shape, shapes
from db.merging.writing import drop, keep

NOTHING = "{}"
"""The fields of a change that only says so: nothing was otherwise, and undoing it changes nothing."""


def settle(driver: Any, seq: int) -> None:
    """Remove the conflicts that the open change set has decided by writing."""
    if not driver.execute("SELECT EXISTS (SELECT 1 FROM conflict)").fetchone()[0]:
        return
    changes = driver.execute(
        'SELECT tbl, "row", op, fields FROM change WHERE set_seq = ? AND tbl <> ?', (seq, "conflict")
    ).fetchall()
    for table, row, op, fields in changes:
        shape = shapes()[table]
        for one in _decided(open_conflicts(driver, table, row), shape, op, fields):
            drop(driver, table, row, one)
            if op != "D" and one.field == EXISTENCE and one.value == "0":
                _keep_what_came_with_it(driver, one.head)
            if op == "D" and one.kind in STANDING and one.field != EXISTENCE:  # the row held what was shown instead
                keep(driver, table, row, replace(one, kind="heads"))
        if op == "D":
            _forget_its_doubles(driver, shape, fields)


def open_conflicts(driver: Any, table: str, row: int) -> list[Kept]:
    """The conflict rows of one row."""
    found = driver.execute(
        'SELECT field, stamp, set_uuid, value, kind FROM conflict WHERE tbl = ? AND "row" = ?', (table, row)
    )
    return [Kept(name, (stamp, uuid), value, kind) for name, stamp, uuid, value, kind in found]


def say(driver: Any, table: str, row: int, op: str, fields: str = NOTHING) -> None:
    """Record a decision for what is there already: no trigger tells of a value that stays as it is."""
    driver.execute(
        'INSERT INTO change(set_seq, tbl, "row", op, fields) VALUES ((SELECT seq FROM recording), ?, ?, ?, ?)',
        (table, row, op, fields),
    )


def _decided(kept: Iterable[Kept], shape: Shape, op: str, fields: str | None) -> Iterator[Kept]:
    """A change of a row says that it is to be there; one that comes or goes says all of it."""
    written = {shape.field_of(shape.place(name)) for name in json.loads(fields or NOTHING)} if op == "U" else set()
    for one in kept:
        if op != "U" or one.field in written or (one.field == EXISTENCE and one.kind != "unique"):
            yield one


def _keep_what_came_with_it(driver: Any, deleted: Head) -> None:
    """Whoever keeps a row that one change set deleted keeps what that change set deleted with it."""
    found = driver.execute(
        "SELECT tbl, \"row\" FROM conflict WHERE set_uuid = ? AND field = ? AND kind IN ('exists', 'needed')",
        (deleted[1], EXISTENCE),
    ).fetchall()
    for table, row in found:
        if driver.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (row,)).fetchone():
            for one in open_conflicts(driver, table, row):
                if one.field == EXISTENCE and one.kind != "unique":
                    drop(driver, table, row, one)
            say(driver, table, row, "U")


def _forget_its_doubles(driver: Any, shape: Shape, fields: str | None) -> None:
    """What was displaced by a row that is deleted now said the same, and is deleted with it."""
    gone: Mapping[str, Any] = json.loads(fields or NOTHING)
    if not shape.unique or not gone:
        return
    displaced = driver.execute(
        'SELECT "row", stamp, set_uuid, value FROM conflict WHERE tbl = ? AND field = ? AND kind = ?',
        (shape.name, EXISTENCE, "unique"),
    ).fetchall()
    for row, stamp, uuid, value in displaced:
        held = from_whole(shape, value)
        if any(all(held[place] == gone.get(shape.columns[place]) for place in key) for key in shape.unique):
            drop(driver, shape.name, row, Kept(EXISTENCE, (stamp, uuid), value, "unique"))
            say(driver, shape.name, row, "D")
