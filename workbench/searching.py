"""Searching the library: full text with fields, ranked, with the words around each hit."""

import json
import re
from array import array
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.listing import EVERYTHING, Condition
from workbench.finding.fields import FIELDS, condition_of
from workbench.finding.language import Asked, Clause, Words, match_expression, read_query
from workbench.finding.standing import passage, patterns_of

MARKS = ("[", "]")
"""What stands around a hit in a passage, unless a caller asks for other signs."""

# A text is searched for as long as it is the newest of its article. Few articles have a second one: their index is
# small and at hand, where SQLite would look for each article in the large one.
_NEWEST = """NOT EXISTS (
  SELECT 1 FROM article_version n INDEXED BY ix_article_version_later
  WHERE n.article_id = v.article_id AND n.number > v.number AND n.number > 1)"""
_PASSAGE = "snippet(text_search, 0, :open, :close, ' … ', 16)"
_COLUMNS = "a.id, a.title, (SELECT o.name FROM source o WHERE o.id = a.outlet_id), a.published"
_BEST = f"""
SELECT {_COLUMNS}, hit.passage
FROM (SELECT rowid, rank, {_PASSAGE} AS passage
      FROM text_search WHERE text_search MATCH :match ORDER BY rank LIMIT :most) AS hit
CROSS JOIN article_version v ON v.text_id = hit.rowid CROSS JOIN article a ON a.id = v.article_id
WHERE {_NEWEST} ORDER BY hit.rank, a.id LIMIT :most
"""
_MATCHES = "SELECT count(*) FROM text_search WHERE text_search MATCH :match"
_JOINED = f"""FROM text_search t CROSS JOIN article_version v ON v.text_id = t.rowid
CROSS JOIN article a ON a.id = v.article_id WHERE t.text_search MATCH :match AND {_NEWEST}"""
_PASSAGES = f"""
SELECT each.value, (SELECT {_PASSAGE} FROM text_search WHERE text_search MATCH :match AND rowid = v.text_id)
FROM json_each(:ids) each CROSS JOIN article_version v ON v.article_id = each.value WHERE {_NEWEST}
"""


_NEWEST_BODIES = f"""
SELECT v.article_id, x.body FROM json_each(:ids) each CROSS JOIN article_version v ON v.article_id = each.value
CROSS JOIN text x ON x.id = v.text_id WHERE {_NEWEST}
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; ``passage`` has the hit marked, and is empty where the text has no such words."""

    id: int
    title: str
    outlet: str | None
    published: str | None
    passage: str


