"""A merge taken back while it is the last thing in the file: as though the other copy had never been looked at.

Its change sets go too, so that merging again brings them back. Later, a merge is undone like any edit, which says that
what it brought is not wanted.
"""

import json
from typing import Any

from db.merging.copies import Kept
from db.merging.writing import drop, keep
from db.stacks import Step
from db.undoing import take_back


def is_last(driver: Any, step: Step) -> bool:
    """Whether a step is a merge after which nothing has been done."""
    found = driver.execute(
        "SELECT kind, seq = (SELECT max(seq) FROM change_set) FROM change_set WHERE uuid = ?", (step.uuid,)
    )
    return tuple(found.fetchone() or ()) == ("merge", 1)


def unmerge(driver: Any, step: Step) -> None:
    """Within an open change set, bring the rows and conflicts to where they were, and forget the merge."""
    take_back(driver, step, step.seq)
    _conflicts_as_before(driver, step.seq)
    _unmark(driver, step.seq)
    brought = "SELECT seq FROM change_set WHERE imported_by = ? OR seq = ?"
    driver.execute(f"DELETE FROM change WHERE set_seq IN ({brought})", (step.uuid, step.seq))
    driver.execute("DELETE FROM change_set WHERE imported_by = ? OR seq = ?", (step.uuid, step.seq))


def _conflicts_as_before(driver: Any, seq: int) -> None:
    changes = driver.execute(
        "SELECT op, fields FROM change WHERE set_seq = ? AND tbl = 'conflict' ORDER BY n DESC", (seq,)
    ).fetchall()
    for op, fields in changes:
        read = json.loads(fields)
        one = Kept(read["field"], (read["stamp"], read["set_uuid"]), read["value"], read["kind"])
        (drop if op == "I" else keep)(driver, read["tbl"], read["row"], one)


def _unmark(driver: Any, seq: int) -> None:
    """Rows that came redacted are gone, and their marks with them."""
    driver.execute(
        "DELETE FROM redaction WHERE EXISTS (SELECT 1 FROM change c WHERE c.set_seq = ? AND c.op = ?"
        ' AND c.tbl = redaction.tbl AND c."row" = redaction."row")',
        (seq, "I"),
    )
