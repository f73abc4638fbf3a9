"""The library at working size: opened, searched, leafed through; what it takes in memory.

Steps of the screen are figures of their own and no ratios, so other work on the machine counts too: the time that this
thread was at work is said beside each, and judged where the step does nothing but work.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from array import array
from functools import partial
from pathlib import Path

import pytest
from hands import wait, wait_until
from large_library import vocabulary
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.library import read_lines
from db.listing import Arrangement, read_listing
from db.project import Project
from db.sqlite import connect
from ui.collecting import MainThreadCollector
from ui.library.pane import LibraryPane
from ui.opened import OpenedProject
from ui.theme.theme import Theme
from workbench.searching import best_hits, understand

_FRAME = 16  # ms
_PROBE = Path(__file__).with_name("memory_probe.py")
_ROOT = Path(__file__).resolve().parents[2]

_RAW = """
SELECT a.id, a.title, hit.passage FROM (
  SELECT rowid, rank, snippet(text_search, 0, '[', ']', ' … ', 16) AS passage
  FROM text_search WHERE text_search MATCH ? ORDER BY rank LIMIT 50) AS hit
JOIN article_version v ON v.text_id = hit.rowid JOIN article a ON a.id = v.article_id ORDER BY hit.rank
"""


def test_open_to_first_usable_list(large_library, tmp_path, report, start):
    """From the process to the painted list: at most 1.5 times what an empty project takes to its window."""
    few = tmp_path / "few.muster"
    with Project.create(few, "Few", "A. Analyst"):
        pass
    rounds = [(start("muster", large_library)["list"], start("empty", few)["list"]) for _ in range(9)][2:]
    ours, empty = (statistics.median(times) for times in zip(*rounds, strict=True))
    report(f"open to first usable list: {ours / empty:.2f} × an empty project ({ours * 1000:.0f} ms)")
    assert ours / empty <= 1.5


def test_the_list_is_ready(large_library, report):
    """The order of all and the first lines, once the file is open: at most 50 ms."""
    connection = connect(large_library, "ro")
    times = []
    for _ in range(15):
        begun = time.perf_counter()
        listing = read_listing(connection, Arrangement())
        read_lines(connection, listing.ids[:32])
        times.append((time.perf_counter() - begun) * 1000)
    connection.close()
    report(
        f"list ready: {statistics.median(times):.0f} ms, at best {min(times):.0f}, for {len(listing.ids):,} articles"
    )
    assert min(times) <= 50


def _queries() -> dict[str, list[str]]:
    words = vocabulary()
    return {
        "commonest": [words[0]],
        "common": [words[n] for n in (20, 30, 50, 70)],
        "middling": [words[n] for n in (300, 500, 700, 900)],
        "rare": [words[n] for n in (3_000, 5_000, 9_000, 20_000)],
        "two": [f"{words[n]} {words[n * 10]}" for n in (10, 20, 30, 40)],
        "three": [f"{words[n]} {words[n * 10]} {words[n * 20]}" for n in (5, 10, 15, 20)],
    }


def test_search(large_library, report):
    """The first 50 hits with their passages: at most 1.3 times the raw FTS5 statement, at the 95th percentile."""
    raw = connect(large_library, "ro")
    ratios = []
    with Project.open_file(large_library) as project:
        for kind, queries in _queries().items():
            ours, twin = [], []
            for query in queries:
                pairs = [(_ours(project, query), _raw(raw, query)) for _ in range(17)][2:]
                mine, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
                ours.append(mine)
                twin.append(theirs)
                ratios.append(mine / theirs)
            report(f"search, {kind}: {statistics.median(ours):.1f} ms against {statistics.median(twin):.1f}")
    raw.close()
    percentile = statistics.quantiles(ratios, n=20, method="inclusive")[-1]
    report(
        f"search, first 50 with passages: {statistics.median(ratios):.2f} ×, p95 {percentile:.2f} × the raw statement"
    )
    assert percentile <= 1.3


def _ours(project: Project, query: str) -> float:
    begun = time.perf_counter()
    with project.read() as session:
        assert best_hits(session, understand(query))
    return (time.perf_counter() - begun) * 1000


def _raw(raw, query: str) -> float:
    begun = time.perf_counter()
    assert raw.execute(_RAW, (query,)).fetchall()
    return (time.perf_counter() - begun) * 1000


@pytest.fixture
def pane(qtbot, large_library):
    """The library's pane on the open project; cycles are collected as the program collects them."""
    collector = MainThreadCollector(QApplication.instance())
    theme = Theme(QApplication.instance(), "light")
    opened = OpenedProject(Project.open_file(large_library, "A. Analyst"))
    shown = LibraryPane(theme)
    qtbot.addWidget(shown)
    shown.resize(276, 840)
    shown.show()
    shown.set_project(opened)
    wait_until(lambda: len(shown.lines.ids) > 0, 30)
    wait(500)
    collector.settle()
    yield shown
    collector.stop()
    shown.set_project(None)
    opened.close()


