"""The library: a project's articles as a list, read by the plain driver so that it stands before all else loads."""

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


def read_library(driver: Any) -> list[LibraryRow]:
    """All articles, newest first, over a driver connection; those without a date lead, since they need one."""
    found = driver.execute(_ROWS + " ORDER BY a.published_earliest IS NOT NULL, a.published_earliest DESC, a.id")
    return [_row(*row) for row in found]


def _row(id_: int, title: str, outlet: str | None, published: str | None, done: int, *counts: int) -> LibraryRow:
    return LibraryRow(id_, title, outlet, date.fromisoformat(published) if published else None, bool(done), *counts)
