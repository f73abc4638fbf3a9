"""Whether every stored value is one its column may hold: a flipped bit or a foreign hand leaves one that is not."""

import json
import re
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


class _Text(bytes):
    """A text as it is stored, which bytes stored as such are not."""


def strange_values(path: Path) -> Iterator[tuple[str, int, str]]:
    """Table, row id and column of each value that no edit can have written; the file is not touched."""
    from db.schema import metadata

    connection = connect(path, "ro")
    try:
        connection.text_factory = _Text  # text that is no UTF-8 is to be found, not to stop the search
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


_OLD_AND_NEW = 2

UNKNOWN_MOMENT = "1970-01-01T00:00:00Z"
"""What stands for a time that cannot be read."""

_MOMENT = re.compile(rb"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\dZ")
_UUID = re.compile(rb"[0-9a-f]{32}")


def _reads_as(form: re.Pattern[bytes]) -> Holds:
    return lambda value: isinstance(value, bytes) and form.fullmatch(value) is not None


def _is_fields(value: Any) -> bool:
    """What a change set has of one row: of each column the old value, or of each the old and the new one."""
    try:
        fields = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return False
    if not isinstance(fields, dict):
        return False
    pairs = [pair for pair in fields.values() if isinstance(pair, list)]
    return not pairs or (len(pairs) == len(fields) and all(len(pair) == _OLD_AND_NEW for pair in pairs))


_FORMS: dict[str, Holds] = {
    "change.fields": _is_fields,
    "change.op": {b"I", b"U", b"D"}.__contains__,
    "change_set.at": _reads_as(_MOMENT),
    "change_set.uuid": _reads_as(_UUID),
    **{
        name: _reads_as(_MOMENT)
        for name in ("added_at", "captured_at", "decided_at", "exported_at", "graded_at", "made_at")
    },
}


def fits(column: Any, value: Any) -> bool:
    """Whether a value, as the driver hands it over, is one its column may hold."""
    stored = value.encode() if isinstance(value, str) else value
    return bool(column.nullable if stored is None else _holds(column.type)(stored))


def fitting(column: Any, value: Any) -> tuple[bool, Any]:
    """Whether a value, its text as bytes, may stand in a column, and what to put there: itself, mended, or None.

    Text that is no UTF-8 is mended by signs for what cannot be read, a time by one that nobody takes for true; whatever
    else makes no sense is left out.
    """
    if value is None:
        return column.nullable, None
    if _holder(column)(value):
        return True, value.decode() if isinstance(value, bytes) and not _is_binary(column.type) else value
    if column.name.endswith("_at"):
        return False, UNKNOWN_MOMENT
    is_prose = isinstance(value, bytes) and type(column.type).__name__ in {"String", "Text"}
    return False, value.decode(errors="replace") if is_prose and _holder(column) is _holds(column.type) else None


def _strange_in(connection: Any, table: Any) -> Iterator[tuple[str, int, str]]:
    columns = [(each.name, each.nullable, _holder(each), _is_binary(each.type)) for each in table.columns]
    names = ", ".join(f'"{name}"' for name, *_ in columns)
    for row, *values in connection.execute(f'SELECT rowid, {names} FROM "{table.name}"'):
        for (name, may_lack, holds, is_binary), value in zip(columns, values, strict=True):
            is_of_another_kind = isinstance(value, bytes) and (type(value) is bytes) != is_binary
            if is_of_another_kind or not (may_lack if value is None else holds(value)):
                yield table.name, row, name


def _holder(column: Any) -> Holds:
    """Some texts have a form that their type does not tell."""
    name = f"{column.table.name}.{column.name}"
    form = _FORMS.get(name) or _FORMS.get(column.name if column.name.endswith("_at") else "")
    return form or _holds(column.type)


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
        except (AttributeError, RecursionError, TypeError, ValueError):
            return False
        return True

    return holds
