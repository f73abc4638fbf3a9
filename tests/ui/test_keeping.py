"""Backups from the menus, and a project that is read-only says so and keeps its bytes."""

import json

import pytest
from hands import give_file, wait_until, with_dialog
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from db import opening
from db.backups import Occasion, backups
from db.places import Place
from db.presence import mark_of
from db.project import Project
from db.sqlite import connect
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


def _another_opener(path):
    written = {
        "who": "L. Haddad",
        "machine": "LT-204",
        "process": 1,
        "since": "2026-11-20T19:12:00+00:00",
        "token": "t",
    }
    mark_of(path).write_text(json.dumps(written), "utf-8")


def test_who_else_has_a_project_open_is_said_and_a_copy_is_the_default(open_window, sample):
    _another_opener(sample)
    window = open_window(None)

    def take_the_default(dialog):
        assert dialog.text().startswith("L. Haddad has sample.muster open since 20 Nov 2026, ")
        assert dialog.defaultButton().text() == "Open a copy to work on"
        dialog.defaultButton().click()

    with_dialog(take_the_default, lambda: window.deeds.files.open_path(sample))
    wait_until(lambda: window.opened is not None)
    _idle(window)
    assert window.opened.path == sample.with_name("sample (copy).muster")
    assert window.opened.read_only == ""


def test_read_only_shows_the_project_without_touching_it(open_window, sample):
    _another_opener(sample)
    before = sample.read_bytes()
    window = open_window(None)
    with_dialog(lambda dialog: _button(dialog, "Read only").click(), lambda: window.deeds.files.open_path(sample))
    assert window.strip.words.startswith("Read-only: L. Haddad has sample.muster open since")
    window.close()
    assert sample.read_bytes() == before
    assert mark_of(sample).exists()


def test_try_again_opens_the_project_once_it_is_free(open_window, sample):
    _another_opener(sample)
    window = open_window(None)

    def when_it_is_free(dialog):
        mark_of(sample).unlink()
        _button(dialog, "Try again").click()

    with_dialog(when_it_is_free, lambda: window.deeds.files.open_path(sample))
    assert window.opened.path == sample
    assert window.strip.words == ""
    assert mark_of(sample).exists()
    window.close()
    assert not mark_of(sample).exists()


def test_another_programs_edit_appears_by_itself(open_project, sample):
    window = open_project(sample)
    with Project.open_file(sample, "B. Analyst") as other, other.edit("Add place") as session:
        session.add(Place(name="Nowhere"))
    wait_until(lambda: window.desk.actions["undo"].text() == "Undo Add place", seconds=3)


def test_a_synced_folder_is_told_of_once(open_project, sample, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "levels.muster"
    path.write_bytes(sample.read_bytes())
    window = open_project(path)
    assert "a folder that Dropbox copies to other computers" in window.desk.notices.words
    window.desk.notices.hide()
    window.deeds.files.open_path(path)
    assert window.desk.notices.words == ""


def _button(dialog, words):
    return next(button for button in dialog.buttons() if button.text() == words)


def test_a_large_file_is_looked_through_behind_the_screen(open_window, sample, monkeypatch):
    monkeypatch.setattr(opening, "_LOOKED_THROUGH_UP_TO", 1000)
    connection = connect(sample)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO place(id, name, parent_id) VALUES (1, 'Nowhere', 99)")
    connection.close()
    window = open_window(sample)
    wait_until(lambda: window.strip.words)
    assert "row 1 of place refers to a place that is not there" in window.strip.words
    assert backups(sample) == []
