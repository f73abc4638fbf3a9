"""Whatever is handed in: one clear sentence, exit code 1, and the project as it was."""

import io
import os
import sys
import time
from pathlib import Path

import pytest

from db.project import Project
from ui.cli.main import run

_STORY = "The force in Iraq will settle at fewer than 2,000 US troops, an official told reporters on Wednesday.\n"


@pytest.fixture
def project(template, tmp_path) -> Path:
    """A project with one claim about Iraq."""
    path = tmp_path / "levels.muster"
    path.write_bytes(template.read_bytes())
    (tmp_path / "story.txt").write_text(_STORY, "utf-8")
    words = ["import", str(path), str(tmp_path / "story.txt"), "--published", "2025-10-01", "--suggest", "accept"]
    assert run(words) == 0
    return path


@pytest.fixture
def muster(project, tmp_path, capsys, monkeypatch):
    """Run a command in this process: its exit code, what it printed, what it complained of."""

    def call(*words: str, stdin: bytes = b"") -> tuple[int, str, str]:
        capsys.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([word.format(project=project, folder=tmp_path) for word in words])
        return (code, *capsys.readouterr())

    return call


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _refused(muster, folder, *words: str, stdin: bytes = b"") -> str:
    """The one sentence; the folder must hold the same files with the same bytes, and the answer must be prompt."""
    before, began = _files(folder), time.monotonic()
    code, _, complaint = muster(*words, stdin=stdin)
    assert code == 1
    assert complaint.startswith("muster: ")
    assert complaint.endswith(".\n")
    assert complaint.count("\n") == 1
    assert _files(folder) == before
    assert time.monotonic() - began < 15  # half a second on an idle machine
    return complaint


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("list {folder}/story.txt claims", "story.txt is not a Muster project"),
        ("check {folder}/gone.muster", "gone.muster does not exist"),
        ("new {project}", "exists already"),
        ("search {folder} troops", "is a folder"),
        ("suggest gone.txt", "gone.txt does not exist"),
        ("suggest {folder}", "is a folder"),
        ("import {project} {folder}", "also holds what Muster does not read: 1 .muster."),
        ("import {project} {folder}/gone.txt", "gone.txt does not exist"),
        ("import {project} {folder}/levels.muster", "is a .muster file, which Muster does not read."),
        ("redo {project}", "nothing to redo"),
        ("chart {project} --place Iraq -o {folder}/x.gif", "svg"),
        ("chart {project} --place Iraq -o {folder}/gone/x.svg", "cannot be written: No such file"),
        ("chart {project} --place Atlantis -o {folder}/x.svg", "for Atlantis. There is one for Iraq."),
        ("chart {project} --place Iraq --force Mars -o {folder}/x.svg", "of Mars for Iraq. Name another force."),
        ("chart {project} --place Iraq --as-known-on 2025-02-30 -o {folder}/x.svg", "2025-02-30 does not exist"),
        ("export {project} --format csv -o {folder}/gone/x.csv", "cannot be written: No such file"),
        ("export {project} --format csv -o {folder}", "holds something else. Name a new folder"),
        ("export {project} --format json -o {project}", "is a project and stays as it is"),
    ],
)
def test_one_sentence_says_what_to_do_and_the_project_stays(muster, tmp_path, words, says):
    assert says in _refused(muster, tmp_path, *words.split())


@pytest.mark.parametrize("day", ["2025-02-30", "2025-13-01", "2025-02-30/2025-03-01", "2025-02-30~", "../2025-02-30"])
@pytest.mark.parametrize("command", ["import {project} {folder}/story.txt", "suggest {folder}/story.txt"])
def test_a_date_that_does_not_exist_is_said_so(muster, tmp_path, command, day):
    stated = day.strip("./~")[:10]
    assert f"The date {stated} does not exist" in _refused(muster, tmp_path, *command.split(), "--published", day)


def test_an_empty_date_is_not_taken_for_none(muster, tmp_path):
    assert "is not a date" in _refused(muster, tmp_path, "import", "{project}", "{folder}/story.txt", "--published", "")


@pytest.mark.parametrize("name", ["noise.txt", "noise.html"])
def test_binary_garbage_is_no_article(muster, tmp_path, name):
    (tmp_path / name).write_bytes(bytes(range(256)) * 400)
    assert f"{name} is not a text" in _refused(muster, tmp_path, "import", "{project}", f"{{folder}}/{name}")
    assert f"{name} " in _refused(muster, tmp_path, "suggest", f"{{folder}}/{name}")


