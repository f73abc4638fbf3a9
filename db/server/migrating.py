"""Making a project in an empty database, and bringing an older one up to date, by the same migrations as a file's."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine

import db.migrations
from db.drivers import driver_of
from db.errors import WorkbenchError
from db.identity import now
from db.opening import SCHEMA
from db.sealing import seal_all
from db.server.address import Address
from db.server.connecting import WRITER, connect
from db.server.faults import told
from db.server.fitting import after_rows, before_rows, before_tables

Fill = Callable[[Any], None]
"""Writes rows over a driver."""

_MIGRATIONS = Path(db.migrations.__file__).parent
_VERSION = "SELECT version_num FROM alembic_version"
_THERE = "SELECT to_regclass('change_set') IS NOT NULL AND to_regclass('alembic_version') IS NOT NULL"
_FOREIGN = "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace LIMIT 1"


def schema_of(driver: Any) -> int:
    """The schema of the project in a database; 0 where there is none."""
    if not driver.execute(_THERE).fetchone()[0]:
        return 0
    return int(driver.execute(_VERSION).fetchone()[0])


def make_project(address: Address, fill: Fill) -> None:
    """Make the tables in an empty database and fill them, all in one transaction.

    What `fill` writes is the project's beginning and not recorded; references are looked at when it is done. Raises
    `WorkbenchError` where the database is not empty.
    """
    with told(address):
        _upgrade(address, 0, fill)


def named(name: str) -> Fill:
    """The beginning of an empty project."""

    def fill(driver: Any) -> None:
        driver.execute("INSERT INTO project(id, name, made_at) VALUES (1, ?, ?)", (name, now()))
        seal_all(driver)

    return fill


def migrate(address: Address, before: int) -> None:
    """Bring a project up to date in one transaction, which leaves it as it was where it fails."""
    with told(address):
        _upgrade(address, before, seal_all)


def _upgrade(address: Address, before: int, fill: Fill) -> None:
    from alembic import command
    from alembic.config import Config

    engine = create_engine("postgresql+psycopg://", creator=lambda: connect(address))
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER})")
            if before == 0:
                _refuse_used(connection, address)
            config.attributes["connection"] = connection
            _run(connection, before_tables())
            command.upgrade(config, f"{SCHEMA:04d}")
            driver = driver_of(connection)
            _run(connection, before_rows())
            driver.execute("SET CONSTRAINTS ALL DEFERRED")
            fill(driver)
            driver.execute("SET CONSTRAINTS ALL IMMEDIATE")
            _run(connection, after_rows())
    finally:
        engine.dispose()


def _run(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _refuse_used(connection: Connection, address: Address) -> None:
    found = connection.exec_driver_sql(_FOREIGN).scalar()
    if found is not None:
        raise WorkbenchError(f"{address.name} is not empty: it holds {found}. Ask for a database of its own.")
