"""Notes that are about a confidential source only by a link, or by their title, tell no more of it than others do."""

from contextlib import closing

import pytest

from db.notes import Note, NoteLink
from db.project import Project
from db.sharing.making import Wanted
from db.sharing.parts import Part
from db.sqlite import connect
from db.values import SourceKind
from workbench.notes import all_notes, edit_note, link, unlink, write_note
from workbench.sharing.copying import share_copy
from workbench.source_facts import Fact, set_source_fact
from workbench.sources import add_source
from workbench.things import Thing

_SECRETS = ("Quillfeather", "kennel", "terrace", "orchard")


@pytest.fixture
def path(desk):
    """A confidential source whom notes give away: by a title, by a link, and by a link that was taken away again."""
    claim = Thing("claim", desk.add_claim(desk.add_article(), "~900"))
    with desk.project.edit("Source") as session:
        made = add_source(session, "Zoe Quillfeather", SourceKind.NAMED_PERSON)
        set_source_fact(session, made.id, Fact.ANONYMITY, "on condition of anonymity")
        set_source_fact(session, made.id, Fact.DESCRIPTION, "a US official")
        source = Thing("source", made.id)
    with desk.project.edit("Notes") as session:
        write_note(session, "Says so.", claim, "Quillfeather on the phone")
        linked = write_note(session, "Meets at the kennel.", claim, "By the terrace")
        link(session, linked, source)
        once = write_note(session, "Lives by the orchard.", claim)
        link(session, once, source)
        write_note(session, "Nothing to hide.", claim, "Plain")
    with desk.project.edit("Unlink") as session:
        unlink(session, once, source)
    with desk.project.edit("Edit") as session:
        edit_note(session, linked, "By the terrace, again", "Meets at the kennel, early.")
    desk.project.close()
    return desk.project.path


def _bytes_of(path) -> bytes:
    return path.read_bytes().lower()


def test_a_redacted_copy_keeps_neither_name_nor_place_and_the_notes_that_tell_nothing(path, tmp_path):
    copy = tmp_path / "copy.muster"
    share_copy(path, copy, Wanted(frozenset({Part.CONFIDENTIAL_SOURCES})))
    held = [secret for secret in _SECRETS if secret.lower().encode() in _bytes_of(copy)]
    assert held == []
    with Project.open_file(copy) as project, project.read() as session:
        found = {(note.title, note.body) for note in all_notes(session)}
        assert ("Plain", "Nothing to hide.") in found
        assert ("", "Redacted.") in found
        assert ("a US official on the phone", "Says so.") in found


def test_a_copy_without_notes_has_no_link_of_one_either(path, tmp_path):
    copy = tmp_path / "copy.muster"
    share_copy(path, copy, Wanted(frozenset({Part.NOTES})))
    with closing(connect(copy, "ro")) as driver:
        counts = [driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("note", "note_link")]
        told = driver.execute("SELECT count(*) FROM change WHERE tbl IN ('note', 'note_link')").fetchone()[0]
    assert (counts, told) == ([0, 0], 0)
    assert b"kennel" not in _bytes_of(copy)
    with Project.open_file(path) as project, project.read() as session:
        assert session.query(Note).count() == 4
        assert session.query(NoteLink).count() == 1
