"""A team's project on the screen: asked for, shared with a colleague, and what clashes settled."""

import pytest
from hands import wait_until
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from db.places import Place
from db.project import Project
from db.server.address import Address
from ui.servers.asking import AskServer
from ui.servers.clash import ClashDialog


@pytest.fixture
def address(server):
    """A project with a place, made by a colleague."""
    made = server.project()
    with Project.open_at(made, "B. Brown") as project, project.edit("Begin") as session:
        session.add(Place(id=1, name="Erbil"))
    return made


@pytest.fixture
def window(open_window, address):
    """The real window on it, as it was opened last time."""
    shown = open_window(last=str(address))
    wait_until(lambda: shown.opened is not None)
    return shown


@pytest.fixture
def colleague(address):
    with Project.open_at(address, "B. Brown") as project:
        yield project


def _rename(project, name):
    with project.edit("Rename place") as session:
        session.get_one(Place, 1).name = name


def _name(project):
    with project.read() as session:
        return session.get_one(Place, 1).name


def test_it_is_remembered_by_its_address_and_opened_again(window, address):
    assert window.settings.recent == (str(address),)
    assert window.opened.place == address
    assert not window.strip.isVisible()
    window.desk.actions["close_project"].trigger()
    assert window.welcome.isVisible()
    window.deeds.files.open_path(address)
    wait_until(lambda: window.opened is not None)


def test_what_a_colleague_does_appears_by_itself(window, colleague):
    told = []
    window.opened.changed.connect(told.append)
    _rename(colleague, "Arbil")
    wait_until(lambda: [one.label for one in told] == ["Rename place"], seconds=2)
    assert not window.desk.actions["undo"].isEnabled() or "Rename place" not in window.desk.actions["undo"].text()


@pytest.mark.parametrize(("button", "name"), [("Keep theirs", "Arbil"), ("Let mine stand", "Irbil")])
def test_what_was_typed_over_a_colleagues_change_is_asked_about(window, colleague, monkeypatch, button, name):
    shown = []

    def answer(dialog):
        shown.append([label.text() for label in dialog.findChildren(QLabel)])
        buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
        assert not buttons["Keep both"].isEnabled()
        buttons[button].click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClashDialog, "exec", answer)
    window.opened._looking.stop()
    _rename(colleague, "Arbil")
    with window.desk.attempt():
        _rename(window.opened, "Irbil")
    assert "B. Brown has changed the same" in window.desk.notices.words
    wait_until(lambda: shown)
    assert {"Theirs", "Yours", "Arbil", "Irbil"} <= set(shown[0])
    assert any("B. Brown changed the same while you worked on “Rename place”" in words for words in shown[0])
    assert _name(colleague) == name


def test_the_dialog_takes_a_whole_address_or_its_parts_and_says_what_lacks(theme, qtbot, window):
    dialog = AskServer(window)
    qtbot.addWidget(dialog)
    dialog._on_accepted()
    assert "That is no address" in dialog._fault.text()
    dialog._server.setText("db.example.org:5433")
    dialog._project.setText("levels")
    dialog._on_accepted()
    assert "under which name" in dialog._fault.text()
    dialog._user.setText("anna")
    dialog._password.setText("sesame")
    assert dialog.asked.address == Address("anna", "db.example.org", 5433, "levels")
    assert dialog.asked.password == "sesame"  # noqa: S105
    dialog._server.setText("postgresql+psycopg://otto@elsewhere/counts")
    dialog._user.clear()
    assert dialog.asked.address == Address("otto", "elsewhere", None, "counts")


def test_a_server_that_is_not_there_is_told_and_the_screen_goes_on(window):
    before = window.opened
    window.deeds.files.open_path(Address("a", "", None, "b", (("host", "/nowhere"),)))
    wait_until(lambda: "cannot be reached" in window.desk.notices.words)
    assert window.opened is before


def test_a_reader_is_told_why_nothing_can_be_changed(open_window, address, server):
    server.sql("DROP ROLE IF EXISTS rita")
    server.sql("CREATE ROLE rita LOGIN")
    server.sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO rita", address.database)
    window = open_window(last=str(server.address(address.database, "rita")))
    wait_until(lambda: window.opened is not None)
    assert window.strip.words.startswith("Read-only: You are a reader of")
    window.desk.actions["close_project"].trigger()
    server.sql("DROP OWNED BY rita", address.database)
    server.sql("DROP ROLE rita")


def test_what_needs_a_file_is_said_in_a_sentence(window):
    window.desk.actions["back_up"].trigger()
    wait_until(lambda: "is on a server, and that needs a file" in window.desk.notices.words)
