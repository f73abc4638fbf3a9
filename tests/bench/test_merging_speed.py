"""Merging against SQLite writing as many rows: the time follows what has changed, not the size of the files."""

import random
import resource
import shutil
import time
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from db.articles import Article, ArticleVersion, Text
from db.identity import new_id
from db.merging.joining import merge
from db.project import Project
from db.rows import table_of
from db.spans import Span
from db.sqlite import choose_journal, connect
from workbench.texts import prepare_text

_EDITS = 10_000


def _silent(*_: object) -> None:
    """Progress that nobody watches."""


def _library(path: Path, count: int) -> list[int]:
    texts = [prepare_text(f"Report {number} says that {number * 7} troops are there now.") for number in range(count)]
    articles = [{"id": new_id(), "title": f"Article {number}"} for number in range(count)]
    versions = [
        {"id": new_id(), "article_id": article["id"], "number": 1, "text_id": text.id}
        for article, text in zip(articles, texts, strict=True)
    ]
    with Project.create(path, "Library", "A. Analyst") as project, project.edit("Import") as session:
        session.execute(
            insert(table_of(Text)), [{"id": each.id, "sha256": each.sha256, "body": each.body} for each in texts]
        )
        session.execute(insert(table_of(Article)), articles)
        session.execute(insert(table_of(ArticleVersion)), versions)
    return [article["id"] for article in articles]


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    """Two copies of a library of so many articles, each with 10,000 edits of its own."""

    def make(count: int) -> tuple[Path, Path]:
        folder = tmp_path_factory.mktemp(f"copies{count}")
        ids = _library(folder / "first.muster", count)
        paths = folder / "mine.muster", folder / "theirs.muster"
        for seed, path in enumerate(paths):
            shutil.copyfile(folder / "first.muster", path)
            chance = random.Random(seed)  # noqa: S311 (the same edits in each run)
            with Project.open_file(path, path.stem) as project:
                for number in range(_EDITS):
                    with project.edit("Rename") as session:
                        session.connection().exec_driver_sql(
                            "UPDATE article SET title = ? WHERE id = ?", (f"{path.stem} {number}", chance.choice(ids))
                        )
        return paths

    return make


def _merging(mine: Path, theirs: Path):
    copy = shutil.copyfile(mine, mine.with_name(f"merged{time.monotonic_ns()}.muster"))
    project = Project.open_file(copy, "A. Analyst")
    with project.edit("Open"):  # changes nothing, but opens the connection that writes
        pass

    def merged() -> None:
        merge(project, theirs, "Merge", _silent)
        assert project.undo_label == "Merge"

    return merged


def _raw(folder: Path, rows: int):
    raw = connect(folder / f"raw{time.monotonic_ns()}.db", "rwc")
    choose_journal(raw)
    raw.execute("CREATE TABLE change(n INTEGER PRIMARY KEY, tbl TEXT, row INT, op TEXT, fields TEXT)")
    raw.execute("CREATE INDEX by_row ON change(tbl, row)")

    def write() -> None:
        raw.execute("BEGIN IMMEDIATE")
        fields = '{"title":["Article 1","mine 1"]}'
        for number in range(rows):
            raw.execute("INSERT INTO change VALUES (NULL, 'article', ?, 'U', ?)", (number, fields))
        raw.execute("COMMIT")

    return write


def test_10_000_edits_a_side_in_100_000_articles(copies, tmp_path, against, report):
    """At most 25 times writing the 40,000 rows that are brought in alone; at most 300 MB."""
    mine, theirs = copies(100_000)
    ratio = against(
        lambda: _merging(mine, theirs), lambda: _raw(tmp_path, 4 * _EDITS), rounds=3, warm_up=1, prepared=True
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report(f"peak of the whole benchmark process, with building the copies: {peak:.0f} MB")
    assert ratio.value <= 25


def test_the_size_of_the_library_does_not_count(copies, against):
    """The same 10,000 edits a side in ten times the articles: at most twice the time."""
    small, large = copies(10_000), copies(100_000)
    ratio = against(lambda: _merging(*large), lambda: _merging(*small), rounds=3, warm_up=1, prepared=True)
    assert ratio.value <= 2.5


def test_10_000_annotations(tmp_path, against):
    """10,000 tags that one side made: at most 12 times writing their rows and history alone."""
    first, theirs = tmp_path / "first.muster", tmp_path / "theirs.muster"
    _library(first, 1000)
    shutil.copyfile(first, theirs)
    with Project.open_file(theirs, "B. Brown") as project, project.edit("Tag") as session:
        versions = session.scalars(select(ArticleVersion.id)).all()
        session.execute(
            insert(table_of(Span)),
            [
                {"id": new_id(), "version_id": version, "kind": "place", "start": at, "end": at + 2, "quote": "po"}
                for version in versions
                for at in range(10)
            ],
        )
    ratio = against(lambda: _merging(first, theirs), lambda: _raw(tmp_path, 30_000), rounds=3, warm_up=1, prepared=True)
    assert ratio.value <= 12
