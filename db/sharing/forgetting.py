"""A copy without notes, without what was read and not decided, without history.

What is gone leaves the ids of its change sets: they are what a merge knows a common past by.
"""

import json
from typing import Any

from db.identity import new_uuid, now
from db.schema import metadata
from db.sharing.cells import mark

BEFORE = "Before this copy was made"
"""The label of a change set of which a copy without history keeps nothing else."""


def forget_rows(driver: Any, table: str) -> None:
    """Take all rows of a table out, with what the record says of them."""
    for (row,) in driver.execute(f'SELECT id FROM "{table}"').fetchall():
        mark(driver, table, row, "")
    driver.execute(f'DELETE FROM "{table}"')
    driver.execute("DELETE FROM change WHERE tbl = ?", (table,))


def forget_history(driver: Any) -> None:
    """Take out who did what when, and what anything was before. Which fields were written stays, for merging."""
    driver.execute("UPDATE change_set SET label = ?, who = NULL, at = ?", (BEFORE, now()))
    driver.execute("DELETE FROM change WHERE tbl = 'conflict'")
    driver.execute("UPDATE change SET fields = '{}' WHERE op = 'D'")
    for table in metadata.tables:
        _forget_old_values(driver, table)
    driver.execute("DELETE FROM text WHERE id NOT IN (SELECT text_id FROM article_version)")
    driver.execute("DELETE FROM fingerprint WHERE id NOT IN (SELECT id FROM text)")
    driver.execute(
        "DELETE FROM original WHERE id NOT IN (SELECT original_id FROM article_version WHERE original_id IS NOT NULL)"
    )


def forget_originals(driver: Any) -> None:
    """Take the documents out that texts were read from, with what the rows and the record say of which they were."""
    for (row,) in driver.execute("SELECT id FROM article_version WHERE original_id IS NOT NULL").fetchall():
        mark(driver, "article_version", row, "original_id")
    driver.execute("UPDATE article_version SET original_id = NULL WHERE original_id IS NOT NULL")
    changes = "SELECT n, fields FROM change WHERE tbl = 'article_version' AND fields LIKE '%\"original_id\"%'"
    for n, fields in driver.execute(changes).fetchall():
        read = json.loads(fields)
        read["original_id"] = [None, None] if isinstance(read["original_id"], list) else None
        driver.execute("UPDATE change SET fields = ? WHERE n = ?", (json.dumps(read, ensure_ascii=False), n))
    driver.execute("DELETE FROM original")


def _forget_old_values(driver: Any, table: str) -> None:
    changes = driver.execute("SELECT n, \"row\", fields FROM change WHERE tbl = ? AND op = 'U'", (table,)).fetchall()
    for n, row, fields in changes:
        names = list(json.loads(fields))
        columns = ", ".join(f'"{name}"' for name in names) or "1"
        there = driver.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (row,)).fetchone()
        if there is None:
            driver.execute("DELETE FROM change WHERE n = ?", (n,))
        else:
            kept = {name: [value, value] for name, value in zip(names, there, strict=False)}
            driver.execute("UPDATE change SET fields = ? WHERE n = ?", (json.dumps(kept, ensure_ascii=False), n))


def end_undoing(driver: Any) -> None:
    """Where something was taken out nothing done before can be undone: to undo, the change sets are another's."""
    driver.execute("UPDATE change_set SET imported_by = ? WHERE imported_by IS NULL", (new_uuid(),))
