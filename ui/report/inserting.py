"""Putting something into a report: found by words in the palette, then put at the cursor or behind the part."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.values import PartKind
from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.palette.candidates import Candidate
from ui.palette.palette import CommandPalette
from ui.palette.things import candidate
from ui.report.choice import ChoiceDialog
from ui.report.part import PartFrame, WrittenPart
from workbench.forces import force_names
from workbench.places import place_names
from workbench.progress import Progress
from workbench.reports.choosing import choice_of
from workbench.reports.numbers import NumberKind, NumberOf, NumberReader, NumberReading
from workbench.reports.offering import numbers_offered, parts_offered
from workbench.reports.outline import PartRow
from workbench.things import Thing, things_found

if TYPE_CHECKING:
    from datetime import date

    from db.project import Project
    from ui.report.reports import ReportsPage

_CITES = tr_later("Cite a claim or source. # claims, @ sources")
_NUMBERS = tr_later("Put in a live number. A level, a count, a claim or an assessment")
_PARTS = tr_later("Insert a part. A figure, a table, a heading")
_ICONS = {
    NumberKind.CLAIM: "quote",
    NumberKind.LEVEL: "chart-line",
    NumberKind.ASSESSMENT: "ruler",
    NumberKind.COUNT: "layers",
}
_PART_ICONS = {
    PartKind.FIGURE: "chart-line",
    PartKind.CLAIMS: "quote",
    PartKind.SOURCES: "users",
    PartKind.EVIDENCE: "scale",
    PartKind.TIMELINE: "clock",
    PartKind.MATRIX: "git-fork",
    PartKind.SUMMARY: "shield-check",
    PartKind.ANNEX: "list-tree",
}
_OF_CLAIMS = (PartKind.CLAIMS, PartKind.SOURCES, PartKind.EVIDENCE, PartKind.TIMELINE, PartKind.SUMMARY)


class Inserting(QObject):
    def __init__(self, desk: Desk, page: "ReportsPage") -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._frame: WrittenPart | None = None
        self._choosers: dict[str, CommandPalette] = {}

    def put(self, frame: WrittenPart, sign: str) -> None:
        """Choose what is cited ("@"), or which number stands here ("#")."""
        self._frame = frame
        frame.edit.commit()
        offered = self._citations if sign == "@" else self._numbers
        self._chooser(sign, offered, tr(_CITES if sign == "@" else _NUMBERS)).open_under(frame)

    def cite(self) -> None:
        self._at_cursor("@")

    def number(self) -> None:
        self._at_cursor("#")

    def insert(self) -> None:
        """Choose a part and put it behind the one that has the focus."""
        if self._page.row is not None:
            self._page.sheet.commit()
            box = self._page.sheet.current or self._page.bar.insert
            self._chooser("", self._parts, tr(_PARTS)).open_under(box)

    def change(self, frame: PartFrame) -> None:
        """Have a card show something else: another figure or question, or other claims."""
        if frame.part.kind in _OF_CLAIMS:
            self._change_claims(frame)
        else:
            self._frame = None
            self._page.sheet.go_to(frame.part.id)
            provide = partial(self._others, frame.part)
            words = (
                tr("Show another figure here")
                if frame.part.kind is PartKind.FIGURE
                else tr("Show another question here")
            )
            if (before := self._choosers.pop("change", None)) is not None:
                before.deleteLater()
            self._chooser("change", provide, words).open_under(frame)

    def chooser(self, sign: str) -> CommandPalette | None:
        return self._choosers.get(sign)

    def _at_cursor(self, sign: str) -> None:
        current = self._page.sheet.current
        if isinstance(current, WrittenPart) and not current.edit.isReadOnly():
            self.put(current, sign)
        else:
            self._desk.say(tr("Go into a paragraph of a report first."))

    def _chooser(self, sign: str, provide: Callable[[str], list[Candidate]], says: str) -> CommandPalette:
        if sign not in self._choosers:
            self._choosers[sign] = CommandPalette(self._desk.theme, provide, self._page, says)
        return self._choosers[sign]

    def _citations(self, typed: str) -> list[Candidate]:
        opened = self._page.opened
        if opened is None:
            return []
        kinds = {"#": ("claim",), "@": ("source",)}.get(typed[:1], ("claim", "source"))
        with opened.read() as session:
            found = things_found(session, typed.lstrip("#@"), kinds)
        return [candidate(one, partial(self._cite, one.thing)) for one in found]

    def _cite(self, thing: Thing) -> None:
        self._put(f"[@{thing.kind}:{thing.id}]")

    def _numbers(self, typed: str) -> list[Candidate]:
        opened = self._page.opened
        if opened is None:
            return []
        with opened.read() as session:
            found = numbers_offered(session, typed)
        return [
            Candidate(one.words, partial(self._read, one.of), one.detail, icon=_ICONS[one.of.kind], is_found=True)
            for one in found
        ]

    def _read(self, of: NumberOf) -> None:
        """A pooled level is read beside the screen; the cursor stays where it is meanwhile."""
        if self._page.opened is not None and self._page.row is not None:
            job = partial(_number, self._page.opened.project, of, self._page.row.as_known_on)
            self._desk.jobs.start(job, partial(self._on_read, of))

    def _on_read(self, of: NumberOf, reading: NumberReading) -> None:
        page = self._page
        if page.writing is None or page.row is None:
            return
        if not reading.is_there:
            self._desk.complain(tr("There is no number to be read: {of}.", of=reading.of))
            return
        number = page.writing.number(page.row.id, of, reading)
        if number is not None:
            self._put(f"{{#{number}}}")

    def _put(self, mark: str) -> None:
        if self._frame is not None and self._frame in self._page.sheet.parts:
            self._page.name_mark(mark)
            self._frame.edit.setFocus()
            self._frame.edit.put(mark)

    def _parts(self, typed: str) -> list[Candidate]:
        opened = self._page.opened
        if opened is None:
            return []
        with opened.read() as session:
            found = parts_offered(session, typed)
        return [self._part(one.words, one.detail, one.part, partial(self._insert, one.part)) for one in found]

    def _insert(self, part: PartRow) -> None:
        self._page.sheet.insert(part)

    def _others(self, part: PartRow, typed: str) -> list[Candidate]:
        opened = self._page.opened
        if opened is None:
            return []
        with opened.read() as session:
            found = [one for one in parts_offered(session, typed) if one.part.kind is part.kind]
        return [self._part(one.words, one.detail, one.part, partial(self._replace, part, one.part)) for one in found]

    def _replace(self, part: PartRow, by: PartRow) -> None:
        if self._page.writing is not None:
            self._page.writing.show_instead(part, by)

    def _part(self, words: str, detail: str, part: PartRow, does: Callable[[], object]) -> Candidate:
        return Candidate(words, does, detail, icon=_PART_ICONS.get(part.kind, "pencil"), is_found=True)

    def _change_claims(self, frame: PartFrame) -> None:
        opened, writing = self._page.opened, self._page.writing
        if opened is None or writing is None:
            return
        with opened.read() as session:
            places, forces = sorted(place_names(session)), sorted(force_names(session))
        choice = choice_of(frame.part.shows)
        of_a_day = frame.part.kind is PartKind.EVIDENCE
        dialog = ChoiceDialog(choice, places, forces, of_a_day=of_a_day, parent=self._page.window())
        if dialog.exec() and dialog.choice() != choice:
            writing.change(frame.part, dialog.choice().as_json())
        dialog.deleteLater()


def _number(project: "Project", of: NumberOf, known_on: "date | None", progress: Progress) -> NumberReading:
    """On the worker thread."""
    progress.report(0, 1, tr("Reading the number"))
    with project.read() as session:
        return NumberReader(session, known_on).read(of)
