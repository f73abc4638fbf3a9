"""Clashes: what an analyst typed over a value that a colleague has changed meanwhile, unseen.

The edit is taken back, and kept as it was, until the analyst has said whether theirs or yours is to stand, or both.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from db.errors import WorkbenchError
from db.merging.shapes import EXISTENCE, shapes

Field = tuple[str, int, str]
"""Table, row, and the register or column; "" is the row's existence."""

_PROSE = frozenset({"body", "reasoning", "assumptions", "description", "note", "reason", "meaning"})
_FROM = 'SELECT tbl, "row", op, fields FROM change WHERE set_seq = ? AND tbl <> ? ORDER BY n'
_SINCE = """
SELECT c.tbl, c."row", c.op, c.fields, s.who, s.at FROM change c JOIN change_set s ON s.seq = c.set_seq
WHERE c.set_seq > ? AND c.set_seq < ? AND c.tbl <> 'conflict' ORDER BY c.n
"""


class Stands(StrEnum):
    THEIRS = "theirs"
    YOURS = "yours"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Clash:
    """One field. ``theirs`` and ``yours`` are all its columns as they would be; empty where a row is to go or stay."""

    table: str
    row: int
    field: str
    who: str | None
    at: str
    theirs: Mapping[str, Any]
    yours: Mapping[str, Any]

    @property
    def keeps_both(self) -> bool:
        """Whether both can stand: words, one under the other."""
        return self.field in _PROSE and bool(self.theirs) and bool(self.yours)


@dataclass(frozen=True, slots=True)
class Written:
    """A change of the edit that was taken back: its columns as it would have them, and as it found them."""

    table: str
    row: int
    op: str
    columns: Mapping[str, Any] = field(default_factory=dict)
    found: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pending:
    """An edit that was taken back."""

    label: str
    written: tuple[Written, ...] = field(default_factory=tuple)


class ClashError(WorkbenchError):
    """Nothing was written. ``pending`` can be applied, with what is to stand of each clash."""

    def __init__(self, clashes: tuple[Clash, ...], pending: Pending) -> None:
        who = clashes[0].who or "a colleague"
        super().__init__(f"“{pending.label}” was not done: {who} has changed the same while you typed. Look at both.")
        self.clashes, self.pending = clashes, pending


def refuse_clashes(driver: Any, seen: int, seq: int, label: str) -> None:
    """Raise `ClashError` where change set `seq` writes a field that one after `seen` has written otherwise."""
    theirs = _theirs(driver, seen, seq)
    written = tuple(_written(driver, seq))
    clashes = tuple(clash for one in written for clash in _clashes(driver, one, theirs))
    if clashes:
        raise ClashError(clashes, Pending(label, written))


def apply(driver: Any, error: ClashError, stands: Stands) -> None:
    """Within an open change set, write what the edit would have written, but of what clashes what is to stand."""
    driver.execute("PRAGMA defer_foreign_keys=ON")
    clashing = {(one.table, one.row, one.field): one for one in error.clashes}
    for one in error.pending.written:
        if one.op == "D":
            if stands is not Stands.THEIRS or (one.table, one.row, EXISTENCE) not in clashing:
                driver.execute(f'DELETE FROM "{one.table}" WHERE id = ?', (one.row,))
            continue
        columns = dict(one.columns)
        for name in _fields(one):
            clash = clashing.get((one.table, one.row, name))
            columns = _settled(columns, clash, stands) if clash else columns
        if columns:
            _write(driver, one, columns)


def _theirs(driver: Any, seen: int, seq: int) -> dict[Field, tuple[str | None, str]]:
    """Which fields others wrote, who last and when."""
    found: dict[Field, tuple[str | None, str]] = {}
    for table, row, op, fields, who, at in driver.execute(_SINCE, (seen, seq)).fetchall():
        if op == "U":
            for name in json.loads(fields):
                found[table, row, _field_of(table, name)] = (who, at)
    return found


def _written(driver: Any, seq: int) -> Iterator[Written]:
    """What the set has written; of new rows all, since the history does not keep it."""
    for table, row, op, fields in driver.execute(_FROM, (seq, "conflict")).fetchall():
        if op == "U":
            pairs = json.loads(fields)
            columns, found = ({name: pair[which] for name, pair in pairs.items()} for which in (1, 0))
            yield Written(table, row, op, columns, found)
        elif op == "D":
            yield Written(table, row, op)
        else:
            live = _live(driver, table, row)
            if live is not None:
                yield Written(table, row, op, live)


def _live(driver: Any, table: str, row: int) -> dict[str, Any] | None:
    columns = shapes()[table].columns
    names = ", ".join(f'"{name}"' for name in columns)
    values = driver.execute(f'SELECT {names} FROM "{table}" WHERE id = ?', (row,)).fetchone()
    return None if values is None else dict(zip(columns, values, strict=True))


def _field_of(table: str, column: str) -> str:
    shape = shapes()[table]
    return shape.field_of(shape.place(column))


def _fields(one: Written) -> Collection[str]:
    return {_field_of(one.table, name) for name in one.columns} if one.op == "U" else ()


def _clashes(driver: Any, one: Written, theirs: Mapping[Field, tuple[str | None, str]]) -> Iterator[Clash]:
    if one.op == "D":
        changed = [said for (table, row, _), said in theirs.items() if (table, row) == (one.table, one.row)]
        yield from (Clash(one.table, one.row, EXISTENCE, *said, {}, {}) for said in changed[-1:])
        return
    for name in sorted(_fields(one)):
        said = theirs.get((one.table, one.row, name))
        if said is not None:
            live = _live(driver, one.table, one.row) or {}
            yours = {each: value for each, value in live.items() if _field_of(one.table, each) == name}
            yield Clash(
                one.table, one.row, name, *said, {each: one.found.get(each, yours[each]) for each in yours}, yours
            )


def _settled(columns: dict[str, Any], clash: Clash, stands: Stands) -> dict[str, Any]:
    if stands is Stands.YOURS:
        return columns
    if stands is Stands.BOTH and clash.keeps_both:
        return columns | {name: f"{clash.theirs[name]}\n{value}" for name, value in clash.yours.items()}
    return {name: value for name, value in columns.items() if name not in clash.yours}


def _write(driver: Any, one: Written, columns: Mapping[str, Any]) -> None:
    names, values = list(columns), list(columns.values())
    if one.op == "I":
        listed = ", ".join(f'"{name}"' for name in ("id", *names))
        marks = ", ".join("?" * (len(names) + 1))
        driver.execute(f'INSERT INTO "{one.table}" ({listed}) VALUES ({marks})', (one.row, *values))
    else:
        setting = ", ".join(f'"{name}" = ?' for name in names)
        driver.execute(f'UPDATE "{one.table}" SET {setting} WHERE id = ?', (*values, one.row))
