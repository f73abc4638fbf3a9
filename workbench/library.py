"""The library of an open project."""

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.library import LibraryRow, read_library, read_lines, touched_lines

__all__ = ["LibraryRow", "changed_lines", "library_rows"]


def library_rows(session: Session) -> list[LibraryRow]:
    """All articles, newest first; those without a date lead, since they need one."""
    return read_library(driver_behind(session))


def changed_lines(session: Session, rows: Mapping[str, Collection[int]]) -> dict[int, LibraryRow] | None:
    """The lines that an edit of these rows (a table's name and ids) may have changed, anew; None when any may have."""
    driver = driver_behind(session)
    touched = touched_lines(driver, rows)
    return None if touched is None else {row.id: row for row in read_lines(driver, touched)}
