"""What two copies say otherwise of one thing, until an analyst decides: each value with who wrote it and when.

They are read from the project's ``conflict`` table, where equal values are kept too: those are nothing to decide.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.merging.shapes import EXISTENCE, Shape, shapes
from workbench.merging.items import Columns, field_words, item_words, read_columns, short, value_words

_SAID_BY = frozenset({"made_by", "made_at", "graded_by", "graded_at", "written_by", "written_at"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values. ``uuid`` names its change set; ``is_theirs`` where that was made in another copy."""

    words: str
    who: str | None
    at: str
    is_theirs: bool
    uuid: str
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something to decide on one row. The first of its ``sides`` is what the project shows now.

    ``field`` is a column or register, "" for whether the row is there; ``kind`` as in the ``conflict`` table;
    ``before`` what both had, None when it is not known. ``twin`` is the row that holds the key of a displaced one.
    """

    table: str
    row: int
    field: str
    kind: str
    item: str
    about: str
    what: str
    before: str | None
    sides: tuple[Side, ...]
    twin: int | None = None

    @property
    def keeps_both(self) -> bool:
        """Whether both values can stand: the words of a note."""
        return self.table == "note" and self.field == "body"


_ROWS = text('SELECT * FROM conflict ORDER BY tbl, "row", field, stamp DESC, set_uuid DESC')
_SETS = text("SELECT uuid, seq, who, at, imported_by FROM change_set WHERE uuid IN (SELECT set_uuid FROM conflict)")
_BEFORE = text(
    'SELECT fields FROM change WHERE tbl = :tbl AND "row" = :row AND op = :op'
    " AND set_seq IN (SELECT value FROM json_each(:seqs)) ORDER BY n"
)


@dataclass(frozen=True, slots=True)
class _Value:
    """A row of ``conflict`` with what its change set says; ``seq`` is None where that is not here."""

    field: str
    kind: str
    set_uuid: str
    value: str
    seq: int | None
    who: str | None
    at: str
    imported_by: str | None


def _values_by_field(session: Session) -> dict[tuple[str, int, str], list[_Value]]:
    sets = {row.uuid: row for row in session.execute(_SETS)}
    groups: dict[tuple[str, int, str], list[_Value]] = {}
    for row in session.execute(_ROWS):
        of = sets.get(row.set_uuid)
        said = (of.seq, of.who, of.at, of.imported_by) if of else (None, None, "", None)
        value = _Value(row.field, row.kind, row.set_uuid, row.value, *said)
        groups.setdefault((row.tbl, row.row, row.field), []).append(value)
    return groups


def open_conflicts(session: Session) -> list[Conflict]:
    """All that is to be decided, claims first."""
    groups = _values_by_field(session)
    deleted = {(tbl, row) for (tbl, row, field), rows in groups.items() if field == EXISTENCE and _is_lost(rows)}
    found: list[Conflict] = []
    for (table, row_id, _), rows in groups.items():
        found += _of_field(session, shapes()[table], row_id, rows, deleted)
    return sorted(found, key=lambda one: (one.table != "claim", one.table, one.item, one.what))


def _is_lost(rows: Iterable[_Value]) -> bool:
    return any(row.kind in {"exists", "needed"} and row.value == "0" for row in rows)


def _of_field(
    session: Session, shape: Shape, row: int, rows: list[_Value], deleted: set[tuple[str, int]]
) -> Iterator[Conflict]:
    field = rows[0].field
    heads = [one for one in rows if one.kind == "heads"]
    if field == EXISTENCE and _is_lost(rows):
        if not _went_with_another(session, shape, row, deleted):
            yield _existence(session, shape, row, rows)
    elif field == EXISTENCE:
        for one in (one for one in rows if one.kind == "unique"):
            yield from _displaced(session, shape, row, one)
    elif _live(session, shape, row) is None:
        return
    elif len({one.value for one in heads}) > 1:
        yield _values(session, shape, row, field, heads)
    else:
        yield from (_circle(session, shape, row, field, one) for one in rows if one.kind == "circle")


def _live(session: Session, shape: Shape, row: int) -> Columns | None:
    names = ", ".join(f'"{name}"' for name in shape.columns)
    found = driver_behind(session).execute(f'SELECT {names} FROM "{shape.name}" WHERE id = ?', (row,)).fetchone()
    return None if found is None else dict(zip(shape.columns, found, strict=True))


def _conflict(session: Session, shape: Shape, row: int, first: _Value, **parts: Any) -> Conflict:
    item, about = item_words(session, shape.name, parts.get("twin") or row)
    given = {"field": first.field, "kind": first.kind, "before": None, **parts}
    return Conflict(table=shape.name, row=row, item=item, about=about, **given)


def _side(row: _Value, words: str) -> Side:
    return Side(words, row.who, row.at, row.imported_by is not None, row.set_uuid, row.value)


def _values(session: Session, shape: Shape, row: int, field: str, heads: list[_Value]) -> Conflict:
    sides: dict[str, Side] = {}
    for one in heads:
        columns = read_columns(_names(shape), field, one.value)
        sides.setdefault(one.value, _side(one, value_words(session, shape.name, field, columns)))
    return _conflict(
        session, shape, row, heads[0],
        what=field_words(shape.name, field),
        before=_before(session, shape, row, field, heads),
        sides=tuple(sides.values()),
    )  # fmt: skip


def _names(shape: Shape) -> dict[str, tuple[str, ...]]:
    return {field: tuple(shape.columns[place] for place in places) for field, places in shape.fields.items()}


def _before(session: Session, shape: Shape, row: int, field: str, heads: list[_Value]) -> str | None:
    """What the first of the changes found."""
    names, seqs = _names(shape)[field], json.dumps([one.seq for one in heads])
    for (fields,) in session.execute(_BEFORE, {"tbl": shape.name, "row": row, "op": "U", "seqs": seqs}):
        changed = {name: pair[0] for name, pair in json.loads(fields).items() if name in names}
        if changed:
            columns = {**read_columns(_names(shape), field, heads[0].value), **changed}
            return value_words(session, shape.name, field, columns)
    return None


def _existence(session: Session, shape: Shape, row: int, rows: list[_Value]) -> Conflict:
    kept = [_side(one, "Kept, and changed") for one in rows if one.kind == "exists" and one.value == "1"]
    gone = [_side(one, "Deleted") for one in rows if one.value == "0" and one.kind in {"exists", "needed"}]
    if not kept:
        kept = [Side("Kept, since something refers to it", None, "", not gone[0].is_theirs, "", "1")]
    what = "kept there, deleted here" if kept[0].is_theirs else "kept here, deleted there"
    return _conflict(session, shape, row, rows[0], what=what, sides=(kept[0], *gone[:1]))


def _went_with_another(session: Session, shape: Shape, row: int, deleted: set[tuple[str, int]]) -> bool:
    """A row that only comes back with the one it belongs to is decided with it."""
    live = _live(session, shape, row) or {}
    parents = ((shape.parents[place], live.get(shape.columns[place])) for place in shape.cascades)
    return any((table, parent) in deleted for table, parent in parents if parent is not None)


def _displaced(session: Session, shape: Shape, row: int, one: _Value) -> Iterator[Conflict]:
    """A row whose key another has: to be decided where the two say something different."""
    held: Columns = json.loads(one.value)
    for key in shape.unique:
        where = " AND ".join(f'"{shape.columns[place]}" = ?' for place in key)
        keys = tuple(held[shape.columns[place]] for place in key)
        found = driver_behind(session).execute(f'SELECT id FROM "{shape.name}" WHERE {where}', keys).fetchone()
        if found is None:
            continue
        (twin,) = found
        live = _live(session, shape, twin) or {}
        differing = [name for name in shape.columns if name not in _SAID_BY and held[name] != live.get(name)]
        if differing:
            words = [
                value_words(session, shape.name, "", {name: of[name] for name in differing}) for of in (live, held)
            ]
            shown = Side(words[0], None, "", not one.imported_by, "", json.dumps(dict(live), ensure_ascii=False))
            what = ", ".join(field_words(shape.name, name) for name in differing)
            yield _conflict(session, shape, row, one, what=what, sides=(shown, _side(one, words[1])), twin=twin)


def _circle(session: Session, shape: Shape, row: int, field: str, one: _Value) -> Conflict:
    wanted = value_words(session, shape.name, field, read_columns(_names(shape), field, one.value))
    shown = Side("Nothing above it", None, "", not one.imported_by, "", "null")
    what = f"{field_words(shape.name, field)}: both moves together would make a circle"
    return _conflict(session, shape, row, one, what=what, sides=(shown, _side(one, short(wanted))))
