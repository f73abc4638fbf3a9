"""A rule applied to every word that is stored: in the rows, in the record of their changes, in open conflicts."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, Enum, String, Table

from db.history import UNRECORDED
from db.schema import metadata
from db.sharing.rules import Rule

_ELSEWHERE = frozenset({"text", "change", "conflict", "redaction", "recording"})  # texts keep their length, see bodies


def tables_with_words() -> Iterator[tuple[Table, str, list[str]]]:
    """Each table with its key and the columns that hold free words."""
    for table in metadata.sorted_tables:
        columns = [column.name for column in table.columns if _holds_words(column.type)]
        if columns and table.name not in _ELSEWHERE:
            yield table, next(column.name for column in table.primary_key), columns


def rewrite(driver: Any, rule: Rule) -> None:
    """Bring all rows, changes and conflicts to where the rule has them, and mark what was redacted."""
    for table, key, columns in tables_with_words():
        _rewrite_rows(driver, table, key, columns, rule)
    _rewrite_changes(driver, rule)
    _rewrite_conflicts(driver, rule)


def _holds_words(kind: Any) -> bool:
    return isinstance(kind, String | JSON) and not isinstance(kind, Enum)


def _rewrite_rows(driver: Any, table: Table, key: str, columns: list[str], rule: Rule) -> None:
    names = ", ".join(f'"{name}"' for name in columns)
    for row, *values in driver.execute(f'SELECT "{key}", {names} FROM "{table.name}"').fetchall():
        for name, value in zip(columns, values, strict=True):
            written = rule(table.name, row, name, value)
            if written != value:
                driver.execute(f'UPDATE OR IGNORE "{table.name}" SET "{name}" = ? WHERE "{key}" = ?', (written, row))
                mark(driver, table.name, row, name)


def mark(driver: Any, table: str, row: int, column: str) -> None:
    """Say that the field of a column was redacted, so that merging neither gives nor takes it."""
    if table not in UNRECORDED:
        field = metadata.tables[table].columns[column].info.get("register", column) if column else ""
        driver.execute('INSERT OR IGNORE INTO redaction(tbl, "row", field) VALUES (?, ?, ?)', (table, row, field))


def _rewrite_changes(driver: Any, rule: Rule) -> None:
    changes = driver.execute('SELECT n, tbl, "row", op, fields FROM change WHERE fields IS NOT NULL').fetchall()
    for n, table, row, op, fields in changes:
        read = json.loads(fields)
        if table == "conflict":
            written = {**read, "value": _decided(rule, read["tbl"], read["row"], read["field"], read["value"])}
        elif op == "U":
            written = {name: [rule(table, row, name, value) for value in pair] for name, pair in read.items()}
        else:
            written = {name: rule(table, row, name, value) for name, value in read.items()}
        if written != read:
            driver.execute("UPDATE change SET fields = ? WHERE n = ?", (json.dumps(written, ensure_ascii=False), n))


def _rewrite_conflicts(driver: Any, rule: Rule) -> None:
    conflicts = driver.execute('SELECT tbl, "row", field, set_uuid, kind, value FROM conflict').fetchall()
    for table, row, field, uuid, kind, value in conflicts:
        written = _decided(rule, table, row, field, value)
        if written != value:
            driver.execute(
                'UPDATE conflict SET value = ? WHERE tbl = ? AND "row" = ? AND field = ? AND set_uuid = ? AND kind = ?',
                (written, table, row, field, uuid, kind),
            )


def _decided(rule: Rule, table: str, row: int, field: str, value: str) -> str:
    """A value as a conflict keeps it: JSON of a column's value, or of an object of columns."""
    read = json.loads(value)
    if isinstance(read, dict):
        written = {name: rule(table, row, name, each) for name, each in read.items()}
    else:
        written = rule(table, row, field, read)
    return value if written == read else json.dumps(written, ensure_ascii=False)
