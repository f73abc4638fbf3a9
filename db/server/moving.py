"""Moving a project from a file to a server, from a server to a file, or from one server to another.

Every row goes, the history's and the chain's too, so that the copies go on being the same project and can be merged
later. What was written is read again and compared before it is let stand.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from psycopg import IsolationLevel
from sqlalchemy import Table

from db.copying import prove, put_in_place, unfinished_beside
from db.errors import WorkbenchError
from db.faults import told as told_of_file
from db.migrating import make_tables
from db.opening import SCHEMA, examine
from db.schema import metadata
from db.server.address import Address
from db.server.connecting import connect as connect_to_server
from db.server.driver import ServerDriver
from db.server.faults import told
from db.server.migrating import make_project, schema_of
from db.sqlite import connect

Report = Callable[[int, int, str], None]
_COUNTED = (("change_set", "seq"), ("change", "n"))


def move(source: Path | Address, target: Path | Address, report: Report) -> None:
    """Make the project at `source` anew at `target`, where none is yet; `report` may raise to leave nothing there.

    `source` is left as it is. Raises `WorkbenchError` for what is no sound project of this program's schema, and where
    something is at the target already.
    """
    with _reading(source) as driver:
        if isinstance(target, Address):
            make_project(target, lambda written: _fill(driver, written, report))
        else:
            _into_file(driver, target, source.name, report)


@contextmanager
def _reading(source: Path | Address) -> Iterator[Any]:
    """One moment of a project."""
    if isinstance(source, Path):
        examined = examine(source)
        if examined.is_damaged or examined.schema != SCHEMA:
            raise WorkbenchError(examined.read_only or f"Open {source.name} once, which brings it up to date.")
        with told_of_file(source), closing(connect(source, "ro")) as driver:
            driver.execute("BEGIN")
            yield driver
        return
    with told(source), closing(connect_to_server(source)) as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ  # one moment, however long it takes
        connection.read_only = True
        driver = ServerDriver(connection)
        if schema_of(driver) != SCHEMA:
            raise WorkbenchError(
                f"There is no project of this Muster in {source.name}. Open it once, or check the address."
            )
        yield driver


def _into_file(driver: Any, target: Path, name: str, report: Report) -> None:
    if target.exists():
        raise WorkbenchError(f"{target.name} exists already. Choose another name.")
    with unfinished_beside(target, target) as unfinished:
        make_tables(unfinished, SCHEMA)
        with closing(connect(unfinished)) as written:
            written.execute("PRAGMA foreign_keys=OFF")
            written.execute("BEGIN")
            _fill(driver, written, report)
            written.execute("INSERT INTO text_search(text_search) VALUES ('rebuild')")
            written.execute("COMMIT")
        prove(unfinished, name)
        put_in_place(unfinished, target)


def _fill(driver: Any, written: Any, report: Report) -> None:
    tables = metadata.sorted_tables
    for done, table in enumerate(tables):
        report(done, 2 * len(tables), "Moving")
        _copy(driver, written, table)
    if isinstance(written, ServerDriver):
        for name, column in _COUNTED:
            written.execute(
                f"SELECT setval(pg_get_serial_sequence('{name}', '{column}'), coalesce(max({column}), 0) + 1, false)"
                f" FROM {name}"
            )
    for done, table in enumerate(tables, len(tables)):
        report(done, 2 * len(tables), "Comparing")
        if _digest(driver, table) != _digest(written, table):
            raise WorkbenchError(f"The rows of {table.name} did not arrive as they are. Nothing was moved; try again.")
    report(2 * len(tables), 2 * len(tables), "Comparing")


def _copy(driver: Any, written: Any, table: Table) -> None:
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    rows = _rows(driver, table)
    if isinstance(written, ServerDriver):
        written.copy(f'COPY "{table.name}" ({columns}) FROM STDIN', rows)
        return
    written.executemany(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', rows)


def _rows(driver: Any, table: Table) -> Iterator[tuple[Any, ...]]:
    """In the order of the key, which both kinds of database agree on where letters are compared by their bytes."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    text_order = ' COLLATE "C"' if isinstance(driver, ServerDriver) else ""
    keys = ", ".join(
        f'"{column.name}"' + (text_order if issubclass(column.type.python_type, str) else "")
        for column in table.primary_key
    )
    query = f'SELECT {columns} FROM "{table.name}"' + (f" ORDER BY {keys}" if keys else "")
    return driver.stream(query) if isinstance(driver, ServerDriver) else iter(driver.execute(query))


def _digest(driver: Any, table: Table) -> str:
    digest = hashlib.sha256()
    for row in _rows(driver, table):
        digest.update(repr(row).encode())
    return digest.hexdigest()
