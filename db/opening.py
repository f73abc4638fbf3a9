"""Looking at a file before trusting it: the header first, then what it holds, read-only."""

import os
import struct
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.descriptors import first_bytes
from db.errors import UnsoundError, WorkbenchError
from db.faults import told
from db.planted import lost_column, missing, refuse_planted
from db.soundness import CORRUPT
from db.sqlite import APPLICATION_ID, DatabaseError, connect
from db.wholeness import INTERRUPTED, broken_references, deadline, huge_values, quick_faults

SCHEMA = 7
"""The newest schema this program knows: the number of migrations, which a file's user_version mirrors."""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_LOOKED_THROUGH_UP_TO = 64 * 2**20  # bytes; a larger file is looked through when it is open already
_PATIENCE = 5.0  # s for what is looked through before opening
_LARGE_TABLES = frozenset({"text", "change", "figure_snapshot", "span", "text_search_data"})


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes say. ``pages`` is 0 where the writer did not keep it."""

    schema: int
    page_size: int
    pages: int


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that may be opened. ``read_only`` says why it must not be written; empty where it may be."""

    schema: int
    read_only: str = ""
    is_damaged: bool = False
    is_looked_through: bool = True  # False for a large file: `db.wholeness.faults_inside` is still to be asked


def read_header(path: Path) -> Header:
    """Refuse what is not a project, without opening it as a database."""
    raw = _first_bytes(path)
    if raw[:16] != _MAGIC or struct.unpack(">I", raw[68:72].ljust(4, b"\0"))[0] != APPLICATION_ID:
        raise WorkbenchError(f"{path.name} is not a Muster project. Choose a .muster file.")
    page_size, pages, schema = (
        struct.unpack(form, raw[at : at + size])[0] for form, at, size in ((">H", 16, 2), (">I", 28, 4), (">I", 60, 4))
    )
    return Header(schema=schema, page_size=65_536 if page_size == 1 else page_size, pages=pages)


def _first_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise WorkbenchError(f"{path.name} is a folder. Choose a .muster file.")
    try:
        return first_bytes(path, _HEADER_BYTES)
    except FileNotFoundError:
        raise WorkbenchError(
            f"{path} does not exist. Check the name, or make it with “muster new {path.name}”."
        ) from None
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}. Check who may read it.") from error


def examine(path: Path, *, at_a_glance: bool = False) -> Examined:
    """Prove a file fit to be opened, and say whether it may be written; the file is not touched.

    Only where a journal was left beside it is it played back first, as any opening would. `at_a_glance` leaves out
    what goes through a large file row by row: for whoever reads a few rows of it, and has it examined before it is
    opened.

    Raises `WorkbenchError` for what is no project, `UnsoundError` for one with something planted in it or so damaged
    that nothing can be shown of it.
    """
    header = read_header(path)
    if header.schema == 0:
        raise WorkbenchError(f"{path.name} is not a Muster project. Choose a .muster file.")
    if _was_cut_off(path):
        recover(path)
        header = read_header(path)
    _refuse_truncated(path, header)
    with told(path):
        connection = connect(path, "ro")
        try:
            connection.execute("PRAGMA cell_size_check=ON")
            with deadline(connection, _PATIENCE):
                return _looked_at(connection, path, header.schema, at_a_glance=at_a_glance)
        finally:
            connection.close()


def _was_cut_off(path: Path) -> bool:
    """Whether a journal lies beside the file: a program was killed in the midst of an edit, or has it open now."""
    return any(path.with_name(path.name + suffix).exists() for suffix in ("-journal", "-wal"))


def recover(path: Path) -> None:
    """Let SQLite take back, or finish, what was cut off, which a connection that only reads could not do."""
    with suppress(DatabaseError), closing(connect(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _refuse_truncated(path: Path, header: Header) -> None:
    if not _was_cut_off(path) and path.stat().st_size < header.page_size * header.pages:
        raise UnsoundError(f"{path.name} is cut off: part of the file is missing. Open a backup or copy it again.")


def _looked_at(connection: Any, path: Path, schema: int, *, at_a_glance: bool) -> Examined:
    refuse_planted(connection, path.name, schema, SCHEMA)
    if schema > SCHEMA:
        _refuse_unreadable(connection, path, schema)
        return Examined(
            schema, f"{path.name} was made with a newer Muster ({_schemas(schema)}). Update Muster to edit it."
        )
    lacking = missing(connection, schema)
    if lacking:
        raise UnsoundError(damaged(path, f"it has no table {lacking}"))
    if connection.execute("SELECT 1 FROM project WHERE id = 1").fetchone() is None:
        raise UnsoundError(damaged(path, "it has no name and facts of its own"))
    if path.stat().st_size > _LOOKED_THROUGH_UP_TO:
        if not at_a_glance:
            _refuse_huge(connection, path)
        return Examined(schema, is_looked_through=False)
    return _looked_through(connection, path, schema)


def _looked_through(connection: Any, path: Path, schema: int) -> Examined:
    try:
        fault = next(_faults(connection), None)
    except DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == INTERRUPTED:
            return Examined(schema, is_looked_through=False)
        if code != CORRUPT:
            raise
        fault = str(error)
    if fault:
        return Examined(schema, damaged(path, fault), is_damaged=True)
    return Examined(schema)


def _faults(connection: Any) -> Iterator[str]:
    yield from quick_faults(connection, most=1)
    yield from broken_references(connection, most=1)


def _refuse_huge(connection: Any, path: Path) -> None:
    """Read-only would not do: to show the row is to load it."""
    found = next(huge_values(connection, but=_LARGE_TABLES), None)
    if found is not None:
        raise UnsoundError(f"Not opened: {path.name} is damaged ({found}). Open a backup, or salvage it.")


def _refuse_unreadable(connection: Any, path: Path, schema: int) -> None:
    """A newer file can be read as long as it still has every column that this program reads."""
    if lost_column(connection, SCHEMA):
        raise WorkbenchError(
            f"{path.name} was made with a newer Muster ({_schemas(schema)}). Update Muster to open it."
        )


def _schemas(schema: int) -> str:
    return f"schema {schema}; this one knows {SCHEMA}"


def damaged(path: Path, what: str) -> str:
    return f"{path.name} is damaged ({what}). Open a backup, or a copy that a colleague has."


def write_protection(path: Path) -> str:
    """Why a file may not be written here, as a sentence; empty where it may be. The journal needs the folder too."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return ""
    return f"{path.name} or its folder is write-protected. Save a copy to a folder of your own to edit it."
