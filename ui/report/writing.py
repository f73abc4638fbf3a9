"""What is written in a report: each deed one edit, so that it can be undone and is refused with a sentence."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from db.errors import WorkbenchError
from db.values import PartKind
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from workbench.reports.numbers import LiveRow, NumberOf, NumberReading, add_number, confirm
from workbench.reports.outline import (
    PartRow,
    add_part,
    delete_report,
    duplicate_report,
    move_part,
    remove_part,
    set_facts,
    set_kind,
    set_shows,
    set_text,
)
from workbench.reports.template import Drafted, add_drafted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Done = TypeVar("Done")


class Writing:
    """Edits of one open project's reports."""

    def __init__(self, desk: Desk, opened: OpenedProject) -> None:
        self._desk, self._opened = desk, opened

    @property
    def is_read_only(self) -> bool:
        return bool(self._opened.read_only)

    def make(self, drafted: Drafted, byline: str) -> int | None:
        return self._done("New report", lambda session: add_drafted(session, drafted, byline))

    def duplicate(self, report_id: int) -> int | None:
        return self._done("Duplicate report", lambda session: duplicate_report(session, report_id))

    def delete(self, report_id: int, title: str) -> None:
        with self._desk.attempt(), self._opened.edit(f"Delete report {title}") as session:
            delete_report(session, report_id)
            self._desk.say(tr("The report is gone. {undo} brings it back; files made of it stay where they are."))

    def say(self, report_id: int, label: str, **facts: str | date | None) -> str:
        """Write what is said of the whole report; answers "" or why it was refused."""
        try:
            with self._opened.edit(label) as session:
                set_facts(session, report_id, **facts)
        except WorkbenchError as error:
            return str(error)
        return ""

    def write(self, part: PartRow, text: str) -> None:
        self._done(f"Write {part.kind.value}", lambda session: set_text(session, part.id, text))

    def write_summary(self, part: PartRow, text: str, draft: str) -> None:
        """Words over a draft; the draft itself is written as none, so that it is drafted anew."""
        is_draft = text.strip() in ("", draft)
        shows = {key: value for key, value in (part.shows or {}).items() if key != "draft"}
        with self._desk.attempt(), self._opened.edit("Write source summary") as session:
            set_text(session, part.id, "" if is_draft else text)
            set_shows(session, part.id, shows if is_draft else {**shows, "draft": draft})

    def split(self, report_id: int, part: PartRow, before: str, after: str) -> int | None:
        """Enter: the words after the cursor are a part of their own, a paragraph behind a heading."""
        kind = part.kind if part.kind is PartKind.PARAGRAPH or not before else PartKind.PARAGRAPH

        def splits(session: "Session") -> int:
            if before != part.text:
                set_text(session, part.id, before)
            return add_part(session, report_id, PartRow(0, kind, after), after=part.id)

        return self._done("New paragraph", splits)

    def join(self, part: PartRow, to: PartRow) -> None:
        """Backspace: the words go to the end of the part before."""
        with self._desk.attempt(), self._opened.edit("Join paragraphs") as session:
            if part.text:
                set_text(session, to.id, f"{to.text}{part.text}")
            remove_part(session, part.id)

    def style(self, part: PartRow, kind: PartKind) -> None:
        self._done(f"Make it a {kind.value}", lambda session: set_kind(session, part.id, kind))

    def move(self, part: PartRow, by: int) -> None:
        self._done("Move part", lambda session: move_part(session, part.id, by))

    def remove(self, part: PartRow) -> None:
        self._done(f"Remove {part.kind.value}", lambda session: remove_part(session, part.id))

    def insert(self, report_id: int, part: PartRow, after: PartRow | None, *, instead: bool = False) -> int | None:
        """Put a part behind another, or in its place where that is an empty paragraph."""

        def inserts(session: "Session") -> int:
            made = add_part(session, report_id, part, after.id if after is not None else None)
            if instead and after is not None:
                remove_part(session, after.id)
            return made

        return self._done(f"Insert {part.kind.value}", inserts)

    def show_instead(self, part: PartRow, by: PartRow) -> None:
        """Another figure or question in the place of a part's own."""
        label = f"Change {part.kind.value}"
        self._done(label, lambda session: set_shows(session, part.id, by.shows, by.figure_id))

    def change(self, part: PartRow, shows: dict[str, Any]) -> None:
        self._done(f"Change {part.kind.value}", lambda session: set_shows(session, part.id, shows))

    def number(self, report_id: int, of: NumberOf, reading: NumberReading) -> int | None:
        return self._done("Insert live number", lambda session: add_number(session, report_id, of, reading))

    def take(self, row: LiveRow) -> None:
        self._done("Take the new number", lambda session: confirm(session, row.id, row.now))

    def take_all(self, rows: list[LiveRow]) -> None:
        with self._desk.attempt(), self._opened.edit("Take all new numbers") as session:
            for row in rows:
                confirm(session, row.id, row.now)

    def _done(self, label: str, does: "Callable[[Session], Done]") -> Done | None:
        """What one edit comes to; None where it was refused, which is said."""
        try:
            with self._opened.edit(label) as session:
                return does(session)
        except WorkbenchError as error:
            self._desk.complain(str(error))
        return None
