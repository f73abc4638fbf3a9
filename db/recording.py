"""Recording: temporary triggers, generated from the tables, that write every changed row into the open change set.

They are made with each writing connection and die with it, so that a project file holds nothing executable. Cascades
and bulk statements are recorded like single edits. A write outside an edit fails on ``change.set_seq``, as it should.
"""

from collections.abc import Iterable

from sqlalchemy import Column, Float, LargeBinary, Table

from db.guarding import guards
from db.schema import recorded_tables


def recording_triggers() -> str:
    """The script that makes a connection record: three triggers for each recorded table, after those that refuse."""
    recording = (statement for table in recorded_tables() for statement in _triggers(table))
    return "\n".join((*guards(), *recording))


def _triggers(table: Table) -> Iterable[str]:
    columns = [column for column in table.columns if column.name != "id"]
    yield _trigger(table, "INSERT", "new", "'I'", "NULL", "")
    yield _trigger(table, "UPDATE", "new", "'U'", _changed(columns), f"WHEN {_differ(columns)} ")
    yield _trigger(table, "DELETE", "old", "'D'", _whole(columns), "")


def _trigger(table: Table, event: str, row: str, op: str, fields: str, when: str) -> str:
    name = f"record_{table.name}_{event.lower()}"
    values = f"(SELECT seq FROM recording), '{table.name}', {row}.id, {op}, {fields}"
    return (
        f'CREATE TEMP TRIGGER "{name}" AFTER {event} ON main."{table.name}" {when}'
        f'BEGIN INSERT INTO change(set_seq, tbl, "row", op, fields) VALUES ({values}); END;'
    )


def _differ(columns: list[Column[object]]) -> str:
    return " OR ".join(f'old."{column.name}" IS NOT new."{column.name}"' for column in columns)


def _changed(columns: list[Column[object]]) -> str:
    """json_patch drops the null members, which are the unchanged columns; NULLs inside the arrays are kept."""
    members = ", ".join(
        f'\'{column.name}\', CASE WHEN old."{column.name}" IS NOT new."{column.name}" '
        f"THEN json_array({_encoded(column, 'old')}, {_encoded(column, 'new')}) END"
        for column in columns
    )
    return f"json_patch('{{}}', json_object({members}))"


def _whole(columns: list[Column[object]]) -> str:
    members = ", ".join(f"'{column.name}', {_encoded(column, 'old')}" for column in columns)
    return f"json_object({members})"


def _encoded(column: Column[object], row: str) -> str:
    value = f'{row}."{column.name}"'
    if isinstance(column.type, LargeBinary):
        return f"CASE WHEN {value} IS NOT NULL THEN hex({value}) END"
    if isinstance(column.type, Float):  # older libraries print 15 digits in JSON, which is not the number stored
        return f"CASE WHEN typeof({value}) = 'real' THEN json(printf('%!.17g', {value})) ELSE {value} END"
    return value
