"""The history on the screen: filtered, each field with what it was, one restored, and back to a moment."""

import pytest
from hands import press, wait, wait_until
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.claims import Claim
from workbench.claims import set_number


@pytest.fixture
def view(window):
    """C-001 was set to 3,100 and then to 3,300 by somebody else."""
    for who, number in (("A. Analyst", "3100"), ("L. Haddad", "3300")):
        window.opened.project.who = who
        with window.opened.edit(f"Set {number}") as session:
            set_number(session, _first(session).id, number)
    window.workspace.show_view("history")
    wait(100)
    return window.deeds.moving.history if hasattr(window.deeds.moving, "history") else window.workspace.view("history")


def _first(session):
    return session.scalars(select(Claim).where(Claim.number == 1)).one()


def _best(window):
    with window.opened.read() as session:
        return _first(session).best


def _labels(view):
    model = view.changes.model
    return [model.row(model.index(place, 0)).label for place in range(model.rowCount())]


def test_it_is_filtered_by_person_day_item_and_field(view):
    filters = view.changes.filters
    filters.who.setCurrentText("L. Haddad")
    filters.who.activated.emit(filters.who.currentIndex())
    assert _labels(view) == ["Set 3300"]
    filters.who.setCurrentIndex(0)
    filters.field.setText("best")
    filters.item.setText("C-001")
    filters.item.editingFinished.emit()
    assert _labels(view)[:2] == ["Set 3300", "Set 3100"]
    filters.since.setText("2199-01-01")
    filters.since.editingFinished.emit()
    assert _labels(view) == []
    filters.since.setText("")
    filters.item.setText("C-9999")
    filters.item.editingFinished.emit()
    assert "There is no “C-9999”" in filters.error.text()


def test_a_change_set_says_what_each_field_was_and_one_is_restored(view, window):
    lines = [view.changes.details.list.item(place).text() for place in range(view.changes.details.list.count())]
    assert "C-001, best: 3,300, was 3,100" in lines
    view.changes.details.list.setCurrentRow(lines.index("C-001, best: 3,300, was 3,100"))
    view.changes.table.setFocus()
    press(view.changes.table, Qt.Key.Key_R)
    wait_until(lambda: _best(window) == 3100)
    assert window.opened.undo_label == "Restore best"
    assert "best is 3,100 again" in window.desk.status.currentMessage()


def test_going_back_takes_all_since_back_in_one_step(view, window):
    view.changes.table.selectRow(2)
    view.changes.back.click()
    assert _best(window) not in {3100, 3300}
    assert "Took back 2 change sets since" in window.desk.status.currentMessage()
    window.desk.actions["undo"].trigger()
    assert _best(window) == 3300


def test_what_cannot_be_restored_is_told(view, window):
    with window.opened.edit("Remove claim") as session:
        session.delete(_first(session))
    view.changes.table.selectRow(1)
    assert view.changes.restore.isEnabled()
    view.changes.restore.click()
    assert "no longer there" in window.desk.notices.words
