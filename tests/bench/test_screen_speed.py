"""From a key on selected words to the repainted screen, with the edit durable in between."""

import statistics
import time

import pytest
from hands import wait_until
from PySide6.QtWidgets import QApplication

from ui.window import MainWindow
from workbench.sample import build_sample
from workbench.settings import Settings

_FRAME = 16  # ms


@pytest.fixture
def window(qtbot, tmp_path):
    """The real window on the sample project."""
    path = tmp_path / "sample.muster"
    build_sample(path)
    shown = MainWindow(Settings(theme="light", analyst="A. Analyst"), path)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    wait_until(lambda: shown.opened is not None)
    yield shown
    shown.close()


def test_a_tag_is_on_the_screen_within_a_frame(window, report):
    read = window.deeds.moving.read
    times = []
    for number in range(40):
        start = time.perf_counter()
        read.reader.tagged.emit("place", 10 + number, 16 + number)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    median, worst = statistics.median(times), max(times)
    report(f"a tag on the screen: {median:.1f} ms, at worst {worst:.1f} ms (a frame is {_FRAME})")
    assert median <= _FRAME


def test_accepting_a_suggestion_is_on_the_screen_within_two_frames(window, report):
    """A claim with its tags, source, place and force, and the inspector filled: more than one edit's work."""
    read = window.deeds.moving.read
    times = []
    for _ in range(12):
        read.open_article(max(read._rows.values(), key=lambda row: row.suggestions).id)
        QApplication.processEvents()
        while read.deciding.walk.suggestion is not None:
            start = time.perf_counter()
            read.deciding.accept()
            QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1000)
        while window.opened.undo_label.startswith("Accept"):
            window.opened.undo()
    median, worst = statistics.median(times), max(times)
    report(f"a suggestion accepted: {median:.1f} ms, at worst {worst:.1f} ms (a frame is {_FRAME})")
    assert median <= 2 * _FRAME
