"""A copy is shared from the menu: what it will hold is said with every choice, and it holds that."""

from hands import wait_until, with_dialog
from sqlalchemy import select

from db.facts import ProjectFacts
from db.notes import Note
from db.project import Project
from db.sharing.parts import Part
from db.sources import Source
from ui.sharing.dialog import ShareDialog
from workbench.checking import check


def _idle(window):
    wait_until(lambda: not window.desk.jobs.is_busy)


def _share(window, answer):
    def ask():
        window.desk.actions["share_copy"].trigger()
        _idle(window)

    with_dialog(answer, ask)
    _idle(window)


def _with_a_name(window):
    """The first source with a condition of anonymity gets a name that nobody is to read."""
    with window.opened.edit("Rename source") as session:
        source = session.scalars(select(Source).where(Source.anonymity.is_not(None)).order_by(Source.number)).first()
        source.name = "Bartholomew Wexcombe"
        session.add(Note(source_id=source.id, body="Wexcombe rang"))
        return source.description


def test_the_dialog_says_what_the_copy_will_hold(window):
    _with_a_name(window)

    def answer(dialog):
        assert isinstance(dialog, ShareDialog)
        assert not dialog.parts[Part.CONFIDENTIAL_SOURCES].isChecked()
        assert dialog.values["Sources"].text().endswith("confidential, redacted")
        assert "M. Okafor" in dialog.values["History"].text() or "A. Analyst" in dialog.values["History"].text()
        dialog.parts[Part.CONFIDENTIAL_SOURCES].click()
        assert dialog.values["Sources"].text().endswith("with all that is known of them")
        dialog.parts[Part.HISTORY].click()
        assert dialog.values["History"].text() == "none"
        dialog.parts[Part.DOCUMENTS].click()
        assert dialog.values["Articles"].text().endswith("the tagged words only")
        assert "Wexcombe" not in " ".join(each.text() for each in dialog.values.values())
        dialog.reject()

    _share(window, answer)


def test_a_copy_is_made_as_it_was_asked_for(window, tmp_path, monkeypatch):
    description = _with_a_name(window)
    target = tmp_path / "handed on.muster"

    def answer(dialog):
        dialog.handling.setCurrentText("TLP:GREEN")
        dialog.note.setPlainText("Look at Syria first.")
        dialog.parts[Part.NOTES].click()
        dialog.go.click()

    monkeypatch.setattr("ui.deeds.sharing.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    _share(window, answer)
    assert "It is marked TLP:GREEN." in window.desk.status.currentMessage()
    with Project.open_file(target) as project:
        assert check(project) == []
        with project.read() as session:
            facts = session.get_one(ProjectFacts, 1)
            assert (facts.handling, facts.handover) == ("TLP:GREEN", "Look at Syria first.")
            assert session.scalars(select(Source.name).where(Source.name == description)).all() == [description]
            assert session.scalars(select(Note)).all() == []
    assert b"Wexcombe" not in target.read_bytes()


def test_a_refusal_is_told_and_no_file_is_made(window, tmp_path, monkeypatch):
    _with_a_name(window)
    target = tmp_path / "Wexcombe.muster"
    monkeypatch.setattr("ui.deeds.sharing.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    _share(window, lambda dialog: dialog.go.click())
    assert "would tell who S-" in window.desk.notices.words
    assert not target.exists()
