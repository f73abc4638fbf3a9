"""What a change set did to each field: what it was, what it became, and of which item, as it is read."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from db.history import UNRECORDED, change, change_set
from db.schema import metadata
from workbench.history.items import item_of

_WHAT = {"I": "made", "D": "removed"}
_NOTHING = "nothing"
_LONGEST = 160  # letters of a value


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row. ``op`` is I, U or D; of a row that was made or removed ``field`` is empty.

    ``old`` and ``new`` are as they are read: levels with thousands, the name in place of an id.
    """

    n: int
    table: str
    row: int
    item: str
    op: str
    field: str
    old: str
    new: str

    @property
    def words(self) -> str:
        """One line: "C-061, best: 900, was 2,000"."""
        if self.op != "U":
            return f"{self.item}: {_WHAT[self.op]}"
        return f"{self.item}, {self.field.removesuffix('_id').replace('_', ' ')}: {self.new}, was {self.old}"


@dataclass(frozen=True, slots=True)
class PastValue:
    """What a field was until a change set, and who then changed it when (UTC)."""

    n: int
    value: str
    who: str | None
    at: str

    @property
    def words(self) -> str:
        return f"was {self.value} until {self.who or 'somebody without a name'} changed it"


def field_changes(session: Session, seq: int, most: int = 200) -> list[FieldChange]:
    """What a change set did, in the order it was done; of a large one the first rows."""
    rows = session.execute(select(change).where(change.c.set_seq == seq).order_by(change.c.n).limit(most)).mappings()
    found: list[FieldChange] = []
    for row in rows.all():
        if row["tbl"] in metadata.tables and row["tbl"] not in UNRECORDED:
            found += _changes_of(session, row["n"], row["tbl"], row["row"], row["op"], row["fields"])
    return found


def past_values(session: Session, table: str, row: int, field: str) -> list[PastValue]:
    """What a field was before, the newest first."""
    changes = (
        select(change.c.n, change.c.fields, change_set.c.who, change_set.c.at)
        .join(change_set, change_set.c.seq == change.c.set_seq)
        .where(change.c.tbl == table, change.c.row == row, change.c.op == "U")
        .order_by(change.c.n.desc())
    )
    column = metadata.tables[table].columns[field]
    return [
        PastValue(n, _read(session, column, read[field][0]), who, at)
        for n, fields, who, at in session.execute(changes)
        if field in (read := json.loads(fields))
    ]


def _changes_of(session: Session, n: int, table: str, row: int, op: str, fields: str | None) -> list[FieldChange]:
    item = item_of(session, table, row)
    if op != "U":
        return [FieldChange(n, table, row, item, op, "", "", "")]
    columns = metadata.tables[table].columns
    return [
        FieldChange(n, table, row, item, op, name, *(_read(session, columns[name], value) for value in pair))
        for name, pair in json.loads(fields or "{}").items()
        if name in columns
    ]


def _read(session: Session, column: "Column[Any]", value: Any) -> str:
    if value is None or value == "":
        return _NOTHING
    for key in column.foreign_keys:
        return item_named(session, key.column.table.name, value)
    if isinstance(value, float) or (isinstance(value, int) and column.name not in {"number", "done", "stands"}):
        return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"
    words = " ".join(str(value).split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def item_named(session: Session, table: str, row: int) -> str:
    """A row that another refers to, by its name where it has one."""
    found = metadata.tables[table]
    if "name" in found.columns:
        name = session.scalar(select(found.c.name).where(found.c.id == row))
        return str(name) if name is not None else f"a {table} that is gone"
    return item_of(session, table, row)
