"""Recording on a server: the same as db/recording.py, in PL/pgSQL from the same tables.

The triggers stay in the database, since a server has no temporary ones, and fire once a statement, which is the faster
way for many rows. A write outside an edit, by whatever program, fails on ``change.set_seq``.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, LargeBinary, Table

from db.schema import recorded_tables

PREFIX = "record_"
_EXACT = "1e15"  # a whole number below has the ".0" that SQLite writes


def recording_triggers() -> Iterator[str]:
    """Statements that make them, or make them anew."""
    for table in recorded_tables():
        yield from _trigger(table, "INSERT", "SELECT come.id, 'I', NULL::text FROM come", "NEW TABLE AS come")
        yield from _trigger(table, "UPDATE", _updated(table), "OLD TABLE AS gone NEW TABLE AS come")
        yield from _trigger(table, "DELETE", f"SELECT gone.id, 'D', {_whole(table)} FROM gone", "OLD TABLE AS gone")


def missing(driver: Any) -> list[str]:
    """The recorded tables that lack one of theirs, or have one that is switched off."""
    rows = driver.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'").fetchall()
    there = {name for (name,) in rows}
    wanted = {table.name: {f"{PREFIX}{table.name}_{event}" for event in _EVENTS} for table in recorded_tables()}
    return [table for table, names in wanted.items() if names - there]


_EVENTS = ("insert", "update", "delete")


def _trigger(table: Table, event: str, rows: str, seen_as: str) -> Iterator[str]:
    name = f"{PREFIX}{table.name}_{event.lower()}"
    yield (
        f'CREATE OR REPLACE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN '
        f'INSERT INTO change(set_seq, tbl, "row", op, fields) '
        f"SELECT (SELECT seq FROM recording), '{table.name}', rows.* FROM ({rows}) AS rows; RETURN NULL; END $$"
    )
    yield (
        f'CREATE OR REPLACE TRIGGER "{name}" AFTER {event} ON "{table.name}" REFERENCING {seen_as} '
        f'FOR EACH STATEMENT EXECUTE FUNCTION "{name}"()'
    )


def _updated(table: Table) -> str:
    """Only the changed columns, in the order of the table; concat_ws leaves out the others, which are NULL."""
    columns = _columns(table)
    differ = " OR ".join(f'gone."{one.name}" IS DISTINCT FROM come."{one.name}"' for one in columns)
    members = ", ".join(
        f'CASE WHEN gone."{one.name}" IS DISTINCT FROM come."{one.name}" '
        f"THEN '\"{one.name}\": ' || json_build_array({_encoded(one, 'gone')}, {_encoded(one, 'come')}) END"
        for one in columns
    )
    return (
        f"SELECT come.id, 'U', '{{' || concat_ws(', ', {members}) || '}}' "
        f"FROM gone JOIN come ON come.id = gone.id WHERE {differ}"
    )


def _whole(table: Table) -> str:
    members = " || ', ' || ".join(f"'\"{one.name}\": ' || {_alone(one, 'gone')}" for one in _columns(table))
    return f"'{{' || {members} || '}}'"


def _alone(column: "Column[object]", row: str) -> str:
    return f"coalesce(to_json({_encoded(column, row)})::text, 'null')"


def _columns(table: Table) -> "list[Column[object]]":
    return [column for column in table.columns if column.name != "id"]


def _encoded(column: "Column[object]", row: str) -> str:
    """What JSON then writes as db/recording.py has it."""
    value = f'{row}."{column.name}"'
    if isinstance(column.type, LargeBinary):
        return f"upper(encode({value}, 'hex'))"
    if isinstance(column.type, Boolean):
        return f"{value}::int"
    if isinstance(column.type, Date):
        return f"{value}::text"
    if isinstance(column.type, Float):
        return (
            f"CASE WHEN {value} = trunc({value}) AND abs({value}) < {_EXACT} "
            f"THEN ({value}::bigint || '.0')::json ELSE to_json({value}) END"
        )
    return value
