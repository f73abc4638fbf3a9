"""A figure whose claims have changed is announced in a bar, listed with what changed, and drawn again."""

import pytest
from hands import click, give_file, press, wait, wait_until, with_dialog
from PySide6.QtCore import Qt

from workbench.charting import Shown
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.drawing import figure_content, keep_export
from workbench.outdated import outdated_figures


@pytest.fixture
def window(window):
    with window.opened.edit("Export") as session:
        keep_export(session, Shown(("Iraq",)), figure_content(session, Shown(("Iraq",))))
    return window


def _numbered(window, number):
    with window.opened.read() as session:
        return next(row for row in claim_rows(session) if row.number == number)


def _set(window, number, typed):
    with window.opened.edit("Set number") as session:
        set_number(session, _numbered(window, number).id, typed)


def test_the_bar_says_which_figure_is_out_of_date_and_leads_to_the_list(window):
    notices = window.desk.notices
    _set(window, 8, "310")  # Syria: not on the figure
    wait_until(lambda: not window.desk.jobs.is_busy)
    assert notices.words == ""
    _set(window, 14, "5100")
    wait_until(lambda: notices.words)
    assert notices.words.startswith("“")
    assert notices.words.endswith("” is out of date because the number of C-014 changed.")
    click(notices._button)
    assert window.workspace.current == "history"
    view = window.workspace.view("history")
    assert view._choices[1].text() == "Figures out of date 1"
    assert view.table.currentIndex().isValid()
    assert [change.words for change in view.model.row(view.model.index(0, 0)).changes] == ["C-014: number"]
    press(view.table, Qt.Key.Key_Return)
    assert window.workspace.current == "chart"
    assert _numbered(window, 14).id in window.deeds.moving.chart.canvas.current.claim_ids


def test_undone_the_figure_is_up_to_date_and_a_second_change_is_told_again(window):
    notices = window.desk.notices
    _set(window, 14, "5100")
    wait_until(lambda: notices.words)
    notices.hide()
    window.opened.undo()
    wait_until(lambda: not window.desk.jobs.is_busy and not window.deeds.standing._told)
    _set(window, 14, "5000")
    wait_until(lambda: notices.words)


def test_d_draws_the_figure_again_and_it_is_up_to_date(window, tmp_path):
    _set(window, 14, "5100")
    window.desk.actions["outdated_figures"].trigger()
    view = window.workspace.view("history")
    path = tmp_path / "again.svg"

    def export(dialog) -> None:
        wait(300)
        with_dialog(give_file(str(path)), lambda: click(next(b for b in _buttons(dialog) if b.text() == "Export…")))

    with_dialog(export, lambda: press(view.table, Qt.Key.Key_D))
    wait_until(path.exists, seconds=60)
    wait_until(lambda: not window.desk.jobs.is_busy)
    with window.opened.read() as session:
        assert outdated_figures(session) == []


def test_the_menu_asks_for_a_state_in_the_inspector(window):
    read = window.deeds.moving.read
    read.open_claim(_numbered(window, 14).id)
    wait(50)
    window.desk.actions["refute_claim"].trigger()
    assert read.inspector.consequence._title.text() == "Refute C-014?"
    window.desk.actions["link_base"].trigger()
    assert "share or a change" in window.desk.status.currentMessage()
    window.desk.actions["relate_claim"].trigger()
    assert window.focusWidget() is read.inspector.relations.other


def _buttons(dialog):
    from PySide6.QtWidgets import QPushButton

    return dialog.findChildren(QPushButton)
