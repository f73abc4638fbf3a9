"""Bringing articles in: what was found is looked at, corrected, and only then added."""

import pytest
from hands import press, type_in
from PySide6.QtCore import Qt

from ui.incoming.facts import FactsDialog, FactsForm
from ui.incoming.paste_dialog import PasteDialog
from workbench.articles import read_article
from workbench.library import library_rows


def test_the_title_follows_the_text_until_one_is_written(qtbot, opened):
    dialog = PasteDialog(opened, "Cut announced\nAbout 40 soldiers left.", None)
    qtbot.addWidget(dialog)
    assert dialog.form.facts()["title"] == "Cut announced"
    dialog.text.setPlainText("Another headline\nAbout 40 soldiers left.")
    assert dialog.form.facts()["title"] == "Another headline"
    dialog.form.field("title").setText("My own")
    dialog.text.setPlainText("A third\nAbout 40 soldiers left.")
    assert dialog.form.facts()["title"] == "My own"


def test_a_date_that_does_not_exist_is_said_while_typing_and_kept(qtbot):
    form = FactsForm()
    qtbot.addWidget(form)
    type_in(form.field("published"), "202")
    assert not form.field("published").property("invalid")  # a year is being typed
    type_in(form.field("published"), "5-02-30")
    assert form.field("published").property("invalid")
    assert "does not exist" in form._date.text()
    assert form.field("published").text() == "2025-02-30"
    form.field("published").clear()
    type_in(form.field("published"), "1 Mar 2025")
    assert form._date.text() == "1 Mar 2025"
    assert form.fault() == "An article needs a title."


def test_an_empty_text_is_not_an_article(qtbot, opened):
    dialog = PasteDialog(opened, "  ", None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog.button, Qt.Key.Key_Space)
    assert dialog._state.text()
    assert dialog.isVisible()
    assert dialog.chosen() == []


def test_a_text_that_is_here_already_is_noticed_and_added_as_a_copy_only_on_a_second_word(qtbot, opened):
    with opened.read() as session:
        row = next(row for row in library_rows(session) if row.published)
        body = read_article(session, row.id).body
    dialog = PasteDialog(opened, body, None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog.button, Qt.Key.Key_Space)
    assert row.title in dialog._state.text()
    assert dialog.isVisible()
    press(dialog.button, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert len(dialog.chosen()) == 1


@pytest.mark.parametrize("emoji", ["", "🪖🪖 "])
def test_only_what_was_corrected_is_saved(qtbot, opened, emoji):
    with opened.read() as session:
        article = read_article(session, library_rows(session)[3].id)
    dialog = FactsDialog(article, None)
    qtbot.addWidget(dialog)
    dialog.form.field("byline").setText(f"{emoji}Rana Aziz")
    assert dialog.changed() == {"byline": f"{emoji}Rana Aziz"}
