"""Notes on anything: written, linked, found again from everything they are about, and gone where they are shared."""

import pytest
from sqlalchemy import select

from db.errors import WorkbenchError
from db.notes import THINGS
from db.places import Place
from db.sources import Source
from db.spans import Span
from db.values import OriginKind, SpanKind
from workbench.codes.editing import code_named
from workbench.events import add_event
from workbench.notes import (
    all_notes,
    delete_note,
    edit_note,
    link,
    note_counts,
    note_row,
    notes_on,
    unlink,
    used_in,
    write_note,
)
from workbench.origins import add_origin
from workbench.records import note_records
from workbench.things import Thing, named, things_found


@pytest.fixture
def claim(desk):
    return Thing("claim", desk.add_claim(desk.add_article()))


def test_a_note_stands_with_what_it_was_written_on_and_with_what_it_is_linked_to(desk, claim):
    with desk.project.edit("Note") as session:
        source = Thing("source", session.scalars(select(Source.id).order_by(Source.id.desc())).first())
        note = write_note(session, "Who told him?", claim, "Doubt")
        link(session, note, source)
        link(session, note, source)  # twice is once
        link(session, note, claim)  # what it is on already
    with desk.project.read() as session:
        assert [each.id for each in notes_on(session, claim)] == [note]
        assert [each.id for each in notes_on(session, source)] == [note]
        assert [each.thing for each in used_in(session, note)] == [claim, source]
        assert note_counts(session, "source", [source.id]) == {source.id: 1}
        found = note_row(session, note)
    assert (found.title, found.body, found.heading, found.written_by) == (
        "Doubt",
        "Who told him?",
        "Doubt",
        "A. Analyst",
    )


def test_every_kind_of_thing_can_carry_a_note_and_has_a_name(desk, claim):
    article = desk.add_article(body="Another text about 500 soldiers.")
    with desk.project.edit("Things") as session:
        things = {
            "article": article.article_id,
            "claim": claim.id,
            "source": session.scalars(select(Source.id)).first(),
            "span": session.scalars(select(Span.id).where(Span.kind == SpanKind.CLAIM)).first(),
            "code": code_named(session, "Basing").id,
            "origin": add_origin(session, "A briefing", OriginKind.BRIEFING).id,
            "place": session.scalars(select(Place.id).where(Place.name == "Syria")).one(),
            "event": add_event(session, "Treaty signed", None).id,
        }
        for kind, row in things.items():
            write_note(session, f"On the {kind}", Thing(kind, row))
    with desk.project.read() as session:
        names = named(session, [Thing(kind, row) for kind, row in things.items()])
        assert len(names) == len(things)
        assert names[claim].words.startswith("C-001  Fewer tha")
        for kind, row in things.items():
            assert [each.body for each in notes_on(session, Thing(kind, row))] == [f"On the {kind}"]


def test_what_a_note_can_be_on_can_be_found_by_words(desk, claim):
    with desk.project.read() as session:
        assert [each.thing for each in things_found(session, "c-1", ["claim"])] == [claim]
        assert [each.thing for each in things_found(session, "C-001 syria", ["claim"])] == [claim]
        assert things_found(session, "100%", THINGS) == []
        assert [each.words for each in things_found(session, "syr", ["place", "article"])] == ["Syria"]


def test_an_edit_of_a_note_can_be_undone_and_a_removed_thing_takes_its_note_with_it(desk, claim):
    with desk.project.edit("Note") as session:
        note = write_note(session, "First", claim)
    with desk.project.edit("Edit note") as session:
        edit_note(session, note, " Title  here ", "Second")
    desk.project.undo()
    with desk.project.read() as session:
        assert note_row(session, note).body == "First"
        assert note_row(session, note).heading == "First"
    with desk.project.edit("Unlink") as session:
        unlink(session, note, claim)
    with desk.project.read() as session:
        assert notes_on(session, claim) == []
        assert note_row(session, note).on is None
    with desk.project.edit("Delete note") as session:
        delete_note(session, note)
    with desk.project.read() as session:
        assert all_notes(session) == []


def test_notes_are_found_by_their_words(desk, claim):
    with desk.project.edit("Notes") as session:
        write_note(session, "The number of Baghdad is a ceiling.", claim, "Ceilings")
        write_note(session, "Nothing of it.")
    with desk.project.read() as session:
        assert [each.title for each in all_notes(session, "ceiling number")] == ["Ceilings"]
        assert len(all_notes(session)) == 2
        records = note_records(session)
    assert {record["about"] and record["about"][:5] for record in records} == {"C-001", None}


def test_a_note_without_words_and_a_link_that_is_gone_are_refused(desk, claim):
    with pytest.raises(WorkbenchError, match="needs some words"), desk.project.edit("Note") as session:
        write_note(session, "  ", claim)
    with desk.project.edit("Note") as session:
        note = write_note(session, "Words")
    with pytest.raises(WorkbenchError, match="not linked"), desk.project.edit("Unlink") as session:
        unlink(session, note, claim)
