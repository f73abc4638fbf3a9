"""Where a file lies decides how it is written, and what the analyst is told."""

from pathlib import Path

import pytest

from db import homes
from db.whereabouts import Ground, Whereabouts, advice, ground_of, whereabouts

_MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
nas:/share /mnt/share nfs4 rw 0 0
//server/team /mnt/team\\040files cifs rw 0 0
me@host:/data /home/me/remote fuse.sshfs rw 0 0
/dev/sdq1 /media/me/STICK vfat rw 0 0
/dev/sdr1 /run/media/me/disk ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "ground"),
    [
        ("/home/me/levels.muster", Ground.LOCAL),
        ("/tmp/levels.muster", Ground.LOCAL),  # noqa: S108  a name, nothing is written there
        ("/mnt/share/a/levels.muster", Ground.NETWORK),
        ("/mnt/shareholders/levels.muster", Ground.LOCAL),
        ("/mnt/team files/levels.muster", Ground.NETWORK),
        ("/home/me/remote/levels.muster", Ground.NETWORK),
        ("/media/me/STICK/levels.muster", Ground.REMOVABLE),
        ("/run/media/me/disk/levels.muster", Ground.REMOVABLE),
    ],
)
def test_a_drive_is_known_by_its_mount(path, ground):
    assert ground_of(Path(path), _MOUNTS) is ground


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Example)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Example Ltd", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-me@example.org", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path, folder, service):
    assert whereabouts(tmp_path / folder / "work" / "levels.muster") == Whereabouts(Ground.SYNCED, service)


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_4f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_a_synced_folder_is_known_by_what_the_service_keeps_there(tmp_path, mark, service):
    (tmp_path / "team" / "work").mkdir(parents=True)
    (tmp_path / "team" / mark).touch()
    assert whereabouts(tmp_path / "team" / "work" / "levels.muster").by == service
    assert "copies to other computers" in advice(tmp_path / "team" / "work" / "levels.muster")


def test_a_name_that_only_resembles_one_is_local(tmp_path):
    (tmp_path / "Dropbox notes").mkdir()
    assert whereabouts(tmp_path / "Dropbox notes" / "levels.muster").ground is Ground.LOCAL
    assert advice(tmp_path / "levels.muster") == ""


@pytest.mark.parametrize(
    ("ground", "leaves_wal"), [(Ground.LOCAL, True), (Ground.NETWORK, False), (Ground.SYNCED, False)]
)
def test_only_a_local_file_has_a_wal(new_project, monkeypatch, ground, leaves_wal):
    from db.places import Place

    monkeypatch.setattr(homes, "whereabouts", lambda _path: Whereabouts(ground))
    with new_project() as opened:
        with opened.edit("Add place") as session:
            session.add(Place(name="Arbil"))
        assert opened.path.with_name(opened.path.name + "-wal").exists() is leaves_wal
    assert [each.name for each in opened.path.parent.iterdir()] == [opened.path.name]