def test_bytes_on_standard_input_that_are_no_text_are_refused(muster, tmp_path):
    noise = bytes(range(256)) * 40
    assert "standard input is not a text" in _refused(muster, tmp_path, "suggest", "-", stdin=noise)
    assert "standard input is not a text" in _refused(muster, tmp_path, "import", "{project}", "-", stdin=noise)


def test_standard_input_in_an_old_encoding_is_read(muster):
    words = "Déjà, about 2,500 troops are in Iraq, the ministry said on Wednesday.".encode("cp1252")
    assert muster("suggest", "-", stdin=words)[1].count("2,500") > 0
    assert muster("import", "{project}", "-", stdin=words)[1].startswith("Imported “Déjà, about")


def test_a_text_of_50_mb_says_how_large_it_may_be(muster, tmp_path):
    (tmp_path / "big.txt").write_bytes(b"About 2,500 troops. " * 2_500_000)
    assert "more than the 8 MB" in _refused(muster, tmp_path, "import", "{project}", "{folder}/big.txt")
    assert "more than the 8 MB" in _refused(muster, tmp_path, "suggest", "{folder}/big.txt")
    stream = (tmp_path / "big.txt").read_bytes()
    assert "may have 2,000,000" in _refused(muster, tmp_path, "suggest", "-", stdin=stream)
    assert "has 50 MB, more than the 8 MB" in _refused(muster, tmp_path, "import", "{project}", "-", stdin=stream)


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li"])
def test_a_page_of_50_000_nested_tags_is_answered_at_once(muster, tmp_path, tag):
    (tmp_path / "deep.html").write_text("<html><body>" + f"<{tag}>" * 50_000 + "About 2,500 troops remain in Iraq.")
    assert "holds no article text" in _refused(muster, tmp_path, "import", "{project}", "{folder}/deep.html")


def test_a_damaged_project_is_a_fault_in_the_answer_of_check(muster, project):
    project.write_bytes(project.read_bytes()[:50_000])
    code, answer, complaint = muster("check", "{project}", "--json")
    assert (code, complaint) == (1, "")
    assert '"sound": false' in answer
    assert "is cut off" in answer


def test_check_works_where_nothing_may_be_written(project, monkeypatch):
    from db import search
    from db.sqlite import connect

    monkeypatch.setattr(search, "connect", lambda path: connect(path, "ro"))
    assert search.index_agrees(project)
    connection = connect(project)
    connection.execute("INSERT INTO text_search(text_search) VALUES ('delete-all')")
    connection.close()
    assert not search.index_agrees(project)


def test_a_project_open_elsewhere_is_waited_for_and_then_said_to_be_in_use(project, tmp_path, muster, monkeypatch):
    from db import sqlite

    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT", 50)
    with Project.open_file(project) as other:
        assert muster("list", "{project}", "claims")[0] == 0
        with other.edit("Half way through") as session:
            session.connection()
            code, _, complaint = muster("undo", "{project}")
    assert code == 1
    assert complaint == "muster: levels.muster is being written by another program. Try again when it has finished.\n"
    assert muster("undo", "{project}")[0] == 0


def test_where_there_is_no_screen_the_window_says_so(muster, tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "There is no screen" in _refused(muster, tmp_path, "{project}")


def test_a_table_of_nothing_still_names_its_columns(muster, project, tmp_path):
    columns = {what: muster("list", "{project}", what, "--csv")[1].split("\n")[0] for what in ("claims", "series")}
    assert muster("undo", "{project}")[0] == 0
    for what, names in columns.items():
        assert muster("list", "{project}", what, "--csv")[1] == names + "\n"
    assert muster("export", "{project}", "--format", "csv", "-o", "{folder}/none.csv")[0] == 0
    assert (tmp_path / "none.csv").read_text("utf-8") == columns["claims"] + "\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")  # noqa: PTH110  a device, not a file
def test_an_answer_that_cannot_be_written_is_said_and_ends_with_1(project):
    import subprocess

    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "ui.cli.main", "list", str(project), "claims", "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "The answer cannot be written: No space left" in done.stderr
