"""Backups on the command line."""

import json

import pytest
from commands import muster

from db.backups import backup_folder, backups
from db.sqlite import connect


@pytest.fixture
def project(template, tmp_path):
    path = tmp_path / "levels.muster"
    path.write_bytes(template.read_bytes())
    (tmp_path / "story.txt").write_text("Fewer than 2,000 US troops are in Iraq, officials said.\n", "utf-8")
    return path


def test_a_backup_is_made_listed_and_put_back(project, tmp_path):
    made = muster("backup", project)
    assert made.returncode == 0
    assert "opened and checked" in made.stdout
    assert muster("import", project, tmp_path / "story.txt", "--published", "2025-10-01").returncode == 0
    (listed,) = json.loads(muster("restore", project, "--list", "--json").stdout)
    assert listed["occasion"] == "asked for"
    done = muster("restore", project)
    assert (done.returncode, done.stdout.count("\n")) == (0, 1)
    assert "is again as" in done.stdout
    assert json.loads(muster("list", project, "articles", "--json").stdout) == []
    kept = next(one for one in backups(project) if one.occasion == "restoring")
    assert muster("restore", project, "--from", kept.path.name).returncode == 0
    assert len(json.loads(muster("list", project, "articles", "--json").stdout)) == 1


def test_a_damaged_file_is_salvaged_and_says_what_was_lost(project, tmp_path):
    muster("import", project, tmp_path / "story.txt", "--published", "2025-10-01")
    connection = connect(project, "ro")
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'suggestion'").fetchone()
    connection.close()
    raw = bytearray(project.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    project.write_bytes(raw)
    assert "is damaged" in muster("check", project).stderr
    done = muster("salvage", project, "-o", tmp_path / "new.muster")
    assert done.returncode == 0
    assert "Saved rows: " in done.stdout
    assert "The table suggestion could not be read through" in done.stdout
    assert project.read_bytes() == raw
    assert muster("check", tmp_path / "new.muster").returncode == 0
    assert "exists already" in muster("salvage", project, "-o", tmp_path / "new.muster").stderr


def test_without_a_backup_the_answer_says_where_one_would_be(project):
    done = muster("restore", project)
    assert done.returncode == 1
    assert str(backup_folder(project)) in done.stderr
    assert muster("restore", project, "--from", "gone.muster").returncode == 1
    assert "no backup" in muster("restore", project, "--list").stdout
