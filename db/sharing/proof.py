"""The proof that no name is left in a copy: every cell is read, and every byte of the file in UTF-8 and UTF-16."""

import json
import mmap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.schema import metadata
from db.sharing.veil import Secret, Veil
from db.sqlite import connect

_CHUNK = 4 * 2**20  # bytes decoded at once
_OVERLAP = 4 * 2**10  # bytes that two chunks share; even, so that UTF-16 stays in step
_ENCODINGS = (("utf-8", 0), ("utf-16-le", 0), ("utf-16-le", 1), ("utf-16-be", 0), ("utf-16-be", 1))


def prove_nameless(path: Path, veil: Veil) -> None:
    """Raise `WorkbenchError` that says where a name is left. Nothing else is told of it than whose it is."""
    with closing(connect(path, "ro")) as connection:
        for table, column, words in _cells(connection):
            left = veil.named(words)
            if left:
                raise _refusal(left, f"the {column} of {table.replace('_', ' ')}")
    left = _in_bytes(path, veil)
    if left:
        raise _refusal(left, "the bytes of the file")


def _refusal(left: Secret, where: str) -> WorkbenchError:
    return WorkbenchError(
        f"No copy was made: {where} still {'holds' if 'bytes' in where else 'has'} a name of {left.label}, which is"
        " confidential. Change it there, or share without that part."
    )


def _cells(connection: Any) -> Iterator[tuple[str, str, str]]:
    for table in metadata.sorted_tables:
        columns = [column.name for column in table.columns]
        names = ", ".join(f'"{name}"' for name in columns)
        for row in connection.execute(f'SELECT {names} FROM "{table.name}"'):
            for column, value in zip(columns, row, strict=True):
                if isinstance(value, str):
                    yield table.name, column, value
                    if "\\" in value:
                        yield table.name, column, _unescaped(value)


def _unescaped(value: str) -> str:
    """What JSON in a value says, without its escapes; the value itself where it is no JSON."""
    try:
        return json.dumps(json.loads(value), ensure_ascii=False)
    except ValueError:
        return value


def _in_bytes(path: Path, veil: Veil) -> Secret | None:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as raw:
        for start in range(0, len(raw), _CHUNK):
            chunk = raw[start : start + _CHUNK + _OVERLAP]
            for encoding, offset in _ENCODINGS:
                left = veil.named(chunk[offset:].decode(encoding, "replace"))
                if left:
                    return left
    return None
