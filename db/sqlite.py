"""The SQLite library, and connections to a project file."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

try:
    import pysqlite3.dbapi2 as _newer
except ImportError:  # no wheel for this system
    _newer = None

library: ModuleType = sqlite3 if _newer is None else _newer
"""pysqlite3 where its wheel exists, else Python's own sqlite3."""

DatabaseError: type[Exception] = library.DatabaseError
IntegrityError: type[Exception] = library.IntegrityError

APPLICATION_ID = 0x4D535452  # "MSTR"; above 0x7FFFFFFF SQLite would silently store 0
BUSY_TIMEOUT = 5_000  # ms
_IN_USE = frozenset({5, 6})  # SQLite's numbers for a file that another connection holds
_CHECKPOINT_PAGES = 8_000  # 32 MB of WAL; at the default of 4 MB an import would be written twice while one waits
_MOST_MEMORY = 900 * 10**6  # bytes: a planted value of 1 GB ends in a MemoryError, not in the memory of the machine
_PRAGMAS = (
    "trusted_schema=OFF",
    "foreign_keys=ON",
    "synchronous=FULL",
    "mmap_size=0",
    "temp_store=MEMORY",
    f"hard_heap_limit={_MOST_MEMORY}",
)
_WAL_RESET_FIXED = (3, 51, 3)  # older libraries can corrupt a WAL file that two connections use


def can_use_wal() -> bool:
    return bool(library.sqlite_version_info >= _WAL_RESET_FIXED)


def connect(path: Path, mode: str = "rw", *, forgiving: bool = False) -> Any:
    """A driver connection with the pragmas every connection gets; `mode` is ``ro``, ``rw`` or ``rwc``.

    A `forgiving` one reads what is left of a file that is cut off or whose table of contents is garbled.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    wait = BUSY_TIMEOUT / 1000
    connection = library.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=wait)
    try:
        for pragma in ("writable_schema=ON", *_PRAGMAS) if forgiving else _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except DatabaseError:
        connection.close()
        raise
    return connection


def choose_journal(connection: Any, *, is_local: bool = True) -> bool:
    """WAL while a local file is open: one sync an edit. DELETE elsewhere, or where this library is too old for it.

    False where another program is just reading: then it stays as it was, which is as safe.
    """
    connection.execute(f"PRAGMA wal_autocheckpoint={_CHECKPOINT_PAGES}")
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT // 20}")
    try:
        connection.execute(f"PRAGMA journal_mode={'WAL' if is_local and can_use_wal() else 'DELETE'}")
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _IN_USE:
            raise
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
    return True


def settle(path: Path) -> None:
    """Fold the WAL back, so that a closed project is one file. Skipped while it is open elsewhere, or read-only."""
    with suppress(DatabaseError), closing(connect(path)) as connection:  # else the last one to close it will fold it
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("PRAGMA optimize")
        connection.execute("PRAGMA journal_mode=DELETE")
