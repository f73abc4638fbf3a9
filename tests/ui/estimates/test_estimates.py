"""The Estimates view: what an analyst judges, sees at the place, and finds again."""

import pytest
from hands import click, press, type_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from db.values import ClaimRole, Confidence, Likelihood
from ui.estimates.proved import ProvedDialog
from workbench.assessment_views import assessment_rows
from workbench.assessments import Judgement
from workbench.grades import grade_source
from workbench.registry import source_rows
from workbench.resolutions import resolution_rows, resolve
from workbench.series import every_series


@pytest.fixture
def window(window):
    window.desk.actions["view_estimates"].trigger()
    return window


@pytest.fixture
def view(window):
    shown = window.workspace.view("estimates")
    _choose(shown, "US forces, Iraq, core force only")
    return shown


def _choose(view, name):
    place = view.series.model.position(lambda line: line.row.name == name)
    view.series.table.setCurrentIndex(view.series.model.index(place, 0))


def _write(view, **fields):
    view.form.as_of.clear()
    type_in(view.form.as_of, fields.pop("as_of", "2025-10-01"))
    for end in ("low", "best", "high"):
        view.form.levels.fields[end].clear()
        if end in fields:
            type_in(view.form.levels.fields[end], fields[end])


def _rows(window):
    with window.opened.read() as session:
        return assessment_rows(session)


def test_ctrl_4_shows_every_series_with_nothing_assessed_yet(window, view):
    assert window.workspace.current == "estimates"
    assert view.series.model.counts == (6, 6)
    assert view.chosen.judged == "Not assessed yet."
    assert view.chosen.choices[0].text() == "Claims 18"


def test_an_assessment_is_written_signed_shown_and_undone(window, view):
    _write(view, low="1.8k", best="2,000", high="2500")
    view.form.likelihood.setCurrentText("likely (55–80 %)")
    view.form.confidence.setCurrentText("moderate")
    view.chosen.bearing.table.selectRow(0)
    press(view.chosen.bearing.table, Qt.Key.Key_B)
    click(view.form.save)
    (row,) = _rows(window)
    assert (row.low, row.best, row.high) == (1800, 2000, 2500)
    assert (row.likelihood, row.confidence, row.made_by) == (Likelihood.LIKELY, Confidence.MODERATE, "A. Analyst")
    assert [use.role for use in row.uses] == [ClaimRole.BASIS]
    assert "2,000 (1,800 to 2,500); that the level lies within is likely (55–80 %)" in view.chosen.judged
    assert view.chosen.since == "Nothing has happened to its claims since."
    assert view.series.model.index(view.series.table.currentIndex().row(), 3).data() == "2,000 (1,800 to 2,500)"
    window.desk.actions["undo"].trigger()
    assert view.chosen.judged == "Not assessed yet."


def test_the_next_one_begins_with_the_last_and_supersedes_it(window, view):
    _write(view, best="2000")
    click(view.form.save)
    assert view.form.levels.typed["best"] == "2,000"
    _write(view, best="2100")
    click(view.form.save)
    assert [(row.number, row.superseded_by) for row in _rows(window)] == [(2, None), (1, 2)]
    assert view.chosen.choices[1].text() == "Versions 2"


def test_what_is_refused_stands_in_the_form_and_nothing_is_lost(window, view):
    _write(view, low="900", best="3000", high="1200")
    assert view.form.levels.hint == "Best, 3,000, is above high, 1,200."
    click(view.form.save)
    assert view.form.error.text() == "Best, 3,000, is above high, 1,200."
    _write(view, best="soon")
    click(view.form.save)
    assert view.form.error.text()
    assert view.form.levels.typed["best"] == "soon"
    assert _rows(window) == []


def test_hints_stand_below_the_words_while_they_are_typed(view):
    type_in(view.form.reasoning.field, "A cut is likely.")
    assert view.form.reasoning.hints == "“likely” stands without its range. Write “likely (55–80 %)”."
    view.form.reasoning.field.setPlainText("A cut is likely (55–80 %).")
    assert view.form.reasoning.hints == ""


def test_what_is_being_written_waits_while_another_series_is_looked_at(view):
    _write(view, best="2000")
    view.chosen.bearing.table.selectRow(0)
    press(view.chosen.bearing.table, Qt.Key.Key_R)
    _choose(view, "US forces, Syria, total present")
    assert view.form.levels.typed["best"] == ""
    _choose(view, "US forces, Iraq, core force only")
    assert view.form.levels.typed["best"] == "2000"
    assert list(view.chosen.bearing.roles.values()) == [ClaimRole.REJECTED]


