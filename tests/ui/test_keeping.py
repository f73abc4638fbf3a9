"""Backups from the menus, and a project that is read-only says so and keeps its bytes."""

import pytest
from hands import give_file, wait_until, with_dialog
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from db.backups import Occasion, backups
from db.places import Place
from ui.keeping.backups_dialog import BackupsDialog


def _places(window) -> set[str]:
    with window.opened.read() as session:
        return set(session.scalars(select(Place.name)))


def _idle(window) -> None:
    wait_until(lambda: not window.desk.jobs.is_busy)


def test_a_project_is_backed_up_when_it_is_opened_and_has_changed(open_project, sample):
    window = open_project(sample)
    _idle(window)
    assert len(backups(sample)) == 1
    window.deeds.files.open_path(sample)
    _idle(window)
    assert len(backups(sample)) == 1


def test_a_backup_is_chosen_from_a_list_and_put_back(open_project, sample):
    window = open_project(sample)
    window.desk.actions["back_up"].trigger()
    _idle(window)
    before = _places(window)
    for name in ("Nowhere", "Elsewhere"):
        with window.opened.edit(f"Add {name}") as session:
            session.add(Place(name=name))

    def choose(dialog):
        assert isinstance(dialog, BackupsDialog)
        assert dialog.table.rowCount() == 2
        assert [dialog.table.item(0, column).text() for column in (1, 3)] == ["Asked for", "2 changes"]
        dialog.restore.click()

    with_dialog(choose, window.desk.actions["restore_backup"].trigger)
    _idle(window)
    assert window.opened is not None
    assert _places(window) == before
    assert backups(sample)[0].occasion == Occasion.RESTORING


def test_a_damaged_project_is_shown_with_a_strip_and_ways_out(open_project, sample):
    from db.sqlite import connect

    connection = connect(sample)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO place(id, name, parent_id) VALUES (1, 'Nowhere', 99)")
    connection.close()
    before = sample.read_bytes()
    window = open_project(sample)
    assert window.strip.words.startswith("Read-only: sample.muster is damaged (row 1 of place refers to a place")
    assert window.deeds.moving.read.library.list.model().rowCount() > 0
    window.desk.actions["undo"].trigger()
    assert "open read-only" in window.desk.notices.words
    _idle(window)
    assert sample.read_bytes() == before
    assert backups(sample) == []


def test_a_suspicious_file_is_refused_and_offered_to_be_salvaged(open_window, sample, tmp_path):
    from db.sqlite import connect

    connection = connect(sample)
    connection.execute("CREATE TRIGGER zz AFTER INSERT ON claim BEGIN DELETE FROM claim; END")
    connection.close()
    window = open_window(None)
    window.deeds.files.open_path(sample)
    assert window.desk.notices.words == "Not opened: sample.muster contains a trigger that Muster did not write (zz)."
    new = tmp_path / "new.muster"

    def read_the_lines(dialog):
        assert "Saved rows: " in dialog.text()
        dialog.accept()

    with_dialog(give_file(str(new)), window.desk.notices.findChild(QPushButton).click)
    with_dialog(read_the_lines, lambda: wait_until(lambda: window.opened is not None and not window.desk.jobs.is_busy))
    assert window.opened.path == new


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_sound_project_has_no_strip(open_project, sample, mode):
    window = open_project(sample, theme=mode)
    assert window.strip.words == ""
