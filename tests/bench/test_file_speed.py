"""One edit, until it is durable, and a bulk import, against the plain driver's work on a file of the same settings.

The twins are the same library with the same pragmas, their connections as open as ours, and nothing recorded.
"""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from many_texts import texts
from sqlalchemy import text

from db import changesets, engines, working
from db.guarding import guards
from db.sqlite import choose_journal, connect
from db.values import SpanKind
from workbench.articles import add_articles
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.spans import add_span

_TAGGED = (
    "CREATE TABLE span(id INTEGER PRIMARY KEY, version_id INT, kind TEXT, start INT, end INT, quote TEXT, prefix TEXT,"
    " suffix TEXT, made_at TEXT)"
)
_ARTICLES = """
CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE found USING fts5(body, content='article', content_rowid='id');
CREATE TRIGGER index_article AFTER INSERT ON article BEGIN
  INSERT INTO found(rowid, body) VALUES (new.id, new.body);
END;
"""


@pytest.fixture
def tagging(new_project, tmp_path):
    """An open project with one article, and the raw twin of a tag in a file of its own."""
    project = new_project()
    with project.edit("Import") as session:
        added = add_articles(session, [from_text(texts(1, seed=1)[0])])[0]
    raw = connect(tmp_path / "raw.db", "rwc")
    choose_journal(raw)
    raw.execute(_TAGGED)
    yield project, added.version_id, raw
    raw.close()
    project.close()


def test_one_edit_is_durable(tagging, against):
    """Tagging a span with its change set: at most 5 raw WAL FULL commits of the span alone."""
    project, version_id, raw = tagging
    starts = itertools.count()

    def ours() -> None:
        with project.edit("Tag place") as session:
            start = next(starts) % 3000
            add_span(session, version_id, SpanKind.PLACE, start, start + 5)

    def twin() -> None:
        row = (version_id, "place", 10, 15, "words", "before", "after", "2026-01-01T00:00:00Z")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(f"INSERT INTO span VALUES (NULL{', ?' * len(row)})", row)
        raw.execute("COMMIT")

    assert against(ours, twin, rounds=301, warm_up=20).value <= 5


def test_import_of_1000_articles(new_project, tmp_path, against):
    """Bringing 1,000 articles of 600 words in: at most 0.6 of executemany with a per-row full-text trigger."""
    seeds = itertools.count(1)

    def ours() -> Callable[[], object]:
        project = new_project()
        with project.edit("Open"):  # changes nothing, but opens the connection that writes
            pass
        articles = [from_text(text) for text in texts(1000, next(seeds))]
        return lambda: import_articles(project, articles, reads=None)

    def twin() -> Callable[[], object]:
        seed = next(seeds)
        raw = _raw_library(tmp_path / f"raw{seed}.db")
        rows = [(text.split("\n", 1)[0], text) for text in texts(1000, seed)]
        return lambda: _insert(raw, rows)

    assert against(ours, twin, rounds=9, warm_up=1, prepared=True).value <= 0.6


def test_what_recording_costs_an_import(new_project, against, monkeypatch):
    """Bringing 2,000 articles in with change set and chain: at most 1.3 of the same with neither."""
    seeds = itertools.count(1)
    recorded = engines.recording_triggers, working.seal, changesets.end

    def importing(triggers, seal, end) -> Callable[[], object]:
        monkeypatch.setattr(engines, "recording_triggers", triggers)
        monkeypatch.setattr(working, "seal", seal)
        monkeypatch.setattr(changesets, "end", end)
        opened = new_project()
        with opened.edit("Open") as session:  # the connection that writes is made
            session.execute(text("SELECT 1"))
        articles = [from_text(body) for body in texts(2000, next(seeds))]
        return lambda: import_articles(opened, articles, reads=None)

    def bare_end(driver, _seq) -> dict[str, frozenset[int]]:
        driver.execute("DELETE FROM recording")
        return {"article": frozenset({1})}

    def ours() -> Callable[[], object]:
        return importing(*recorded)

    def twin() -> Callable[[], object]:
        return importing(lambda: "\n".join(guards()), lambda _driver: None, bare_end)

    assert against(ours, twin, rounds=9, warm_up=1, prepared=True).value <= 1.3


def _raw_library(path: Path):
    raw = connect(path, "rwc")
    choose_journal(raw)
    raw.executescript(_ARTICLES)
    return raw


def _insert(raw, rows: list[tuple[str, str]]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany("INSERT INTO article(title, body) VALUES (?, ?)", rows)
    raw.execute("COMMIT")
