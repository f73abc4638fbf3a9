"""A deleted row that another one refers to is needed: it comes back, and whatever it refers to itself.

So does what was deleted together with a row that stays: an article that is kept keeps its text and its claims.
"""

import json
from collections.abc import Callable, Iterable

from db.errors import WorkbenchError
from db.merging.copies import Copy, Kept
from db.merging.reckoning import Merged
from db.merging.shapes import EXISTENCE, children, shapes

Plan = dict[str, dict[int, Merged]]
Take = Callable[[str, set[int]], Iterable[Merged]]
"""Reckons further rows of a table, puts them into the plan and returns them."""


def revive(plan: Plan, ours: Copy, theirs: Copy, take: Take) -> None:
    """Mark the deleted rows that are needed, until none is missing.

    Raises `WorkbenchError` where what such a row held is on no record any more.
    """
    looked_at: set[tuple[str, int]] = set()
    deletions = _Deletions(ours, theirs)
    news = [row for rows in plan.values() for row in rows.values()]
    while news:
        wanted = _referred_to(news)
        for table, row in _referring_still(plan, [row for row in news if not row.stays and row.before], ours):
            wanted.setdefault(table, set()).add(row)
        went = [row for row in news if row.stays]
        news = []
        for table, ids in wanted.items():
            missing = {row for row in ids if (table, row) not in looked_at}
            looked_at.update((table, row) for row in missing)
            news += _brought_back(plan, table, missing, ours, take)
        for table, ids in deletions.that_went_with(went).items():
            news += _brought_back(plan, table, ids, ours, take, deletions)


def _referred_to(rows: Iterable[Merged]) -> dict[str, set[int]]:
    """By table the rows that those which stay refer to otherwise than before."""
    found: dict[str, set[int]] = {}
    for row in rows:
        if not row.stays or row.values is None:
            continue
        for place, parent in row.shape.parents.items():
            value = row.values[place]
            if isinstance(value, int) and parent in shapes():
                found.setdefault(parent, set()).add(value)
    return found


def _referring_still(plan: Plan, dying: list[Merged], ours: Copy) -> Iterable[tuple[str, int]]:
    """Those of the rows about to go that one of our rows goes on referring to."""
    by_table: dict[str, set[int]] = {}
    for row in dying:
        by_table.setdefault(row.shape.name, set()).add(row.id)
    for table, ids in by_table.items():
        for shape, place in children(table):
            column, planned = shape.columns[place], plan.get(shape.name, {})
            query = f'SELECT t.id, t."{column}" FROM ids CROSS JOIN "{shape.name}" t ON t."{column}" = ids.value'
            for child, parent in ours.each(query, ids):
                its = planned.get(child)
                if its is None or (its.stays and its.values is not None and its.values[place] == parent):
                    yield table, parent


class _Deletions:
    """What each change set deleted, by table: the rows with what they held."""

    def __init__(self, ours: Copy, theirs: Copy) -> None:
        self._copies = (ours, theirs)
        self._read: dict[str, dict[str, list[tuple[int, dict[str, object]]]]] = {}
        self._done: set[tuple[str, int]] = set()

    def that_went_with(self, rows: Iterable[Merged]) -> dict[str, set[int]]:
        """The rows that one of the given ones took with it when it was deleted, though it stays now."""
        found: dict[str, set[int]] = {}
        for row in rows:
            for uuid in _deleting(row):
                for shape, place in children(row.shape.name):
                    if place not in shape.cascades:
                        continue
                    for child, held in self._of(uuid).get(shape.name, ()):
                        if held.get(shape.columns[place]) == row.id and (shape.name, child) not in self._done:
                            self._done.add((shape.name, child))
                            found.setdefault(shape.name, set()).add(child)
        return found

    def _of(self, uuid: str) -> dict[str, list[tuple[int, dict[str, object]]]]:
        if uuid not in self._read:
            found = self._read[uuid] = {}
            copy = next(copy for copy in self._copies if uuid in copy.sets)
            changes = copy.driver.execute(
                'SELECT tbl, "row", fields FROM change WHERE set_seq = ? AND op = ? AND fields <> ?',
                (copy.sets[uuid].seq, "D", "{}"),
            )
            for table, row, fields in changes:
                found.setdefault(table, []).append((row, json.loads(fields)))
        return self._read[uuid]


def _deleting(row: Merged) -> set[str]:
    """The change sets that deleted a row which stays."""
    return {one.head[1] for one in row.kept if one.field == EXISTENCE and one.value == "0"}


def _brought_back(
    plan: Plan, table: str, ids: set[int], ours: Copy, take: Take, went: _Deletions | None = None
) -> list[Merged]:
    """Of rows that are referred to, or `went` with another, those that would not be there, made to be."""
    planned = plan.setdefault(table, {})
    unknown = ids - planned.keys()
    there = {row for (row,) in ours.each(f'SELECT t.id FROM ids CROSS JOIN "{table}" t ON t.id = ids.value', unknown)}
    news = {row.id: row for row in take(table, unknown - there)}
    for row in (planned[each] for each in ids if each in planned):
        if row.stays or (went and len(row.heads[EXISTENCE]) > 1):  # another analyst deleted it for itself
            continue
        if row.values is None:
            raise WorkbenchError(
                f"A {table.replace('_', ' ')} that is referred to was deleted, and what it held is on no record. "
                "Merge with a copy that has its history."
            )
        row.needed = True
        row.kept.append(Kept(EXISTENCE, row.head(EXISTENCE), "0", "needed"))
        news[row.id] = row
    return list(news.values())
