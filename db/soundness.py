"""Whether every stored value is one its column may hold: a flipped bit or a foreign hand leaves one that is not."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from db.sqlite import DatabaseError, connect

Holds = Callable[[Any], bool]

CORRUPT = 11
"""SQLite's number for a damaged file."""

_ERROR = 1  # no such table or column


def strange_values(path: Path) -> Iterator[tuple[str, int, str]]:
    """Table, row id and column of each value that no edit can have written; the file is not touched."""
    from db.schema import metadata

    connection = connect(path, "ro")
    try:
        connection.text_factory = bytes  # text that is no UTF-8 is to be found, not to stop the search
        for table in metadata.sorted_tables:
            yield from _strange_in(connection, table)
    finally:
        connection.close()


def is_garbled(path: Path) -> bool:
    """Whether the file holds such a value, or is too damaged to be read through."""
    try:
        return next(strange_values(path), None) is not None
    except UnicodeDecodeError:
        return True
    except DatabaseError as error:
        return getattr(error, "sqlite_errorcode", CORRUPT) & 0xFF in {CORRUPT, _ERROR}


def fits(column: Any, value: Any) -> bool:
    """Whether a value, as the driver hands it over, is one its column may hold."""
    stored = value.encode() if isinstance(value, str) else value
    return bool(column.nullable if stored is None else _holds(column.type)(stored))


def fitting(column: Any, value: Any) -> tuple[bool, Any]:
    """Whether a value, its text as bytes, may stand in a column, and what to put there: itself, mended, or None.

    Text that is no UTF-8 is mended by signs for what cannot be read; whatever else makes no sense is left out.
    """
    if value is None:
        return column.nullable, None
    if _holds(column.type)(value):
        return True, value.decode() if isinstance(value, bytes) and not _is_binary(column.type) else value
    is_prose = isinstance(value, bytes) and type(column.type).__name__ in {"String", "Text"}
    return False, value.decode(errors="replace") if is_prose else None


def _strange_in(connection: Any, table: Any) -> Iterator[tuple[str, int, str]]:
    columns = [(column.name, column.nullable, _holds(column.type)) for column in table.columns]
    names = ", ".join(f'"{name}"' for name, _, _ in columns)
    for row, *values in connection.execute(f'SELECT rowid, {names} FROM "{table.name}"'):
        for (name, may_lack, holds), value in zip(columns, values, strict=True):
            if not (may_lack if value is None else holds(value)):
                yield table.name, row, name


def _is_binary(kind: Any) -> bool:
    from sqlalchemy import LargeBinary

    return isinstance(kind, LargeBinary)


@cache
def _holds(kind: Any) -> Holds:
    """What a column of this type may hold, as SQLite hands it over: text as bytes."""
    from sqlalchemy import JSON, Boolean, Date, Enum, Float, Integer, LargeBinary

    if isinstance(kind, Enum):
        return {word.encode() for word in kind.enums}.__contains__
    holds: tuple[tuple[Any, Holds], ...] = (
        (Date, _reads(lambda value: date.fromisoformat(value.decode()))),
        (JSON, _reads(json.loads)),
        (Boolean, {0, 1}.__contains__),
        (Integer, lambda value: isinstance(value, int)),
        (Float, lambda value: isinstance(value, int | float)),
        (LargeBinary, lambda value: isinstance(value, bytes)),
    )
    return next((test for one, test in holds if isinstance(kind, one)), _reads(lambda value: value.decode()))


def _reads(read: Callable[[Any], object]) -> Holds:
    def holds(value: Any) -> bool:
        try:
            read(value)
        except (AttributeError, TypeError, ValueError):
            return False
        return True

    return holds
