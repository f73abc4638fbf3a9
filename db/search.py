"""The full-text index over the texts (FTS5, external content), filled in bulk and never by a per-row trigger."""

import json
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.sqlite import DatabaseError, connect

_HASH_SIZE = 64 * 2**20  # bytes held before FTS5 writes a segment; a quarter of the time of the default
_OPTIMISE_FROM = 5_000  # texts at once; fewer fit one segment, more leave several whose merging a later edit pays for

_INDEX = text(
    "INSERT INTO text_search(rowid, body) SELECT id, body FROM text WHERE id IN (SELECT value FROM json_each(:ids))"
)


def index_texts(session: Session, text_ids: Iterable[int]) -> None:
    """Add newly stored texts to the index, in one statement."""
    ids = list(text_ids)
    if not ids:
        return
    session.execute(text(f"INSERT INTO text_search(text_search, rank) VALUES ('hashsize', {_HASH_SIZE})"))  # noqa: S608
    session.execute(_INDEX, {"ids": json.dumps(ids)})
    if len(ids) >= _OPTIMISE_FROM:
        session.execute(text("INSERT INTO text_search(text_search) VALUES ('optimize')"))


def index_agrees(path: Path) -> bool:
    """Whether the index holds exactly the words of the texts. The file is not changed."""
    connection = connect(path)
    try:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO text_search(text_search, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    finally:
        connection.rollback()
        connection.close()
    return True
