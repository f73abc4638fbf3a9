"""The command line takes an address where it takes a file, asks for no secret in the open, and moves projects."""

import io
import json
import os
import shutil
import subprocess
from contextlib import redirect_stderr, redirect_stdout

import pytest

from db.places import Place
from db.project import Project
from db.server.passwords import password_for, use
from ui.cli.main import run


def _muster(*words):
    """In this process, which spares each command the time of starting one."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = run([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code
    said = []
    for stream in (out, err):
        stream.flush()
        said.append(stream.buffer.getvalue().decode().replace(os.linesep, "\n"))
    return subprocess.CompletedProcess(words, code, *said)


@pytest.fixture(scope="module")
def moved(running_server, built_sample):
    """The sample on a server, moved there by the command."""
    address = running_server.database()
    done = _muster("move", built_sample, address)
    assert done.returncode == 0, done.stderr
    assert f"Moved to {address}." in done.stdout
    return address


def test_what_is_asked_of_a_file_is_asked_of_a_server_with_the_same_answers(moved, built_sample, tmp_path):
    for words in (["list", "claims", "--json"], ["search", "troops", "--json"], ["history", "--json"]):
        here, there = (_muster(words[0], place, *words[1:]) for place in (built_sample, moved))
        assert (here.returncode, there.returncode, there.stderr) == (0, 0, "")
        if words[0] == "search":
            here_ids, there_ids = (sorted(row["id"] for row in json.loads(done.stdout)) for done in (here, there))
            assert there_ids == here_ids != []
        else:
            assert json.loads(there.stdout) == json.loads(here.stdout)
    pooled = [_muster("pool", place, "--place", "Iraq", "--csv").stdout for place in (built_sample, moved)]
    assert pooled[0] == pooled[1] != ""
    assert _muster("check", moved).stdout == f"{moved.name} is sound.\n"
    chart = _muster("chart", moved, "--place", "Iraq", "-o", tmp_path / "iraq.svg")
    assert chart.returncode == 0, chart.stderr


def test_what_was_done_on_a_server_merges_into_a_file(running_server, moved, built_sample, tmp_path):
    address, file = running_server.database(moved.database), tmp_path / "copy.muster"
    shutil.copyfile(built_sample, file)
    with Project.open_at(address, "B. Analyst") as project, project.edit("Add place") as session:
        session.add(Place(name="Mosul"))
    done = _muster("merge", file, address, "--json")
    assert (done.returncode, json.loads(done.stdout)["new"]) == (0, {"place": 1})
    assert _muster("check", file).returncode == 0
    again = _muster("merge", file, address)
    assert again.stdout == f"{address.name} holds nothing that is not here already.\n"
    itself = _muster("merge", address, address)
    assert (itself.returncode, itself.stderr.count("is the project that is open")) == (1, 1)


def test_what_needs_a_file_says_so(moved, tmp_path):
    for words in (["backup", moved], ["share", moved, "-o", tmp_path / "copy.muster"]):
        done = _muster(*words)
        assert done.returncode == 2
        assert "make one of the project first: muster move" in done.stderr


def test_a_project_is_made_edited_and_undone_on_a_server(server, tmp_path):
    address = server.database()
    assert _muster("new", address).returncode == 0
    article = tmp_path / "story.txt"
    article.write_text("About 900 troops remain in Syria, an official said.")
    assert _muster("import", address, article, "--published", "2025-10-01", "--suggest", "accept").returncode == 0
    assert _muster("undo", address).stdout.startswith("Undone: ")
    again = _muster("new", address)
    assert (again.returncode, "is not empty" in again.stderr) == (1, True)


def test_roles_are_given_and_listed_and_a_reader_is_told_why_nothing_is_written(server):
    address = server.database()
    assert _muster("new", address).returncode == 0
    for user, role in (("rita", "reader"), ("edda", "editor")):
        server.sql(f"DROP ROLE IF EXISTS {user}")
        server.sql(f"CREATE ROLE {user} LOGIN")
        assert _muster("server", "grant", address, role, user).returncode == 0
    assert json.loads(_muster("server", "roles", address, "--json").stdout) == [
        {"user": "muster", "role": "editor"},
        {"user": "edda", "role": "editor"},
        {"user": "rita", "role": "reader"},
    ]
    reader, editor = server.address(address.database, "rita"), server.address(address.database, "edda")
    refused = _muster("undo", reader)
    assert refused.returncode == 1
    with Project.open_at(reader) as project, project.read() as session:
        assert "You are a reader" in project.read_only
        assert session.connection()
    with Project.open_at(editor) as project, project.edit("Add place") as session:
        session.add(Place(name="Arbil"))
    missing = _muster("server", "grant", address, "reader", "nobody")
    assert (missing.returncode, "has no user nobody" in missing.stderr) == (1, True)
    assert _muster("server", "grant", address, "none", "rita").returncode == 0
    assert "You may not" in _muster("list", reader, "claims").stderr
    for user in ("rita", "edda"):
        server.sql(f"DROP OWNED BY {user}", address.database)
        server.sql(f"DROP ROLE {user}")


def test_no_password_is_written_or_said(server, tmp_path):
    address = server.database()
    words = str(address).replace("muster@", "muster:open-sesame@")
    for command in (["new", words], ["check", words], ["list", words, "claims"], ["server", "roles", words]):
        done = _muster(*command)
        assert done.returncode == 0, done.stderr
        assert "open-sesame" not in done.stdout + done.stderr
    missing = words.replace(address.database, "nowhere")
    done = _muster("check", missing)
    assert "There is no database" in done.stdout + done.stderr
    assert "open-sesame" not in done.stdout + done.stderr
    use(address, "open-sesame")
    assert password_for(address) == "open-sesame"
    assert "open-sesame" not in repr(address) + str(address)
    kept = [each for each in tmp_path.parent.rglob("*") if each.is_file() and b"open-sesame" in each.read_bytes()]
    assert kept == []


def test_without_a_keyring_it_is_said_that_the_password_is_asked_for_each_time(server, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("open-sesame\n"))
    done = _muster("server", "password", server.address("x"))
    assert done.returncode == 1
    assert "has no keyring" in done.stderr
    assert "open-sesame" not in done.stdout + done.stderr


@pytest.mark.parametrize("words", ["postgresql+psycopg://", "postgresql://host", "postgres://a@b/c/d"])
def test_what_is_no_address_is_told_with_one_that_is(words):
    done = _muster("check", words)
    assert done.returncode == 2
    assert "postgresql+psycopg://name@server/project" in done.stderr


def test_a_server_that_does_not_answer_is_told_in_a_sentence():
    done = _muster("list", "postgresql+psycopg://a@/b?host=/nowhere", "claims")
    assert done.returncode == 1
    assert "cannot be reached" in done.stderr
    assert done.stderr.count("\n") == 1
