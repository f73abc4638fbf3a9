"""The export dialog's words: the note takes the statement on the sources when it is asked for."""

import pytest
from hands import click, wait, wait_until
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.chart.exporting import ExportDialog


@pytest.fixture
def window(window):
    window.desk.actions["view_chart"].trigger()
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