def test_an_edit_elsewhere_is_told_and_leaves_the_form_alone(window, view):
    _write(view, best="2000")
    click(view.form.save)
    type_in(view.form.reasoning.field, "Half a sentence")
    with window.opened.read() as session:
        source = next(row for row in source_rows(session) if row.name == "Gen. Tobias Wrenfield")
    with window.opened.edit("Grade source") as session:
        grade_source(session, source.id, "D", "Was wrong twice")
    assert "Gen. Tobias Wrenfield is graded D (not usually reliable); it was graded B" in view.chosen.since
    assert view.form.reasoning.text == "Half a sentence"


def test_the_source_summary_is_of_the_claims_in_use(view):
    view.chosen.bearing.table.selectRow(0)
    press(view.chosen.bearing.table, Qt.Key.Key_B)
    click(view.copy_summary)
    assert QApplication.clipboard().text().startswith("1 claim from 1 independent origin")


def test_enter_opens_the_sentence_of_a_claim(window, view):
    view.chosen.bearing.table.setCurrentIndex(view.chosen.bearing.model.index(0, 0))
    press(view.chosen.bearing.table, Qt.Key.Key_Return)
    assert window.workspace.current == "read"


def test_what_proved_right_fills_the_track_record(window, view):
    dialog = ProvedDialog("Iraq", view._resolve, view)
    type_in(dialog.as_of, "2021-01-15")
    type_in(dialog.levels.fields["best"], "2,500")
    dialog.accept()
    assert dialog.error.text().startswith("Say why")
    type_in(dialog.reason, "Counted by the ministry")
    dialog.accept()
    assert dialog.result() == ProvedDialog.DialogCode.Accepted
    dialog.deleteLater()
    with window.opened.read() as session:
        assert [row.reason for row in resolution_rows(session)] == ["Counted by the ministry"]
    assert view.chosen.since == "Proved right: 2,500 as of 15 Jan 2021."
    window.desk.actions["track_record"].trigger()
    model = view.record.model
    found = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())}
    assert found["Bertrand Finchley"] == "1"


@pytest.fixture
def recorded(window, view):
    """Two things proved right of the core force in Iraq, and the track record is shown."""
    with window.opened.edit("Say what proved right") as session:
        series = next(one.series for one in every_series(session) if one.name == "US forces, Iraq, core force only")
        resolve(session, series, Judgement("2020-09-09", best=4000.0), "", "Counted")
        resolve(session, series, Judgement("2020-11-19", best=2900.0), "", "Counted")
    window.desk.actions["track_record"].trigger()
    return view.record


def test_the_chosen_source_has_a_small_chart_and_it_grades_nobody(recorded):
    row = recorded.model.position(lambda one: one.source == "Gen. Tobias Wrenfield")
    recorded.table.setCurrentIndex(recorded.model.index(row, 0))
    assert recorded.strip.isVisible()
    assert recorded._in_words.text() == (
        "1 of 2 ranges held what proved right; 1 was 30 % high. These are distances; nothing is graded by them."
    )
    assert "C-014  5,200, known 9 Sep 2020; 30 % high" in recorded.strip.accessibleDescription()


def test_the_small_chart_is_gone_through_by_keys_and_enter_opens_the_sentence(window, recorded):
    row = recorded.model.position(lambda one: one.source == "Gen. Tobias Wrenfield")
    recorded.table.setCurrentIndex(recorded.model.index(row, 0))
    press(recorded.table, Qt.Key.Key_Return)
    assert window.focusWidget() is recorded.strip
    press(recorded.strip, Qt.Key.Key_Down)
    assert recorded.strip.accessibleDescription().startswith("2 of 2: C-016")
    claim = recorded.strip.current.comparison.claim_id
    press(recorded.strip, Qt.Key.Key_Return)
    assert window.workspace.current == "read"
    assert window.deeds.moving.read.claim_id == claim


def test_a_click_on_a_claim_of_the_small_chart_opens_its_sentence(window, recorded):
    row = recorded.model.position(lambda one: one.source == "Gen. Tobias Wrenfield")
    recorded.table.setCurrentIndex(recorded.model.index(row, 0))
    click(recorded.strip, QPoint(200, 30))
    assert window.workspace.current == "read"
    assert window.deeds.moving.read.claim_id == recorded.strip.current.comparison.claim_id


def test_a_small_window_keeps_the_form_and_folds_the_list(window, view):
    window.resize(900, 600)
    assert not view.series.isVisible()
    assert view.form.isVisible()
    assert view.pick.currentText() == "US forces, Iraq, core force only"
    view.pick.setCurrentIndex(0)
    view.pick.activated.emit(0)
    assert view.chosen.bearing.series == view.series.model.row(view.series.model.index(0, 0)).row.series


def test_an_empty_project_says_what_makes_a_series(open_project, template, tmp_path):
    import shutil

    path = tmp_path / "empty.muster"
    shutil.copyfile(template, path)
    window = open_project(path)
    window.desk.actions["view_estimates"].trigger()
    view = window.workspace.view("estimates")
    assert "A claim with a number, a force and a place makes one." in view.series._nothing.text()
    assert not view.form.isEnabled()
