"""How fast a project of 1,001 texts and 18,230 codings goes out and comes in, against the same rows as bare JSON.

QualCoder 4.0 takes 6.4 s to write one of this size as QDPX on a machine like the one these bars were set on.
"""

import json
import shutil
import tracemalloc

import pytest
from large_library import build
from sqlalchemy import text

from db.bulk import insert_rows
from db.codes import Coding
from db.identity import new_id
from db.project import Project
from db.spans import Span
from workbench.codes.editing import code_named
from workbench.exchange.refi.entering import enter_file
from workbench.exchange.remaking import remake
from workbench.exporting import form_named

ARTICLES, CODINGS = 1_001, 18_230
_ROWS = ("text", "article", "article_version", "span", "coding", "code")


@pytest.fixture(scope="module")
def coded(tmp_path_factory):
    """Texts of 600 words, with words coded all over them."""
    path = build(tmp_path_factory.mktemp("exchange") / "coded.muster", ARTICLES)
    with Project.open_file(path, who="A. Analyst") as project:
        with project.edit("Code") as session:
            codes = [code_named(session, f"Code {number}").id for number in range(40)]
            texts = session.execute(
                text("SELECT v.id, t.body FROM article_version v JOIN text t ON t.id = v.text_id ORDER BY v.id")
            ).all()
            spans, codings = [], []
            for number in range(CODINGS):
                version, body = texts[number % len(texts)]
                start = 40 + 150 * (number // len(texts))
                span = _span(version, body, start, start + 80)
                spans.append(span)
                codings.append({"id": new_id(), "span_id": span["id"], "code_id": codes[number % len(codes)]})
            insert_rows(session, Span, spans)
            insert_rows(session, Coding, codings)
        yield project


def _span(version, body, start, end):
    words = {"quote": body[start:end], "prefix": body[start - 32 : start], "suffix": body[end : end + 32]}
    return {
        "id": new_id(),
        "version_id": version,
        "kind": "code",
        "start": start,
        "end": end,
        **words,
        "made_at": "2026-01-01T00:00:00Z",
    }


def _as_json(project, path):
    """The twin: the rows that go along, read and written as JSON, and nothing made of them."""
    with project.read() as session:
        rows = {name: [[*map(str, row)] for row in session.execute(text(f'SELECT * FROM "{name}"'))] for name in _ROWS}
    path.write_text(json.dumps(rows), "utf-8")


def _export(project, name, path):
    with project.read() as session:
        form_named(name).write(session, path)


@pytest.mark.parametrize(("name", "most"), [("qdpx", 10), ("jsonld", 6), ("json", 4)])
def test_a_project_is_written_in_a_few_times_what_its_rows_take_as_json(coded, against, report, tmp_path, name, most):
    ratio = against(
        lambda: _export(coded, name, tmp_path / "out"), lambda: _as_json(coded, tmp_path / "twin.json"), rounds=3
    )
    report(f"{name} of {ARTICLES:,} texts and {CODINGS:,} codings: {(tmp_path / 'out').stat().st_size / 1e6:.1f} MB")
    assert ratio.value <= most


def test_a_project_comes_in_in_a_few_times_what_it_takes_to_write_it(coded, against, tmp_path):
    _export(coded, "qdpx", tmp_path / "out.qdpx")
    Project.create(tmp_path / "empty.muster", "Empty").close()

    def bring():
        path = shutil.copyfile(tmp_path / "empty.muster", tmp_path / "new.muster")
        with Project.open_file(path) as project:
            assert enter_file(project, tmp_path / "out.qdpx").counts["coding"] == CODINGS

    ratio = against(bring, lambda: _export(coded, "qdpx", tmp_path / "twin.qdpx"), rounds=3)
    assert ratio.value <= 6


def test_a_project_as_json_comes_back_without_being_held(coded, against, report, tmp_path):
    """Row by row: the memory of Python's that is held meanwhile is a small part of the file."""
    _export(coded, "json", tmp_path / "out.json")
    size = (tmp_path / "out.json").stat().st_size

    def make(name="new.muster"):
        (tmp_path / name).unlink(missing_ok=True)
        remake(tmp_path / "out.json", tmp_path / name)

    ratio = against(make, lambda: json.loads((tmp_path / "out.json").read_bytes()), rounds=3)
    tracemalloc.start()
    make("again.muster")
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    report(f"JSON of {size / 1e6:.1f} MB read back: {held / 1e6:.1f} MB held at most")
    assert ratio.value <= 60
