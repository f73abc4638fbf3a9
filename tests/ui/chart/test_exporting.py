"""The export dialog's words: the note takes the statement on the sources when it is asked for."""

import pytest
from hands import click, wait, wait_until
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.chart.exporting import ExportDialog
from workbench.pooled import WhatIf


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
