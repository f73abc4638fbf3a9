"""Notes: written on anything or on nothing, linked to more, found by their words and by what they are about."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.errors import WorkbenchError
from db.notes import THINGS, Note, NoteLink
from db.rows import among, given, still_there
from workbench.analysts import present_analyst
from workbench.things import Named, Thing, named

_GONE = "The note is no longer there. Choose another."
_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as it is shown. ``on`` is what it was written on, ``links`` what else it is about: together its uses."""

    id: int
    title: str
    body: str
    on: Named | None = None
    links: tuple[Named, ...] = field(default=())
    written_by: str = ""
    written_at: str = ""

    @property
    def uses(self) -> list[Named]:
        """Where the note is shown."""
        return [*([self.on] if self.on else []), *self.links]

    @property
    def heading(self) -> str:
        """The title, or the beginning of what is written where it has none."""
        first = next((line for line in self.body.splitlines() if line.strip()), "")
        return self.title or (first if len(first) <= _TITLE_LENGTH else first[: _TITLE_LENGTH - 1].rstrip() + "…")


def write_note(session: Session, body: str, on: Thing | None = None, title: str = "") -> int:
    """Write a note on a thing, or on none. Raises `WorkbenchError` when there are no words in it."""
    note = Note(title=_line(title), body=_words(body, title), written_by=present_analyst(session), **_target(on))
    session.add(note)
    session.flush()
    return note.id


def edit_note(session: Session, note_id: int, title: str, body: str) -> None:
    changed = _note(session, note_id)
    changed.title, changed.body = _line(title), _words(body, title)


def delete_note(session: Session, note_id: int) -> None:
    session.delete(_note(session, note_id))


def link(session: Session, note_id: int, thing: Thing) -> None:
    """Say that a note is about one more thing. Nothing is added where it is about it already."""
    note = _note(session, note_id)
    if _thing_of(note) == thing or _link_of(session, note_id, thing) is not None:
        return
    session.add(NoteLink(note_id=note_id, **_target(thing)))


def unlink(session: Session, note_id: int, thing: Thing) -> None:
    """Say that a note is not about a thing: it then stands alone, or keeps what else it is linked to."""
    note = _note(session, note_id)
    if _thing_of(note) == thing:
        for name in _target(thing):
            setattr(note, name, None)
        return
    there = _link_of(session, note_id, thing)
    if there is None:
        raise WorkbenchError("The note is not linked to that any more.")
    session.delete(there)


def notes_on(session: Session, thing: Thing) -> list[NoteRow]:
    """The notes written on a thing or linked to it, the newest first."""
    column = f"{thing.kind}_id"
    linked = select(NoteLink.note_id).where(getattr(NoteLink, column) == thing.id)
    return _rows(session, _NOTES.where(or_(getattr(Note, column) == thing.id, Note.id.in_(linked))))


def used_in(session: Session, note_id: int) -> list[Named]:
    """Where a note is shown: the thing it was written on, then those it is linked to."""
    found = note_row(session, note_id)
    return found.uses if found is not None else []


def all_notes(session: Session, words: str = "") -> list[NoteRow]:
    """All notes of the project, or those in which all the words occur, the newest first."""
    found = _NOTES
    for word in words.split():
        text = func.coalesce(Note.title, "") + " " + Note.body
        found = found.where(text.icontains(word, autoescape=True))
    return _rows(session, found)


def note_row(session: Session, note_id: int) -> NoteRow | None:
    return next(iter(_rows(session, _NOTES.where(Note.id == note_id))), None)


def note_counts(session: Session, kind: str, ids: Iterable[int]) -> dict[int, int]:
    """For each of these things how many notes are on it or linked to it; those without any are left out."""
    counts: dict[int, int] = {}
    wanted = {"ids": json.dumps(list(ids))}
    for table in (Note, NoteLink):
        for thing_id, count in session.execute(_how_many_on(table, f"{kind}_id"), wanted):
            counts[thing_id] = counts.get(thing_id, 0) + count
    return counts


@cache
def _how_many_on(table: type[Note | NoteLink], column: str) -> Select[int, int]:
    """Built once a kind of thing: it is asked after every edit of what is in sight."""
    held: ColumnElement[Any] = getattr(table, column)
    return select(held, func.count()).where(held.in_(given("ids"))).group_by(held)


_NOTES = (
    select(Note, Analyst.name)
    .outerjoin(Analyst, Analyst.id == Note.written_by)
    .order_by(Note.written_at.desc(), Note.id.desc())
)


def _rows(session: Session, wanted: Select[Note, str]) -> list[NoteRow]:
    notes = session.execute(wanted).all()
    links: dict[int, list[Thing]] = {}
    ids = [note.id for note, _ in notes]
    for each in session.scalars(select(NoteLink).where(among(NoteLink.note_id, ids)).order_by(NoteLink.id)):
        thing = _thing_of(each)
        if thing is not None:
            links.setdefault(each.note_id, []).append(thing)
    targets = {note.id: _thing_of(note) for note, _ in notes}
    meant = [thing for thing in targets.values() if thing is not None]
    names = named(session, [*meant, *(thing for each in links.values() for thing in each)])
    return [
        NoteRow(
            id=note.id,
            title=note.title or "",
            body=note.body,
            on=_named(names, targets[note.id]),
            links=tuple(names[thing] for thing in links.get(note.id, ()) if thing in names),
            written_by=by or "",
            written_at=note.written_at,
        )
        for note, by in notes
    ]


def _named(names: dict[Thing, Named], thing: Thing | None) -> Named | None:
    return names.get(thing) if thing is not None else None


def _note(session: Session, note_id: int) -> Note:
    return still_there(session, Note, note_id, _GONE)


def _thing_of(row: Note | NoteLink) -> Thing | None:
    for kind in THINGS:
        found = getattr(row, f"{kind}_id")
        if found is not None:
            return Thing(kind, found)
    return None


def _link_of(session: Session, note_id: int, thing: Thing) -> NoteLink | None:
    column = getattr(NoteLink, f"{thing.kind}_id")
    return session.scalars(select(NoteLink).where(NoteLink.note_id == note_id, column == thing.id)).first()


def _target(thing: Thing | None) -> dict[str, int]:
    return {} if thing is None else {f"{thing.kind}_id": thing.id}


def _line(title: str) -> str | None:
    return " ".join(title.split()) or None


def _words(body: str, title: str) -> str:
    if not body.strip() and not title.strip():
        raise WorkbenchError("A note needs some words. Type them, then save it.")
    return body.strip()
