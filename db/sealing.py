"""Seals: a digest of every recorded row as it was last written, so that a value that changed on the drive is noticed.

A write past Muster is noticed in the same way. Like the chain over the record it proves nothing against somebody who
reckons the digests anew.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Table

from db.chaining import lengthen
from db.schema import recorded_tables

_BYTES = 8
_MOST = 20  # rows of one table that are told
# By its set: left to choose, SQLite would go through all that was ever changed in a table.
_CHANGED = 'SELECT tbl, "row" FROM change INDEXED BY ix_change_set_seq WHERE set_seq > ?'
_THESE = "IN (SELECT value FROM json_each(?))"


def seal(connection: Any) -> None:
    """Chain the change sets that are new, and seal the rows they wrote; within the transaction that wrote them."""
    touched: defaultdict[str, set[int]] = defaultdict(set)
    for name, row in connection.execute(_CHANGED, (lengthen(connection),)):
        touched[name].add(row)
    for table in recorded_tables():
        if table.name in touched:
            rows = json.dumps(list(touched[table.name]))
            connection.execute(f'DELETE FROM seal WHERE tbl = ? AND "row" {_THESE}', (table.name, rows))  # noqa: S608
            _seal_rows(connection, table, f"WHERE id {_THESE}", (rows,))


def seal_all(connection: Any) -> None:
    """Seal every row as it stands, whoever wrote it."""
    connection.execute("DELETE FROM seal")
    for table in recorded_tables():
        _seal_rows(connection, table)


def broken_seals(connection: Any) -> Iterator[str]:
    """Each row that is not as it was last written, as one sentence; of many in one table the first are told."""
    for table in recorded_tables():
        found = list(_broken_in(connection, table))
        yield from found[:_MOST]
        if len(found) > _MOST:
            yield f"{len(found) - _MOST:,} more rows of {table.name} are not as they were last written."


def _broken_in(connection: Any, table: Table) -> Iterator[str]:
    written = dict(connection.execute('SELECT "row", digest FROM seal WHERE tbl = ?', (table.name,)))
    advice = "a value changed on the drive, or past Muster. Compare it with a backup."
    for row_id, *values in connection.execute(_rows(table)):
        sealed = written.pop(row_id, None)
        if sealed is None:
            yield f"Row {row_id} of {table.name} was written past Muster. Compare it with a backup."
        elif sealed != _digest(values):
            yield f"Row {row_id} of {table.name} is not what was last written: {advice}"
    for row_id in written:
        yield f"Row {row_id} of {table.name} is gone, and Muster did not take it out. Compare it with a backup."


def _seal_rows(connection: Any, table: Table, where: str = "", values: tuple[Any, ...] = ()) -> None:
    rows = connection.cursor().execute(f"{_rows(table)} {where}", values)
    seals = ((table.name, row_id, _digest(row)) for row_id, *row in rows)
    connection.executemany('INSERT INTO seal(tbl, "row", digest) VALUES (?, ?, ?)', seals)


@cache
def _rows(table: Table) -> str:
    columns = ", ".join(sorted(f'"{column.name}"' for column in table.columns if column.name != "id"))
    return f'SELECT id, {columns} FROM "{table.name}"'  # noqa: S608  our own names


def _digest(values: list[Any]) -> bytes:
    """BLAKE2b (RFC 7693), 8 bytes, of the values by the names of their columns as JSON; BLOBs in hexadecimal."""
    return hashlib.blake2b(_written(values).encode("utf-8", "surrogateescape"), digest_size=_BYTES).digest()


def _hexadecimal(value: bytes | memoryview) -> str:
    return bytes(value).hex()


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_hexadecimal).encode
