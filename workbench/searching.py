"""Searching the library: full text, ranked, with the words around each hit."""

import re
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.drivers import driver_behind

_HITS = """
SELECT a.id, a.title, o.name AS outlet, a.published, hit.passage
FROM (SELECT rowid, rank, snippet(text_search, 0, '[', ']', ' … ', 16) AS passage
      FROM text_search WHERE text_search MATCH :query ORDER BY rank LIMIT :most) AS hit
JOIN article_version v ON v.text_id = hit.rowid JOIN article a ON a.id = v.article_id
LEFT JOIN source o ON o.id = a.outlet_id
ORDER BY hit.rank, a.id
"""
_TITLES = """
SELECT a.id, a.title, o.name AS outlet, a.published, '' AS passage
FROM article a LEFT JOIN source o ON o.id = a.outlet_id
WHERE a.title LIKE :pattern ESCAPE '\\' ORDER BY a.published DESC, a.id LIMIT :most
"""

_ARTICLES = """
SELECT v.article_id FROM article_version v
WHERE v.text_id IN (SELECT rowid FROM text_search WHERE text_search MATCH :query)
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article in which the query's words occur, with the hit marked by square brackets in ``passage``."""

    id: int
    title: str
    outlet: str | None
    published: str | None
    passage: str


def search(session: Session, query: str, most: int = 50) -> list[Hit]:
    """Articles holding all the words of the query, best first; a last word ending in * is a beginning.

    Words in double quotes must stand together. Nothing in a query is an error: it is only words.
    """
    words = match_expression(query)
    if not words:
        return []
    driver = driver_behind(session)
    in_titles = driver.execute(_TITLES, {"pattern": _like(query), "most": most})
    in_texts = driver.execute(_HITS, {"query": words, "most": most})
    hits = {row[0]: Hit(*row) for row in in_titles} | {row[0]: Hit(*row) for row in in_texts}
    return list(hits.values())[:most]


def articles_with(session: Session, query: str) -> set[int]:
    """The ids of all articles whose text holds the words; not ranked, which is what takes long when many do."""
    words = match_expression(query)
    return {row[0] for row in driver_behind(session).execute(_ARTICLES, {"query": words})} if words else set()


def match_expression(query: str) -> str:
    """The query in FTS5's language, every word quoted so that none is an operator."""
    terms = re.findall(r'"([^"]+)"|(\S+)', query)
    quoted = [_term(phrase or word) for phrase, word in terms if re.search(r"\w", phrase or word)]
    return " ".join(quoted)


def _term(words: str) -> str:
    beginning = words.endswith("*")
    return '"' + words.strip("*").replace('"', '""') + '"' + ("*" if beginning else "")


def _like(query: str) -> str:
    plain = re.sub(r'["*]', "", query).strip()
    return "%" + re.sub(r"([%_\\])", r"\\\1", plain) + "%"
