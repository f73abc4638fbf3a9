"""The Report view: the figures with their state, drawn beside the list, renamed, removed, drawn again."""

import pytest
from hands import CTRL, click, give_file, press, wait_until, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QPushButton

from workbench.charting import Shown
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.drawing import figure_content, keep_export

IRAQ = Shown(("Iraq",), pooled=True)


@pytest.fixture
def report(window):
    with window.opened.edit("Export") as session:
        keep_export(session, IRAQ, figure_content(session, IRAQ))
    press(window, Qt.Key.Key_6, CTRL)
    view = window.workspace.view("report")
    view.figures.table.setFocus()
    return view


def test_a_figure_is_listed_as_up_to_date_and_drawn(report):
    (row,) = [report.figures.model.row(report.figures.model.index(0, 0))]
    assert row.state == "Up to date"
    assert report._state.text() == "Every figure is up to date"
    wait_until(lambda: not report._preview.pixmap().isNull(), 60)
    assert report._preview.accessibleDescription() == row.title


def test_a_changed_claim_is_named_as_the_reason(window, report):
    with window.opened.edit("Set number") as session:
        claim = next(row for row in claim_rows(session) if row.number == 14)
        set_number(session, claim.id, "5100")
    wait_until(lambda: report.figures.current.outdated is not None)
    assert report.figures.current.state == "Out of date because the number of C-014 changed"
    assert report._state.text() == "1 figure is out of date because the number of C-014 changed"


def test_f2_renames_and_del_removes_and_undo_brings_it_back(window, report, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Iraq, the last ten years", True))
    press(report.figures.table, Qt.Key.Key_F2)
    assert report.figures.current.title == "Iraq, the last ten years"
    press(report.figures.table, Qt.Key.Key_Delete)
    assert report.figures.current is None
    assert report.figures.model.rowCount() == 0
    press(window, Qt.Key.Key_Z, CTRL)
    wait_until(lambda: report.figures.model.rowCount() == 1)


def test_d_draws_it_again_under_its_title(window, report, tmp_path):
    title, path = report.figures.current.title, tmp_path / "again.svg"

    def export(dialog):
        assert dialog.title.text() == title
        save = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Export…")
        with_dialog(give_file(str(path)), lambda: click(save))

    with_dialog(export, lambda: (press(report.figures.table, Qt.Key.Key_D), wait_until(path.exists, 60)))
    assert window.workspace.current == "chart"
    assert title in path.read_text("utf-8")
    wait_until(lambda: not window.desk.jobs.is_busy)
    assert report.figures.model.rowCount() == 1
