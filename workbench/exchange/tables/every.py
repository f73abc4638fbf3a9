"""Which tables are exported: the lists that are made for reading, then the project's own as the file has them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from functools import partial
from typing import Any

from sqlalchemy import Column, LargeBinary, Table
from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.schema import metadata
from workbench.exchange.tables.dictionary import COLUMNS, Entry, list_entries, table_entries
from workbench.exchange.whole import is_id
from workbench.progress import Progress
from workbench.records import FIELDS, LISTS

LISTED = ("claims", "sources", "articles", "series", "assessments", "events", "notes")
"""The lists that are exported, as `muster list` has them."""

_MACHINERY = frozenset({"recording", "seal", "fingerprint"})  # reckoned from the rest whenever it is wanted
_WORDS = "Writing the tables"
_AT_ONCE = 1_000  # rows between two reports
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


def sheets(session: Session, progress: Progress) -> Iterator[Sheet]:
    """The dictionary, then every table, each read when its turn has come; told and stopped between rows."""
    made: list[Callable[[], Sheet]] = [_dictionary]
    made += [partial(_listed, session, name) for name in LISTED]
    made += [partial(_stored, session, table) for table in exported_tables()]
    for done, make in enumerate(made):
        progress.report(done, len(made), _WORDS)
        sheet = make()
        yield replace(sheet, rows=_told(sheet.rows, progress, done, len(made)))


def _told(rows: Iterable[Sequence[Any]], progress: Progress, done: int, total: int) -> Iterator[Sequence[Any]]:
    for count, row in enumerate(rows, 1):
        if count % _AT_ONCE == 0:
            progress.report(done, total, _WORDS)
        yield row


def _dictionary() -> Sheet:
    return Sheet("dictionary", COLUMNS, map(astuple, entries()))


def _listed(session: Session, name: str) -> Sheet:
    columns = FIELDS[name]
    return Sheet(name, columns, ([record[column] for column in columns] for record in LISTS[name](session)))


def _stored(session: Session, table: Table) -> Sheet:
    columns = exported_columns(table)
    shapes = [_shape(column) for column in columns]
    names, keys = (", ".join(f'"{one.name}"' for one in each) for each in (columns, table.primary_key))
    found = driver_behind(session).execute(f'SELECT {names} FROM "{table.name}" ORDER BY {keys}')  # noqa: S608  our own
    rows = ([shape(value) for shape, value in zip(shapes, row, strict=True)] for row in found)
    return Sheet(table.name, [column.name for column in columns], rows)


def _shape(column: Column[Any]) -> Callable[[Any], Any]:
    """What becomes of a column's values. Row ids are text: they exceed what a spreadsheet can count to."""
    if isinstance(column.type, LargeBinary):
        return lambda value: None if value is None else bytes(value).hex()
    if is_id(column):
        return lambda value: None if value is None else str(value)
    return lambda value: value
