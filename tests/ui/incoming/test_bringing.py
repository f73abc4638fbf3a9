"""Files, folders, addresses and a watched folder brought in through the real window."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from documents import docx, pdf
from hands import click, wait_until, with_dialog
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.incoming import watching
from ui.incoming.address_dialog import AddressDialog
from ui.incoming.facts import FactsDialog
from ui.incoming.import_dialog import ImportDialog
from ui.incoming.report_dialog import ReportDialog

_WORDS = "About {n} soldiers of the partner countries are there, an official of the ministry said on Wednesday."


def _folder(tmp_path, **files: bytes) -> Path:
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    for name, raw in files.items():
        (folder / name.replace("__", ".")).write_bytes(raw)
    return folder


def _titles(window) -> list[str]:
    from workbench.library import library_rows

    with window.opened.read() as session:
        return [row.title for row in library_rows(session)]


def _read(dialog) -> ImportDialog:
    assert isinstance(dialog, ImportDialog)
    wait_until(lambda: not dialog.stop.isVisible())
    return dialog


def _accept(dialog) -> None:
    click(_read(dialog).button)


def test_a_folder_comes_in_and_what_did_not_is_told_line_by_line(window, tmp_path, monkeypatch):
    folder = _folder(
        tmp_path,
        a__docx=docx(["Order of the day", _WORDS.format(n=900)], title="Order of the day"),
        b__pdf=pdf([[]]),
        c__txt=bytes(range(256)) * 100,
        d__txt=b"Order of the day\n\n" + _WORDS.format(n=900).encode(),
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    before = len(_titles(window))
    with_dialog(_accept, window.desk.actions["import_folder"].trigger)
    wait_until(lambda: "Order of the day" in _titles(window))
    wait_until(lambda: window.desk.notices.words)
    assert len(_titles(window)) == before + 1
    assert window.desk.notices.words == "1 article came in. 1 was here already. 2 things could not be read."

    def look(dialog) -> None:
        assert isinstance(dialog, ReportDialog)
        lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert lines[0].startswith("in/b.pdf is a scan")
        assert lines[2] == "in/d.txt was not added: “Order of the day” has the same text."
        click(dialog.copy)
        assert QApplication.clipboard().text().split("\n")[1:] == lines
        dialog.close()

    assert window.desk.notices.offer == "Show report"
    with_dialog(look, lambda: click(window.desk.notices._button))
    window.desk.actions["undo"].trigger()
    assert len(_titles(window)) == before


def test_reading_can_be_stopped_and_what_was_read_comes_in(window, tmp_path, monkeypatch):
    folder = _folder(tmp_path, **{f"{n}__txt": _WORDS.format(n=n + 100).encode() for n in range(9)})
    reached, go_on = threading.Event(), threading.Event()
    from workbench.incoming import plain

    read = plain.read

    def slowly(raw, name):
        if name == "in/4.txt":
            reached.set()
            go_on.wait(10)
        return read(raw, name)

    monkeypatch.setattr(plain, "read", slowly)

    def stop(dialog) -> None:
        wait_until(reached.is_set)
        click(dialog.stop)
        go_on.set()
        _read(dialog)
        assert "Stopped after 5 articles; the rest was not read." in dialog._state.text()
        assert dialog.button.text() == "Import 5 articles"
        dialog.reject()

    with_dialog(stop, lambda: window.deeds.bringing.import_paths([folder]))


def test_the_choice_of_originals_is_remembered_and_corrections_outlive_it(window, tmp_path, monkeypatch):
    folder = _folder(tmp_path, order__docx=docx([_WORDS.format(n=400)], title="The order"))

    def correct(dialog) -> None:
        _read(dialog).form.field("title").setText("The order of the day")
        dialog.originals.setCurrentIndex(2)
        _read(dialog)
        assert dialog.form.facts()["title"] == "The order of the day"
        assert dialog.batch().found[0].article.original is None
        dialog.originals.setCurrentIndex(1)
        _accept(dialog)

    with_dialog(correct, lambda: window.deeds.bringing.import_paths([folder]))
    wait_until(lambda: "The order of the day" in _titles(window))
    assert window.settings.originals == "all"
    read = window.deeds.moving.read
    wait_until(lambda: read.article is not None and read.article.title == "The order of the day")
    saved = tmp_path / "saved.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))

    def save(dialog) -> None:
        assert isinstance(dialog, FactsDialog)
        click(dialog.save)
        dialog.reject()

    with_dialog(save, window.desk.actions["article_facts"].trigger)
    assert saved.read_bytes() == (folder / "order.docx").read_bytes()


@pytest.fixture
def served():
    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            self.wfile.write(f"Fetched report\n\n{_WORDS.format(n=250)}".encode())

        def log_message(self, *_args) -> None:
            """Silent."""

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/report"
        server.shutdown()
        thread.join()


def test_a_copied_address_is_fetched_only_when_it_is_said_so(window, served):
    QApplication.clipboard().setText(served)

    def fetch(dialog, *, private: bool) -> None:
        assert isinstance(dialog, AddressDialog)
        assert dialog.field.text() == served
        dialog.private.setChecked(private)
        click(dialog.button)

    def refused(dialog) -> None:
        assert "lies in a private network" in _read(dialog)._state.text()
        assert not dialog.button.isEnabled()
        dialog.reject()

    def refused_first(dialog) -> None:
        with_dialog(refused, lambda: fetch(dialog, private=False))

    def then_taken(dialog) -> None:
        with_dialog(_accept, lambda: fetch(dialog, private=True))

    with_dialog(refused_first, window.desk.actions["paste_article"].trigger)
    with_dialog(then_taken, window.desk.actions["import_address"].trigger)
    wait_until(lambda: "Fetched report" in _titles(window))
    read = window.deeds.moving.read
    wait_until(lambda: read.article is not None and read.article.url == served)


def test_copied_files_are_brought_in_by_pasting(window, tmp_path):
    folder = _folder(tmp_path, a__txt=b"Pasted file\n\n" + _WORDS.format(n=120).encode())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "a.txt"))])
    QApplication.clipboard().setMimeData(mime)
    with_dialog(_accept, window.desk.actions["paste_article"].trigger)
    wait_until(lambda: "Pasted file" in _titles(window))


def test_a_watched_folder_brings_in_what_is_put_there_and_one_press_takes_it_back(window, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "_SETTLED_AFTER", 60)
    folder = _folder(tmp_path, old__txt=b"Old file\n\n" + _WORDS.format(n=110).encode())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    action = window.desk.actions["watch_folder"]
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    watch = window.deeds.bringing._watch
    wait_until(lambda: watch._known is not None)
    (folder / "new.txt").write_bytes(b"New file\n\n" + _WORDS.format(n=130).encode())
    (folder / "scan.pdf").write_bytes(pdf([[]]))
    wait_until(lambda: "New file" in _titles(window))
    assert "Old file" not in _titles(window)
    wait_until(lambda: window.desk.notices.words.startswith("1 article came in."))
    assert window.desk.notices.offer == "Undo import"
    click(window.desk.notices._button)
    assert "New file" not in _titles(window)
    action.trigger()
    assert not action.isChecked()
    assert window.settings.watched == {}
    assert window.deeds.bringing._watch is None


def test_an_entry_of_a_list_is_an_article_to_fill(window, tmp_path):
    from workbench.texts import prepare_text
    from workbench.versions import add_version

    ris = b"TY  - NEWS\nTI  - Second base is to close\nT2  - River Times\nUR  - https://river.example/2\nER  -\n"
    folder = _folder(tmp_path, list__ris=ris)
    with_dialog(_accept, lambda: window.deeds.bringing.import_paths([folder / "list.ris"]))
    read = window.deeds.moving.read
    wait_until(lambda: read.article is not None and read.article.title == "Second base is to close")
    assert read.article.body == ""
    assert read._pane.bar._reading.spoken == "No text yet. Article, New version… takes it."
    with window.opened.edit("New version") as session:
        add_version(session, read.article_id, prepare_text(_WORDS.format(n=300)), None)
    wait_until(lambda: read.article.body.startswith("About 300"))
