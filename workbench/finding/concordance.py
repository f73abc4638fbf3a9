"""Each place in the library where words stand, with what stands before and after it (keyword in context)."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.errors import WorkbenchError
from workbench.finding.language import Words
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
    patterns = _patterns(sought.words)
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
    for start, end in _spans(_folded(body), patterns):
        before = " ".join(body[max(start - AROUND, 0) : start].split())
        after = " ".join(body[end : end + AROUND].split())
        yield Place(article_id, start, end, before, " ".join(body[start:end].split()), after)


def _spans(text: str, patterns: list[re.Pattern[str]]) -> list[tuple[int, int]]:
    """Where any of the words stand, none within another; of those that begin at one place the longest."""
    spans = [found.span() for each in patterns for found in each.finditer(text)]
    spans = [one for one in spans if one[0] == 0 or not text[one[0] - 1].isalnum()]
    if len(patterns) == 1:
        return spans
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda one: (one[0], -one[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _patterns(words: tuple[Words, ...]) -> list[re.Pattern[str]]:
    """One for each of the words, in a folded text, as the full-text index takes them apart: at no letter and no digit.

    Each begins with a letter as it stands, which is searched for many times faster than for a border.
    """
    read = (_of_one(one) for one in dict.fromkeys(words))
    return [re.compile(one + r"(?![^\W_])") for one in read if one]


def _of_one(words: Words) -> str:
    parts = re.findall(r"[^\W_]+", _folded(words.text))
    if not parts:
        return ""
    return r"[\W_]+".join(map(re.escape, parts)) + (r"[^\W_]*" if words.is_beginning else "")


def _folded(text: str) -> str:
    """The text in small letters without accents, sign for sign, so that places in it are places in the text."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


class _Folds(dict[int, str]):
    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0]
        small = base.lower()
        self[code] = small if len(small) == 1 else base
        return self[code]


_FOLDS = _Folds()
