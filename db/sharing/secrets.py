"""Whose names are to go, as a project has them now and ever had them, and every row that speaks of such a source."""

import json
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from db.values import Verdict


@dataclass(slots=True)
class Confidential:
    """A source that spoke on a condition of anonymity, or one that a verdict says is the same.

    ``names`` are all it has or ever had: its own and its spellings. ``is_there`` is False where it was removed.
    """

    id: int
    number: int = 0
    description: str = ""
    names: dict[str, None] = field(default_factory=dict)
    is_there: bool = True


OF_A_SOURCE = {
    "source": ("id",),
    "source_name": ("source_id",),
    "note": ("source_id",),
    "grade": ("source_id",),
    "origin": ("source_id",),
    "source_verdict": ("source_id", "other_id"),
}
"""The tables whose rows speak of a source, each with the columns that say of which."""


def confidential_sources(driver: Any) -> list[Confidential]:
    """The confidential sources of a project, those only its history knows too."""
    found = {row: Confidential(row) for row in _confidential_ids(driver)}
    live = driver.execute("SELECT id, number, name, description FROM source").fetchall()
    there = {row[0] for row in live}
    for source_id, number, name, description in live:
        if source_id in found:
            one = found[source_id]
            one.number, one.description = number, description or ""
            one.names[name] = None
    for source_id, name in driver.execute("SELECT source_id, name FROM source_name ORDER BY id"):
        if source_id in found:
            found[source_id].names[name] = None
    _take_history(driver, found, there)
    return sorted(found.values(), key=lambda one: one.number)


def rows_about(driver: Any, source_ids: AbstractSet[int]) -> dict[str, set[int]]:
    """By table the rows that speak of these sources now, or did at any time that is on record."""
    about: dict[str, set[int]] = {name: set() for name in OF_A_SOURCE}
    for table, columns in OF_A_SOURCE.items():
        for column in columns:
            rows = driver.execute(f'SELECT id, "{column}" FROM "{table}"')
            about[table] |= {row for row, source_id in rows if source_id in source_ids}
        for row, fields in _changes(driver, table):
            told = {value for column in columns for value in _values(fields.get(column))}
            if row in source_ids if table == "source" else told & source_ids:
                about[table].add(row)
    about["note"] |= _notes_linked_to(driver, source_ids)
    return about


def _notes_linked_to(driver: Any, source_ids: AbstractSet[int]) -> set[int]:
    """The notes that are about these sources beside what they were written on, now or at any time on record."""
    links = driver.execute("SELECT id, note_id, source_id FROM note_link").fetchall()
    note_of = {row: note_id for row, note_id, _ in links}
    found = {note_id for _, note_id, source_id in links if source_id in source_ids}
    for row, fields in _changes(driver, "note_link"):
        if _values(fields.get("source_id")) & source_ids:
            found |= {note_of.get(row), *_values(fields.get("note_id"))} - {None}
    return found


def _confidential_ids(driver: Any) -> set[int]:
    ids = {row for (row,) in driver.execute("SELECT id FROM source WHERE trim(coalesce(anonymity, '')) <> ''")}
    removed = driver.execute("SELECT \"row\", fields FROM change WHERE tbl = 'source' AND op = 'D'")
    ids |= {row for row, fields in removed if (json.loads(fields).get("anonymity") or "").strip()}
    same: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in _one_and_the_same(driver):
        same[one].add(other)
        same[other].add(one)
    waiting = list(ids)
    while waiting:
        further = same[waiting.pop()] - ids
        ids |= further
        waiting += further
    return ids


def _one_and_the_same(driver: Any) -> list[tuple[int, int]]:
    """The pairs of sources whose newest verdict says that they are one."""
    newest: dict[tuple[int, int], str] = {}
    for one, other, verdict in driver.execute("SELECT source_id, other_id, verdict FROM source_verdict ORDER BY id"):
        newest[min(one, other), max(one, other)] = verdict
    return [pair for pair, verdict in newest.items() if verdict == Verdict.SAME]


def _take_history(driver: Any, found: dict[int, Confidential], there: AbstractSet[int]) -> None:
    for row, fields in _changes(driver, "source"):
        if row in found:
            one = found[row]
            one.names |= dict.fromkeys(_words(fields.get("name")))
            if row not in there:
                one.is_there = False
                one.number = fields.get("number") or one.number
                one.description = next(iter(_words(fields.get("description"))), one.description)
    belongs = dict(driver.execute("SELECT id, source_id FROM source_name").fetchall())
    for row, fields in _changes(driver, "source_name"):
        for source_id in {belongs.get(row), *_values(fields.get("source_id"))} & found.keys():
            found[source_id].names |= dict.fromkeys(_words(fields.get("name")))


def _changes(driver: Any, table: str) -> Iterator[tuple[int, dict[str, Any]]]:
    rows = driver.execute('SELECT "row", fields FROM change WHERE tbl = ? AND fields IS NOT NULL ORDER BY n', (table,))
    return ((row, json.loads(fields)) for row, fields in rows.fetchall())


def _values(stored: Any) -> set[Any]:
    return set(stored) if isinstance(stored, list) else {stored}


def _words(stored: Any) -> list[str]:
    """The words in a value of the history, which has the old one beside the new, or the old one alone."""
    return [value for value in (stored if isinstance(stored, list) else [stored]) if isinstance(value, str) and value]