@dataclass(frozen=True, slots=True)
class Sought:
    """A query in SQL: ``match`` for the full-text index, ``asked`` what else an article `a` must hold.

    ``headline`` is the same words sought in headline and outlet. ``match`` and ``headline`` are empty without words.
    """

    match: str = ""
    asked: Condition = EVERYTHING
    headline: Condition = EVERYTHING
    words: tuple[Words, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        return not self.match and not self.asked.where

    @property
    def in_text(self) -> Condition:
        """What articles must hold where they are listed in another order than by rank."""
        if not self.match:
            return self.asked
        found = f"a.id IN (SELECT a.id {_JOINED}) OR {self.headline.where}"
        return all_of(Condition(f"({found})", {**self.headline.values, "match": self.match}), self.asked)


def understand(query: str, *, is_being_typed: bool = False) -> Sought:
    """A query as typed, in SQL. Raises `WorkbenchError` for a field that there is none of, or a value it cannot have.

    While it `is_being_typed` its last word counts as a beginning.
    """
    clauses = read_query(query, is_being_typed=is_being_typed)
    if is_being_typed and clauses and query.endswith(":") and _lacks_its_value(clauses[-1]):
        clauses = clauses[:-1]
    numbers = count()
    asked = [_fields(one, numbers) for one in clauses if not one.words]
    match = match_expression(clauses)
    refused = [_not_in_text(one, numbers) for one in clauses if one.words and one.excluded]
    headline = all_of(*(_in_headline(one, numbers) for one in clauses if one.words), *refused) if match else EVERYTHING
    if not match:
        asked += refused
    words = tuple(said for one in clauses if not one.excluded for said in one.words)
    return Sought(match, all_of(*asked), headline, words)


def _lacks_its_value(clause: Clause) -> bool:
    asked = clause.either[-1]
    return isinstance(asked, Asked) and not asked.value and asked.field in FIELDS and not FIELDS[asked.field].is_flag


def all_of(*conditions: Condition) -> Condition:
    values = {name: value for one in conditions for name, value in one.values.items()}
    return Condition(" AND ".join(one.where for one in conditions if one.where), values)


def _fields(clause: Clause, numbers: Iterator[int]) -> Condition:
    conditions = [
        _numbered(*condition_of(one.field, one.value), numbers) for one in clause.either if isinstance(one, Asked)
    ]
    either = " OR ".join(one.where for one in conditions)
    values = {name: value for one in conditions for name, value in one.values.items()}
    return Condition(f"NOT coalesce({either}, FALSE)" if clause.excluded else f"({either})", values)


def _numbered(where: str, values: dict[str, str], numbers: Iterator[int]) -> Condition:
    names = {name: f"f{next(numbers)}" for name in values}
    numbered = re.sub(r":([pq])\b", lambda found: f":{names[found[1]]}", where)
    return Condition(numbered, {names[name]: value for name, value in values.items()})


def _not_in_text(clause: Clause, numbers: Iterator[int]) -> Condition:
    """Words that must not occur in the text either: the index itself can only take them from what it has found."""
    name = f"f{next(numbers)}"
    found = f"SELECT a.id {_JOINED}".replace(":match", f":{name}").replace(" a ", " b ").replace("a.id", "b.id")
    return Condition(f"a.id NOT IN ({found})", {name: match_expression((Clause(clause.either),))})


def _in_headline(clause: Clause, numbers: Iterator[int]) -> Condition:
    values = {f"f{next(numbers)}": f"%{_literal(one.text)}%" for one in clause.words}
    either = " OR ".join(
        f"a.title LIKE :{name} ESCAPE '\\' OR a.outlet_id IN"
        f" (SELECT id FROM source WHERE kind = 'outlet' AND name LIKE :{name} ESCAPE '\\')"
        for name in values
    )
    return Condition(f"NOT ({either})" if clause.excluded else f"({either})", values)


def _literal(words: str) -> str:
    return re.sub(r"([%_\\])", r"\\\1", words)


def search(session: Session, query: str, most: int = 50) -> list[Hit]:
    """The articles that a query finds, those with the words in their text first and best first.

    Without words the newest come first. Raises `WorkbenchError` where the query asks for what there is not.
    """
    sought = understand(query)
    hits = best_hits(session, sought, most)
    if sought.is_empty or len(hits) == most:
        return hits
    found = {hit.id for hit in hits}
    others = all_of(sought.headline, sought.asked)
    statement = (
        f"SELECT {_COLUMNS}, '' FROM article a WHERE {others.where}"
        " ORDER BY a.published_earliest DESC, a.id DESC LIMIT :most"
    )
    rows = _run(session, statement, {**others.values, "most": most + len(found)})
    return [*hits, *(Hit(*row) for row in rows if row[0] not in found)][:most]


def best_hits(session: Session, sought: Sought, most: int = 50, marks: tuple[str, str] = MARKS) -> list[Hit]:
    """The articles whose text holds the words and that meet the rest, best first (bm25); none without words."""
    if not sought.match:
        return []
    values = {"match": sought.match, "most": most, "open": marks[0], "close": marks[1]}
    if not sought.asked.where:
        hits = [Hit(*(*row[:4], _on_one_line(row[4]))) for row in _run(session, _BEST, values)]
        if len(hits) == most or _run(session, _MATCHES, {"match": sought.match})[0][0] <= most:
            return hits  # else older versions were among the best
    statement = f"SELECT {_COLUMNS} {_JOINED} AND {sought.asked.where or 'TRUE'} ORDER BY t.rank, a.id LIMIT :most"
    rows = _run(session, statement, {"match": sought.match, "most": most, **sought.asked.values})
    said = passages(session, sought, [row[0] for row in rows], marks)
    return [Hit(*(*row, said.get(row[0], ""))) for row in rows]


def found_in_texts(session: Session, sought: Sought) -> "array[int]":
    """The ids of all of these, best first."""
    condition = f" AND {sought.asked.where}" if sought.asked.where else ""
    rows = _run(session, f"SELECT a.id {_JOINED}{condition} ORDER BY t.rank, a.id", _values(sought))
    return array("q", (row[0] for row in rows))


def found_in_headlines(session: Session, sought: Sought) -> "array[int]":
    """The ids of articles that have the words in their headline or outlet and meet the rest, newest first."""
    both = all_of(sought.headline, sought.asked)
    statement = f"SELECT a.id FROM article a WHERE {both.where} ORDER BY a.published_earliest DESC, a.id DESC"
    return array("q", (row[0] for row in _run(session, statement, dict(both.values))))


def passages(
    session: Session, sought: Sought, article_ids: Collection[int], marks: tuple[str, str] = MARKS
) -> dict[int, str]:
    """For those of the articles whose text has the words, the words around a hit, on one line.

    For the beginning of a word the index would gather all words that begin so once a text: the texts are asked instead.
    """
    if any(one.is_beginning for one in sought.words):
        patterns = patterns_of(sought.words)
        bodies = _run(session, _NEWEST_BODIES, {"ids": json.dumps(list(article_ids))})
        found = ((article_id, passage(body, patterns, marks)) for article_id, body in bodies)
        return {article_id: said for article_id, said in found if said}
    values = {"match": sought.match, "ids": json.dumps(list(article_ids)), "open": marks[0], "close": marks[1]}
    return {row[0]: _on_one_line(row[1]) for row in _run(session, _PASSAGES, values) if row[1]}


def _on_one_line(passage: str) -> str:
    return " ".join(passage.split())


def texts_with(session: Session, sought: Sought) -> list[tuple[int, int]]:
    """The articles whose text holds the words and that meet the rest, each with the id of that text, newest first."""
    condition = f" AND {sought.asked.where}" if sought.asked.where else ""
    statement = f"SELECT a.id, v.text_id {_JOINED}{condition} ORDER BY a.published_earliest DESC, a.id DESC"
    return [(row[0], row[1]) for row in _run(session, statement, _values(sought))]


def articles_with(session: Session, query: str) -> set[int]:
    """The ids of the articles whose text holds the words and that meet the rest; not ranked, which may take long."""
    sought = understand(query)
    if sought.is_empty:
        return set()
    condition = f" AND {sought.asked.where}" if sought.asked.where else ""
    texts = (
        f"SELECT a.id {_JOINED}{condition}"
        if sought.match
        else f"SELECT a.id FROM article a WHERE {sought.asked.where}"
    )
    return {row[0] for row in _run(session, texts, _values(sought))}


def _values(sought: Sought) -> dict[str, str]:
    return {**sought.asked.values, **({"match": sought.match} if sought.match else {})}


def _run(session: Session, statement: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """Over the driver: what is found is numbers and words, of which there may be many."""
    driver: Any = driver_behind(session)
    rows: list[tuple[Any, ...]] = driver.execute(statement, values).fetchall()
    return rows
