"""Proving a project sound: SQLite's own checks, every hash, every quoted word, every reference, the index."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.articles import ArticleVersion, Text
from db.faults import told
from db.identity import digest
from db.places import Place
from db.project import Project
from db.soundness import strange_values
from db.sources import Source
from db.spans import Span


def check(project: Project) -> list[str]:
    """Each fault as one sentence; an empty list means that everything is as it was written."""
    if project.is_damaged:
        return [project.read_only]
    with told(project.path):
        faults = list(_values(project))
    if not faults:  # what is written in garbled rows cannot be read to be compared
        with project.read() as session:
            faults = [*_database(session), *_circles(session), *_texts(session), *_spans(session)]
    return faults + _index(project)


def _values(project: Project) -> Iterator[str]:
    for table, row, column in strange_values(project.path):
        yield f"The {column} of row {row} of {table} is garbled: no edit can have written it. Open a backup."


def _database(session: Session) -> Iterator[str]:
    for (found,) in session.execute(text("PRAGMA integrity_check")):
        if found != "ok":
            yield f"The file is damaged: {found.splitlines()[-1]}. Open a backup."
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield f"Row {row} of {table} refers to a {parent} that is not there. Undo the last changes, or open a backup."


def _circles(session: Session) -> Iterator[str]:
    """Chains that lead back to their beginning, which every writing connection refuses (db/guarding.py)."""
    acting = session.execute(select(Source.id, Source.name, Source.acts_for_id)).all()
    lying = session.execute(select(Place.id, Place.name, Place.parent_id)).all()
    for rows, says in ((acting, "acts for"), (lying, "lies in")):
        above = {row_id: step for row_id, _, step in rows}
        for row_id, name, _ in rows:
            if _leads_back(row_id, above):
                yield f"“{name}” {says} itself through others. Change one of the chain."


def _leads_back(row_id: int, above: Mapping[int, int | None]) -> bool:
    seen, step = {row_id}, above[row_id]
    while step is not None and step not in seen:
        seen.add(step)
        step = above.get(step)
    return step == row_id


def _texts(session: Session) -> Iterator[str]:
    for one in session.execute(select(Text.id, Text.sha256, Text.body)).yield_per(100):
        if digest(one.body) != (one.id, one.sha256):
            yield f"Text {one.id} is not what was stored: its hash differs. Open a backup."


def _spans(session: Session) -> Iterator[str]:
    quoted = (
        select(Span.id, Span.start, Span.end, Span.quote, Text.body)
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .join(Text, Text.id == ArticleVersion.text_id)
    )
    for one in session.execute(quoted).yield_per(500):
        if one.body[one.start : one.end] != one.quote:
            yield f"Tag {one.id} no longer quotes its words “{one.quote[:60]}”. Remove it and tag them again."


def _index(project: Project) -> list[str]:
    from db.search import index_agrees

    with told(project.path):
        if index_agrees(project.path):
            return []
    return ["The search index does not agree with the texts, so that a search may miss some. Open a backup."]
