"""Salvaging: everything that can be read of a damaged or suspicious file, written into a new, sound one."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from db.chaining import broken_links, lengthen
from db.copying import prove
from db.errors import WorkbenchError
from db.faults import told
from db.identity import digest, new_uuid, now
from db.migrating import bring_up_to_date, make_tables
from db.opening import SCHEMA, read_header
from db.rescued import Rescue
from db.soundness import fitting
from db.sqlite import DatabaseError, IntegrityError, connect

_NOT_COPIED = frozenset({"recording", "seal"})  # the one holds nothing while no edit is open, the other is made anew
_STAND_INS = {
    "article": "INSERT OR IGNORE INTO article(id, title, done, added_at) VALUES (:id, 'Lost article', 0, :now)",
    "change_set": "INSERT OR IGNORE INTO change_set(seq, uuid, stamp, kind, label, at, imported_by)"
    " VALUES (:id, :uuid, 0, 'edit', 'Lost', :now, :uuid)",  # as one that was brought in, it cannot be undone
}
_SUFFIXES = ("", "-wal", "-journal")


Change = tuple[str, int, str, str | None]  # table, row, op and fields, as the history has them


@dataclass(slots=True)
class Salvaged:
    """What came over. ``saved`` and ``lost`` count rows by table, ``altered`` says in sentences what is not as it was.

    A table in ``broken`` could not be read through, so that more of it may be lost than is known. ``changes`` are the
    same for the history of the new file, as a set of its own that cannot be undone.
    """

    saved: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list, repr=False)


def salvage(path: Path, new: Path) -> Salvaged:
    """Write all that can be read of `path` to the new file `new`; `path` itself is only copied from.

    Raises `WorkbenchError` when `new` is there already, or nothing can be read.
    """
    if new.exists():
        raise WorkbenchError(f"{new.name} exists already. Choose another name.")
    schema = min(max(read_header(path).schema, 1), SCHEMA)
    work = new.with_name(f".{new.name}.{new_uuid()[:8]}")
    done = Salvaged()
    try:
        work.mkdir()
        old, made = work / "old", work / new.name
        for suffix in _SUFFIXES:
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(path.name + suffix), old.with_name(old.name + suffix))
        with told(path):
            make_tables(made, schema)
            _carry_over(old, made, done, path.stem)
            bring_up_to_date(made)
            _chain_anew(made, done)
        prove(made, path.name)
        os.link(made, new)
    except OSError as error:
        raise WorkbenchError(f"{new.name} cannot be written: {error.strerror}. Choose another place.") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return done


def _carry_over(old: Path, made: Path, done: Salvaged, name: str) -> None:
    with closing(connect(old, forgiving=True)) as source, closing(connect(made)) as target:
        source.text_factory = bytes
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN")
        for table in _tables(target):
            _carry_table(source, target, table, done)
        if not any(done.saved.values()):
            raise WorkbenchError("Nothing can be read of it. Open a backup, or a copy that a colleague has.")
        _seal_texts(target, done)
        _mend_references(target, done)
        _record(target, done, name)
        target.execute("INSERT OR IGNORE INTO project(id, name, made_at) VALUES (1, ?, ?)", (name, now()))
        target.execute("INSERT INTO text_search(text_search) VALUES ('rebuild')")
        target.execute("COMMIT")


def _tables(target: Any) -> list[Table]:
    """The history first: it says which rows there should be. Tables of a later schema are left out."""
    from db.schema import metadata

    there = {name for (name,) in target.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return [table for table in metadata.sorted_tables if table.name in there - _NOT_COPIED]


def _carry_table(source: Any, target: Any, table: Table, done: Salvaged) -> None:
    columns = tuple(name for name in _columns(target, table.name) if name in _columns(source, table.name))
    keys = [column.name for column in table.primary_key]
    key = keys[0] if len(keys) == 1 else "rowid"
    done.saved[table.name] = 0
    if not {*keys} <= {*columns}:
        done.broken.append(table.name)
        return
    rescue = Rescue(table.name, key, columns)
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'
    for row_id, values in rescue.rows(source, _naming(table)):
        fitted = _fitted(table, row_id, dict(zip(columns, values, strict=True)), done)
        if fitted is None or not _done(target, insert, fitted):
            rescue.lost.add(row_id)
            rescue.seen.discard(row_id)
        else:
            done.saved[table.name] += 1
    done.changes += [(table.name, row_id, "D", None) for row_id in sorted(rescue.lost)]
    if rescue.lost:
        done.lost[table.name] = len(rescue.lost)
    if rescue.is_broken:
        done.broken.append(table.name)


def _columns(connection: Any, table: str) -> list[str]:
    """The stored columns of an ordinary table: none of a view in its place, and no generated ones."""
    with suppress(DatabaseError):
        found = connection.execute(
            "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 AND EXISTS"
            " (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1 AND sql NOT LIKE 'CREATE VIRTUAL%')",
            (table,),
        )
        return [name.decode() if isinstance(name, bytes) else name for (name,) in found]
    return []


def _naming(table: Table) -> list[tuple[str, str]]:
    """The columns of other tables that refer to this one."""
    return [
        (other.name, key.parent.name)
        for other in table.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table
    ]


def _fitted(table: Table, row_id: int, row: Mapping[str, Any], done: Salvaged) -> tuple[Any, ...] | None:
    """The values as their columns may hold them; None when one that is needed cannot be read."""
    values = []
    for name, value in row.items():
        fits, kept = fitting(table.columns[name], value)
        if not fits:
            if kept is None and (table.name == "change" or not table.columns[name].nullable):
                return None  # half a change could be taken for a whole one
            done.changes.append(_update(table.name, row_id, name, kept))
            how = "is left empty" if kept is None else "has signs that could not be read"
            done.altered.append(f"The {name} of row {row_id} of {table.name} {how}.")
        values.append(kept)
    return tuple(values)


def _update(table: str, row_id: int, column: str, value: Any) -> Change:
    return table, row_id, "U", json.dumps({column: [None, value]}, ensure_ascii=False)


def _record(target: Any, done: Salvaged, name: str) -> None:
    from db.schema import recorded_tables

    recorded = {table.name for table in recorded_tables()}
    changes = [change for change in done.changes if change[0] in recorded]
    if changes:
        uuid, label = new_uuid(), f"Salvage what could be read of {name}"
        (seq,) = target.execute(
            "INSERT INTO change_set(uuid, stamp, kind, label, at, imported_by)"
            " VALUES (?, (SELECT coalesce(max(stamp), 0) + 1 FROM change_set), 'edit', ?, ?, ?) RETURNING seq",
            (uuid, label, now(), uuid),
        ).fetchone()
        target.executemany(
            'INSERT INTO change(set_seq, tbl, "row", op, fields) VALUES (?, ?, ?, ?, ?)',
            [(seq, *change) for change in changes],
        )


def _done(target: Any, statement: str, values: tuple[Any, ...]) -> bool:
    """Whether the new file's constraints let it pass."""
    with suppress(IntegrityError):
        target.execute(statement, values)
        return True
    return False


