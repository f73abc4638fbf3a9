"""The plain driver behind a connection: SQLite's own, or a server's that takes the same SQL."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session


def driver_of(connection: Connection) -> Any:
    """What raw SQL is executed on: marks are ``?`` or ``:name``, rows come as SQLite would give them."""
    driver: Any = connection.connection.driver_connection
    if not is_on_server(connection):
        return driver
    from db.server.driver import ServerDriver

    return ServerDriver(driver)


def driver_behind(session: Session) -> Any:
    return driver_of(session.connection())


def rows_of(session: Session, table: str, order: str = "") -> Iterator[dict[str, Any]]:
    """All rows of a table as history and exports have them: a day as its letters, a truth as 0 or 1."""
    found = driver_behind(session).execute(f'SELECT * FROM "{table}"{order}')  # noqa: S608  a table of our own
    names = [column[0] for column in found.description]
    return (dict(zip(names, row, strict=True)) for row in found)


def is_on_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def write_as_stored(session: Session, table: str, row: int, values: Mapping[str, Any]) -> None:
    """Set columns of a row to values as history has them: a day as its letters, a truth as 0 or 1.

    Raises SQLAlchemy's `IntegrityError` where they do not fit.
    """
    connection = session.connection()
    mark = "%s" if is_on_server(connection) else "?"
    setting = ", ".join(f'"{column}" = {mark}' for column in values)
    connection.exec_driver_sql(
        f'UPDATE "{table}" SET {setting} WHERE id = {mark}',  # noqa: S608  our own names
        (*values.values(), row),
    )
