"""One edit, and a bulk import, against the same rows written by the plain driver."""

import itertools
import os
import random

from db.articles import Text
from db.spans import Span
from db.sqlite import connect, library
from db.values import SpanKind
from workbench.articles import add_articles, read_article
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.spans import add_span

_WORDS = "force the of corps estimate brigade a in near river stated ministry thousand troops soldiers report".split()


def _texts(count: int, words: int = 600, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    vocabulary = [*_WORDS, *("".join(chance.choices("aeioubcdfglmnprst", k=chance.randint(3, 9))) for _ in range(8000))]
    return [
        f"Report {seed} {number}\n" + " ".join(chance.choices(vocabulary, k=words)) + "." for number in range(count)
    ]


def test_one_edit(new_project, tmp_path, against):
    """Tagging a span with its change set, durable: at most 5 raw WAL FULL commits of the span alone."""
    project = new_project()
    with project.edit("Import") as session:
        added = add_articles(session, [from_text(_texts(1)[0])])[0]
    raw = connect(tmp_path / "raw.db", "rwc")
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute(
        "CREATE TABLE span(id INTEGER PRIMARY KEY, version_id INT, kind TEXT, start INT, end INT, quote TEXT,"
        " prefix TEXT, suffix TEXT, made_at TEXT)"
    )
    starts = itertools.count()

    def ours() -> None:
        with project.edit("Tag place") as session:
            start = next(starts) % 3000
            add_span(session, added.version_id, SpanKind.PLACE, start, start + 5)

    def twin() -> None:
        start = next(starts) % 3000
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            "INSERT INTO span VALUES (NULL, ?, 'place', ?, ?, 'words', 'before', 'after', '2026-01-01T00:00:00Z')",
            (added.version_id, start, start + 5),
        )
        raw.execute("COMMIT")

    assert against(ours, twin, rounds=301, warm_up=20).value <= 5
    project.close()


def test_import_of_1000_articles(new_project, tmp_path, against):
    """Bringing 1,000 articles of 600 words in: at most 0.6 of executemany with a per-row full-text trigger."""
    seeds = itertools.count(1)

    def ours() -> None:
        project = new_project()
        articles = [from_text(text) for text in _texts(1000, seed=next(seeds))]
        nonlocal_time = _timed(lambda: import_articles(project, articles, read_phrases=False))
        project.close()
        durations["ours"].append(nonlocal_time)

    def twin() -> None:
        raw = connect(tmp_path / f"raw{next(seeds)}.db", "rwc")
        raw.execute("PRAGMA journal_mode=WAL")
        raw.executescript(
            "CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT, body TEXT);"
            "CREATE VIRTUAL TABLE found USING fts5(body, content='article', content_rowid='id');"
            "CREATE TRIGGER index_article AFTER INSERT ON article BEGIN"
            " INSERT INTO found(rowid, body) VALUES (new.id, new.body); END;"
        )
        rows = [(text.split("\n", 1)[0], text) for text in _texts(1000, seed=next(seeds))]
        durations["twin"].append(_timed(lambda: _write(raw, rows)))
        raw.close()

    durations: dict[str, list[float]] = {"ours": [], "twin": []}
    for _ in range(5):
        ours()
        twin()
    values = iter(zip(durations["ours"], durations["twin"], strict=True))
    del values
    ours_ms, twin_ms = sorted(durations["ours"])[2], sorted(durations["twin"])[2]
    print(
        f"\n  import of 1,000 articles: {ours_ms / twin_ms:.2f} × its twin ({ours_ms:.0f} ms against {twin_ms:.0f} ms)"
    )
    assert ours_ms / twin_ms <= 0.6
