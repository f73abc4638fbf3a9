"""What two analysts write at once into one row: told to the second, with theirs and yours, and nothing is lost."""

import pytest

from db.claims import Claim
from db.clashing import ClashError, Stands
from db.notes import Note
from db.places import Place
from db.project import Project
from db.values import Bound, Quantity

pytestmark = pytest.mark.both


@pytest.fixture
def two(new_project):
    """One project, open at two desks that have seen the same."""
    one = new_project()
    with one.edit("Begin") as session:
        session.add_all([Place(id=1, name="Erbil", kind="city"), Note(id=2, body="Look again.")])
    other = Project.open_at(one.place, "B. Brown")
    yield one, other
    other.close()
    one.close()


def _rename(project, name, **options):
    with project.edit("Rename place", **options) as session:
        session.get_one(Place, 1).name = name


def _read(project, kind, row, column):
    with project.read() as session:
        return getattr(session.get_one(kind, row), column)


def test_the_second_is_told_who_changed_it_to_what_and_nothing_is_written(two):
    one, other = two
    _rename(other, "Arbil")
    with pytest.raises(ClashError, match=r"B\. Brown has changed the same while you typed") as told:
        _rename(one, "Irbil", as_seen=one.seen)
    (clash,) = told.value.clashes
    assert (clash.table, clash.row, clash.field, clash.who) == ("place", 1, "name", "B. Brown")
    assert (clash.theirs, clash.yours) == ({"name": "Arbil"}, {"name": "Irbil"})
    assert _read(one, Place, 1, "name") == "Arbil"
    _rename(one, "Irbil", as_seen=one.seen)  # who has seen it may change it
    assert _read(other, Place, 1, "name") == "Irbil"


@pytest.mark.parametrize(("stands", "name"), [(Stands.THEIRS, "Arbil"), (Stands.YOURS, "Irbil")])
def test_what_stands_is_said_and_the_rest_of_the_edit_is_done(two, stands, name):
    one, other = two
    _rename(other, "Arbil")
    with pytest.raises(ClashError) as told, one.edit("Correct place", as_seen=one.seen) as session:
        place = session.get_one(Place, 1)
        place.name, place.kind = "Irbil", "capital"
        session.add(Place(id=3, name="Ankawa", parent_id=1))
    one.settle(told.value, stands)
    assert [_read(one, Place, 1, column) for column in ("name", "kind")] == [name, "capital"]
    assert _read(other, Place, 3, "parent_id") == 1
    assert one.undo() == "Correct place"
    assert _read(one, Place, 1, "name") == "Arbil"


def test_what_was_seen_when_typing_began_counts_though_more_was_shown_since(two):
    one, other = two
    began = one.seen
    _rename(other, "Arbil")
    one.look()
    with pytest.raises(ClashError):
        _rename(one, "Irbil", as_seen=began)


def test_words_of_both_can_stand(two):
    one, other = two
    with other.edit("Change note") as session:
        session.get_one(Note, 2).body = "Theirs."
    with pytest.raises(ClashError) as told, one.edit("Change note", as_seen=one.seen) as session:
        session.get_one(Note, 2).body = "Mine."
    assert told.value.clashes[0].keeps_both
    one.settle(told.value, Stands.BOTH)
    assert _read(other, Note, 2, "body") == "Theirs.\nMine."


def test_other_fields_of_the_row_and_the_same_value_are_no_clash(two):
    one, other = two
    with other.edit("Change kind") as session:
        session.get_one(Place, 1).kind = "capital"
    _rename(one, "Arbil", as_seen=one.seen)
    _rename(other, "Hewlêr")
    other.look()
    _rename(one, "Hewlêr", as_seen=one.seen)
    assert [_read(one, Place, 1, column) for column in ("name", "kind")] == ["Hewlêr", "capital"]


def test_columns_of_one_register_clash_as_one(two, request):
    one, other = two
    from db.articles import Article

    with one.edit("Claim") as session:
        session.add(Article(id=7, title="A"))
        session.flush()
        session.add(Claim(id=8, number=1, article_id=7, quantity=Quantity("2,000", Bound.EXACT, 2000, 2000, 2000)))
    other.look()
    with other.edit("Number") as session:
        session.get_one(Claim, 8).quantity = Quantity("below 2,500", Bound.BELOW, high=2500)
    with pytest.raises(ClashError) as told, one.edit("Number", as_seen=one.seen) as session:
        session.get_one(Claim, 8).quantity = Quantity("900", Bound.EXACT, 900, 900, 900)
    assert [clash.field for clash in told.value.clashes] == ["quantity"]
    one.settle(told.value, Stands.YOURS)
    with one.read() as session:
        assert session.get_one(Claim, 8).quantity == Quantity("900", Bound.EXACT, 900, 900, 900)


def test_taking_out_what_a_colleague_has_just_changed_is_asked_about(two):
    one, other = two
    _rename(other, "Arbil")
    with pytest.raises(ClashError) as told, one.edit("Delete place", as_seen=one.seen) as session:
        session.delete(session.get_one(Place, 1))
    one.settle(told.value, Stands.THEIRS)
    assert _read(one, Place, 1, "name") == "Arbil"
    one.settle(told.value, Stands.YOURS)
    with other.read() as session:
        assert session.get(Place, 1) is None
