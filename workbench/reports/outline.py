"""The outline of a report: reports and their parts made, written, moved and removed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.reports import Report, ReportNumber, ReportPart
from db.rows import among, still_there
from db.values import PartKind
from workbench.analysts import present_analyst
from workbench.reports.marks import numbers_in, renumbered

HEADINGS = {PartKind.HEADING_1: 1, PartKind.HEADING_2: 2, PartKind.HEADING_3: 3}
WRITTEN = (*HEADINGS, PartKind.PARAGRAPH, PartKind.LIST, PartKind.NUMBERED)
"""The kinds that are words of their own; each can become any other of them."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report without its parts, as `db.reports.Report` has it."""

    id: int
    title: str
    subtitle: str
    byline: str
    day: date | None
    handling: str | None
    banner: str
    citation_style: str
    as_known_on: date | None
    language: str


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of a report, as `db.reports.ReportPart` has it."""

    id: int
    kind: PartKind
    text: str = ""
    figure_id: int | None = None
    shows: dict[str, Any] | None = field(default=None, hash=False)


_REPORT = select(*(getattr(Report, name) for name in ReportRow.__slots__))
_PART = select(*(getattr(ReportPart, name) for name in PartRow.__slots__))


def report_rows(session: Session) -> list[ReportRow]:
    """All reports, the newest first."""
    return [ReportRow(*row) for row in session.execute(_REPORT.order_by(Report.made_at.desc(), Report.id.desc()))]


def report_row(session: Session, report_id: int) -> ReportRow:
    """One report. Raises `WorkbenchError` where it is gone."""
    found = session.execute(_REPORT.where(Report.id == report_id)).first()
    if found is None:
        raise WorkbenchError("The report is no longer in the project.")
    return ReportRow(*found)


def report_named(session: Session, title: str) -> ReportRow:
    """The report of that title, whatever its case. Raises `WorkbenchError` where there is none."""
    rows = report_rows(session)
    found = next((row for row in rows if row.title.casefold() == title.strip().casefold()), None)
    if found is None:
        has = f"There are “{'”, “'.join(row.title for row in rows)}”." if rows else "The project has none yet."
        raise WorkbenchError(f"No report is called “{title}”. {has}")
    return found


def parts_of(session: Session, report_id: int) -> list[PartRow]:
    """The parts of a report in their order."""
    rows = session.execute(_PART.where(ReportPart.report_id == report_id).order_by(ReportPart.rank, ReportPart.id))
    return [PartRow(*row) for row in rows]


def add_report(session: Session, title: str, parts: Iterable[PartRow] = (), **facts: Any) -> int:
    """Add a report with these parts, whose own ids are of no matter. Returns its id."""
    report = Report(title=_titled(title), made_by=present_analyst(session), **facts)
    session.add(report)
    session.flush()
    for rank, part in enumerate(parts):
        _add(session, report.id, float(rank), part)
    return report.id


def set_facts(session: Session, report_id: int, **facts: Any) -> None:
    """Write what is said of the whole report, in the fields of `ReportRow`; raises `WorkbenchError` without a title."""
    report = _report(session, report_id)
    if "title" in facts:
        facts["title"] = _titled(facts["title"])
    for name, value in facts.items():
        setattr(report, name, value.strip() if isinstance(value, str) else value)


def delete_report(session: Session, report_id: int) -> None:
    """Remove a report with its parts; files that were made of it stay where they are."""
    session.delete(_report(session, report_id))


def duplicate_report(session: Session, report_id: int) -> int:
    """A copy of a report with all its parts and live numbers as they stand; returns its id."""
    row = report_row(session, report_id)
    facts = {name: getattr(row, name) for name in ReportRow.__slots__ if name not in ("id", "title")}
    parts = parts_of(session, report_id)
    copy = add_report(session, f"{row.title} (copy)", parts, **facts)
    adopt_numbers(session, copy)
    return copy


def add_part(session: Session, report_id: int, part: PartRow, after: int | None = None) -> int:
    """Put a part behind another one, or at the end; returns its id."""
    _report(session, report_id)
    ranks = _ranks(session, report_id)
    place = list(ranks).index(after) + 1 if after in ranks else len(ranks)
    return _add(session, report_id, _rank_at(session, ranks, place), part)


def move_part(session: Session, part_id: int, by: int) -> bool:
    """Move a part up or down by so many places, no further than the ends. Returns whether it moved."""
    part = _part(session, part_id)
    ranks = _ranks(session, part.report_id)
    before = list(ranks).index(part_id)
    place = min(max(before + by, 0), len(ranks) - 1)
    if place == before:
        return False
    del ranks[part_id]
    part.rank = _rank_at(session, ranks, place)
    return True


def set_text(session: Session, part_id: int, text: str) -> None:
    """Write the words of a part. A live number that came with them from another report is made one of this."""
    part = _part(session, part_id)
    part.text = text
    if numbers_in(text):
        session.flush()
        adopt_numbers(session, part.report_id)


def set_kind(session: Session, part_id: int, kind: PartKind) -> None:
    """Make a heading of a paragraph, and so on. Raises `WorkbenchError` where the part is no words of its own."""
    part = _part(session, part_id)
    if part.kind not in WRITTEN or kind not in WRITTEN:
        raise WorkbenchError("A figure or a table stays what it is. Insert another part in its place.")
    part.kind = kind


def set_shows(session: Session, part_id: int, shows: dict[str, Any] | None, figure_id: int | None = None) -> None:
    """Say what a table or figure is of; ``figure_id`` is a kept figure."""
    part = _part(session, part_id)
    part.shows, part.figure_id = shows, figure_id


def remove_part(session: Session, part_id: int) -> None:
    session.delete(_part(session, part_id))


def adopt_numbers(session: Session, report_id: int) -> None:
    """Give a report numbers of its own for those in its text that belong to another one."""
    parts = session.scalars(select(ReportPart).where(ReportPart.report_id == report_id)).all()
    used = {number for part in parts for number in numbers_in(part.text)}
    foreign = session.scalars(
        select(ReportNumber).where(among(ReportNumber.id, used), ReportNumber.report_id != report_id)
    ).all()
    new: dict[int, int] = {}
    for one in foreign:
        facts = {name: getattr(one, name) for name in ("shows", "stood", "confirmed_by", "confirmed_at")}
        copy = ReportNumber(report_id=report_id, **facts)
        session.add(copy)
        session.flush()
        new[one.id] = copy.id
    for part in parts:
        if new.keys() & set(numbers_in(part.text)):
            part.text = renumbered(part.text, new)


def _add(session: Session, report_id: int, rank: float, part: PartRow) -> int:
    made = ReportPart(
        report_id=report_id,
        rank=rank,
        kind=part.kind,
        text=part.text,
        figure_id=part.figure_id,
        shows=part.shows,
        made_by=present_analyst(session),
    )
    session.add(made)
    session.flush()
    return made.id


def _ranks(session: Session, report_id: int) -> dict[int, float]:
    """The rank of each part, in their order."""
    session.flush()
    rows = session.execute(
        select(ReportPart.id, ReportPart.rank)
        .where(ReportPart.report_id == report_id)
        .order_by(ReportPart.rank, ReportPart.id)
    )
    return dict(rows.all())


def _rank_at(session: Session, ranks: dict[int, float], place: int) -> float:
    """A rank that puts a part at a place among the others, which move apart where there was no room."""
    stand = list(ranks.values())
    if place == 0:
        return stand[0] - 1 if stand else 0.0
    if place == len(stand):
        return stand[-1] + 1
    between = (stand[place - 1] + stand[place]) / 2
    if stand[place - 1] < between < stand[place]:
        return between
    for at, part_id in enumerate(ranks):  # two copies put a part at one place, or fifty went between two others
        _part(session, part_id).rank = float(at)
    return place - 0.5


def _titled(title: str) -> str:
    if not title.strip():
        raise WorkbenchError("A report needs a title. Write what it is about.")
    return title.strip()


def _report(session: Session, report_id: int) -> Report:
    return still_there(session, Report, report_id, "The report is no longer in the project.")


def _part(session: Session, part_id: int) -> ReportPart:
    return still_there(session, ReportPart, part_id, "This part of the report is no longer there.")
