"""The library: a project's articles as a list, read by the plain driver so that it stands before all else loads."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One article in the list. ``suggestions`` wait for a decision; ``shared`` is how many carry its widest origin.

    ``published`` is the first day it may have appeared, None when not known.
    """

    id: int
    title: str
    outlet: str | None
    published: date | None
    done: bool
    suggestions: int
    claims: int
    shared: int


# One statement: each count comes from an index, and the whole list is read in one pass.
_ROWS = """
WITH waiting(article_id, n) AS (
  SELECT v.article_id, count(*) FROM suggestion s JOIN article_version v ON v.id = s.version_id
  WHERE s.decision = 'open' AND s.part_of_id IS NULL AND s.kind IN ('quantity', 'event', 'source') GROUP BY 1),
claimed(article_id, n) AS (SELECT article_id, count(*) FROM claim GROUP BY 1),
telling(origin_id, article_id) AS (
  SELECT DISTINCT t.origin_id, c.article_id FROM attribution t JOIN claim c ON c.id = t.claim_id
  WHERE t.origin_id IS NOT NULL),
width(origin_id, n) AS (SELECT origin_id, count(*) FROM telling GROUP BY 1),
widest(article_id, n) AS (
  SELECT telling.article_id, max(width.n) FROM telling JOIN width USING (origin_id) GROUP BY 1)
SELECT a.id, a.title, o.name, a.published_earliest, a.done,
  coalesce(waiting.n, 0), coalesce(claimed.n, 0), coalesce(widest.n, 0)
FROM article a LEFT JOIN source o ON o.id = a.outlet_id
LEFT JOIN waiting ON waiting.article_id = a.id LEFT JOIN claimed ON claimed.article_id = a.id
LEFT JOIN widest ON widest.article_id = a.id
"""

# The same for a few articles: each count is looked up for each of them. The + keeps SQLite from the index of parts,
# which would lead it to every whole suggestion of the project.
_SOME = """
SELECT a.id, a.title, o.name, a.published_earliest, a.done,
  (SELECT count(*) FROM article_version v JOIN suggestion s ON s.version_id = v.id AND s.decision = 'open'
   WHERE v.article_id = a.id AND +s.part_of_id IS NULL AND s.kind IN ('quantity', 'event', 'source')),
  (SELECT count(*) FROM claim c WHERE c.article_id = a.id),
  (SELECT coalesce(max(n), 0) FROM (
    SELECT count(DISTINCT c.article_id) AS n FROM attribution t JOIN claim c ON c.id = t.claim_id
    WHERE t.origin_id IN (
      SELECT t.origin_id FROM claim c JOIN attribution t ON t.claim_id = c.id WHERE c.article_id = a.id)
    GROUP BY t.origin_id) AS widths)
FROM article a LEFT JOIN source o ON o.id = a.outlet_id WHERE a.id IN (SELECT value FROM json_each(?))
"""

# The articles of changed suggestions, claims and attributions; what has been deleted is found in the history.
_ARTICLES = """
SELECT v.article_id FROM suggestion s JOIN article_version v ON v.id = s.version_id
  WHERE s.id IN (SELECT value FROM json_each(:suggestion))
UNION SELECT article_id FROM claim WHERE id IN (SELECT value FROM json_each(:claim))
UNION SELECT c.article_id FROM attribution t JOIN claim c ON c.id = t.claim_id
  WHERE t.id IN (SELECT value FROM json_each(:attribution))
UNION SELECT v.article_id FROM change d JOIN article_version v ON v.id = json_extract(d.fields, '$.version_id')
  WHERE d.tbl = 'suggestion' AND d.op = 'D' AND d."row" IN (SELECT value FROM json_each(:suggestion))
UNION SELECT json_extract(d.fields, '$.article_id') FROM change d
  WHERE d.tbl = 'claim' AND d.op = 'D' AND d."row" IN (SELECT value FROM json_each(:claim))
UNION SELECT c.article_id FROM change d JOIN claim c ON c.id = json_extract(d.fields, '$.claim_id')
  WHERE d.tbl = 'attribution' AND d.op = 'D' AND d."row" IN (SELECT value FROM json_each(:attribution))
"""

# An outlet's name stands in every line of its articles; an origin's width in every line of those that carry it.
_REACHES_FAR = """
SELECT EXISTS (SELECT 1 FROM article WHERE outlet_id IN (SELECT value FROM json_each(:source)))
  OR EXISTS (
    SELECT 1 FROM attribution WHERE origin_id IS NOT NULL AND id IN (SELECT value FROM json_each(:attribution)))
  OR EXISTS (
    SELECT 1 FROM change d WHERE d.tbl = 'attribution' AND d."row" IN (SELECT value FROM json_each(:attribution))
    AND json_extract(d.fields, '$.origin_id') IS NOT NULL)
"""


def read_library(driver: Any) -> list[LibraryRow]:
    """All articles, newest first, over a driver connection; those without a date lead, since they need one."""
    found = driver.execute(_ROWS + " ORDER BY a.published_earliest IS NOT NULL, a.published_earliest DESC, a.id")
    return [_row(*row) for row in found]


def read_lines(driver: Any, article_ids: Collection[int]) -> list[LibraryRow]:
    """Some of the articles, in no order; those that are gone are left out."""
    return [_row(*row) for row in driver.execute(_SOME, (json.dumps(list(article_ids)),))]


def touched_lines(driver: Any, rows: Mapping[str, Collection[int]]) -> set[int] | None:
    """The articles whose lines an edit of these rows may have changed; None when any line may have."""
    if not rows.keys().isdisjoint(("article", "article_version")):
        return None
    ids = {name: json.dumps(list(rows.get(name, ()))) for name in ("suggestion", "claim", "attribution", "source")}
    if driver.execute(_REACHES_FAR, ids).fetchone()[0]:
        return None
    return {row[0] for row in driver.execute(_ARTICLES, ids)}


def _row(id_: int, title: str, outlet: str | None, published: str | None, done: int, *counts: int) -> LibraryRow:
    return LibraryRow(id_, title, outlet, date.fromisoformat(published) if published else None, bool(done), *counts)
