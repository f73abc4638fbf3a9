"""A merge on the screen: looked at, decided, done, and what is left decided later."""

import shutil

import pytest
from hands import press, wait_until, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup
from sqlalchemy import select, update

from db.backups import backups
from db.claims import Claim
from db.notes import Note
from db.places import Place
from db.project import Project
from db.sources import Source
from db.values import Bound, Quantity, SourceKind, Verdict
from db.verdicts import SourceVerdict
from ui.merging.dialog import MergeDialog
from workbench.merging import open_conflicts


def _quantity(project, number: int, high: float) -> None:
    with project.edit("Set number") as session:
        claim = session.scalars(select(Claim).where(Claim.number == number)).one()
        claim.quantity = Quantity(f"fewer than {high:,.0f}", Bound.BELOW, high=high)


def _high(window, number: int) -> float | None:
    with window.opened.read() as session:
        return session.scalar(select(Claim.high).where(Claim.number == number))


def _conflicts(window):
    with window.opened.read() as session:
        return open_conflicts(session)


@pytest.fixture
def at_odds(sample, open_project, tmp_path):
    """The window on one copy, and the path of another: two claims and a note changed on both sides, a place there."""
    with Project.open_file(sample, "M. Okafor") as project, project.edit("Note") as session:
        session.add(Note(id=5, body="Ask.", claim_id=session.scalar(select(Claim.id).where(Claim.number == 1))))
    other = shutil.copyfile(sample, tmp_path / "levels_LH.muster")
    for path, who, high in ((sample, "M. Okafor", 1999), (other, "L. Haddad", 2100)):
        with Project.open_file(path, who) as project:
            _quantity(project, 1, high)
            _quantity(project, 2, high + 1)
            with project.edit("Note") as session:
                session.execute(update(Note).where(Note.id == 5).values(body=f"Words of {who}"))
            if who == "L. Haddad":
                with project.edit("Place") as session:
                    session.add(Place(name="Haditha"))
    return open_project(sample), other


def _idle(window) -> None:
    wait_until(lambda: not window.desk.jobs.is_busy)


def _merge(window, other, act) -> None:
    _idle(window)
    with_dialog(act, lambda: (window.deeds.merging.look_at(other), _idle(window)))
    _idle(window)


def test_a_merge_is_looked_at_decided_with_keys_and_done(at_odds):
    window, other = at_odds
    before = other.read_bytes()

    def act(dialog):
        assert isinstance(dialog, MergeDialog)
        assert dialog.listing.list.count() == 3
        assert dialog.listing.count.text() == "0 of 3 decided"
        assert dialog.go.text() == "Merge, 3 to decide later"
        press(dialog, Qt.Key.Key_2)
        press(dialog, Qt.Key.Key_N)
        press(dialog, Qt.Key.Key_1)
        press(dialog, Qt.Key.Key_N)
        press(dialog, Qt.Key.Key_3)
        assert dialog.listing.count.text() == "3 of 3 decided"
        assert dialog.go.text() == "Merge"
        dialog.go.click()

    _merge(window, other, act)
    assert (_high(window, 1), _high(window, 2)) == (2100, 2000)
    with window.opened.read() as session:
        body = session.get_one(Note, 5).body
    assert body.count("Words of") == 2
    assert _conflicts(window) == []
    assert window.opened.undo_label == "Decide 3 conflicts"
    assert backups(window.opened.path)  # that of the opening holds the same, and is enough
    assert other.read_bytes() == before


def test_a_merge_that_is_cancelled_changes_nothing(at_odds):
    window, other = at_odds
    label = window.opened.undo_label
    _merge(window, other, lambda dialog: dialog.reject())
    assert window.opened.undo_label == label
    assert _high(window, 1) == 1999


def test_what_is_left_is_told_of_and_decided_later(at_odds):
    window, other = at_odds
    _merge(window, other, lambda dialog: dialog.go.click())
    assert len(_conflicts(window)) == 3
    assert "3 conflicts left to decide" in window.desk.notices.words

    def act(dialog):
        assert not dialog.go.isEnabled()
        dialog.take_all(theirs=True)
        assert dialog.go.text() == "Decide 3"
        dialog.go.click()

    with_dialog(act, window.desk.actions["conflicts"].trigger)
    assert _conflicts(window) == []
    assert (_high(window, 1), _high(window, 2)) == (2100, 2101)
    window.opened.undo()
    window.opened.undo()
    assert _high(window, 1) == 1999


def test_the_same_choice_again_takes_it_back(at_odds):
    window, other = at_odds

    def act(dialog):
        for _ in range(2):
            press(dialog, Qt.Key.Key_1)
        assert dialog.chosen() == []
        dialog.reject()

    _merge(window, other, act)


def test_nothing_new_is_said_in_the_status_line(sample, open_project, tmp_path):
    window = open_project(sample)
    other = shutil.copyfile(sample, tmp_path / "same.muster")
    _idle(window)
    window.deeds.merging.look_at(other)
    _idle(window)
    assert "holds nothing that is not here already" in window.desk.status.currentMessage()


def test_a_source_made_on_both_sides_is_said_to_be_one_with_the_merge(sample, open_project, tmp_path):
    other = shutil.copyfile(sample, tmp_path / "levels_LH.muster")
    for path, who in ((sample, "M. Okafor"), (other, "L. Haddad")):
        with Project.open_file(path, who) as project, project.edit("New source") as session:
            session.add(Source(number=90, name="Tigris Post", kind=SourceKind.OUTLET))
            session.add(Source(number=91, name="A camp guard", kind=SourceKind.ANONYMOUS_PERSON))
    window = open_project(sample)

    def act(dialog):
        post, guard = (group.buttons() for group in dialog.doubles.findChildren(QButtonGroup))
        assert post[0].accessibleName() == "Tigris Post: same source"
        post[1].click()
        post[0].click()
        guard[0].click()
        guard[0].click()
        assert [(double.words, verdict) for double, verdict in dialog.verdicts()] == [("Tigris Post", Verdict.SAME)]
        dialog.go.click()

    _merge(window, other, act)
    with window.opened.read() as session:
        (said,) = session.scalars(select(SourceVerdict)).all()
        names = session.scalars(select(Source.name).where(Source.id.in_([said.source_id, said.other_id]))).all()
    assert (said.verdict, said.reason, names) == (
        Verdict.SAME,
        "Made on both sides: the same name",
        ["Tigris Post", "Tigris Post"],
    )
