"""A reckoned merge written into our copy, within one change set of its own."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from db.errors import WorkbenchError
from db.merging.copies import Kept
from db.merging.planning import Merging, Report
from db.merging.quoting import quote_as_here
from db.merging.reckoning import Merged
from db.merging.shapes import NUMBER, Shape, Values, shapes
from db.merging.traffic import fit
from db.originals import unpacked
from db.search import index_with

_TEXT = "text_id"
_ORIGINAL = "original_id"
_CHUNK = 2_000


def write(merging: Merging, report: Report) -> None:
    """Bring our rows to where the merge has them. The open change set records the effect."""
    driver = merging.ours.driver
    driver.execute("PRAGMA defer_foreign_keys=ON")
    changed = list(merging.changed())
    fit(changed)
    _bring_texts(merging, changed)
    _bring_originals(merging, changed)
    _make_room(driver, changed)
    done, total = 0, len(changed) + 1
    for shape in shapes().values():
        mine = [row for row in changed if row.shape is shape]
        for part in _parts(mine):
            report(done, total, "Merging")
            _insert(driver, shape, [row for row in part if row.before is None or _is_replaced(row)])
            _update(driver, shape, part)
            done += len(part)
    for shape in reversed(list(shapes().values())):
        if not shape.unique:
            _delete(driver, shape, [row.id for row in changed if row.shape is shape and row.after is None])
    report(done, total, "Merging")
    quote_as_here(merging, [row.id for row in changed if row.shape.name == "span" and row.after is not None])
    _keep(merging)
    _adopt_redactions(merging, changed)


def _parts(rows: list[Merged]) -> Iterator[list[Merged]]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]


def _bring_texts(merging: Merging, changed: list[Merged]) -> None:
    """Copy the texts that come to be referred to; a text is named by its content, which is proved."""
    ours, theirs = merging.ours, merging.theirs
    wanted = _referred_to(_TEXT, changed)
    here = {row for (row,) in ours.each("SELECT t.id FROM ids CROSS JOIN text t ON t.id = ids.value", wanted)}
    texts = theirs.each("SELECT t.id, t.sha256, t.body FROM ids CROSS JOIN text t ON t.id = ids.value", wanted - here)
    brought = []
    for row, sha256, body in texts:
        digest = hashlib.sha256(body.encode()).digest()
        if digest != sha256 or int.from_bytes(digest[:8], "big") >> 1 != row:
            raise WorkbenchError(
                "A text in the other copy is not what its hash says: that file is damaged. Copy it again."
            )
        ours.driver.execute("INSERT INTO text(id, sha256, body) VALUES (?, ?, ?)", (row, sha256, body))
        brought.append(row)
    index_with(ours.driver, brought)


def _bring_originals(merging: Merging, changed: list[Merged]) -> None:
    """The same of the originals, which are named by their bytes."""
    ours, theirs = merging.ours, merging.theirs
    wanted = _referred_to(_ORIGINAL, changed)
    here = {row for (row,) in ours.each("SELECT o.id FROM ids CROSS JOIN original o ON o.id = ids.value", wanted)}
    query = "SELECT o.id, o.sha256, o.media_type, o.size, o.body FROM ids CROSS JOIN original o ON o.id = ids.value"
    for row, sha256, media_type, size, body in theirs.each(query, wanted - here):
        if unpacked(row, sha256, size, body) is None:
            raise WorkbenchError(
                "An original in the other copy is not what its hash says: that file is damaged. Copy it again."
            )
        ours.driver.execute(
            "INSERT INTO original(id, sha256, media_type, size, body) VALUES (?, ?, ?, ?, ?)",
            (row, sha256, media_type, size, body),
        )


def _referred_to(column: str, changed: list[Merged]) -> set[int]:
    """The ids that the rows will have in this column."""
    rows = [row for row in changed if column in row.shape.columns and row.after is not None]
    values = (row.after[row.shape.place(column)] for row in rows if row.after is not None)
    return {value for value in values if isinstance(value, int)}


def _make_room(driver: Any, changed: list[Merged]) -> None:
    """Take out of the way what would clash half way: keys and numbers that change hands, rows moved in their tree."""
    for row in changed:
        if row.before is None:
            continue
        if row.shape.unique and (row.after is None or _is_replaced(row)):
            _delete(driver, row.shape, [row.id])
        elif row.after is not None:
            _lift(driver, row, row.before, row.after)


def _is_replaced(row: Merged) -> bool:
    """A row whose unique key changes is taken out and put in again: no other row refers to one of these tables."""
    if row.before is None or not row.shape.unique:
        return False
    after = row.after
    return after is not None and any(row.before[place] != after[place] for key in row.shape.unique for place in key)


def _lift(driver: Any, row: Merged, before: Values, after: Values) -> None:
    shape = row.shape
    for place in shape.chains:
        if before[place] is not None and before[place] != after[place]:
            driver.execute(f'UPDATE "{shape.name}" SET "{shape.columns[place]}" = NULL WHERE id = ?', (row.id,))
    if shape.scope and any(before[place] != after[place] for place in (*shape.scope, shape.place(NUMBER))):
        driver.execute(f'UPDATE "{shape.name}" SET "{NUMBER}" = -id WHERE id = ?', (row.id,))


def _insert(driver: Any, shape: Shape, rows: Iterable[Merged]) -> None:
    names = ", ".join(f'"{name}"' for name in ("id", *shape.columns))
    marks = ", ".join("?" * (len(shape.columns) + 1))
    driver.executemany(
        f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks})',
        [(row.id, *row.after) for row in rows if row.after is not None],
    )


def _update(driver: Any, shape: Shape, rows: Iterable[Merged]) -> None:
    """Rows that change in the same columns travel together."""
    alike: dict[tuple[int, ...], list[tuple[object, ...]]] = {}
    for row in rows:
        values = row.after
        if row.before is None or values is None or _is_replaced(row):
            continue
        places = tuple(place for place, (old, new) in enumerate(zip(row.before, values, strict=True)) if old != new)
        alike.setdefault(places, []).append((*(values[place] for place in places), row.id))
    for places, values_of in alike.items():
        setting = ", ".join(f'"{shape.columns[place]}" = ?' for place in places)
        driver.executemany(f'UPDATE "{shape.name}" SET {setting} WHERE id = ?', values_of)


def _delete(driver: Any, shape: Shape, ids: Iterable[int]) -> None:
    driver.executemany(f'DELETE FROM "{shape.name}" WHERE id = ?', [(row,) for row in ids])


def _keep(merging: Merging) -> None:
    """The conflicts as they are now, with a record of what came and went, so that the merge can be taken back."""
    for rows in merging.rows.values():
        for row in rows.values():
            gone, come = merging.kept_anew(row)
            for one in gone:
                drop(merging.ours.driver, row.shape.name, row.id, one)
            for one in come:
                keep(merging.ours.driver, row.shape.name, row.id, one)


def keep(driver: Any, table: str, row: int, one: Kept) -> None:
    """Add a row of ``conflict``, recorded in the open change set."""
    driver.execute(
        'INSERT INTO conflict(tbl, "row", field, set_uuid, stamp, value, kind) VALUES (?, ?, ?, ?, ?, ?, ?)',
        (table, row, one.field, one.head[1], one.head[0], one.value, one.kind),
    )
    _record(driver, "I", table, row, one)


def drop(driver: Any, table: str, row: int, one: Kept) -> None:
    """Remove a row of ``conflict``, recorded in the open change set."""
    driver.execute(
        'DELETE FROM conflict WHERE tbl = ? AND "row" = ? AND field = ? AND set_uuid = ? AND kind = ?',
        (table, row, one.field, one.head[1], one.kind),
    )
    _record(driver, "D", table, row, one)


def _record(driver: Any, op: str, table: str, row: int, one: Kept) -> None:
    fields = {
        "tbl": table,
        "row": row,
        "field": one.field,
        "set_uuid": one.head[1],
        "stamp": one.head[0],
        "value": one.value,
        "kind": one.kind,
    }
    driver.execute(
        'INSERT INTO change(set_seq, tbl, "row", op, fields) VALUES ((SELECT seq FROM recording), ?, ?, ?, ?)',
        ("conflict", row, op, json.dumps(fields, ensure_ascii=False)),
    )


def _adopt_redactions(merging: Merging, changed: list[Merged]) -> None:
    """A row that came redacted stays redacted here, so that no later merge takes this for its true value."""
    came = {(row.shape.name, row.id) for row in changed if row.before is None and row.after is not None}
    marks = [mark for mark in merging.theirs.redacted if mark[:2] in came]
    merging.ours.driver.executemany('INSERT OR IGNORE INTO redaction(tbl, "row", field) VALUES (?, ?, ?)', marks)
