"""Backups are sound before an older one goes, and what a restored one replaces is kept."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import copying
from db.backups import (
    Occasion,
    back_up,
    back_up_when_changed,
    backup_folder,
    backups,
    edits_since,
    keep_as_it_is,
    restore,
)
from db.errors import WorkbenchError
from db.places import Place
from db.project import Project
from db.rotation import kept

_NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


def _add(project: Project, name: str) -> None:
    with project.edit(f"Add {name}") as session:
        session.add(Place(name=name))


def _places(path) -> list[str]:
    with Project.open_file(path) as project, project.read() as session:
        return sorted(place.name for place in session.query(Place))


def _names(path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_a_backup_holds_what_is_only_in_the_wal_yet(new_project):
    with new_project() as project:
        _add(project, "Arbil")
        assert project.path.with_name(project.path.name + "-wal").stat().st_size > 0
        made = back_up(project.path, Occasion.ASKED)
    assert _places(made) == ["Arbil"]


def test_an_unchanged_project_is_not_backed_up_again(new_project):
    with new_project() as project:
        assert back_up_when_changed(project.path) is None
        assert not backup_folder(project.path).exists()
        _add(project, "Arbil")
        assert back_up_when_changed(project.path) is not None
        assert back_up_when_changed(project.path) is None
        _add(project, "Baghdad")
        assert back_up_when_changed(project.path) is not None
        assert [edits_since(project.path, one.path) for one in backups(project.path)] == [0, 1]


def test_a_backup_of_another_project_is_not_of_this_ones_past(new_project):
    with new_project() as one, new_project() as other:
        _add(one, "Arbil")
        _add(other, "Arbil")
        assert edits_since(one.path, back_up(other.path, Occasion.ASKED)) is None


def test_a_backup_that_is_not_sound_takes_the_place_of_no_other(new_project, monkeypatch):
    with new_project() as project:
        _add(project, "Arbil")
        for _ in range(7):
            back_up(project.path, Occasion.ASKED)
        before = _names(backup_folder(project.path) / "x")
        monkeypatch.setattr(copying, "faults_inside", lambda _path: iter(["page 7 is garbled"]))
        with pytest.raises(WorkbenchError, match=r"No backup of project1\.muster was made.*page 7 is garbled"):
            back_up(project.path, Occasion.ASKED)
        assert _names(backup_folder(project.path) / "x") == before


def test_a_full_drive_leaves_no_half_of_a_backup(new_project, monkeypatch):
    import errno

    def is_full(_unfinished, _target):
        raise OSError(errno.ENOSPC, "No space left on device")

    with new_project() as project:
        _add(project, "Arbil")
        monkeypatch.setattr(copying, "put_in_place", is_full)
        with pytest.raises(WorkbenchError, match="No space left on device"):
            back_up(project.path, Occasion.ASKED)
        assert not backup_folder(project.path).exists()


def test_backups_rotate_and_those_before_a_migration_stay(new_project):
    with new_project() as project:
        _add(project, "Arbil")
        first = back_up(project.path, Occasion.MIGRATION)
        made = [back_up(project.path, Occasion.ASKED) for _ in range(8)]
    assert [one.path for one in backups(project.path)] == [*reversed(made[-5:]), first]


def test_restoring_keeps_what_was_there(new_project):
    with new_project() as project:
        path = project.path
        _add(project, "Arbil")
        backup = back_up(path, Occasion.ASKED)
        _add(project, "Baghdad")
    kept_at = restore(path, backup)
    assert _places(path) == ["Arbil"]
    restore(path, kept_at)
    assert _places(path) == ["Arbil", "Baghdad"]


def test_a_damaged_project_is_kept_byte_for_byte_when_a_backup_replaces_it(new_project):
    with new_project() as project:
        path = project.path
        _add(project, "Arbil")
        backup = back_up(path, Occasion.ASKED)
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    kept_at = restore(path, backup)
    assert kept_at.read_bytes() == b"SQLite format 3\0" + b"\xff" * 9000
    assert _places(path) == ["Arbil"]


def test_a_project_that_was_deleted_comes_back(new_project):
    with new_project() as project:
        path = project.path
        _add(project, "Arbil")
        backup = back_up(path, Occasion.ASKED)
    path.unlink()
    assert restore(path, backup) is None
    assert _places(path) == ["Arbil"]


def test_a_damaged_backup_is_refused_and_the_project_stays(new_project):
    with new_project() as project:
        path = project.path
        _add(project, "Arbil")
        backup = back_up(path, Occasion.ASKED)
    raw = bytearray(backup.read_bytes())
    raw[4096 * 3 + 2 : 4096 * 3 + 4] = b"\x00\x40"
    backup.write_bytes(raw)
    before = path.read_bytes()
    with pytest.raises(WorkbenchError, match="damaged"):
        restore(path, backup)
    assert path.read_bytes() == before


def test_a_project_that_another_program_works_in_is_not_replaced(new_project):
    with new_project() as project:
        _add(project, "Arbil")
        backup = back_up(project.path, Occasion.ASKED)
        with project.read() as session:
            session.connection()
            with pytest.raises(WorkbenchError, match="open in another program"):
                restore(project.path, backup)
        _add(project, "Baghdad")
    assert _places(project.path) == ["Arbil", "Baghdad"]


def test_the_damaged_file_is_kept_with_its_journals(tmp_path):
    path = tmp_path / "broken.muster"
    path.write_bytes(b"nothing")
    path.with_name("broken.muster-wal").write_bytes(b"frames")
    kept_at = keep_as_it_is(path, Occasion.REPAIR)
    assert kept_at.with_name(kept_at.name + "-wal").read_bytes() == b"frames"


@given(st.lists(st.integers(0, 60 * 24 * 60), unique=True, max_size=200))
def test_the_newest_of_each_day_and_week_stays(minutes_ago):
    moments = [_NOON - timedelta(minutes=each) for each in minutes_ago]
    stays = kept(moments, _NOON)
    assert stays >= set(sorted(moments)[-5:])
    for days in range(7):
        day = (_NOON - timedelta(days=days)).date()
        assert not (of_day := [each for each in moments if each.date() == day]) or max(of_day) in stays
    recent = [each for each in moments if each.isocalendar()[:2] == _NOON.isocalendar()[:2]]
    assert not recent or max(recent) in stays
    assert len(stays) <= 5 + 7 + 5
    assert kept(stays, _NOON) == stays
