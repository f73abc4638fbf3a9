"""Whether a file is whole: SQLite's own check, every reference, and no value larger than a project holds."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.sqlite import DatabaseError, connect, library

LARGEST = 64 * 2**20
"""Bytes of one value. A text has 8 MB at most; the largest are the marks of a figure with many claims."""

INTERRUPTED = 9
_ERROR = 1  # what SQLite says of a search index that it cannot even begin to read
_STEPS = 10_000  # of SQLite's machine between two looks at the clock, far less than a millisecond
LENGTH = "octet_length" if library.sqlite_version_info >= (3, 43) else "length"  # the newer one loads no value
_MOST = 20  # faults of one kind that are told


def faults_inside(path: Path) -> Iterator[str]:
    """Each fault as the middle of a sentence ("row 5 of claim refers to …"); nothing is written.

    Raises what SQLite raises for a file it cannot read at all.
    """
    connection = connect(path, "ro")
    try:
        connection.execute("PRAGMA cell_size_check=ON")
        yield from quick_faults(connection)
        yield from broken_references(connection)
        yield from huge_values(connection)
    finally:
        connection.close()


def quick_faults(connection: Any, most: int = _MOST) -> Iterator[str]:
    try:
        found = connection.execute(f"PRAGMA quick_check({most})").fetchall()
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) != _ERROR:
            raise
        yield str(error)
        return
    for (words,) in found:
        if words != "ok":
            yield str(words).splitlines()[-1]  # after a line that only says in which database


def broken_references(connection: Any, most: int = _MOST) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("SELECT * FROM pragma_foreign_key_check LIMIT ?", (most,)):
        yield f"row {row} of {table} refers to a {parent} that is not there"


def huge_values(connection: Any, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """Values too large to be loaded: only their stated length is looked at. ``but`` are tables left for later."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '% VIRTUAL %'")
    for (table,) in tables.fetchall():
        if table not in but:
            yield from _huge_in(connection, table)


def _huge_in(connection: Any, table: str) -> Iterator[str]:
    columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    is_huge = " OR ".join(f'{LENGTH}("{name}") > {LARGEST}' for name in columns)
    if columns and connection.execute(f'SELECT 1 FROM "{table}" WHERE {is_huge} LIMIT 1').fetchone():
        yield f"{table} holds a value of more than {LARGEST // 2**20} MB, which no project has"


@contextmanager
def deadline(connection: Any, seconds: float) -> Iterator[None]:
    """Within, SQLite stops with INTERRUPTED when the time is over: a hostile file must not hold the program up."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
