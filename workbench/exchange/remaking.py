"""A project made anew out of its JSON: row by row into a file of that schema, brought up to date, and then proved.

Nothing is there before it is whole and sound: a file whose rows do not fit, lead in circles or quote what no text says
is refused with one sentence.
"""

import base64
import binascii
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, Table

from db.copying import prove, put_in_place, unfinished_beside
from db.errors import WorkbenchError
from db.migrating import bring_up_to_date, make_tables
from db.project import Project
from db.soundness import fits
from db.sqlite import DatabaseError, IntegrityError, connect
from workbench.checking import check
from workbench.exchange.rows_in import RowsIn
from workbench.exchange.whole import is_id, whole_tables
from workbench.incoming.item import Item, shown
from workbench.progress import SILENT, Progress

_AT_ONCE = 500  # rows that are held before they are written
_LARGEST_ID = 2**63 - 1


def remake(source: Path, target: Path, progress: Progress = SILENT) -> None:
    """Make the project that a JSON file holds in the new file `target`.

    Raises `WorkbenchError` where there is something already, or the file holds no sound project; nothing is left then.
    """
    if target.exists():
        raise WorkbenchError(f"{target.name} exists already. Choose another name, or open it.")
    if not target.parent.is_dir():
        raise WorkbenchError(f"The folder {target.parent} does not exist. Make it first, or choose another.")
    name = shown(source.name)
    with Item(name, source).stream() as stream, unfinished_beside(target, target) as unfinished:
        try:
            rows = RowsIn(stream, name)
            make_tables(unfinished, rows.schema)
            _fill(unfinished, rows, name, progress)
            progress.report(0, 0, "Proving the project")
            bring_up_to_date(unfinished)
        except DatabaseError as error:
            raise WorkbenchError(f"{name} does not hold a sound project: {error}.") from error
        prove(unfinished, name)
        _refuse_unsound(unfinished, name)
        put_in_place(unfinished, target)


def _refuse_unsound(path: Path, name: str) -> None:
    with Project.open_file(path) as project:
        faults = check(project)
    if faults:
        raise WorkbenchError(f"{name} does not hold a sound project: {faults[0]}")


def _fill(path: Path, rows: RowsIn, name: str, progress: Progress) -> None:
    with closing(connect(path)) as written:
        written.execute("PRAGMA foreign_keys=OFF")
        written.execute("BEGIN")
        tables = {table.name: Filling(written, table, name) for table in whole_tables()}
        for count, (table, row) in enumerate(rows.rows()):
            if count % _AT_ONCE == 0:
                progress.report(0, 0, f"Reading row {count:,}")
            if table not in tables:
                raise WorkbenchError(f"{name} has a table {shown(table)}, which no project has. Write it anew.")
            tables[table].put(row)
        for filling in tables.values():
            filling.flush()
        broken = written.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise tables[broken[0]].refusal(f"refers to a {broken[2]} that is not there")
        if not written.execute("SELECT count(*) FROM project").fetchone()[0]:
            raise WorkbenchError(f"{name} does not hold a sound project: it has no name. Write it anew.")
        written.execute("INSERT INTO text_search(text_search) VALUES ('rebuild')")
        written.execute("COMMIT")


class Filling:
    """The rows of one table on their way into a file, a few hundred at a time."""

    def __init__(self, written: Any, table: Table, name: str) -> None:
        self._written, self._table, self._name = written, table, name
        there = {row[1] for row in written.execute(f'PRAGMA table_info("{table.name}")')}
        self._columns = [column for column in table.columns if column.name in there]
        self._known = {column.name for column in self._columns}
        names = ", ".join(f'"{column.name}"' for column in self._columns)
        marks = ", ".join("?" * len(self._columns))
        self._insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608  a table of our own
        self._waiting: list[list[Any]] = []

    def put(self, row: Mapping[str, Any]) -> None:
        if row.keys() != self._known:
            odd = shown(min(row.keys() ^ self._known))
            raise self.refusal(f"does not say its {odd}" if odd in self._known else f"has a {odd} that it cannot have")
        self._waiting.append([self._stored(column, row[column.name]) for column in self._columns])
        if len(self._waiting) == _AT_ONCE:
            self.flush()

    def flush(self) -> None:
        try:
            self._written.executemany(self._insert, self._waiting)
        except IntegrityError as error:
            raise self.refusal(f"cannot stand beside the others ({error})") from error
        self._waiting.clear()

    def _stored(self, column: Any, value: Any) -> Any:
        """The value as the file holds it. Raises `WorkbenchError` where its column can hold no such value."""
        try:
            kept = _bare(column, value)
            is_fit = fits(column, kept)
        except (binascii.Error, ValueError, OverflowError, UnicodeEncodeError):
            is_fit = False
        if not is_fit:
            raise self.refusal(f"has a {column.name} that it cannot have")
        return kept

    def refusal(self, what: str) -> WorkbenchError:
        return WorkbenchError(f"{self._name} does not hold a sound project: a row of {self._table.name} {what}.")


def _bare(column: Any, value: Any) -> Any:
    """What JSON says as the file has it. Raises `ValueError` for what is of another kind."""
    if value is None:
        return None
    is_written = is_id(column) or isinstance(column.type, LargeBinary)
    if isinstance(value, bool) or (is_written and not isinstance(value, str)):
        raise ValueError(f"{value} is of another kind")
    if is_id(column):
        number = int(value) if value.isascii() and value.removeprefix("-").isdecimal() else 0
        if not 0 < number <= _LARGEST_ID:
            raise ValueError(value)
        return number
    return base64.b64decode(value, validate=True) if isinstance(column.type, LargeBinary) else value
