"""The Report view: the figures with their state, drawn beside the list, renamed, removed, drawn again."""

import pytest
from hands import CTRL, click, give_file, overtype, press, wait_until, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

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
    view.show_figures()
    return view.kept


def test_a_figure_is_listed_as_up_to_date_and_drawn(report):
    (row,) = [report.figures.model.row(report.figures.model.index(0, 0))]
    assert row.state == "Up to date"
    assert report._state.text() == "Every figure is up to date."
    wait_until(lambda: not report.paper.sheet.pixmap().isNull(), 60)
    assert report.paper.sheet.accessibleDescription().startswith("Chart of claimed force levels")


def test_a_changed_claim_is_named_as_the_reason(window, report):
    with window.opened.edit("Set number") as session:
        claim = next(row for row in claim_rows(session) if row.number == 14)
        set_number(session, claim.id, "5100")
    wait_until(lambda: report.figures.current.outdated is not None)
    assert report.figures.current.state == "Out of date because the number of C-014 changed"
    assert report._state.text() == "1 figure is out of date because the number of C-014 changed."


def test_f2_renames_and_del_removes_and_undo_brings_it_back(window, report):
    wait_until(report.words.isEnabled, 60)
    press(report.figures.table, Qt.Key.Key_F2)
    title = report.words.fields["title"]
    assert title.hasFocus()
    overtype(title, "Iraq, the last ten years")
    assert report.figures.current.title == "Iraq, the last ten years"
    wait_until(lambda: not report._draw_soon.isActive() and not window.desk.jobs.is_busy, 60)
    report.figures.table.setFocus()
    press(report.figures.table, Qt.Key.Key_Delete)
    assert report.figures.current is None
    assert report.figures.model.rowCount() == 0
    press(window, Qt.Key.Key_Z, CTRL)
    wait_until(lambda: report.figures.model.rowCount() == 1)
    assert report.figures.current.title == "Iraq, the last ten years"


def test_words_are_saved_when_they_are_left_and_esc_restores_them(window, report):
    wait_until(report.words.isEnabled, 60)
    note, alt_text, title = (report.words.fields[name] for name in ("note", "alt_text", "title"))
    drafted = note.toPlainText()
    assert drafted.startswith("Bands are computed")
    note.setFocus()
    note.setPlainText("Our note.")
    alt_text.setFocus()
    wait_until(lambda: not report._draw_soon.isActive() and not window.desk.jobs.is_busy, 60)
    assert report.figures.current.outdated is None
    assert note.toPlainText() == "Our note."
    alt_text.setPlainText("Something else")
    press(alt_text, Qt.Key.Key_Escape)
    assert alt_text.toPlainText().startswith("Chart of claimed force levels")
    overtype(title, "  ")
    assert title.property("invalid")
    press(title, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Z, CTRL)
    wait_until(lambda: note.toPlainText() == drafted, 60)


def test_c_copies_the_figure_and_enter_opens_it_on_the_chart(window, report):
    QGuiApplication.clipboard().clear()
    press(report.figures.table, Qt.Key.Key_C)
    wait_until(lambda: not QGuiApplication.clipboard().image().isNull(), 60)
    assert QGuiApplication.clipboard().image().width() == 2161  # 183 mm at 300 dots an inch
    press(report.figures.table, Qt.Key.Key_Return)
    assert window.workspace.current == "chart"
    assert window.deeds.moving.chart.series.places == ("Iraq",)


def test_d_draws_it_again_under_its_title(window, report, tmp_path):
    wait_until(report.words.isEnabled, 60)  # the preview is drawn by the same worker
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
