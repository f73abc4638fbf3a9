"""Notes, comments and further variables of a REFI-QDA file, as notes on what they are about."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.identity import now
from db.notes import Note, NoteLink
from db.values import SpanKind
from workbench.exchange.refi.cases import is_foreign
from workbench.exchange.refi.found import FoundNote, FoundProject
from workbench.exchange.refi.placing import Ready
from workbench.exchange.refi.tag import Tag

_VARIABLES = "Variables"
_Target = tuple[str, int]
_Written = tuple[FoundNote, list[_Target]]


def put_notes(
    session: Session,
    found: FoundProject,
    ready: Sequence[Ready],
    where: Sequence[tuple[int, int]],
    tags: Mapping[str, Tag],
    codes: Mapping[str, int],
    users: Mapping[str, int],
) -> int:
    """Write every note on what it is about, and link it to what else it is about. Returns how many are new.

    One that says the same as a note that is here is not written again.
    """
    there = {(title or "", body) for title, body in session.execute(select(Note.title, Note.body))}
    count = 0
    for note, targets in _notes(found, ready, where, tags, codes):
        if (note.title, note.body) in there:
            continue
        there.add((note.title, note.body))
        written = Note(
            title=note.title or None,
            body=note.body,
            written_by=users.get(note.user),
            written_at=note.at or now(),
            **_columns(targets[:1]),
        )
        session.add(written)
        session.flush()
        session.add_all(NoteLink(note_id=written.id, **_columns([each])) for each in targets[1:])
        count += 1
    session.flush()
    return count


def _columns(targets: Sequence[_Target]) -> dict[str, int]:
    return {f"{table}_id": key for table, key in targets}


def _notes(
    found: FoundProject,
    ready: Sequence[Ready],
    where: Sequence[tuple[int, int]],
    tags: Mapping[str, Tag],
    codes: Mapping[str, int],
) -> Iterator[_Written]:
    about: dict[str, list[_Target]] = {}
    for guid, target in _references(found, ready, where, tags, codes):
        if target not in about.setdefault(guid, []):
            about[guid].append(target)
    for note in found.notes:
        yield note, about.get(note.guid, [])
    yield from _comments(ready, where, tags)
    yield from _cases(found, _things(ready, where, tags, codes))


def _cases(found: FoundProject, things: Mapping[str, _Target]) -> Iterator[_Written]:
    """What other programs say of cases, on the texts and the words that belong to each."""
    for case in found.cases:
        targets = [things[guid] for guid in (*case.sources, *case.selections) if guid in things]
        if is_foreign(case) and case.values and targets:
            lines = (f"{found.variables.get(key) or 'unnamed'}: {value}" for key, value in case.values.items())
            yield FoundNote("", case.name or _VARIABLES, "\n".join(lines), "", ""), targets


def _comments(ready: Sequence[Ready], where: Sequence[tuple[int, int]], tags: Mapping[str, Tag]) -> Iterator[_Written]:
    """What is said of a text or of words in it, where no note was made of that."""
    for one, (article_id, _) in zip(ready, where, strict=True):
        if one.source.description:
            yield FoundNote("", "", one.source.description, "", ""), [("article", article_id)]
        if one.more:
            lines = "\n".join(f"{name}: {value}" for name, value in one.more.items())
            yield FoundNote("", _VARIABLES, lines, "", ""), [("article", article_id)]
        for selection, _, _ in one.ends:
            if selection.comment and selection.guid in tags:
                comment = FoundNote("", "", selection.comment, selection.user, selection.at)
                yield comment, [_on(tags[selection.guid])]


def _references(
    found: FoundProject,
    ready: Sequence[Ready],
    where: Sequence[tuple[int, int]],
    tags: Mapping[str, Tag],
    codes: Mapping[str, int],
) -> Iterator[tuple[str, _Target]]:
    """Every note's GUID with one thing it is on."""
    for one, (article_id, _) in zip(ready, where, strict=True):
        for guid in one.source.notes:
            yield guid, ("article", article_id)
        for selection, _, _ in one.ends:
            tag = tags.get(selection.guid)
            for guid in (*selection.notes, *(each for coding in selection.codings for each in coding.notes)):
                yield guid, (_on(tag) if tag is not None else ("article", article_id))
    for code in found.codes:
        for guid in code.notes:
            if code.guid in codes:
                yield guid, ("code", codes[code.guid])
    yield from _linked(found, _things(ready, where, tags, codes))


def _linked(found: FoundProject, things: Mapping[str, _Target]) -> Iterator[tuple[str, _Target]]:
    """NVivo says what a memo is on by a link."""
    notes = {note.guid for note in found.notes}
    for link in found.links:
        for note, other in ((link.origin, link.target), (link.target, link.origin)):
            if note in notes and other in things:
                yield note, things[other]


def _things(
    ready: Sequence[Ready], where: Sequence[tuple[int, int]], tags: Mapping[str, Tag], codes: Mapping[str, int]
) -> dict[str, _Target]:
    """Whatever a GUID of the file may mean here."""
    articles = {one.source.guid: ("article", article_id) for one, (article_id, _) in zip(ready, where, strict=True)}
    return {
        **articles,
        **{guid: ("code", code_id) for guid, code_id in codes.items()},
        **{guid: _on(tag) for guid, tag in tags.items()},
    }


def _on(tag: Tag) -> _Target:
    """A note on the words of a claim is on the claim, which has no other place for it in the file."""
    return ("claim", tag.claim_id) if tag.kind is SpanKind.CLAIM and tag.claim_id is not None else ("span", tag.id)
