"""Every table as a workbook: a sheet each, the dictionary among them, and what it is of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import JSON, Column, Enum, String, Table, select
from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.facts import ProjectFacts
from workbench.exchange.tables import folder
from workbench.exchange.tables.every import exported_columns, exported_tables, sheets
from workbench.figures.phrases import counted
from workbench.progress import Progress
from workbench.tables import flat
from workbench.workbooks import MOST_LETTERS, MOST_ROWS, new_workbook, on_paper, write_about, write_sheet
from workbench.writing import write_streamed

_WIDTHS = {"id": 20, "title": 40, "quote": 60, "body": 60, "source": 30, "name": 30}
_OF_THE_DICTIONARY = {"table": 20, "column": 28, "type": 14, "refers_to": 18, "holds": 110}


def losses(session: Session) -> list[str]:
    return [*folder.losses(session), *_too_long(session)]


def _too_long(session: Session) -> Iterator[str]:
    driver, cut = driver_behind(session), 0
    for table in exported_tables():
        long = " OR ".join(f'length("{column.name}") > {MOST_LETTERS}' for column in _texts(table))
        their_count = f"count(CASE WHEN {long} THEN 1 END)" if long else "0"
        rows, long_ones = driver.execute(f'SELECT count(*), {their_count} FROM "{table.name}"').fetchone()  # noqa: S608
        cut += long_ones
        if rows > MOST_ROWS:
            yield f"Left out: all but the first {MOST_ROWS:,} of {rows:,} rows of {table.name}; a sheet has no more."
    if cut:
        yield f"{counted(cut, 'text')} will be cut after {MOST_LETTERS:,} characters, which is all a cell can hold."


def _texts(table: Table) -> list[Column[Any]]:
    """The columns that may hold more than a cell does."""
    words = (String, JSON)
    return [one for one in exported_columns(table) if isinstance(one.type, words) and not isinstance(one.type, Enum)]


def write(session: Session, path: Path, progress: Progress) -> None:
    """Write the workbook, whole or not at all."""
    with TemporaryDirectory() as place:
        made = Path(place) / "made.xlsx"
        _make(session, made, progress)
        with made.open("rb") as raw:
            write_streamed(path, lambda out: copyfileobj(raw, out))


def _make(session: Session, made: Path, progress: Progress) -> None:
    name, handling = session.execute(select(ProjectFacts.name, ProjectFacts.handling)).one()
    about = [("Project", name), ("Handling", handling or ""), ("Sheets", _SHEETS), ("Ids", _IDS)]
    with closing(new_workbook(made, name, by_row=True)) as book:
        write_about(book, [line for line in about if line[1]])
        for sheet in sheets(session, progress):
            widths = _OF_THE_DICTIONARY if sheet.name == "dictionary" else _WIDTHS
            write_sheet(book, sheet.name, sheet.columns, (map(flat, row) for row in sheet.rows), widths)
        for page in book.worksheets():
            on_paper(page, handling or "")


_SHEETS = (
    "claims, sources, articles, series, assessments, events and notes are made for reading; the others are the"
    " project’s own tables. The sheet dictionary says what each column holds."
)
_IDS = "Row ids are text: they have more digits than a spreadsheet can count to."
