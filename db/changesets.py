"""A change set while it is made: begun, what it decides followed, ended with the rows it changed."""

from collections import defaultdict
from typing import Any

from db.identity import now
from db.merging.reopening import reopen, set_back
from db.merging.settling import settle
from db.stacks import Step
from db.undoing import last_application


def begin(driver: Any, uuid: str, label: str, kind: str, who: str | None, undo_of: str | None = None) -> Step:
    """Start recording into a new change set, after every one that is known."""
    seq, stamp = driver.execute(
        "SELECT (SELECT coalesce(max(seq), 0) + 1 FROM change_set),"
        " (SELECT coalesce(max(stamp), 0) + 1 FROM change_set)"  # each from its index
    ).fetchone()
    driver.execute(
        "INSERT INTO change_set(seq, uuid, stamp, kind, label, who, at, undo_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (seq, uuid, stamp, kind, label, who, now(), undo_of),
    )
    driver.execute("INSERT INTO recording(seq) VALUES (?)", (seq,))
    return Step(seq, uuid, label)


def follow_conflicts(driver: Any, step: Step, kind: str, undo_of: str | None) -> None:
    """What is written is decided; undoing a decision asks again."""
    if kind in {"merge", "unmerge"}:
        return
    target = last_application(driver, undo_of) if kind == "undo" and undo_of else None
    if target is not None and target.kind == "merge":
        set_back(driver, target.seq)
    settle(driver, step.seq)
    if target is not None and target.kind in {"edit", "redo"}:
        reopen(driver, target.seq)


def prove_nothing_was_written(driver: Any, written: int, label: str) -> None:
    """An edit that writes and is not recorded would be lost without a word: that is a bug, and a loud one."""
    if driver.total_changes - written > 1:  # 1: the row of `recording` that has just been deleted
        raise RuntimeError(f"“{label}” wrote rows that no trigger recorded")


def end(driver: Any, seq: int) -> dict[str, frozenset[int]]:
    """Stop recording and say which rows the set changed."""
    driver.execute("DELETE FROM recording")
    rows: defaultdict[str, set[int]] = defaultdict(set)
    for table, row in driver.execute('SELECT tbl, "row" FROM change WHERE set_seq = ?', (seq,)):
        rows[table].add(row)
    return {table: frozenset(ids) for table, ids in rows.items()}
