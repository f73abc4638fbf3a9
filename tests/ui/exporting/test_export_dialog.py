"""The project leaves in other programs' formats and what these have written comes in, from the menu and by keys."""

from pathlib import Path

from exchanged import tags
from hands import wait_until, with_dialog
from PySide6.QtWidgets import QApplication

from ui.exporting.dialog import ExportDialog
from ui.exporting.lines import LinesDialog


def _idle(window):
    wait_until(lambda: not window.desk.jobs.is_busy)


def test_a_project_goes_out_with_its_report_and_comes_in_again(window, tmp_path: Path, monkeypatch):
    target = tmp_path / "levels.qdpx"
    seen = []

    def answer(dialog):
        assert isinstance(dialog, ExportDialog)
        dialog.choose("json")
        wait_until(lambda: dialog.lost.item(0).text().startswith("6 sources spoke"))
        dialog.choose("qdpx")
        wait_until(lambda: dialog.losses)
        seen.extend(dialog.lost.item(row).text() for row in range(dialog.lost.count()))
        dialog.copy.click()
        dialog.go.click()

    monkeypatch.setattr("ui.deeds.exporting.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    with_dialog(answer, window.desk.actions["export_project"].trigger)
    _idle(window)
    assert QApplication.clipboard().text().splitlines() == ["REFI-QDA project", *seen]
    assert seen[0] == "48 claims become cases; grades, sources and origins go along as words on them."
    wait_until(lambda: window.desk.notices.words.startswith("Wrote levels.qdpx. 3 remarks"))

    def look(dialog):
        assert isinstance(dialog, LinesDialog)
        assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == seen
        dialog.reject()

    with_dialog(look, window.desk.notices._button.click)
    before = tags(window.opened.project)
    window.deeds.bringing.import_paths([target])
    _idle(window)
    wait_until(lambda: window.desk.notices.words.startswith("Nothing new came in from levels.qdpx. 20 texts"))
    assert tags(window.opened.project) == before
    (tmp_path / "x.qdpx").write_bytes(b"PK\x03\x04 cut off")
    window.deeds.bringing.import_paths([tmp_path / "x.qdpx"])
    wait_until(lambda: window.desk.notices.words == "x.qdpx is damaged or cut off. Export it anew.")


def test_a_project_is_made_anew_of_its_json(window, tmp_path: Path, monkeypatch):
    from workbench.exporting import export

    before = tags(window.opened.project)
    with window.opened.read() as session:
        export(session, "json", tmp_path / "levels.json")
    made = tmp_path / "again"
    source = str(tmp_path / "levels.json")
    monkeypatch.setattr("ui.deeds.exporting.QFileDialog.getOpenFileName", lambda *_: (source, ""))
    monkeypatch.setattr("ui.deeds.exporting.QFileDialog.getSaveFileName", lambda *_: (str(made), ""))
    window.desk.actions["new_from_json"].trigger()
    wait_until(lambda: window.opened is not None and window.opened.path.name == "again.muster")
    assert tags(window.opened.project) == before
