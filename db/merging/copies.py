"""One copy of the project as a merge reads it: its change sets, writes, rows and open conflicts, by the batch."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from db.merging.heads import Head, Heads
from db.merging.shapes import EXISTENCE, Shape, Value, Values

WRITES = ("edit", "quiet", "undo", "redo")
"""The kinds of change sets that say something. What a merge did to the rows of its copy is said by these already."""

_BATCH = 5_000  # ids that travel as one parameter


@dataclass(frozen=True, slots=True)
class Kept:
    """A row of ``conflict`` without its table and row."""

    field: str
    head: Head
    value: str
    kind: str


@dataclass(slots=True)
class Written:
    """What a copy's history says of one row: the newest write of each field, of its existence, and who made it.

    ``creator`` is the change set that first inserted the row, None when that is not on record.
    """

    fields: dict[str, Head] = field(default_factory=dict)
    existence: Head | None = None
    exists: bool = True
    creator: Head | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A change set without its changes."""

    seq: int
    stamp: int
    kind: str


class Copy:
    """A copy behind a driver connection, which is only read here."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        self.sets: Mapping[str, Header] = {
            uuid: Header(*rest) for uuid, *rest in driver.execute("SELECT uuid, seq, stamp, kind FROM change_set")
        }
        self._writes: Mapping[int, Head] = {
            one.seq: (one.stamp, uuid) for uuid, one in self.sets.items() if one.kind in WRITES
        }
        self.kept = _kept(driver)
        self.redacted: frozenset[tuple[str, int, str]] = frozenset(
            driver.execute('SELECT tbl, "row", field FROM redaction')
        )

    def live(self, shape: Shape, ids: Iterable[int]) -> dict[int, Values]:
        """The rows that are there."""
        columns = ", ".join(f't."{name}"' for name in shape.columns)
        rows = self.each(f'SELECT t.id, {columns} FROM ids CROSS JOIN "{shape.name}" t ON t.id = ids.value', ids)
        return {row[0]: row[1:] for row in rows}

    def dead(self, shape: Shape, ids: Iterable[int]) -> dict[int, Values]:
        """What deleted rows held when an analyst deleted them, which a merge only follows."""
        rows = self.each(
            'SELECT c."row", c.fields, c.set_seq FROM ids CROSS JOIN change c ON c."row" = ids.value'
            f" WHERE c.tbl = '{shape.name}' AND c.op = 'D' AND c.fields <> '{{}}' ORDER BY c.n",
            ids,
        )
        return {
            row: tuple(json.loads(fields).get(name) for name in shape.columns)
            for row, fields, seq in rows
            if seq in self._writes
        }

    def written(self, shape: Shape, ids: Iterable[int]) -> dict[int, Written]:
        """What is on record of these rows."""
        rows = self.each(
            'SELECT c."row", c.op, c.fields, c.set_seq FROM ids CROSS JOIN change c ON c."row" = ids.value'
            f" AND c.tbl = '{shape.name}' ORDER BY c.n",
            ids,
        )
        field_of = {shape.columns[place]: name for name, places in shape.fields.items() for place in places}
        found: dict[int, Written] = {}
        for row, op, fields, seq in rows:
            if seq in self._writes:
                _take(found.setdefault(row, Written()), shape, field_of, op, fields, self._writes[seq])
        return found

    def heads(self, written: Written, kept: Mapping[str, list[Kept]]) -> dict[str, Heads]:
        """The heads of each field of one row, "" being its existence: those of an open conflict, else the newest."""
        heads = {name: frozenset((head,)) for name, head in written.fields.items()}
        if written.existence:
            heads[EXISTENCE] = frozenset((written.existence,))
        for name, rows in kept.items():
            open_ = frozenset(one.head for one in rows if one.kind in {"heads", "exists"})
            if open_:
                heads[name] = open_
        return heads

    def each(self, query: str, ids: Iterable[int], *parameters: object) -> Iterator[Any]:
        """The rows of a query over the table ``ids``, batch by batch; CROSS JOIN keeps it the outer one."""
        waiting = sorted(ids)
        for start in range(0, len(waiting), _BATCH):
            batch = json.dumps(waiting[start : start + _BATCH])
            yield from self.driver.execute(
                f"WITH ids(value) AS (SELECT value FROM json_each(?)) {query}", (batch, *parameters)
            )


def _take(written: Written, shape: Shape, field_of: Mapping[str, str], op: str, fields: str | None, head: Head) -> None:
    """Follow one change. Within a change set the later change counts, across them the larger head."""
    if written.existence is None or head >= written.existence:
        written.existence, written.exists = head, op != "D"
    if op == "I":
        if written.creator is None or head < written.creator:
            written.creator = head
        names: Collection[str] = shape.fields.keys()
    elif op == "U" and fields:
        names = {field_of[column] for column in json.loads(fields)}
    else:
        return
    for name in names:
        if head >= written.fields.get(name, head):
            written.fields[name] = head


def _kept(driver: Any) -> dict[tuple[str, int], dict[str, list[Kept]]]:
    found: dict[tuple[str, int], dict[str, list[Kept]]] = {}
    for table, row, name, uuid, stamp, value, kind in driver.execute(
        'SELECT tbl, "row", field, set_uuid, stamp, value, kind FROM conflict'
    ):
        found.setdefault((table, row), {}).setdefault(name, []).append(Kept(name, (stamp, uuid), value, kind))
    return found


def encoded(shape: Shape, name: str, values: Values) -> str:
    """The value of a field as ``conflict`` keeps it: of a register of several columns an object."""
    places = shape.fields[name]
    if len(places) == 1:
        return json.dumps(values[places[0]], ensure_ascii=False)
    return json.dumps({shape.columns[place]: values[place] for place in places}, ensure_ascii=False)


def decoded(shape: Shape, name: str, value: str) -> dict[int, Value]:
    """The values by the places of their columns."""
    places, read = shape.fields[name], json.loads(value)
    if len(places) == 1:
        return {places[0]: read}
    return {place: read[shape.columns[place]] for place in places}


def whole(shape: Shape, values: Values) -> str:
    """A row as ``conflict`` keeps it under the field of its existence."""
    return json.dumps(dict(zip(shape.columns, values, strict=True)), ensure_ascii=False)


def from_whole(shape: Shape, value: str) -> Values:
    read = json.loads(value)
    return tuple(read[name] for name in shape.columns)
