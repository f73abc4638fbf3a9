"""What a merge will do, reckoned from both copies before a row is written."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from db.errors import WorkbenchError
from db.merging.circles import open_circles
from db.merging.clashes import settle_keys, settle_numbers
from db.merging.copies import WRITES, Copy, Kept
from db.merging.needs import Plan, revive
from db.merging.reckoning import Merged, reckon
from db.merging.shapes import shapes

Report = Callable[[int, int, str], None]
"""Told how far the work is: done, total, what is being done. It may raise to stop."""


@dataclass(frozen=True, slots=True)
class Merging:
    """``new`` are the uuids of what was done in the other copy alone, in its order; ``rows`` all that may change.

    Merges are no part of it: each copy makes its own.
    """

    ours: Copy
    theirs: Copy
    new: tuple[str, ...]
    rows: Plan

    def changed(self) -> Iterator[Merged]:
        """The rows that will be otherwise than they are."""
        return (row for rows in self.rows.values() for row in rows.values() if row.after != row.before)

    def kept_anew(self, row: Merged) -> tuple[list[Kept], list[Kept]]:
        """The conflict rows that go and those that come."""
        before = [one for rows in self.ours.kept.get((row.shape.name, row.id), {}).values() for one in rows]
        return [one for one in before if one not in row.kept], [one for one in row.kept if one not in before]

    @property
    def is_empty(self) -> bool:
        """Whether everything of the other copy is here already."""
        if self.new or any(True for _ in self.changed()):
            return False
        return not any(any(self.kept_anew(row)) for rows in self.rows.values() for row in rows.values())


def plan(our_driver: Any, their_driver: Any, report: Report) -> Merging:
    """Reckon the merge of the copy behind `their_driver` into ours; neither is written.

    Raises `WorkbenchError` when they are not copies of one project, or cannot be told apart.
    """
    ours, theirs = Copy(our_driver), Copy(their_driver)
    _refuse_strangers(ours, theirs)
    new = sorted((one.seq, uuid) for uuid, one in theirs.sets.items() if uuid not in ours.sets and one.kind in WRITES)
    touched = _touched(ours, theirs, [seq for seq, _ in new])
    rows: Plan = {}

    def take(table: str, ids: set[int]) -> Iterable[Merged]:
        taken = list(reckon(shapes()[table], ids, ours, theirs)) if ids else []
        rows.setdefault(table, {}).update((row.id, row) for row in taken)
        return taken

    steps = len(shapes()) + 2
    for step, table in enumerate(shapes()):
        report(step, steps, "Comparing the copies")
        take(table, touched.get(table, set()))
    revive(rows, ours, theirs, take)
    report(steps - 1, steps, "Comparing the copies")
    settle_keys(rows, ours, theirs, take)
    settle_numbers(rows, ours, theirs, take)
    open_circles(rows, ours, theirs, take)
    for each in (row for planned in rows.values() for row in planned.values() if not row.stays):
        each.kept += each.alone
    return Merging(ours, theirs, tuple(uuid for _, uuid in new), rows)


def _refuse_strangers(ours: Copy, theirs: Copy) -> None:
    """Copies have a change set in common, or were made at the same moment and copied while empty."""
    made = [copy.driver.execute("SELECT made_at FROM project").fetchall() for copy in (ours, theirs)]
    if ours.sets.keys().isdisjoint(theirs.sets) and made[0] != made[1]:
        raise WorkbenchError(
            "The other file is another project, not a copy of this one: they have nothing in common. "
            "Export its claims and import them here."
        )


def _touched(ours: Copy, theirs: Copy, new: list[int]) -> dict[str, set[int]]:
    """By table the rows that the new change sets wrote, and all with a conflict in either copy."""
    touched: dict[str, set[int]] = {}
    for table, row in (*ours.kept, *theirs.kept):
        touched.setdefault(_known(table), set()).add(row)
    found = theirs.driver.execute(
        'SELECT DISTINCT tbl, "row" FROM change WHERE set_seq IN (SELECT value FROM json_each(?)) AND tbl <> ?',
        (json.dumps(new), "conflict"),
    )
    for table, row in found:
        touched.setdefault(_known(table), set()).add(row)
    return touched


def _known(table: str) -> str:
    if table not in shapes():
        raise WorkbenchError(f"The other copy's history tells of a table that Muster does not have ({table[:40]}).")
    return table
