"""Bringing 10,000 articles in, against plain SQLite; and whether the window answers while they come.

The twin is executemany of the same rows into the same tables with nothing recorded, the texts in the order of their
ids, which suits it best, and the words indexed by a trigger a row. There no phrases are read, no copies and no agencies
looked for, since the twin does none of it; what that adds is told.
"""

import itertools
import shutil
import statistics
import time
from collections.abc import Callable

import pytest
from hands import wait, wait_until
from many_texts import texts
from PySide6.QtCore import QTimer

from db.identity import new_id
from db.sqlite import choose_journal, connect
from ui.window import MainWindow
from workbench import importing
from workbench.incoming import IncomingArticle, from_text
from workbench.settings import Settings
from workbench.stories import Plan

_COUNT = 10_000
_FRAME = 16  # ms
_TRIGGER = """CREATE TRIGGER index_text AFTER INSERT ON text BEGIN
  INSERT INTO text_search(rowid, body) VALUES (new.id, new.body);
END"""
_AT = "2026-11-27T21:00:00Z"


def _articles(seed: int) -> list[IncomingArticle]:
    return [from_text(body) for body in texts(_COUNT, seed)]


def _raw(path, articles: list[IncomingArticle]) -> Callable[[], None]:
    raw = connect(path)
    choose_journal(raw)
    raw.execute(_TRIGGER)
    bodies = sorted((one.text.id, one.text.sha256, one.text.body) for one in articles)
    rows = [(new_id(), one.title, False, _AT) for one in articles]
    versions = [(new_id(), row[0], 1, one.text.id, _AT) for row, one in zip(rows, articles, strict=True)]

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO text(id, sha256, body) VALUES (?, ?, ?)", bodies)
        raw.executemany("INSERT INTO article(id, title, done, added_at) VALUES (?, ?, ?, ?)", rows)
        raw.executemany(
            "INSERT INTO article_version(id, article_id, number, text_id, captured_at) VALUES (?, ?, ?, ?, ?)", versions
        )
        raw.execute("COMMIT")
        raw.close()

    return insert


def test_import_of_10000_articles(new_project, template, tmp_path, against, monkeypatch):
    """At most half of executemany of the same rows with a per-row full-text trigger."""
    seeds = itertools.count(1)
    none = Plan([None] * _COUNT, {})
    monkeypatch.setattr(importing, "_planned", lambda *_: none)
    monkeypatch.setattr(importing, "_signed", lambda article: article)

    def ours() -> Callable[[], object]:
        project = new_project()
        with project.edit("Open"):  # changes nothing, but opens the connection that writes
            pass
        articles = _articles(next(seeds))

        def bring_in() -> None:
            importing.import_articles(project, articles, reads=None)
            project.close()

        return bring_in

    def twin() -> Callable[[], object]:
        seed = next(seeds)
        return _raw(shutil.copyfile(template, tmp_path / f"raw{seed}.muster"), _articles(seed))

    assert against(ours, twin, rounds=5, warm_up=1, prepared=True).value <= 0.5


def test_what_reading_and_comparing_add(new_project, report):
    """The rest of an import, which the twin has nothing of: milliseconds of work an article of 600 words."""
    said = []
    for does in ({"reads": None}, {}):
        project = new_project()
        articles = [from_text(body) for body in texts(1_000, 3)]
        start = time.process_time()
        importing.import_articles(project, articles, **does)
        said.append((time.process_time() - start) / len(articles) * 1000)
        project.close()
    report(
        f"an article of 600 words comes in with its copies found in {said[0]:.2f} ms, with its phrases in {said[1]:.1f}"
    )


@pytest.fixture
def window(qtbot, built_sample, tmp_path):
    """The real window on the sample project, when what is prepared behind it is done."""
    path = shutil.copyfile(built_sample, tmp_path / "levels.muster")
    shown = MainWindow(Settings(theme="light", analyst="A. Analyst"), path)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    wait_until(lambda: shown.opened is not None and not shown.desk.jobs.is_busy)
    yield shown
    shown.close()


def test_the_window_answers_while_articles_come_in(window, report):
    """A timer of 2 ms on the main thread while 10,000 articles are imported: how late it is."""
    articles = _articles(5)
    beats: list[float] = []
    timer = QTimer()
    timer.setInterval(2)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    project, ended, done = window.opened.project, [], []

    def job(progress):
        importing.import_articles(project, articles, reads=None, progress=progress)
        ended.append(time.perf_counter())

    wait(500)
    timer.start()
    window.desk.jobs.start(job, done.append)
    wait_until(lambda: done, 120)
    wait(500)  # what the screens read anew afterwards
    timer.stop()
    late = [(later, (later - earlier) * 1000 - 2) for earlier, later in itertools.pairwise(beats)]
    during = sorted(gap for at, gap in late if at <= ended[0])
    after = max(gap for at, gap in late if at > ended[0])
    p99 = during[int(len(during) * 0.99)]
    report(
        f"window while {_COUNT:,} come in ({ended[0] - beats[0]:.1f} s): {statistics.median(during):.1f} ms late"
        f" in the middle, {p99:.1f} at p99, {during[-1]:.1f} at worst; {after:.0f} at worst when the list is read anew"
    )
    assert p99 <= _FRAME
