"""Which tables are exported: the lists that are made for reading, then the project's own as the file has them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from typing import Any

from sqlalchemy import Column, LargeBinary, Table
from sqlalchemy.orm import Session

from db.drivers import rows_of
from db.schema import metadata
from workbench.exchange.tables.dictionary import COLUMNS, Entry, list_entries, table_entries
from workbench.records import FIELDS, LISTS

LISTED = ("claims", "sources", "articles", "series", "assessments", "events", "notes")
"""The lists that are exported, as `muster list` has them."""

_MACHINERY = frozenset({"recording", "seal", "fingerprint"})  # reckoned from the rest whenever it is wanted
_TOO_LARGE = frozenset({("original", "body")})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on its way out; ``rows`` are read once, as they are written."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Any]]


def exported_tables() -> list[Table]:
    """The project's own tables in the order of their names."""
    return [table for name, table in sorted(metadata.tables.items()) if name not in _MACHINERY]


def exported_columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if (table.name, column.name) not in _TOO_LARGE]


def entries() -> Iterator[Entry]:
    """The dictionary of all that is exported."""
    for name in LISTED:
        yield from list_entries(name)
    for table in exported_tables():
        there = {column.name for column in exported_columns(table)}
        yield from (entry for entry in table_entries(table) if entry.column in there)


def sheets(session: Session) -> Iterator[Sheet]:
    """The dictionary, then every table, each read when its turn has come."""
    yield Sheet("dictionary", COLUMNS, map(astuple, entries()))
    for name in LISTED:
        columns = FIELDS[name]
        yield Sheet(name, columns, ([record[column] for column in columns] for record in LISTS[name](session)))
    for table in exported_tables():
        yield _stored(session, table)


def how_many() -> int:
    """How many sheets there are, for whoever says how far the writing is."""
    return 1 + len(LISTED) + len(exported_tables())


def _stored(session: Session, table: Table) -> Sheet:
    columns = exported_columns(table)
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key)
    rows = rows_of(session, table.name, f" ORDER BY {keys}", [column.name for column in columns])
    return Sheet(table.name, [column.name for column in columns], (_cells(row, columns) for row in rows))


def _cells(row: dict[str, Any], columns: Sequence[Column[Any]]) -> list[Any]:
    return [_cell(row[column.name], column) for column in columns]


def _cell(value: Any, column: Column[Any]) -> Any:
    """Row ids are text: they exceed what a spreadsheet can count to."""
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return bytes(value).hex()
    return str(value) if column.foreign_keys or column.name in {"id", "row"} else value
