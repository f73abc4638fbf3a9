"""What can be put into a report, found by words: live numbers, figures, tables; and how what is in its text is called.

A day at the end of the words, 2025-06-01, is the day of a pooled level or of an evidence table.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.figures import Figure
from db.reports import ReportNumber
from db.rows import among
from db.values import PartKind
from workbench.charting import Shown, known_claims
from workbench.dates import read_typed_day
from workbench.drawing import shown_json
from workbench.figures.phrases import day_words
from workbench.hypotheses.questions import question_rows
from workbench.reports.choosing import Choice
from workbench.reports.marks import Citing, Mark, NumberMark, read_marks, write_marks
from workbench.reports.numbers import NumberKind, NumberOf
from workbench.reports.outline import PartRow
from workbench.things import Thing, named, things_found

_DAY = re.compile(r"\b(\d{4}(?:-\d{1,2}){0,2}|\d{1,2} \w{3,9} \d{4})\s*$")
_MOST = 30


@dataclass(frozen=True, slots=True)
class OfferedNumber:
    words: str
    detail: str
    of: NumberOf


@dataclass(frozen=True, slots=True)
class OfferedPart:
    words: str
    detail: str
    part: PartRow


def numbers_offered(session: Session, typed: str) -> list[OfferedNumber]:
    """The live numbers in whose words all that is typed occurs: of series, claims and assessments."""
    words, day = _parted(typed)
    offered = [each for each in _of_series(session, day) if _fits(words, each.words)]
    for one in things_found(session, words, ("claim", "assessment"), _MOST):
        kind = NumberKind(one.thing.kind)
        offered.append(OfferedNumber(one.words, one.detail or kind.value, NumberOf(kind, row=one.thing.id)))
    return offered


def parts_offered(session: Session, typed: str) -> list[OfferedPart]:
    """The parts in whose words all that is typed occurs."""
    words, day = _parted(typed)
    every = (*_written(), *_figures(session), *_tables(session, day))
    return [each for each in every if _fits(words, f"{each.words} {each.detail}")]


def series_there(session: Session) -> list[Choice]:
    """Place and force of every series, the one with the most claims first."""
    counts: dict[tuple[str, str], int] = {}
    for claim in known_claims(session):
        if claim.place and claim.force and claim.quantity is not None:
            key = claim.place, claim.force
            counts[key] = counts.get(key, 0) + 1
    return [Choice(*key) for key, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]


def named_marks(session: Session, texts: Iterable[str]) -> dict[str, tuple[str, str]]:
    """What stands in these texts for each citation and number, by its mark: "[C-012]", and what is cited in words.

    A number has the words it was confirmed with. What is gone is not among them.
    """
    marks = {write_marks([mark]): mark for text in texts for mark in _pieces(text)}
    wanted = [Thing(one.kind, one.id) for mark in marks.values() if isinstance(mark, Citing) for one in mark.of]
    things = named(session, wanted)
    ids = [mark.id for mark in marks.values() if isinstance(mark, NumberMark)]
    rows = session.execute(select(ReportNumber.id, ReportNumber.stood).where(among(ReportNumber.id, ids)))
    stood = {row_id: str((kept or {}).get("text", "")) for row_id, kept in rows}
    found: dict[str, tuple[str, str]] = {}
    for text, mark in marks.items():
        if isinstance(mark, NumberMark):
            if mark.id in stood:
                found[text] = stood[mark.id], ""
        elif isinstance(mark, Citing):
            there = [things[Thing(one.kind, one.id)] for one in mark.of if Thing(one.kind, one.id) in things]
            if there:
                labels = ", ".join(one.words.partition(" ")[0] for one in there)
                found[text] = f"[{labels}]", "\n".join(f"{one.words} {one.detail}".strip() for one in there)
    return found


def _of_series(session: Session, day: date | None) -> Iterator[OfferedNumber]:
    when = f", on {day_words(day)}" if day else ""
    said = "" if day else " Type a day behind it for another than the last."
    series = series_there(session)
    for one in series:
        level = NumberOf(NumberKind.LEVEL, place=one.place, force=one.force, day=day)
        yield OfferedNumber(f"Pooled level, {one.words}{when}", f"Median with its 80 % range.{said}", level)
        short = NumberOf(NumberKind.LEVEL, place=one.place, force=one.force, day=day, short=True)
        yield OfferedNumber(f"Pooled level alone, {one.words}{when}", f"The median, to two figures.{said}", short)
    for choice in (*series, Choice()) if not day else ():
        of = NumberOf(NumberKind.COUNT, place=choice.place, force=choice.force)
        yield OfferedNumber(f"Count of claims, {choice.words or 'all'}", "Claims, origins and articles.", of)


def _written() -> Iterator[OfferedPart]:
    for kind, words, detail in (
        (PartKind.PARAGRAPH, "Paragraph", "Text"),
        (PartKind.HEADING_1, "Heading 1", "Text"),
        (PartKind.HEADING_2, "Heading 2", "Text"),
        (PartKind.HEADING_3, "Heading 3", "Text"),
        (PartKind.LIST, "List", "Lines with a dot each"),
        (PartKind.NUMBERED, "Numbered list", "Lines with a number each"),
    ):
        yield OfferedPart(words, detail, PartRow(0, kind))


def _figures(session: Session) -> Iterator[OfferedPart]:
    rows = session.execute(select(Figure.id, Figure.title).order_by(Figure.made_at.desc(), Figure.id.desc()))
    for figure_id, title in rows:
        yield OfferedPart(f"Figure: {title}", "Kept figure", PartRow(0, PartKind.FIGURE, figure_id=figure_id))
    for one in series_there(session):
        shown = shown_json(Shown((one.place,), one.force, pooled=True))
        yield OfferedPart(f"Figure of {one.words}", "Drawn as it is today", PartRow(0, PartKind.FIGURE, shows=shown))


def _tables(session: Session, day: date | None) -> Iterator[OfferedPart]:
    series = series_there(session)
    for choice in (*series, Choice()):
        of = f", {choice.words}" if choice.words else ", all"
        shows = choice.as_json()
        yield OfferedPart(f"Table of claims{of}", "Table", PartRow(0, PartKind.CLAIMS, shows=shows))
        yield OfferedPart(f"Table of sources{of}", "Table", PartRow(0, PartKind.SOURCES, shows=shows))
        yield OfferedPart(f"Timeline{of}", "Table", PartRow(0, PartKind.TIMELINE, shows=shows))
    last = day or _last_day(session)
    for choice in series if last else ():
        shows = Choice(choice.place, choice.force, last).as_json()
        words = f"Evidence for {day_words(last)}, {choice.words}" if last else ""
        yield OfferedPart(words, "Table; type another day behind it", PartRow(0, PartKind.EVIDENCE, shows=shows))
    for row in question_rows(session):
        yield OfferedPart(
            f"Matrix: {row.words}", "Hypotheses", PartRow(0, PartKind.MATRIX, shows={"question": str(row.id)})
        )
    yield OfferedPart("Source summary", "A statement on all sources used", PartRow(0, PartKind.SUMMARY))
    yield OfferedPart("Annex of sources", "All numbered sources in full", PartRow(0, PartKind.ANNEX, "Annex: sources"))


def _last_day(session: Session) -> date | None:
    """The last day that an observed claim is about."""
    days = [
        claim.as_of.latest
        for claim in known_claims(session)
        if claim.as_of is not None and claim.as_of.latest is not None and claim.modality == "observed"
    ]
    return max(days, default=None)


def _parted(typed: str) -> tuple[str, date | None]:
    """What is typed, as words and the day at their end."""
    found = _DAY.search(typed)
    if found is None:
        return typed.lstrip("@#=>").strip(), None
    try:
        day = read_typed_day(found[1]).latest
    except WorkbenchError:
        return typed.lstrip("@#=>").strip(), None
    return typed[: found.start()].lstrip("@#=>").strip(), day


def _fits(words: str, name: str) -> bool:
    return all(word in name.casefold() for word in words.casefold().split())


def _pieces(text: str) -> Iterator[Mark]:
    for line in text.split("\n"):
        for mark in read_marks(line):
            if isinstance(mark, Citing | NumberMark):
                yield mark
