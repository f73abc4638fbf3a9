"""From a key on selected words to the repainted screen, with the edit durable in between.

A frame is a figure of its own and no ratio, so other work on the machine counts too: each is timed in three rounds, the
quietest of which is judged, and the time this thread was at work is said beside it.
"""

import pytest
from hands import wait_until
from PySide6.QtWidgets import QApplication
from timed import FRAME, ROUNDS, Timed, quietest

from ui.window import MainWindow
from workbench.library import library_rows
from workbench.sample import build_sample
from workbench.settings import Settings


@pytest.fixture
def window(qtbot, tmp_path):
    """The real window on the sample project, when what is prepared behind it is done."""
    path = tmp_path / "sample.muster"
    build_sample(path)
    shown = MainWindow(Settings(theme="light", analyst="A. Analyst"), path)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    wait_until(lambda: shown.opened is not None and not shown.desk.jobs.is_busy)
    yield shown
    shown.close()


def test_a_tag_is_on_the_screen_within_a_frame(window, report):
    read, rounds = window.deeds.moving.read, []
    for begin in range(10, 10 + 20 * ROUNDS, 20):
        rounds.append(Timed())
        for start in range(begin, begin + 20):
            rounds[-1].take(lambda start=start: read.reader.tagged.emit("place", start, start + 6))
    assert quietest("a tag on the screen", rounds, report) <= FRAME


def test_accepting_a_suggestion_is_on_the_screen_within_a_frame(window, report):
    """A claim with its tags, source, place and force, and the inspector filled: more than one edit's work."""
    read, rounds = window.deeds.moving.read, []
    for _ in range(ROUNDS):
        rounds.append(Timed())
        for _ in range(6):
            _accept_all_of_one(window, read, rounds[-1])
    assert quietest("a suggestion accepted", rounds, report) <= FRAME


def _accept_all_of_one(window, read, timed: Timed) -> None:
    """Accept one by one what the article with the most suggestions offers, and take it back."""
    with window.opened.read() as session:
        rows = library_rows(session)
    read.open_article(max(rows, key=lambda row: row.suggestions).id)
    QApplication.processEvents()
    while read.deciding.walk.suggestion is not None:
        timed.take(read.deciding.accept)
    while window.opened.undo_label.startswith("Accept"):
        window.opened.undo()
    QApplication.processEvents()
