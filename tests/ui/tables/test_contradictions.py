"""Contradictions in the window: two claims side by side, confirmed or dismissed by single keys."""

import pytest
from hands import click, press, type_in, wait, wait_until
from PySide6.QtCore import Qt

from workbench.claim_views import claim_rows
from workbench.relation_views import relations_of

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window):
    press(window, Qt.Key.Key_X, _CTRL_SHIFT)
    return window


@pytest.fixture
def view(window):
    return window.workspace.view("claims")


def _relations(window, number):
    with window.opened.read() as session:
        claim = next(row for row in claim_rows(session) if row.number == number)
        return [one.sentence for one in relations_of(session, claim.id)]


def test_the_key_leads_to_two_claims_side_by_side_and_why_not_both(window, view):
    assert view.model is view.contradictions.model
    assert view._choices[2].text() == "Contradictions 1"
    assert window.focusWidget() is view.table
    pair = view.contradictions.pair
    assert pair.isVisible()
    assert pair._why.text() == "No level is both fewer than 1,000 and 1,350 to 1,450 (1,400, rounded)."
    assert [card._name.text() for card in pair._cards] == ["C-029", "C-031"]
    assert not pair._one_origin.isVisible()


def test_c_confirms_and_undo_brings_it_back(window, view):
    press(view.table, Qt.Key.Key_C)
    assert view._choices[2].text() == "Contradictions 0"
    assert not view.contradictions.pair.isVisible()
    assert _relations(window, 29) == ["contradicts C-031"]
    assert window.opened.undo_label == "Confirm that C-031 contradicts C-029"
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view._choices[2].text() == "Contradictions 1"
    assert view.contradictions.pair.isVisible()


def test_d_asks_for_the_reason_and_enter_dismisses(window, view):
    press(view.table, Qt.Key.Key_D)
    reason = view.contradictions.reason
    assert window.focusWidget() is reason
    press(reason, Qt.Key.Key_Return)
    assert "Say why both can hold" in window.desk.notices.words
    assert view.model.counts[1] == 1
    type_in(reason, "Plans of two offices")
    press(reason, Qt.Key.Key_Return)
    assert view.model.counts[1] == 0
    assert _relations(window, 29) == ["does not contradict C-031"]


def test_enter_and_the_cards_lead_to_the_sentences(window, view):
    press(view.table, Qt.Key.Key_Return)
    assert window.workspace.current == "read"
    with window.opened.read() as session:
        numbers = {row.id: row.number for row in claim_rows(session)}
    assert numbers[window.deeds.moving.read.claim_id] == 31
    press(window, Qt.Key.Key_X, _CTRL_SHIFT)
    click(view.contradictions.pair._cards[0]._open)
    assert numbers[window.deeds.moving.read.claim_id] == 29


def test_many_claims_are_compared_in_the_background(window, view, monkeypatch):
    monkeypatch.setattr("ui.tables.background.AT_ONCE", 0)
    press(view.table, Qt.Key.Key_C)
    wait_until(lambda: view.contradictions.total == 0)
    window.opened.undo()
    window.opened.redo()
    window.opened.undo()
    wait_until(lambda: view.contradictions.total == 1)
    wait_until(lambda: not window.desk.jobs.is_busy)
    wait(20)
    assert view._choices[2].text() == "Contradictions 1"
