"""Two SQLAlchemy engines on one project file: one that can only read, one that records what it writes."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.recording import recording_triggers
from db.sqlite import connect, library

_WRITE_CACHE = 32 * 1024  # KiB, taken as needed: an import that outgrows the cache writes its index pages twice


def reading_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Connections that refuse to write. A unit of work sees one moment of the file and holds up no writer.

    With `read_only` not even a journal that a crash left behind is played back.
    """

    def open_connection() -> Any:
        connection = connect(path, "ro" if read_only else "rw")
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(open_connection, "BEGIN")


def writing_engine(path: Path) -> Engine:
    """One connection that records every changed row. It begins IMMEDIATE: a deferred begin loses updates silently.

    Its journal is chosen with the first edit, since that is written into the file.
    """

    def open_connection() -> Any:
        connection = connect(path)
        connection.execute(f"PRAGMA cache_size=-{_WRITE_CACHE}")
        connection.executescript(recording_triggers())
        return connection

    return _engine(open_connection, "BEGIN IMMEDIATE", pool_size=1, max_overflow=0)


def _engine(open_connection: Any, begin: str, **pool: int) -> Engine:
    engine = create_engine("sqlite+pysqlite://", creator=open_connection, module=library, poolclass=QueuePool, **pool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
