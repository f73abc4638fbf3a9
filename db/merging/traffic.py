"""What travels from the other copy: change sets with their changes, proved to be what Muster writes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from db.errors import WorkbenchError
from db.merging.planning import Merging
from db.merging.reckoning import Merged
from db.merging.shapes import Shape, Value, shapes
from db.schema import metadata
from db.soundness import fits

_STRANGE = "The other copy holds what no edit can have written ({}). Nothing was merged. Copy the file again."
_BATCH = 500  # change sets at once


def fit(rows: Iterable[Merged]) -> None:
    """Prove every value that is about to be written one its column may hold; equal values are looked at once."""
    seen: dict[str, list[set[tuple[type, Value]]]] = {}
    for row in rows:
        if row.after is not None:
            columns = seen.setdefault(row.shape.name, [set() for _ in row.shape.columns])
            for values, value in zip(columns, row.after, strict=True):
                values.add((type(value), value))
    for table, columns in seen.items():
        for name, values in zip(shapes()[table].columns, columns, strict=True):
            column = metadata.tables[table].columns[name]
            if not all(fits(column, value) for _, value in values):
                raise WorkbenchError(_STRANGE.format(f"the {name} of a {table.replace('_', ' ')}"))


def bring_history(merging: Merging, merge_uuid: str) -> None:
    """Write the other copy's new change sets into our history, in its order, as brought in by this merge."""
    driver, theirs = merging.ours.driver, merging.theirs.driver
    redacted = merging.ours.redacted | merging.theirs.redacted
    first = driver.execute("SELECT coalesce(max(seq), 0) + 1 FROM change_set").fetchone()[0]
    for start in range(0, len(merging.new), _BATCH):
        batch = merging.new[start : start + _BATCH]
        seqs = {merging.theirs.sets[uuid].seq: first + start + n for n, uuid in enumerate(batch)}
        wanted = json.dumps(list(seqs))
        driver.executemany(
            "INSERT INTO change_set(seq, uuid, stamp, kind, label, who, at, undo_of, imported_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (seqs[seq], *header, merge_uuid)
                for seq, *header in theirs.execute(
                    "SELECT seq, uuid, stamp, kind, label, who, at, undo_of FROM change_set"
                    " WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq",
                    (wanted,),
                )
            ],
        )
        changes = theirs.execute(
            'SELECT set_seq, tbl, "row", op, fields FROM change'
            " WHERE set_seq IN (SELECT value FROM json_each(?)) AND tbl <> 'conflict' ORDER BY n",
            (wanted,),
        )
        driver.executemany(
            'INSERT INTO change(set_seq, tbl, "row", op, fields) VALUES (?, ?, ?, ?, ?)',
            ((seqs[seq], *change) for seq, *change in _proved(changes, redacted, merging)),
        )


def _proved(
    changes: Iterable[Any], redacted: frozenset[tuple[str, int, str]], merging: Merging
) -> Iterator[tuple[Any, ...]]:
    veiled = {mark[:2] for mark in redacted}
    for seq, table, row, op, fields in changes:
        shape = shapes().get(table)
        if shape is None or op not in {"I", "U", "D"} or not isinstance(row, int) or (op == "I") != (fields is None):
            raise WorkbenchError(_STRANGE.format("in its history"))
        if (table, row) in veiled and fields is not None:
            yield seq, table, row, op, _veiled(shape, row, op, fields, redacted, merging)
        else:
            yield seq, table, row, op, fields


def _veiled(
    shape: Shape, row: int, op: str, fields: str, redacted: frozenset[tuple[str, int, str]], merging: Merging
) -> str:
    """A change without what is redacted in either copy; a deleted row keeps what stands in its place here."""
    read: dict[str, Any] = json.loads(fields)
    hidden = {
        shape.columns[place]
        for name, places in shape.fields.items()
        if (shape.name, row, name) in redacted
        for place in places
    }
    if op == "U":
        return json.dumps({name: pair for name, pair in read.items() if name not in hidden}, ensure_ascii=False)
    here: Mapping[str, Value] = {}
    planned = merging.rows.get(shape.name, {}).get(row)
    if planned is not None and planned.values is not None:
        here = dict(zip(shape.columns, planned.values, strict=True))
    return json.dumps(
        {name: here.get(name) if name in hidden else value for name, value in read.items()}, ensure_ascii=False
    )
