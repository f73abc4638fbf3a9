"""Claims from a table: the file chosen, its columns mapped, its bad rows read, its claims brought in and taken back."""

import shutil
import time
from pathlib import Path

import pytest
from hands import click, give_file, press, type_in, wait, wait_until, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.incoming.claims_dialog import ClaimsDialog
from workbench.claim_views import claim_rows
from workbench.claims_csv import import_claims, read_table
from workbench.progress import Progress

_ROWS = """\
where,force,operator,value,low,high,origin,published
Iraq,US,upper,2000,,,o1,2025-10-01
Iraq,US,range,,900,800,o1,2025-10-01
Syria,US,point,900,,,o2,2025-10-02
"""


@pytest.fixture
def table(tmp_path) -> Path:
    path = tmp_path / "claims.csv"
    path.write_text(_ROWS, "utf-8")
    return path


@pytest.fixture
def window(open_window, template, tmp_path):
    path = tmp_path / "levels.muster"
    shutil.copyfile(template, path)
    shown = open_window()
    shown.deeds.files.open_path(path)
    wait_until(lambda: shown.opened is not None)
    return shown


def claims(window) -> list:
    with window.opened.read() as session:
        return claim_rows(session)


def is_read(dialog) -> bool:
    return dialog._reading is None and not dialog._pause.isActive()


def answer(window, does, is_so) -> None:
    """Answer the dialog of the table once its rows are read, and wait for what comes of it."""

    def once_read(dialog) -> None:
        assert isinstance(dialog, ClaimsDialog)
        wait_until(lambda: is_read(dialog))
        does(dialog)

    with_dialog(once_read, lambda: wait_until(is_so))


def test_a_table_is_chosen_mapped_looked_at_and_brought_in_and_one_undo_takes_it_back(window, table):
    with_dialog(give_file(str(table)), window.desk.actions["import_claims"].trigger)

    def map_and_import(dialog: ClaimsDialog) -> None:
        place = dialog.form.columns["place"]
        assert place.property("invalid")
        assert not dialog.button.isEnabled()
        assert dialog._state.text().endswith("Choose it at the left.")
        click(place)
        type_in(place.view(), "where")
        press(place.view(), Qt.Key.Key_Return)
        wait_until(dialog.button.isEnabled)
        assert dialog.button.text() == "Import 2 claims"
        tabs = dialog.preview.tabs
        assert [tabs.tabText(n) for n in range(2)] == ["Claims 2", "Bad rows 1"]
        assert dialog.preview.claims.index(0, 1).data() == "up to 2,000"
        assert dialog.preview.words.text().startswith("Line 2. where: Iraq; force: US; operator: upper; value: 2000")
        click(tabs.tabBar(), tabs.tabBar().tabRect(1).center())
        assert [dialog.preview.bad.index(0, n).data() for n in range(2)] == ["3", "high 800 is below low 900"]
        assert dialog.preview.words.text().startswith("Line 3. where: Iraq; force: US; operator: range; low: 900")
        click(dialog.button)

    answer(window, map_and_import, lambda: claims(window))
    assert [row.quantity.bound for row in claims(window)] == ["below", "exact"]
    wait_until(lambda: window.desk.notices.words)
    assert window.desk.notices.words == "1 row of claims.csv did not come in: line 3: high 800 is below low 900."
    wait_until(lambda: window.workspace.current == "claims")
    window.desk.actions["undo"].trigger()
    assert claims(window) == []


def test_escape_leaves_the_project_as_it_was(window, table):
    window.deeds.tables.import_table(table)
    answer(window, lambda dialog: press(dialog, Qt.Key.Key_Escape), lambda: QApplication.activeModalWidget() is None)
    wait(50)
    assert claims(window) == []
    assert window.opened.undo_label is None


def test_a_word_for_empty_cells_is_typed(window, tmp_path):
    path = tmp_path / "short.csv"
    path.write_text("place,value\nIraq,2500\nSyria,many\n", "utf-8")
    window.deeds.tables.import_table(path)

    def type_the_force(dialog: ClaimsDialog) -> None:
        click(dialog.form.defaults["force"])
        type_in(dialog.form.defaults["force"], "US")
        wait_until(dialog.button.isEnabled)
        press(dialog.form.defaults["force"], Qt.Key.Key_Return)

    answer(window, type_the_force, lambda: claims(window))
    assert [row.force for row in claims(window)] == ["US forces"]


def test_a_file_that_is_no_table_is_a_notice_and_no_dialog(window, tmp_path):
    path = tmp_path / "noise.csv"
    path.write_bytes(bytes(range(256)) * 20)
    window.deeds.tables.import_table(path)
    wait_until(lambda: window.desk.notices.words)
    assert QApplication.activeModalWidget() is None


def test_cancel_stops_the_import_and_nothing_came_in(window, table, monkeypatch):
    class Dawdles(Progress):
        """Gets as far as the tags, and no further until it is stopped."""

        def __init__(self, told: Progress) -> None:
            self._told = told

        def report(self, done: int, total: int, text: str) -> None:
            while True:
                self._told.report(done, total, text)
                if text != "Tagging":
                    return
                time.sleep(0.01)

    monkeypatch.setattr(
        "ui.deeds.tables._import",
        lambda project, rows, mapping, told: import_claims(project, rows, mapping, Dawdles(told)),
    )
    window.deeds.tables.import_table(table.rename(table.with_name("slow.csv")))
    window_cancel = window.desk.status._work.cancel

    def map_and_import(dialog: ClaimsDialog) -> None:
        place = dialog.form.columns["place"]
        place.setCurrentIndex(place.findData("where"))
        wait_until(dialog.button.isEnabled)
        click(dialog.button)

    answer(window, map_and_import, window_cancel.isVisible)
    click(window_cancel)
    wait_until(lambda: not window.desk.jobs.is_busy)
    assert claims(window) == []
    assert window.opened.undo_label is None


def test_a_saved_map_is_used_again(qtbot, window, table, tmp_path):
    dialog = ClaimsDialog(window.desk, window.opened, read_table(table), window)
    qtbot.addWidget(dialog)
    place = dialog.form.columns["place"]
    place.setCurrentIndex(place.findData("where"))
    saved = tmp_path / "map.toml"
    dialog.save_map(saved)
    assert 'place = "where"' in saved.read_text("utf-8")
    other = ClaimsDialog(window.desk, window.opened, read_table(table), window)
    qtbot.addWidget(other)
    assert other.form.columns["place"].currentData() == ""
    other.use_map(saved)
    assert other.mapping() == dialog.mapping()
    saved.write_text('[columns]\nplace = "here"\n', "utf-8")
    other.use_map(saved)
    assert "no column “here”" in other._state.text()
    assert other.form.columns["place"].currentData() == "where"
    for each in (dialog, other):
        each.reject()
    wait_until(lambda: not window.desk.jobs.is_busy)


def test_the_97_press_claims_are_shown_before_they_come_in(window, shared):
    path = shared / "data" / "levels" / "press_claims_2016_2026.csv"
    if not path.is_file():
        pytest.skip("the press claims are not here")
    window.deeds.tables.import_table(path)

    def look_and_import(dialog: ClaimsDialog) -> None:
        assert dialog._state.text() == "97 claims, 44 origins."
        press(dialog.button, Qt.Key.Key_Return)

    answer(window, look_and_import, lambda: claims(window))
    rows = claims(window)
    assert (len(rows), len({row.origin_id for row in rows})) == (97, 44)
