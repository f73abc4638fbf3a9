"""The order of the library's list: all ids with headings between them, read by the plain driver.

The rows themselves are read when they come into sight (`db.library.read_lines`), so that a list of 100,000 articles
stands as soon as one of 100.
"""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

NO_DATE, NO_OUTLET, NO_STORY = "No date", "No outlet", "In no story"
STATES = ("Unread", "Reading", "Done")


class Grouping(StrEnum):
    MONTH = "month"
    OUTLET = "outlet"
    STORY = "story"
    STATE = "state"
    NOTHING = "nothing"


class Sorting(StrEnum):
    NEWEST = "newest first"
    OLDEST = "oldest first"
    TITLE = "by headline"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the list is grouped, and sorted within each group."""

    grouping: Grouping = Grouping.MONTH
    sorting: Sorting = Sorting.NEWEST


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between articles: "October 2025" and how many follow."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of articles in order, and the headings over them, whose counts add up to all; none where not grouped."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """What articles `a` must hold, in SQL with named parameters; empty for all."""

    where: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


EVERYTHING = Condition()

_BY_DAY = {
    Sorting.NEWEST: "a.published_earliest IS NOT NULL, a.published_earliest DESC, a.id DESC",
    Sorting.OLDEST: "a.published_earliest IS NULL, a.published_earliest, a.id",
    Sorting.TITLE: "a.title COLLATE NOCASE, a.id",
}
_KEYS = {
    Grouping.MONTH: "substr(a.published_earliest, 1, 7)",
    Grouping.OUTLET: "o.name",
    Grouping.STORY: "a.story_id",
    Grouping.STATE: "CASE WHEN a.done THEN 2 WHEN a.begun THEN 1 ELSE 0 END",
    Grouping.NOTHING: "NULL",
}
_MONTHS = {
    Sorting.NEWEST: "a.published_earliest IS NOT NULL, 2 DESC",
    Sorting.OLDEST: "a.published_earliest IS NULL, 2",
    Sorting.TITLE: "a.published_earliest IS NOT NULL, 2 DESC",
}
_LAST_OF_STORY = "a.story_id IS NULL, max(a.published_earliest) OVER (PARTITION BY a.story_id) DESC, a.story_id"

# The list as it is mostly seen comes from an index alone, and so does each month's count.
_DATED = "SELECT id FROM article WHERE published_earliest IS NOT NULL ORDER BY published_earliest DESC, id DESC"
_UNDATED = "SELECT id FROM article WHERE published_earliest IS NULL ORDER BY id DESC"
_COUNTS = """
WITH RECURSIVE month(m) AS (
  SELECT substr(max(published_earliest), 1, 7) FROM article
  UNION ALL SELECT substr((SELECT max(published_earliest) FROM article WHERE published_earliest < m), 1, 7)
    FROM month WHERE m IS NOT NULL)
SELECT m, (SELECT count(*) FROM article WHERE published_earliest BETWEEN m AND m || '-31') FROM month
WHERE m IS NOT NULL
"""


def read_listing(driver: Any, arranged: Arrangement, condition: Condition = EVERYTHING) -> Listing:
    """The articles that meet a condition. Those without a date lead where the newest do, since they need one."""
    if arranged == Arrangement() and not condition.where:
        return _by_month(driver)
    grouping = arranged.grouping
    where = f" WHERE {condition.where}" if condition.where else ""
    outlets = " LEFT JOIN source o ON o.id = a.outlet_id" if grouping is Grouping.OUTLET else ""
    statement = f"SELECT a.id, {_KEYS[grouping]} FROM article a{outlets}{where} ORDER BY {_order(arranged)}"
    rows = driver.execute(statement, dict(condition.values)).fetchall()
    ids = array("q", map(itemgetter(0), rows))
    if grouping is Grouping.NOTHING:
        return Listing(ids)
    groups = [(key, sum(1 for _ in group)) for key, group in groupby(map(itemgetter(1), rows))]
    titles = _words(driver, grouping, groups, ids)
    return Listing(ids, tuple(Heading(title, count) for title, (_, count) in zip(titles, groups, strict=True)))


def _by_month(driver: Any) -> Listing:
    undated = driver.execute(_UNDATED).fetchall()
    ids = array("q", map(itemgetter(0), undated))
    ids.extend(map(itemgetter(0), driver.execute(_DATED).fetchall()))
    months = [Heading(_month(month), count) for month, count in driver.execute(_COUNTS)]
    return Listing(ids, (*([Heading(NO_DATE, len(undated))] if undated else ()), *months))


def _order(arranged: Arrangement) -> str:
    by_day = _BY_DAY[arranged.sorting]
    match arranged.grouping:
        case Grouping.MONTH:
            return f"{_MONTHS[arranged.sorting]}, {by_day}"
        case Grouping.OUTLET:
            return f"o.name IS NULL, o.name COLLATE NOCASE, o.id, {by_day}"
        case Grouping.STORY:
            return f"{_LAST_OF_STORY}, {by_day}"
        case Grouping.STATE:
            return f"2, {by_day}"
        case _:
            return by_day


def _words(driver: Any, grouping: Grouping, groups: list[tuple[Any, int]], ids: "array[int]") -> Iterable[str]:
    keys = map(itemgetter(0), groups)
    match grouping:
        case Grouping.MONTH:
            return (_month(key) if key else NO_DATE for key in keys)
        case Grouping.OUTLET:
            return (key or NO_OUTLET for key in keys)
        case Grouping.STATE:
            return (STATES[key] for key in keys)
        case _:
            return _stories(driver, groups, ids)


def _stories(driver: Any, groups: list[tuple[Any, int]], ids: "array[int]") -> Iterable[str]:
    """A story is known by the headline of its first article in the list."""
    place = 0
    for story, count in groups:
        row = driver.execute("SELECT title FROM article WHERE id = ?", (ids[place],)).fetchone()
        yield NO_STORY if story is None else row[0]
        place += count


@cache
def _month(month: str) -> str:
    """2025-10 as October 2025."""
    return f"{date(int(month[:4]), int(month[5:]), 1):%B %Y}"
