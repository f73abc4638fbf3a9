"""The export dialog's words: the note takes the statement on the sources when it is asked for."""

from dataclasses import replace

import pytest
from hands import click, give_file, wait, wait_until, with_dialog
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from ui.chart.exporting import ExportDialog
from workbench.whatif import WhatIf


@pytest.fixture
def window(window):
    window.desk.actions["view_chart"].trigger()
    wait_until(lambda: not window.deeds.moving.chart.pooling.is_updating, 60)
    return window


def test_the_source_summary_goes_into_the_note_once_when_asked_for(window):
    seen = {}

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        seen["before"] = dialog.worded().note
        click(dialog.add_summary)
        seen["after"] = dialog.worded().note
        seen["again"] = dialog.add_summary.isEnabled()
        dialog.reject()

    QTimer.singleShot(300, look)
    window.desk.actions["export_figure"].trigger()
    wait_until(lambda: "again" in seen)
    wait(50)
    assert "independent origins" not in seen["before"]
    assert seen["after"].startswith(seen["before"])
    assert "independent origins, published from" in seen["after"]
    assert seen["again"] is False


def test_asked_for_too_early_the_dialog_opens_when_the_pooled_level_is_there(window):
    chart, seen = window.deeds.moving.chart, []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(100, look)
        else:
            seen.append(chart.pooling.is_updating)
            dialog.reject()

    chart.head.ask(WhatIf("ignoring grades", ungraded=True))
    assert chart.pooling.is_updating
    QTimer.singleShot(0, look)
    window.desk.actions["export_figure"].trigger()
    wait_until(lambda: seen, 60)
    assert seen == [False]


@pytest.fixture
def dialog(window):
    """The export dialog of a figure that has one claim without a grade and one without a date."""
    content = window.deeds.moving.chart._content
    first, second, *others = content.panels[0].marks
    marks = (replace(first, reliability=None), replace(second, as_of=None), *others)
    asked = replace(content, panels=(replace(content.panels[0], marks=marks),), note="A note.")
    dialog = ExportDialog(asked, "", window.desk, "", window)
    dialog.show()
    yield dialog
    dialog.done(0)
    wait_until(lambda: not window.desk.jobs.is_busy, 60)
    dialog.deleteLater()


def _export_button(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == "Export…")


def test_the_export_stops_once_for_what_has_no_grade_or_no_date(dialog, tmp_path):
    assert not dialog.asking.isVisible()
    click(_export_button(dialog))
    assert dialog.asking.isVisible()
    assert dialog.export is None
    assert dialog.asking.accessibleName() == "1 claim has no source grade and 1 claim says no date."
    with_dialog(give_file(str(tmp_path / "one.svg")), lambda: click(dialog.asking.say_so))
    assert dialog.export.content.note == "A note. 1 claim has no source grade and 1 claim says no date."


def test_the_second_time_it_goes_as_it_is(dialog, tmp_path):
    click(_export_button(dialog))
    with_dialog(give_file(str(tmp_path / "one.svg")), lambda: click(_export_button(dialog)))
    assert dialog.export.content.note == "A note."


def test_the_claims_that_are_asked_about_can_be_seen(dialog):
    click(_export_button(dialog))
    click(dialog.asking.show_claims)
    assert not dialog.isVisible()
    first, second, *_ = dialog._content.panels[0].marks
    assert dialog.to_show == (*first.claim_ids, *second.claim_ids)


def test_the_worded_figure_goes_to_the_clipboard_at_its_size(dialog):
    QGuiApplication.clipboard().clear()
    dialog.preset.setCurrentIndex(dialog.preset.findData("web"))
    click(dialog.copy)
    wait_until(lambda: dialog.copy.text() == "Copied", 60)
    assert QGuiApplication.clipboard().image().width() == 850
