"""Every table as a workbook: a sheet each, the dictionary among them, and what it is of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Text
from db.facts import ProjectFacts
from db.history import change
from workbench.exchange.tables import folder
from workbench.exchange.tables.every import sheets
from workbench.figures.phrases import counted
from workbench.progress import Progress
from workbench.tables import flat
from workbench.workbooks import MOST_LETTERS, MOST_ROWS, new_workbook, write_about, write_sheet
from workbench.writing import write_streamed

_WIDTHS = {"id": 20, "title": 40, "quote": 60, "body": 60, "holds": 80, "source": 30, "name": 30, "table": 20}


def losses(session: Session) -> list[str]:
    return [*folder.losses(session), *_too_long(session)]


def _too_long(session: Session) -> Iterator[str]:
    long = session.scalar(select(func.count(Text.id)).where(func.length(Text.body) > MOST_LETTERS)) or 0
    if long:
        yield f"{counted(long, 'text')} will be cut after {MOST_LETTERS:,} characters, which is all a cell can hold."
    rows = session.scalar(select(func.count()).select_from(change)) or 0
    if rows > MOST_ROWS:
        yield f"Left out: all but the first {MOST_ROWS:,} of {rows:,} changed rows of the history; a sheet has no more."


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
            write_sheet(book, sheet.name, sheet.columns, (map(flat, row) for row in sheet.rows), _WIDTHS)


_SHEETS = (
    "claims, sources, articles, series, assessments, events and notes are made for reading; the others are the"
    " project’s own tables. The sheet dictionary says what each column holds."
)
_IDS = "Row ids are text: they have more digits than a spreadsheet can count to."
