"""Each place in the library where words stand, with what stands before and after it (keyword in context)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.errors import WorkbenchError
from workbench.finding.standing import patterns_of, spans
from workbench.library import library_lines
from workbench.progress import SILENT, Progress
from workbench.searching import texts_with, understand
from workbench.tables import as_csv

MOST = 100_000
"""Places that are shown: 40 MB of them. All are exported."""

AROUND = 90  # signs before and after that are kept
_TEXTS = 200  # read at a time
_WORDS_SORTED_BY = 4

COLUMNS = ("published", "outlet", "title", "article", "start", "end", "before", "words", "after")


@dataclass(frozen=True, slots=True)
class Place:
    """Words in an article's newest text. ``start`` and ``end`` count code points in it; contexts are on one line."""

    article_id: int
    start: int
    end: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """More places, the articles' newest first. So many of the texts that hold the words are looked through."""

    places: list[Place]
    texts: int
    of: int


class Order(StrEnum):
    NEWEST = "newest article first"
    BEFORE = "word before"
    WORDS = "words found"
    AFTER = "word after"


def concordance(session: Session, query: str) -> Iterator[Gathered]:
    """The places of every word and phrase that a query wants, in the articles it finds, a few texts at a time.

    Raises `WorkbenchError` for a query that has no words.
    """
    sought = understand(query)
    if not sought.words:
        raise WorkbenchError("Type words to see where they stand, such as “settle at” or troop*.")
    patterns = patterns_of(sought.words)
    texts = texts_with(session, sought)
    for start in range(0, len(texts), _TEXTS):
        some = texts[start : start + _TEXTS]
        bodies = _bodies(session, [text_id for _, text_id in some])
        places = [place for article_id, text_id in some for place in _places(article_id, bodies[text_id], patterns)]
        yield Gathered(places, start + len(some), len(texts))
    if not texts:
        yield Gathered([], 0, 0)


def in_order(places: list[Place], order: Order) -> list[Place]:
    """The places sorted by what stands beside them, the nearest word first; unsorted in the order of articles."""
    match order:
        case Order.BEFORE:
            return sorted(places, key=lambda one: _near_before(one.before))
        case Order.WORDS:
            return sorted(places, key=lambda one: one.words.casefold())
        case Order.AFTER:
            return sorted(places, key=lambda one: _near(one.after))
        case _:
            return places


def concordance_as_csv(session: Session, query: str, progress: Progress = SILENT) -> str:
    """All of the places with the articles they stand in, as CSV."""
    records = []
    for gathered in concordance(session, query):
        progress.report(gathered.texts, gathered.of, "Looking through the library")
        rows = {row.id: row for row in library_lines(session, {one.article_id for one in gathered.places})}
        for one in gathered.places:
            row = rows[one.article_id]
            facts = (
                row.published and row.published.isoformat(),
                row.outlet,
                row.title,
                str(row.id),
                one.start,
                one.end,
            )
            records.append(dict(zip(COLUMNS, (*facts, one.before, one.words, one.after), strict=True)))
    return as_csv(records, COLUMNS)


def _near(context: str) -> list[str]:
    return re.findall(r"\w+", context.casefold())[:_WORDS_SORTED_BY]


def _near_before(context: str) -> list[str]:
    return re.findall(r"\w+", context.casefold())[: -_WORDS_SORTED_BY - 1 : -1]


def _bodies(session: Session, text_ids: list[int]) -> dict[int, str]:
    statement = "SELECT id, body FROM text WHERE id IN (SELECT value FROM json_each(?))"
    rows = driver_behind(session).execute(statement, (json.dumps(text_ids),))
    return {row[0]: row[1] for row in rows}


def _places(article_id: int, body: str, patterns: list[re.Pattern[str]]) -> Iterator[Place]:
    for start, end in spans(body, patterns):
        before = " ".join(body[max(start - AROUND, 0) : start].split())
        after = " ".join(body[end : end + AROUND].split())
        yield Place(article_id, start, end, before, " ".join(body[start:end].split()), after)
