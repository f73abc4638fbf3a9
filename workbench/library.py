"""The library of an open project."""

from sqlalchemy.orm import Session

from db.library import LibraryRow, read_library

__all__ = ["LibraryRow", "library_rows"]


def library_rows(session: Session) -> list[LibraryRow]:
    """All articles, newest first; those without a date lead, since they need one."""
    return read_library(session.connection().connection.driver_connection)
