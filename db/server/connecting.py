"""Connections to a server, and two engines over them: one that can only read, one that writes alone while it writes."""

from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event

from db.server.address import Address
from db.server.driver import Untyped
from db.server.passwords import password_for

PATIENCE = 5  # s that an edit waits for another's to end
_REACHED_WITHIN = 10  # s
WRITER = 0x4D535452  # "MSTR": the lock that an edit holds until it is ended, so that change sets follow one another


def connect(address: Address, **more: Any) -> "psycopg.Connection[Any]":
    """A driver connection. Raises what psycopg raises, whose words never hold the password."""
    given: dict[str, Any] = {
        "user": address.user or None,
        "host": address.host or None,
        "port": address.port,
        "password": password_for(address),
    }
    chosen = {name: value for name, value in given.items() if value is not None} | dict(address.options)
    connection = psycopg.connect(
        dbname=address.database, connect_timeout=_REACHED_WITHIN, application_name="Muster", **chosen, **more
    )
    connection.adapters.register_dumper(int, Untyped)
    return connection


def reading_engine(address: Address) -> Engine:
    """Connections that refuse to write. A unit of work sees one moment of the project and holds up no writer."""

    def open_connection() -> Any:
        return connect(address)

    return create_engine(
        "postgresql+psycopg://",
        creator=open_connection,
        pool_pre_ping=True,
        execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    )


def writing_engine(address: Address) -> Engine:
    """One connection. A unit of work begins by waiting its turn, and then sees all that was committed before it."""

    def open_connection() -> Any:
        return connect(address)

    engine = create_engine(
        "postgresql+psycopg://", creator=open_connection, pool_pre_ping=True, pool_size=1, max_overflow=0
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{PATIENCE}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER})")

    return engine