class Steps:
    """How long each step took until it was painted, and how long this thread was at work for it, in ms."""

    def __init__(self) -> None:
        self.taken, self.at_work = array("d"), array("d")

    def take(self, does) -> None:
        begun, worked = time.perf_counter(), time.thread_time()
        does()
        QApplication.processEvents()
        self.taken.append((time.perf_counter() - begun) * 1000)
        self.at_work.append((time.thread_time() - worked) * 1000)

    def __str__(self) -> str:
        taken = f"median {statistics.median(self.taken):.1f} ms, at worst {max(self.taken):.1f}"
        return f"{taken}; at work {statistics.median(self.at_work):.1f}, at worst {max(self.at_work):.1f}"


def _memory() -> float:
    """MB this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def test_leafing_from_top_to_bottom(pane, report):
    """PageDown to the end, and End: no step over a frame; the memory stays as it is."""
    steps, ends = Steps(), Steps()
    model = pane.list.model()
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Home)
    for _ in range(100):
        steps.take(partial(QTest.keyClick, pane.list, Qt.Key.Key_PageDown))
    before, steps = _memory(), Steps()
    while pane.list.currentIndex().row() < model.rowCount() - 1:
        steps.take(partial(QTest.keyClick, pane.list, Qt.Key.Key_PageDown))
    grown = _memory() - before
    for _ in range(5):
        ends.take(partial(QTest.keyClick, pane.list, Qt.Key.Key_Home))
        ends.take(partial(QTest.keyClick, pane.list, Qt.Key.Key_End))
    report(f"PageDown through {len(pane.lines.ids):,} articles, {len(steps.taken):,} steps: {steps}")
    report(f"to the end and back: {ends}; memory grew by {grown:.1f} MB on the way down")
    assert max(steps.at_work) <= _FRAME
    assert max(ends.at_work) <= _FRAME
    assert grown <= 10


def test_typing_never_blocks(pane, report):
    """Letter by letter, the commonest word and others: the window answers within a frame all the while."""
    steps, first = Steps(), array("d")
    words = vocabulary()
    for word in (words[0], words[1], words[40], f"{words[0]} {words[2]}", words[4_000]):
        shown: list[float] = []
        pane.shown.connect(lambda shown=shown: shown.append(time.perf_counter()))
        for end in range(1, len(word) + 1):
            steps.take(partial(pane.search_field.setText, word[:end]))
            for _ in range(12):
                steps.take(partial(time.sleep, 0.002))
        typed = time.perf_counter()
        wait_until(lambda shown=shown, typed=typed: shown and shown[-1] > typed, 30)
        first.append((next(each for each in shown if each > typed) - typed) * 1000)
        for _ in range(300):
            steps.take(partial(time.sleep, 0.002))
        pane.search_field.clear()
        wait(400)
    report(
        f"typing: {steps} (2 ms of each are a pause); first hits {', '.join(f'{one:.0f}' for one in first)} ms after it"
    )
    assert max(steps.at_work) <= _FRAME


def test_memory_with_an_article_shown(large_library, tmp_path, report):
    """The whole program on the large library with an article open: at most 300 MB."""
    copy = tmp_path / "large.muster"
    shutil.copyfile(large_library, copy)
    environment = {**os.environ, "PYTHONPATH": f"{_ROOT}:{_ROOT / 'tests'}"}
    command = [sys.executable, str(_PROBE), str(copy)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=True)
    megabytes = float(done.stdout.split()[-1])
    report(f"memory with the library open and an article shown: {megabytes:.0f} MB")
    assert megabytes <= 300
