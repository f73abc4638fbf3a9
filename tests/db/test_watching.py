"""What another program writes appears; a file that was replaced is not written any more."""

import time

import pytest
from sqlalchemy import select

from db.errors import WorkbenchError
from db.places import Place
from db.project import Project

both = pytest.mark.both


def _add(project, name):
    with project.edit(f"Add {name}") as session:
        session.add(Place(name=name))


def _look_until(project, told):
    """A server's word of a commit comes by itself, soon after it."""
    for _ in range(100):
        project.look()
        if told:
            return
        time.sleep(0.02)


@pytest.fixture
def two(new_project):
    """The same file, open twice, each as another program would have it; and what the first was told."""
    one = new_project()
    other = Project.open_at(one.place, "B. Analyst")
    told = []
    one.on_changed(told.append)
    one.look()
    yield one, other, told
    other.close()
    one.close()


@both
def test_another_programs_edit_is_announced_once(two):
    one, other, told = two
    _add(other, "Arbil")
    _look_until(one, told)
    one.look()
    assert [(change.label, set(change.rows), len(change.rows["place"])) for change in told] == [
        ("Add Arbil", {"place"}, 1)
    ]
    assert one.undo_label == (None if one.is_shared else "Add Arbil")  # on a server it is another's to undo


@both
def test_ones_own_edits_are_not_announced_again(two):
    one, _, told = two
    _add(one, "Arbil")
    one.look()
    assert len(told) == 1


def test_an_edit_first_takes_in_what_another_has_done(two):
    one, other, told = two
    _add(other, "Arbil")
    _add(one, "Baghdad")
    assert [change.label for change in told] == ["Add Arbil", "Add Baghdad"]
    assert one.undo() == "Add Baghdad"
    assert one.undo() == "Add Arbil"
    assert other.redo() == "Add Arbil"
    with one.read() as session:
        assert session.scalars(select(Place.name)).all() == ["Arbil"]


def test_what_two_have_undone_in_turn_ends_where_it_began(two):
    one, other, _ = two
    for number in range(6):
        _add((one, other)[number % 2], f"Place {number}")
    for number in range(6):
        (other, one)[number % 2].undo()
    for project in two[:2]:
        with pytest.raises(WorkbenchError, match="nothing to undo"):
            project.undo()
    for number in range(6):
        (one, other)[number // 3].redo()
    with one.read() as session:
        assert len(session.scalars(select(Place)).all()) == 6


def test_a_file_that_was_replaced_is_not_written_any_more(two, tmp_path):
    one, other, _ = two
    replaced = tmp_path / "new.muster"
    replaced.write_bytes(one.path.read_bytes())
    replaced.replace(one.path)
    with pytest.raises(WorkbenchError, match="replaced or moved by another program"):
        _add(one, "Arbil")
    assert "replaced or moved" in one.read_only
    with pytest.raises(WorkbenchError, match="replaced or moved by another program"):
        other.look()
    other.look()


def test_an_edit_is_made_while_another_program_holds_up_the_journal(two):
    """The journal stays as it is then, and is chosen with a later edit."""
    one, other, _ = two
    wal = one.path.with_name(one.path.name + "-wal")
    reading = other.read()
    reading.__enter__().execute(select(Place)).all()
    editing = one.edit("Add Arbil")
    editing.__enter__().add(Place(name="Arbil"))
    assert not wal.exists()
    reading.__exit__(None, None, None)
    editing.__exit__(None, None, None)
    _add(one, "Baghdad")
    assert wal.exists()
