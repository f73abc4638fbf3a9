"""The full-text index over the texts (FTS5, external content), filled in bulk and never by a per-row trigger."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.soundness import CORRUPT
from db.sqlite import DatabaseError, connect, library

_HASH_SIZE = 64 * 2**20  # bytes held before FTS5 writes a segment; a quarter of the time of the default
_READ_ONLY = 8  # SQLite's number for a file that must not be written
_AT_ONCE = 10_000  # texts of 600 words: what one segment holds

_INDEX = "INSERT INTO text_search(rowid, body) SELECT id, body FROM text WHERE id IN (SELECT value FROM json_each(?))"


def index_texts(session: Session, text_ids: Iterable[int]) -> None:
    """Add newly stored texts to the index, in one statement."""
    index_with(driver_behind(session), text_ids)


def index_with(driver: Any, text_ids: Iterable[int]) -> None:
    """The same over a driver connection; a server has done it already."""
    ids = list(text_ids)
    if not ids or getattr(driver, "indexes_itself", False):
        return
    parts = [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]
    driver.execute("INSERT INTO text_search(text_search, rank) VALUES ('hashsize', ?)", (_HASH_SIZE,))
    for part in parts:
        driver.execute(_INDEX, (json.dumps(part),))
    if len(parts) > 1:  # several segments, whose merging a later edit would pay for
        driver.execute("INSERT INTO text_search(text_search) VALUES ('optimize')")


def rebuild_index(path: Path) -> None:
    """Make the index anew from the texts."""
    connection = connect(path)
    try:
        connection.execute("INSERT INTO text_search(text_search) VALUES ('rebuild')")
    finally:
        connection.close()


def index_agrees(path: Path) -> bool:
    """Whether the index holds exactly the words of the texts. The file is not changed."""
    connection = connect(path)
    try:
        return _agrees(connection)
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _READ_ONLY:
            raise
        return _copy_agrees(connection)
    finally:
        connection.close()


def _agrees(connection: Any) -> bool:
    """FTS5 compares only when it is told to through a write, which is taken back."""
    try:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO text_search(text_search, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != CORRUPT:
            raise
        return False
    finally:
        connection.rollback()
    return True


def _copy_agrees(connection: Any) -> bool:
    """Where the file must not be written, what holds for a passing copy holds for it."""
    copy = library.connect("", isolation_level=None)  # a file of SQLite's own that goes when it is closed
    try:
        connection.backup(copy)
        return _agrees(copy)
    finally:
        copy.close()
