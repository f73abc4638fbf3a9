"""The commands as a person or a program calls them: what they print, what they leave, how they end."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands import muster, muster_afresh

_ROOT = Path(__file__).resolve().parents[2]
_STORY = """\
The force in Iraq will settle at fewer than 2,000 US troops, a senior defence official told reporters on Wednesday.

About 2,500 American soldiers were in Iraq early this year, the Pentagon said in a statement.
"""


@pytest.fixture
def project(tmp_path) -> Path:
    path = tmp_path / "levels.muster"
    assert muster("new", path).returncode == 0
    return path


@pytest.fixture
def story(tmp_path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(_STORY, "utf-8")
    return path


def test_an_article_comes_in_and_its_claims_are_listed_and_exported(project, story, tmp_path):
    done = muster(
        "import",
        project,
        story,
        "--published",
        "2025-10-01",
        "--outlet",
        "Tigris Post",
        "--suggest",
        "accept",
        "--json",
    )
    assert (done.returncode, done.stderr) == (0, "")
    article = json.loads(done.stdout)["articles"][0]
    assert article["published"] == "2025-10-01"
    assert article["claims"] == 2
    claims = json.loads(muster("list", project, "claims", "--json").stdout)
    below = next(claim for claim in claims if claim["bound"] == "below")
    assert (below["low"], below["best"], below["high"]) == (None, None, 2000)
    assert _STORY[below["start"] : below["end"]] == below["quote"]
    assert {claim["place"] for claim in claims} == {"Iraq"}
    out = tmp_path / "claims.csv"
    assert muster("export", project, "--format", "csv", "-o", out).returncode == 0
    assert len(out.read_text("utf-8").splitlines()) == 3
    assert muster("check", project).stdout == "levels.muster is sound.\n"


def test_undo_and_redo_work_from_one_call_to_the_next(project, story):
    muster("import", project, story)
    assert muster("undo", project).stdout.startswith("Undone: Import “")
    assert json.loads(muster("list", project, "articles", "--json").stdout) == []
    assert muster("redo", project).stdout.startswith("Done again: Import “")
    assert len(json.loads(muster("list", project, "articles", "--json").stdout)) == 1
    kinds = [each["kind"] for each in json.loads(muster("history", project, "--json").stdout)]
    assert kinds == ["redo", "undo", "edit"]
    assert (muster("redo", project).returncode, muster("redo", project).stderr) == (
        1,
        "muster: There is nothing to redo.\n",
    )


def test_the_same_text_twice_is_noticed(project, story):
    muster("import", project, story, "--published", "2025-10-01", "--outlet", "Tigris Post")
    again = muster("import", project, story)
    assert again.returncode == 0
    assert "has the same text as" in again.stdout
    assert "(Tigris Post, 1 Oct 2025), which is here already." in again.stdout
    assert len(json.loads(muster("list", project, "articles", "--json").stdout)) == 1


def test_one_file_that_cannot_be_read_does_not_keep_the_others_out(project, story, tmp_path):
    noise = tmp_path / "noise.txt"
    noise.write_bytes(bytes(range(256)) * 100)
    done = muster("import", project, noise, story, "--suggest", "none")
    assert done.returncode == 1
    assert (
        done.stderr
        == "muster: noise.txt is not a text: its bytes are no letters. Choose a text, a page or a document.\n"
    )
    assert done.stdout.startswith("Imported “The force in Iraq")


def test_wrong_usage_ends_with_2():
    assert muster("import").returncode == 2
    assert muster("nonsense").returncode == 2
    assert muster("list", "x.muster", "everything").returncode == 2
    assert muster("suggest").returncode == 2


def test_suggest_reads_a_text_without_a_project(story):
    done = muster("suggest", story, "--published", "2025-10-01", "--json")
    found = json.loads(done.stdout)["suggestions"]
    for each in found:
        assert _STORY[each["start"] : each["end"]] == each["text"]
    levels = [each for each in found if each["kind"] == "quantity" and each["is_troop_level"]]
    assert [(each["bound"], each["low"], each["best"], each["high"]) for each in levels] == [
        ("below", None, None, 2000),
        ("about", None, 2500, None),
    ]
    assert all(found[each["source"]]["kind"] == "source" for each in levels)


def test_suggest_batch_answers_line_by_line():
    lines = [{"id": "a", "text": "About 900 troops remain in Syria.", "published": "2024-05-01"}, {"id": 7, "text": ""}]
    done = muster("suggest", "--batch", stdin="".join(json.dumps(line) + "\n" for line in lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 7]
    assert answers[1]["suggestions"] == []


def test_a_line_that_cannot_be_read_is_named_and_the_others_are_answered():
    broken = ["{", '{"id": 1}', '{"id": 2, "text": null}', "[" * 100_000, "\x00", '"text"']
    asked = ['{"id": "a", "text": "About 900 troops."}', *broken, '{"id": "b", "text": "\\ud800 fewer than 90 troops"}']
    done = muster("suggest", "--batch", stdin="\n".join(asked))
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "b"]
    said = done.stderr.splitlines()
    assert [line.split(" is not answered")[0] for line in said] == [f"muster: Line {n}" for n in range(2, 8)]


def test_search_finds_words_and_phrases(project, story):
    muster("import", project, story, "--published", "2025-10-01")
    hits = json.loads(muster("search", project, "settle official", "--json").stdout)
    assert len(hits) == 1
    assert "[settle]" in hits[0]["passage"] or "[official]" in hits[0]["passage"]
    assert json.loads(muster("search", project, '"official settle"', "--json").stdout) == []
    assert json.loads(muster("search", project, "offic*", "--json").stdout) != []
    assert json.loads(muster("search", project, 'AND ( " NEAR', "--json").stdout) == []
    assert json.loads(muster("search", project, "settle after:2025-10 before:2025-11 state:unread", "--json").stdout)
    refused = muster("search", project, "settle paper:gulf")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "There is no field “paper:”" in refused.stderr


def test_the_seed_story_gives_its_numbers(shared, project):
    done = muster(
        "import",
        project,
        shared / "data/seed/article.txt",
        "--published",
        "2025-10-01",
        "--suggest",
        "accept",
        "--json",
    )
    assert done.returncode == 0
    claims = json.loads(muster("list", project, "claims", "--json").stdout)
    gold = json.loads((shared / "data/seed/gold.json").read_text())["quantities"]
    assert {claim["words"] for claim in claims} == {quantity["text"] for quantity in gold}
    ceiling = next(claim for claim in claims if claim["high"] == 2000 and claim["bound"] == "below")
    assert (ceiling["low"], ceiling["best"], ceiling["modality"]) == (None, None, "planned")


def test_the_demo_writes_the_same_bytes_every_time_but_not_over_a_sample_that_was_worked_in(tmp_path):
    out = tmp_path / "out"
    assert muster_afresh("demo", "--out", out).returncode == 0
    first = {path.name: path.read_bytes() for path in out.iterdir()}
    assert sorted(first) == [
        "claims.csv",
        "levels-pooled.csv",
        "levels.csv",
        "levels.pdf",
        "levels.png",
        "levels.svg",
        "report.html",
        "sample.muster",
    ]
    assert muster_afresh("demo", "--out", out).returncode == 0
    for name, written in first.items():
        assert (out / name).read_bytes() == written, name
    assert muster("undo", out / "sample.muster").returncode == 0
    done = muster("demo", "--out", out)
    assert (done.returncode, done.stdout) == (1, "")
    assert "has been worked in" in done.stderr


def test_an_export_to_standard_output_is_printed(project, story):
    muster("import", project, story)
    done = muster("export", project, "--format", "json", "-o", "/dev/stdout")
    assert done.returncode == 0
    assert '"format": "muster-project"' in done.stdout


def test_a_reader_that_closes_early_and_ctrl_c_end_without_a_traceback(project, story):
    muster("import", project, story)
    command = [sys.executable, "-m", "ui.cli.main", "suggest", "--batch"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    line = b'{"id": 1, "text": "About 900 troops are in Syria."}\n'
    with subprocess.Popen(command, cwd=_ROOT, **pipes) as reader:
        reader.stdin.write(line)
        reader.stdin.flush()
        reader.stdout.close()
        complaint = reader.communicate(line * 500, timeout=30)[1] if reader.poll() is None else reader.stderr.read()
    assert complaint == b""
    with subprocess.Popen(command, cwd=_ROOT, **pipes) as stopped:
        stopped.stdin.write(line)
        stopped.stdin.flush()
        stopped.stdout.read(1)  # it is at work
        stopped.send_signal(signal.SIGINT)
        complaint = stopped.communicate(timeout=30)[1]
    assert (stopped.returncode, complaint.count(b"\n")) == (130, 1)


def test_a_table_of_claims_comes_in_with_its_bad_rows_named_by_line(project, tmp_path):
    table = tmp_path / "claims.csv"
    table.write_text(
        "where,force,operator,value,low,high,origin,published\n"
        "Iraq,US,upper,2000,,,o1,2025-10-01\n"
        "Iraq,US,range,,900,800,o1,2025-10-01\n"
        "Syria,US,point,900,,,o2,2025-10-02\n",
        "utf-8",
    )
    refused = muster("import-claims", project, table)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("muster: claims.csv has no column for the place. It has where, force, operator")
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\nplace = "where"\n', "utf-8")
    done = muster("import-claims", project, table, "--map", mapping, "--json")
    assert (done.returncode, done.stderr) == (1, "muster: claims.csv line 3: high 800 is below low 900.\n")
    report = json.loads(done.stdout)
    assert (report["rows"], report["claims"], report["origins"], report["articles"]) == (3, 2, 2, 2)
    assert report["bad"] == [{"line": 3, "reason": "high 800 is below low 900"}]
    claims = json.loads(muster("list", project, "claims", "--json").stdout)
    assert [(claim["bound"], claim["best"], claim["high"]) for claim in claims] == [
        ("below", None, 2000),
        ("exact", 900, 900),
    ]
    again = muster("import-claims", project, table, "--map", mapping)
    assert again.stdout == "2 rows of claims.csv are here already.\n"
    assert muster("undo", project).stdout == "Undone: Import 2 claims from claims.csv\n"
    assert json.loads(muster("list", project, "claims", "--json").stdout) == []
    assert muster("check", project).returncode == 0
