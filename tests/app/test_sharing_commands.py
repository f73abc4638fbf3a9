"""Sharing on the command line."""

import json

import pytest
from commands import muster

from db.project import Project
from db.values import SourceKind
from workbench.source_facts import Fact, set_source_fact
from workbench.sources import add_source


@pytest.fixture
def path(new_project):
    with new_project() as project:
        with project.edit("Add source") as session:
            source = add_source(session, "Jane Harrow", SourceKind.NAMED_PERSON)
            set_source_fact(session, source.id, Fact.ANONYMITY, "on condition of anonymity")
            set_source_fact(session, source.id, Fact.DESCRIPTION, "a US official")
        return project.path


def test_a_copy_is_made_without_what_is_not_to_go_and_says_what_it_holds(path, tmp_path):
    copy = tmp_path / "copy.muster"
    done = muster(
        *("share", path, "-o", copy, "--without", "notes,confidential-sources"),
        *("--handling", "TLP:AMBER", "--note", "Look at Syria first."),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Sources: 1, 1 confidential, redacted." in done.stdout
    assert "Notes: none." in done.stdout
    assert "History: 1 edit by A. Analyst." in done.stdout
    assert "It is marked TLP:AMBER." in done.stdout
    assert "Harrow" not in done.stdout
    assert b"Harrow" not in copy.read_bytes()
    assert json.loads(muster("list", copy, "sources", "--json").stdout)[0]["name"] == "a US official"
    assert muster("check", copy).returncode == 0


def test_json_says_the_same_and_a_dry_run_makes_nothing(path, tmp_path):
    copy = tmp_path / "copy.muster"
    done = muster("share", path, "-o", copy, "--without", "history", "--dry-run", "--json")
    said = json.loads(done.stdout)
    assert (said["copy"], said["without"], said["counts"]["source"], said["edits"]) == (None, ["history"], 1, 1)
    assert said["confidential"] == [{"source": "S-1", "stand_in": "a US official"}]
    assert said["holds"]["History"] == "none"
    assert not copy.exists()
    assert json.loads(muster("share", path, "-o", copy, "--json").stdout)["copy"] == str(copy)


def test_a_file_is_only_replaced_when_that_is_asked(path, tmp_path):
    copy = tmp_path / "copy.muster"
    assert muster("share", path, "-o", copy).returncode == 0
    again = muster("share", path, "-o", copy)
    assert (again.returncode, again.stdout) == (1, "")
    assert "exists already" in again.stderr
    assert muster("share", path, "-o", copy, "--replace").returncode == 0


def test_an_unknown_part_is_wrong_usage_and_an_unknown_mark_a_failure(path, tmp_path):
    wrong = muster("share", path, "-o", tmp_path / "c.muster", "--without", "names")
    assert wrong.returncode == 2
    assert "“names” is no part of a project" in wrong.stderr
    assert muster("share", path, "-o", tmp_path / "c.muster", "--handling", "SECRET").returncode == 1
    assert not (tmp_path / "c.muster").exists()


def test_a_project_that_is_open_elsewhere_is_shared_as_it_is(path, tmp_path):
    with Project.open_file(path, "B. Analyst") as project:
        with project.edit("Add source") as session:
            add_source(session, "Ministry", SourceKind.ORGANISATION)
        assert muster("share", path, "-o", tmp_path / "c.muster").returncode == 0
    assert len(json.loads(muster("list", tmp_path / "c.muster", "sources", "--json").stdout)) == 2
