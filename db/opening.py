"""Looking at a file before trusting it: the header first, then what it holds, read-only."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.faults import told
from db.sqlite import APPLICATION_ID, DatabaseError, connect

SCHEMA = 4
"""The newest schema this program knows: the number of migrations, which a file's user_version mirrors."""

TABLES = frozenset(
    """alembic_version analyst article article_version assessment assessment_claim attribution change change_set claim
    claim_relation code coding conflict consistency_mark event figure figure_snapshot force force_name grade hypothesis
    note origin place place_name project question recording redaction resolution scale_code source source_name
    source_verdict span suggestion text text_search text_search_config text_search_data text_search_docsize
    text_search_idx""".split()
)
"""Every table a project of this schema holds, named here so that opening needs no models."""

_HEADER_BYTES = 100
_ERROR = 1  # what SQLite says of a search index that it cannot even begin to read
_MAGIC = b"SQLite format 3\0"
_QUICK_CHECK_UP_TO = 64 * 2**20  # bytes; larger files are checked by `muster check`


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes say. ``pages`` is 0 where the writer did not keep it."""

    schema: int
    page_size: int
    pages: int


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
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise WorkbenchError(
            f"{path} does not exist. Check the name, or make it with “muster new {path.name}”."
        ) from None
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}. Check who may read it.") from error


def examine(path: Path) -> Header:
    """Prove a file fit to be opened: a whole project of a known schema with nothing planted in it.

    Raises `WorkbenchError` with the reason; the file is not touched.
    """
    header = read_header(path)
    if header.schema > SCHEMA:
        raise WorkbenchError(
            f"{path.name} was made with a newer Muster (schema {header.schema}; this one knows {SCHEMA}). "
            "Update Muster to open it."
        )
    _refuse_truncated(path, header)
    with told(path):
        _refuse_foreign_contents(path, header)
    return header


def _refuse_truncated(path: Path, header: Header) -> None:
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() and path.stat().st_size < header.page_size * header.pages:
        raise WorkbenchError(f"{path.name} is cut off: part of the file is missing. Open a backup or copy it again.")


def _refuse_foreign_contents(path: Path, header: Header) -> None:
    connection = connect(path, "ro")
    try:
        connection.execute("PRAGMA cell_size_check=ON")
        _refuse_planted(connection, path)
        if header.schema == SCHEMA:
            _refuse_incomplete(connection, path)
        if path.stat().st_size <= _QUICK_CHECK_UP_TO:
            _quick_check(connection, path)
    finally:
        connection.close()


def _refuse_planted(connection: Any, path: Path) -> None:
    """A project holds tables and indexes of known names only: no trigger, no view, nothing that could run."""
    for kind, name, table in connection.execute("SELECT type, name, tbl_name FROM sqlite_schema"):
        is_ours = table in TABLES or table.startswith("sqlite_")
        if kind not in {"table", "index"} or not is_ours:
            raise WorkbenchError(f"Not opened: {path.name} contains a {kind} that Muster did not write ({name}).")


def _refuse_incomplete(connection: Any, path: Path) -> None:
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    missing = sorted(TABLES - found)
    if missing:
        raise _damaged(path, f"it has no table {missing[0]}")


def _quick_check(connection: Any, path: Path) -> None:
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) != _ERROR:
            raise
        raise _damaged(path, str(error)) from error
    if found != "ok":
        raise _damaged(path, found.splitlines()[-1])  # after a line that only says in which database


def _damaged(path: Path, what: str) -> WorkbenchError:
    return WorkbenchError(f"{path.name} is damaged ({what}). Open a backup, or a copy that a colleague has.")
