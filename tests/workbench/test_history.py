"""The history by person, day, item and field; a field restored; back to a moment, as one edit that can be undone."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, text
from whole import project_as_json

from db.claims import Claim
from db.errors import WorkbenchError
from db.project import Project
from db.values import SourceKind
from workbench.checking import check
from workbench.claims import delete_claim, set_bounds, set_number, set_place
from workbench.history.back import go_back, restore_field
from workbench.history.fields import field_changes, past_values
from workbench.history.items import item_id, item_of
from workbench.history.rows import Wanted, history_rows, people
from workbench.sources import add_source, rename_source


@pytest.fixture
def claim_id(desk):
    """C-001, of 900 by A. Analyst, made 2,000 by L. Haddad and then 2,500 by A. Analyst."""
    claim_id = desk.add_claim(desk.add_article(), "~900", "Syria")
    for who, number in (("L. Haddad", "~2000"), ("A. Analyst", "~2500")):
        desk.project.who = who
        with desk.project.edit(f"Set {number}") as session:
            set_number(session, claim_id, number)
    return claim_id


def _rows(desk, **wanted):
    with desk.project.read() as session:
        return [row.label for row in history_rows(session, wanted=Wanted(**wanted))]


def _best(desk, claim_id):
    with desk.project.read() as session:
        return session.get_one(Claim, claim_id).best


def _change(desk, claim_id, field, place=0):
    with desk.project.read() as session:
        return past_values(session, "claim", claim_id, field)[place]


def test_what_a_person_did_what_was_done_since_a_day_and_to_an_item_or_a_field(desk, claim_id):
    with desk.project.edit("Add source") as session:
        add_source(session, "Ministry", SourceKind.ORGANISATION)
    assert _rows(desk, who="L. Haddad") == ["Set ~2000"]
    assert _rows(desk, item=claim_id) == ["Set ~2500", "Set ~2000", "Claim"]
    assert _rows(desk, field="best") == ["Set ~2500", "Set ~2000", "Claim"]
    assert _rows(desk, field="best", who="A. Analyst", item=claim_id) == ["Set ~2500", "Claim"]
    today = date.today()  # noqa: DTZ011  the clock of whoever looks
    assert len(_rows(desk, since=today)) == 5
    assert _rows(desk, since=today + timedelta(days=2)) == []
    with desk.project.read() as session:
        assert people(session) == ["A. Analyst", "L. Haddad"]


def test_an_item_is_named_as_people_say_it(desk, claim_id):
    with desk.project.read() as session:
        assert item_id(session, "c-1") == item_id(session, "C-001") == item_id(session, str(claim_id)) == claim_id
        assert item_of(session, "claim", claim_id) == "C-001"
        attribution = session.scalar(text("SELECT id FROM attribution"))
        assert item_of(session, "attribution", attribution) == "attribution of C-001"
        for typed in ("C-77", "somewhere", "X-1", "9" * 30):
            with pytest.raises(WorkbenchError, match="There is no"):
                item_id(session, typed)


def test_each_field_says_what_it_was(desk, claim_id):
    with desk.project.read() as session:
        newest = history_rows(session)[0]
        words = [one.words for one in field_changes(session, newest.seq)]
    assert "C-001, best: 2,500, was 2,000" in words
    assert _change(desk, claim_id, "best").words == "was 2,000 until A. Analyst changed it"
    assert _change(desk, claim_id, "best", 1).words == "was 900 until L. Haddad changed it"


def test_a_reference_is_told_by_name(desk, claim_id):
    with desk.project.edit("Set place") as session:
        set_place(session, claim_id, "Iraq")
    with desk.project.read() as session:
        changes = field_changes(session, history_rows(session)[0].seq)
    assert "C-001, place: Iraq, was Syria" in [one.words for one in changes]


def test_a_restored_field_brings_its_register_along_as_an_edit_of_now(desk, claim_id):
    first = _change(desk, claim_id, "best", 1)
    with desk.project.edit("Set bounds") as session:
        set_bounds(session, claim_id, 3000, 3100, 3200)
    with desk.project.edit("Restore number") as session:
        restore_field(session, first.n, "best")
    with desk.project.read() as session:
        claim = session.get_one(Claim, claim_id)
        assert (claim.low, claim.best, claim.high, claim.quantity_words) == (None, 900, None, "~900")
    assert check(desk.project) == []
    assert desk.project.undo() == "Restore number"
    assert _best(desk, claim_id) == 3100


def test_what_is_gone_cannot_be_restored(desk, claim_id):
    change = _change(desk, claim_id, "best")
    with desk.project.edit("Set place") as session:
        set_place(session, claim_id, "Iraq")
    place = _change(desk, claim_id, "place_id")
    with desk.project.edit("Remove Syria") as session:
        session.execute(text("DELETE FROM place_name WHERE place_id = (SELECT id FROM place WHERE name = 'Syria')"))
        session.execute(text("DELETE FROM place WHERE name = 'Syria'"))
    with (
        pytest.raises(WorkbenchError, match="The place that it was is no longer there"),
        desk.project.edit("R") as session,
    ):
        restore_field(session, place.n, "place_id")
    with desk.project.edit("Remove claim") as session:
        delete_claim(session, claim_id)
    with pytest.raises(WorkbenchError, match="no longer there"), desk.project.edit("R") as session:
        restore_field(session, change.n, "best")


def test_going_back_is_one_edit_that_brings_every_row_to_where_it_was(desk, claim_id):
    with desk.project.read() as session:
        before, seq = project_as_json(session), history_rows(session)[0].seq
    with desk.project.edit("Add source") as session:
        source = add_source(session, "Ministry", SourceKind.ORGANISATION)
    desk.project.undo()
    desk.project.redo()
    with desk.project.edit("Rename source") as session:
        rename_source(session, source.id, "Embassy")
    with desk.project.edit("Remove claim") as session:
        delete_claim(session, claim_id)
    with desk.project.read() as session:
        after = project_as_json(session)
    with desk.project.edit("Go back") as session:
        assert go_back(session, seq) == 5
    with desk.project.read() as session:
        assert project_as_json(session) == before
    assert check(desk.project) == []
    assert desk.project.undo() == "Go back"
    with desk.project.read() as session:
        assert project_as_json(session) == after


def test_nothing_goes_back_past_a_merge_or_past_the_making_of_a_copy(desk, claim_id, tmp_path):
    from db.sharing.making import Wanted as Copied
    from db.sharing.parts import Part
    from workbench.sharing.copying import share_copy

    desk.project.close()
    copy = share_copy(desk.project.path, tmp_path / "copy.muster", Copied(frozenset({Part.NOTES}))).path
    with Project.open_file(copy, "B. Reader") as project:
        with project.edit("Add source") as session:
            add_source(session, "Ministry", SourceKind.ORGANISATION)
        with pytest.raises(WorkbenchError, match="before this copy was made"), project.edit("Go back") as session:
            go_back(session, 1)
        with project.read() as session:
            assert session.scalar(select(Claim.best)) == 2500
            rows = history_rows(session)
        assert [row.brought_in for row in rows] == [False, True, True, True, True]
