"""A report of the project issued as a file, and which of its numbers an analyst has not confirmed as they are."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.project import Project
from workbench.figures.phrases import counted
from workbench.progress import SILENT, Progress
from workbench.reports.export import refuse_other_endings, write_document
from workbench.reports.making import MadeReport, make_report
from workbench.reports.numbers import LiveRow
from workbench.reports.outline import parts_of, report_named, report_row, report_rows


def issue_report(
    project: Project,
    report_id: int,
    path: Path,
    known_on: date | None = None,
    template: bytes | None = None,
    progress: Progress = SILENT,
) -> MadeReport:
    """Write a report by the ending of ``path``; the project is not changed. Returns what was written.

    Raises `WorkbenchError` for a report that is gone, and what `workbench.reports.export.write_document` raises.
    """
    refuse_other_endings(path)
    with project.read() as session:
        made = made_report(session, report_id, known_on, progress)
    write_document(made.document, path, template)
    return made


def made_report(
    session: Session,
    report_id: int,
    known_on: date | None = None,
    progress: Progress = SILENT,
    remembered: dict[object, Any] | None = None,
) -> MadeReport:
    """A report of the project as it is today, as `workbench.reports.making.make_report` makes it."""
    row, parts = report_row(session, report_id), parts_of(session, report_id)
    return make_report(session, row, parts, known_on, progress, remembered)


def report_meant(session: Session, title: str | None) -> int | None:
    """The report of that title, or the only one there is; None where there is none and none is named.

    Raises `WorkbenchError` where there are several and none is named.
    """
    if title is not None:
        return report_named(session, title).id
    rows = report_rows(session)
    if len(rows) > 1:
        raise WorkbenchError(f"The project has {len(rows)} reports. Name one with --report: {_titles(rows)}.")
    return rows[0].id if rows else None


def report_records(session: Session) -> list[dict[str, Any]]:
    """The reports as flat records, the newest first."""
    return [
        {
            "id": str(row.id),
            "title": row.title,
            "byline": row.byline,
            "day": row.day.isoformat() if row.day else None,
            "as_known_on": row.as_known_on.isoformat() if row.as_known_on else None,
            "handling": row.handling,
            "parts": len(parts_of(session, row.id)),
        }
        for row in report_rows(session)
    ]


def stale_words(stale: Sequence[LiveRow]) -> str:
    """How many numbers are not what they were: "2 numbers have changed since they were confirmed."; "" for none."""
    if not stale:
        return ""
    have = "has changed since it was" if len(stale) == 1 else "have changed since they were"
    return f"{counted(len(stale), 'number')} {have} confirmed."


def _titles(rows: Sequence[Any]) -> str:
    return ", ".join(f"“{row.title}”" for row in rows)
