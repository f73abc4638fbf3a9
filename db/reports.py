"""Reports: an outline of parts, and the numbers in its text that are read from the project."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, document, reference, register, word
from db.values import PartKind


class Report(Row):
    """What is handed over. ``day`` is the day it is dated, None for that of the project's last change.

    ``handling`` is its TLP mark, None for the project's; ``banner`` a free marking. ``as_known_on`` has all of its
    numbers, figures and tables as they could have been known that day. ``language`` is a BCP 47 tag.
    """

    __tablename__ = "report"

    title: Mapped[str]
    subtitle: Mapped[str] = mapped_column(default="")
    byline: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    handling: Mapped[str | None]
    banner: Mapped[str] = mapped_column(default="")
    citation_style: Mapped[str] = mapped_column(default="house")
    as_known_on: Mapped[date | None]
    language: Mapped[str] = mapped_column(default="en")
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class ReportPart(Row):
    """One part of a report; parts stand by ``rank``, then by id, so that two can be put at one place in two copies.

    ``text`` is what was written, in the marks of `workbench.reports.marks`: the words of a paragraph, a list's lines,
    the caption of a figure or table where it is not the drafted one. ``shows`` says what a table or a figure that was
    not exported is of, as JSON.
    """

    __tablename__ = "report_part"

    report_id: Mapped[int] = reference("report", on_delete="CASCADE")
    rank: Mapped[float]
    kind: Mapped[PartKind] = word(PartKind)
    text: Mapped[str] = mapped_column(default="")
    figure_id: Mapped[int | None] = reference("figure", on_delete="SET NULL", nullable=True)
    shows: Mapped[dict[str, Any] | None] = document(nullable=True)
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class ReportNumber(Row):
    """A number that stands in a report's text and is read from the project: ``shows`` says what it is of, as JSON.

    ``stood`` is how it stood when an analyst last confirmed it: its words, and what it was reckoned from, so that what
    has changed since can be told.
    """

    __tablename__ = "report_number"

    report_id: Mapped[int] = reference("report", on_delete="CASCADE")
    shows: Mapped[dict[str, Any]] = document()
    stood: Mapped[dict[str, Any] | None] = document(nullable=True, info=register("stood"))
    confirmed_by: Mapped[int | None] = reference("analyst", nullable=True, index=False, info=register("stood"))
    confirmed_at: Mapped[str | None] = mapped_column(info=register("stood"))
