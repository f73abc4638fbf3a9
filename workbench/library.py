"""The library of an open project."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.library import WAITING, LibraryRow, read_library, read_lines
from db.listing import Condition

__all__ = ["LibraryRow", "filter_counts", "first_to_read", "how_many", "library_lines", "library_rows"]

_LOOKED_THROUGH = 500  # of the newest articles, for one with work left

_FIRST = f"""
SELECT id FROM (SELECT id, published_earliest AS day FROM article WHERE published_earliest IS NOT NULL
  ORDER BY published_earliest DESC, id DESC LIMIT {_LOOKED_THROUGH}) AS newest
ORDER BY id IN ({WAITING}) DESC, day DESC, id DESC LIMIT 1
"""


def library_rows(session: Session) -> list[LibraryRow]:
    """All articles, newest first; those without a date lead, since they need one."""
    return read_library(driver_behind(session))


def library_lines(session: Session, article_ids: Collection[int]) -> list[LibraryRow]:
    """Some of the articles, in no order; those that are gone are left out."""
    return read_lines(driver_behind(session), article_ids)


def how_many(session: Session) -> int:
    """How many articles there are."""
    return int(session.connection().exec_driver_sql("SELECT count(*) FROM article").scalar_one())


def filter_counts(session: Session, filters: Mapping[str, Condition]) -> dict[str, int]:
    """How many articles meet each condition; under "suggestions", how many wait in all of them."""
    driver: Any = driver_behind(session)
    counted = "SELECT count(*) FROM article a WHERE "
    counts = {
        name: driver.execute(counted + (each.where or "TRUE"), dict(each.values)).fetchone()[0]
        for name, each in filters.items()
    }
    return {**counts, "suggestions": driver.execute(f"SELECT count(*) FROM ({WAITING}) AS each").fetchone()[0]}


def first_to_read(session: Session) -> int | None:
    """The newest article with suggestions that wait, else the newest, else any; None in an empty project."""
    driver: Any = driver_behind(session)
    row = driver.execute(_FIRST).fetchone() or driver.execute("SELECT max(id) FROM article").fetchone()
    return None if row is None else row[0]