def _seal_texts(target: Any, done: Salvaged) -> None:
    """A text that is not as it was stored is a text of its own: it gets the id and hash of what it says now."""
    for text_id, sha256, body in target.execute("SELECT id, sha256, body FROM text").fetchall():
        if digest(body) != (text_id, sha256):
            own_id, own_sha256 = digest(body)
            target.execute("UPDATE text SET id = ?, sha256 = ? WHERE id = ?", (own_id, own_sha256, text_id))
            versions = target.execute("SELECT id FROM article_version WHERE text_id = ?", (text_id,)).fetchall()
            target.execute("UPDATE article_version SET text_id = ? WHERE text_id = ?", (own_id, text_id))
            done.changes += [_update("article_version", version_id, "text_id", own_id) for (version_id,) in versions]
            done.altered.append(f"Text {text_id} is not what was stored; it is kept as it reads now, as text {own_id}.")


def _mend_references(target: Any, done: Salvaged) -> None:
    """A reference to a lost row is emptied. Where it may not be, a stand-in takes the place, or its row is left out."""
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, parent, number in broken:
            (column,) = target.execute(
                'SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?', (table, number)
            ).fetchone()
            where = f"row {row_id} of {table}, which refers to a {parent} that is lost"
            there = target.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (row_id,)).fetchone()
            if there is None:
                continue  # left out already, for another reference
            if parent in _STAND_INS:
                _stand_in(target, parent, there[0], done)
            elif _done(target, f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row_id,)):
                done.altered.append(f"Emptied: the {column} of {where}.")
                done.changes.append(_update(table, row_id, column, None))
            else:
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))
                done.saved[table] -= 1
                done.lost[table] = done.lost.get(table, 0) + 1
                done.altered.append(f"Left out: {where}.")
                done.changes.append((table, row_id, "D", None))


def _stand_in(target: Any, parent: str, lost: int, done: Salvaged) -> None:
    """A row that says it is lost, so that what hangs on it is not lost with it."""
    values = {"id": lost, "uuid": new_uuid(), "now": now()}
    if target.execute(_STAND_INS[parent], values).rowcount:  # it may stand there already, for another row
        done.altered.append(f"Row {lost} of {parent} is lost; an empty one stands in its place.")
        done.changes.append((parent, lost, "I", None))


def _chain_anew(made: Path, done: Salvaged) -> None:
    """What was lost of the record breaks its chain, which would be told of the new file for good."""
    with closing(connect(made)) as target:
        if any(True for _ in broken_links(target)):
            target.execute("BEGIN IMMEDIATE")
            target.execute("UPDATE change_set SET chain = NULL")
            lengthen(target)
            target.execute("COMMIT")
            done.altered.append(
                "The record of changes is not whole, or was altered; what is left of it is chained anew."
            )


def lines(done: Salvaged) -> Iterator[str]:
    """What was saved and what was lost, a sentence each."""
    saved = ", ".join(f"{count:,} of {table}" for table, count in done.saved.items() if count)
    yield f"Saved rows: {saved}."
    for table, count in done.lost.items():
        yield f"Lost: {count:,} of {table}."
    for table in done.broken:
        yield f"The table {table} could not be read through; more of it may be lost than is known."
    yield from done.altered
