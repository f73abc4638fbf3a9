"""The library: a project's articles as a list, read by the plain driver so that it stands before all else loads."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.wholeness import LENGTH

LONGEST_NAME = 1_000_000
"""Bytes of a headline that the list still shows."""


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One article in the list. ``suggestions`` wait for a decision; ``shared`` is how many carry its widest origin.

    ``published`` is the first day it may have appeared, None when not known. ``begun`` and ``done`` are how far its
    reading is. ``changed`` counts the claims and tags whose words its newest version has not, and which nobody has
    decided. ``story`` are the wire copies it is one of. ``notes`` counts those on it or linked to it.
    """

    id: int
    title: str
    outlet: str | None
    published: date | None
    begun: bool
    done: bool
    starred: bool
    suggestions: int
    claims: int
    shared: int
    changed: int = 0
    story: int | None = None
    notes: int = 0


WAITING = """SELECT v.article_id FROM suggestion s JOIN article_version v ON v.id = s.version_id
  WHERE s.decision = 'open' AND s.part_of_id IS NULL AND s.kind IN ('quantity', 'event', 'source')"""
"""The articles in which suggestions wait, once for each."""

# One statement: each count comes from an index, and the whole list is read in one pass.
_ROWS = f"""
WITH waiting(article_id, n) AS (SELECT article_id, count(*) FROM ({WAITING}) AS each GROUP BY 1),
claimed(article_id, n) AS (SELECT article_id, count(*) FROM claim GROUP BY 1),
telling(origin_id, article_id) AS (
  SELECT DISTINCT t.origin_id, c.article_id FROM attribution t JOIN claim c ON c.id = t.claim_id
  WHERE t.origin_id IS NOT NULL),
width(origin_id, n) AS (SELECT origin_id, count(*) FROM telling GROUP BY 1),
widest(article_id, n) AS (
  SELECT telling.article_id, max(width.n) FROM telling JOIN width USING (origin_id) GROUP BY 1),
newest(article_id, number) AS (
  SELECT article_id, max(number) FROM article_version
  WHERE article_id IN (SELECT article_id FROM article_version WHERE number > 1) GROUP BY 1),
changed(article_id, n) AS (
  SELECT v.article_id, count(DISTINCT coalesce(s.claim_id, s.id))
  FROM newest CROSS JOIN article_version v ON v.article_id = newest.article_id AND v.number < newest.number
  JOIN span s ON s.version_id = v.id AND NOT s.stays GROUP BY 1),
noted(article_id, n) AS (
  SELECT article_id, count(*) FROM (
    SELECT article_id FROM note WHERE article_id IS NOT NULL
    UNION ALL SELECT article_id FROM note_link WHERE article_id IS NOT NULL) AS each GROUP BY 1)
SELECT a.id, a.title, o.name, a.published_earliest, a.begun, a.done, a.starred,
  coalesce(waiting.n, 0), coalesce(claimed.n, 0), coalesce(widest.n, 0), coalesce(changed.n, 0), a.story_id,
  coalesce(noted.n, 0)
FROM article a LEFT JOIN source o ON o.id = a.outlet_id
LEFT JOIN waiting ON waiting.article_id = a.id LEFT JOIN claimed ON claimed.article_id = a.id
LEFT JOIN widest ON widest.article_id = a.id LEFT JOIN changed ON changed.article_id = a.id
LEFT JOIN noted ON noted.article_id = a.id
"""

# Names longer than any are left out: a planted one is not to be loaded while a file is only looked at.
_NAMES = ", ".join(f"CASE WHEN {LENGTH}({name}) < {LONGEST_NAME} THEN {name} END" for name in ("a.title", "o.name"))

# The same for a few articles: each count is looked up for each of them. The + keeps SQLite from the index of parts,
# which would lead it to every whole suggestion of the project.
_SOME = f"""
SELECT a.id, {_NAMES}, a.published_earliest, a.begun, a.done, a.starred,
  (SELECT count(*) FROM article_version v JOIN suggestion s ON s.version_id = v.id AND s.decision = 'open'
   WHERE v.article_id = a.id AND +s.part_of_id IS NULL AND s.kind IN ('quantity', 'event', 'source')),
  (SELECT count(*) FROM claim c WHERE c.article_id = a.id),
  (SELECT coalesce(max(n), 0) FROM (
    SELECT count(DISTINCT c.article_id) AS n FROM attribution t JOIN claim c ON c.id = t.claim_id
    WHERE t.origin_id IN (
      SELECT t.origin_id FROM claim c JOIN attribution t ON t.claim_id = c.id WHERE c.article_id = a.id)
    GROUP BY t.origin_id) AS widths),
  (SELECT count(DISTINCT coalesce(s.claim_id, s.id)) FROM article_version v JOIN span s ON s.version_id = v.id
   WHERE v.article_id = a.id AND NOT s.stays
   AND v.number < (SELECT max(number) FROM article_version WHERE article_id = a.id)),
  a.story_id,
  (SELECT count(*) FROM note n WHERE n.article_id = a.id) + (SELECT count(*) FROM note_link n WHERE n.article_id = a.id)
FROM article a LEFT JOIN source o ON o.id = a.outlet_id WHERE a.id IN (SELECT value FROM json_each(?))
"""


def read_library(driver: Any) -> list[LibraryRow]:
    """All articles, newest first, over a driver connection; those without a date lead, since they need one."""
    found = driver.execute(_ROWS + " ORDER BY a.published_earliest IS NOT NULL, a.published_earliest DESC, a.id DESC")
    return [_row(*row) for row in found]


def read_lines(driver: Any, article_ids: Collection[int]) -> list[LibraryRow]:
    """Some of the articles, in no order; those that are gone are left out."""
    return [_row(*row) for row in driver.execute(_SOME, (json.dumps(list(article_ids)),))]


def _row(
    id_: int,
    title: str | None,
    outlet: str | None,
    published: str | None,
    begun: int,
    done: int,
    starred: int,
    *found: Any,
) -> LibraryRow:
    day = date.fromisoformat(published) if published else None
    return LibraryRow(id_, title or "…", outlet, day, bool(begun), bool(done), bool(starred), *found)
