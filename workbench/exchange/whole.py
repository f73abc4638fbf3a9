"""The whole project as JSON: every row of every table with the history, written row by row (docs/json.md).

Read again by `workbench.exchange.remaking` it gives the same project: the same ids, the same edits to undo, the same
chain over the record. Ids are strings, since many readers round numbers beyond 2**53, and bytes are base64.
"""

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import BigInteger, LargeBinary, Table
from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.opening import SCHEMA
from db.schema import metadata
from workbench.drawing import made_with
from workbench.progress import Progress
from workbench.writing import write_streamed

FORMAT, VERSION = "muster-project", 2
OLDEST = 6
"""The first schema that was written in this version."""

DERIVED = frozenset({"recording", "seal"})
"""Tables that are reckoned from the others, or empty while no edit is open."""

_AT_ONCE = 1_000  # rows between two reports


def losses(session: Session) -> list[str]:  # noqa: ARG001  every format is asked alike
    """Nothing: it is read back as the same project."""
    return []


def write(session: Session, path: Path, progress: Progress) -> None:
    write_streamed(path, lambda out: _write(session, out, progress))


def whole_tables() -> list[Table]:
    """Every table that is written, parents before children."""
    return [table for table in metadata.sorted_tables if table.name not in DERIVED]


def _write(session: Session, out: BinaryIO, progress: Progress) -> None:
    head = {"format": FORMAT, "version": VERSION, "schema": SCHEMA, "program": made_with()}
    lines = [f' "{name}": {_json(value)},' for name, value in head.items()]
    out.write("\n".join(["{", *lines, ' "tables": {\n']).encode())
    tables = whole_tables()
    for done, table in enumerate(tables):
        out.write(f'  "{table.name}": ['.encode())
        for count, row in enumerate(_rows(session, table)):
            if count % _AT_ONCE == 0:
                progress.report(done, len(tables), "Writing the project")
            out.write(b",\n   " if count else b"\n   ")
            out.write(_json(row).encode("utf-8", "replace"))
        out.write(b"\n  ]" if done == len(tables) - 1 else b"\n  ],\n")
    out.write(b"\n }\n}\n")


def _rows(session: Session, table: Table) -> Iterator[dict[str, Any]]:
    """In the order of the key, as the file has the values: a day as its letters, a truth as 0 or 1."""
    shapes = [_shape(column) for column in table.columns]
    names = [column.name for column in table.columns]
    wanted = ", ".join(f'"{name}"' for name in names)
    order = ", ".join(f'"{column.name}"' for column in table.primary_key)
    query = f'SELECT {wanted} FROM "{table.name}" ORDER BY {order}'  # noqa: S608  a table of our own
    for row in driver_behind(session).execute(query):
        yield {
            name: None if value is None else shape(value) for name, shape, value in zip(names, shapes, row, strict=True)
        }


def _shape(column: Any) -> Callable[[Any], Any]:
    if is_id(column):
        return str
    return _base64 if isinstance(column.type, LargeBinary) else _as_it_is


def is_id(column: Any) -> bool:
    """Whether a column holds row ids, which are strings."""
    return isinstance(column.type, BigInteger)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _as_it_is(value: Any) -> Any:
    return value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
