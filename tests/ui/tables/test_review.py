"""The review queue in the window: decided by single keys, opened at the words, counted on the rail."""

import pytest
from hands import click, press, wait_until
from PySide6.QtCore import Qt

from workbench.claim_views import claim_rows

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window):
    press(window, Qt.Key.Key_R, _CTRL_SHIFT)
    return window


@pytest.fixture
def view(window):
    return window.workspace.view("claims")


def _claims(window):
    with window.opened.read() as session:
        return claim_rows(session)


def _badge(window):
    return next(b for b in window.workspace.rail._buttons if b.defaultAction().objectName() == "view_claims")._badge


def test_the_key_leads_to_the_surest_reading_of_the_whole_library(window, view):
    assert window.workspace.current == "claims"
    assert view.model is view.review.model
    rows = [view.model.row(view.model.index(row, 0)) for row in range(view.model.rowCount())]
    doubts = [(row.kind != "quantity", row.kind != "event", len(row.doubts)) for row in rows]
    assert doubts == sorted(doubts)
    assert view.table.currentIndex().row() == 0
    assert window.focusWidget() is view.table


def test_a_accepts_and_r_rejects_the_chosen_row_and_the_next_comes_by_itself(window, view):
    waiting, claims = view.model.counts[1], len(_claims(window))
    assert _badge(window) == waiting
    number = next(r for r in range(waiting) if view.model.row(view.model.index(r, 0)).kind == "quantity")
    click(view.table.viewport(), view.table.visualRect(view.model.index(number, 2)).center())
    press(view.table, Qt.Key.Key_A)
    assert len(_claims(window)) == claims + 1
    left = view.model.counts[1]
    assert left < waiting
    turned_down = view.model.row(view.table.currentIndex()).id
    press(view.table, Qt.Key.Key_R)
    rows = [view.model.row(view.model.index(row, 0)) for row in range(view.model.counts[1])]
    assert turned_down not in [row.id for row in rows]  # its source, which it stood for, may be offered in its place
    assert view.table.currentIndex().isValid()
    wait_until(lambda: _badge(window) == len(rows), 5)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.model.counts[1] == waiting


def test_enter_opens_the_article_at_the_words_to_be_decided(window, view):
    row = view.model.row(view.model.index(1, 0))
    press(view.table, Qt.Key.Key_Down)
    press(view.table, Qt.Key.Key_Return)
    read = window.deeds.moving.read
    assert window.workspace.current == "read"
    assert read.article_id == row.article_id
    assert read.deciding.walk.suggestion.id == row.id


def test_the_switch_goes_back_to_all_claims_and_says_both_counts(window, view):
    assert view._choices[0].text() == f"All claims {len(_claims(window))}"
    click(view._choices[0])
    assert view.model is view.claims.model
    assert not view.review.buttons[0].isVisible()


def test_the_library_is_read_anew_in_the_background(window, view):
    window.desk.actions["suggest_everywhere"].trigger()
    wait_until(lambda: window.opened.undo_label == "Suggest again in 20 articles")
    wait_until(lambda: "suggestions to review" in window.desk.status.currentMessage())
