"""What the list shows: articles under their months, cut down by a filter and by words."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby

from db.library import LibraryRow


@dataclass(frozen=True, slots=True)
class MonthHeading:
    """A line between articles: "October 2025" and how many follow."""

    title: str
    count: int


Line = LibraryRow | MonthHeading

NO_DATE = "No date"

FILTERS: dict[str, Callable[[LibraryRow], bool]] = {
    "All": lambda row: True,  # noqa: ARG005
    "To review": lambda row: row.suggestions > 0,
    NO_DATE: lambda row: row.published is None,
}


def counts(rows: Sequence[LibraryRow]) -> dict[str, int]:
    """How many articles each filter lets through."""
    return {name: sum(map(passes, rows)) for name, passes in FILTERS.items()}


def lines(rows: Sequence[LibraryRow], chosen: str, words: str, found: Collection[int]) -> list[Line]:
    """The rows that pass the filter and hold the words in title, outlet or text, with a heading for each month.

    `found` are the ids of articles whose text holds the words.
    """
    sought = words.strip().casefold()
    passing = [row for row in rows if FILTERS[chosen](row) and (not sought or _names(row, sought) or row.id in found)]
    shown: list[Line] = []
    for title, group in groupby(passing, key=_month):
        articles = list(group)
        shown += [MonthHeading(title, len(articles)), *articles]
    return shown


def _names(row: LibraryRow, sought: str) -> bool:
    return sought in row.title.casefold() or sought in (row.outlet or "").casefold()


def _month(row: LibraryRow) -> str:
    return _named(row.published.year, row.published.month) if row.published else NO_DATE


@cache
def _named(year: int, month: int) -> str:
    """A month in words; worked out once, since every line of a long list asks for it after each edit."""
    return f"{date(year, month, 1):%B %Y}"
