"""The timeline with 5,000 claims: each step, zoom and scroll within a frame; reading 50,000 beside the screen."""

import statistics
import time

import pytest
from many_claims import build_project
from PySide6.QtWidgets import QApplication

from ui.theme.theme import Theme
from ui.timeline.canvas import TimelineCanvas
from workbench.timeline.reading import read_timeline

_FRAME = 16.0  # ms


@pytest.fixture(scope="module")
def timeline(tmp_path_factory):
    path = tmp_path_factory.mktemp("many") / "many.muster"
    with build_project(path, 5_000) as project, project.read() as session:
        return read_timeline(session)


@pytest.fixture
def canvas(qtbot, qapp, timeline):
    shown = TimelineCanvas(Theme(qapp, "light"))
    qtbot.addWidget(shown)
    shown.resize(1400, 800)
    shown.show_timeline(timeline)
    shown.show()
    QApplication.processEvents()
    return shown


@pytest.mark.parametrize("does", ["step", "zoom", "scroll", "hover"])
def test_each_interaction_is_painted_within_a_frame(canvas, report, does):
    deeds = {
        "step": lambda _: canvas.step(1),
        "zoom": lambda n: canvas.zoom(0.8 if n % 2 else 1.25),
        "scroll": lambda n: canvas.verticalScrollBar().setValue(97 * n),
        "hover": lambda _: canvas.viewport().update(),
    }
    taken = []
    for number in range(60):
        began = time.perf_counter()
        deeds[does](number)
        canvas.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - began))
    median, worst = statistics.median(taken), sorted(taken)[-3]
    report(f"timeline of 5,000 claims, {does}: {median:.1f} ms, 95 % within {worst:.1f} ms")
    assert median <= _FRAME


def test_fifty_thousand_claims_are_read_in_a_few_times_of_their_rows(tmp_path, against, report):
    with build_project(tmp_path / "many.muster", 50_000) as project, project.read() as session:
        driver = session.connection().connection.driver_connection

        def plain() -> object:
            return driver.execute("SELECT * FROM claim JOIN article ON article.id = claim.article_id").fetchall()

        ratio = against(lambda: read_timeline(session), plain, rounds=3)
        report(f"reading a timeline of 50,000 claims: {ratio.ours:.0f} ms")
        assert ratio.value <= 20
