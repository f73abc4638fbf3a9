"""Everything without a mouse: every action by a letter or a key, every pane by F6, the focus always to be seen."""

import pytest
from hands import ALT, CTRL, SHIFT, press, type_in, wait, wait_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from sqlalchemy import select

from db.articles import Article
from ui.catalogue import CATALOGUE, MENUS
from ui.mnemonics import with_letters
from ui.workspace import VIEWS


def _letter(text: str) -> str:
    at = text.find("&")
    return text[at + 1].lower() if at >= 0 else ""


def _menus(window) -> dict[str, QMenu]:
    return {action.text().replace("&", ""): action.menu() for action in window.menuBar().actions()}


def test_letters_are_given_once_and_to_the_starts_of_words_first():
    assert with_letters(["Tag", "Tools", "Find a tag", "tat"]) == ["&Tag", "T&ools", "&Find a tag", "t&at"]
    assert with_letters(["aa", "a", "…"]) == ["&aa", "a", "…"]


def test_every_menu_and_every_action_without_a_key_has_a_letter_of_its_own(window):
    letters = [_letter(action.text()) for action in window.menuBar().actions()]
    assert all(letters)
    assert len(set(letters)) == len(MENUS)
    for title, menu in _menus(window).items():
        entries = {entry.name: entry for entry in CATALOGUE if entry.menu == title}
        given = [_letter(action.text()) for action in menu.actions() if action.objectName() in entries]
        assert len([each for each in given if each]) == len({each for each in given if each}), title
        lost = [
            action.objectName()
            for action in menu.actions()
            if action.objectName() in entries
            and not _letter(action.text())
            and not entries[action.objectName()].keys
            and not entries[action.objectName()].letter
        ]
        assert lost == []


def test_an_action_is_run_by_the_letters_of_its_menu(window):
    view = next(action for action in window.menuBar().actions() if action.text().replace("&", "") == "View")
    press(window, Qt.Key(ord(_letter(view.text()).upper())), ALT)
    menu = view.menu()
    wait_until(menu.isVisible)
    dark = window.desk.actions["theme_dark"]
    press(menu, Qt.Key(ord(_letter(dark.text()).upper())))
    assert window.desk.theme.choice == "dark"
    assert not menu.isVisible()


def _shown(window) -> QImage:
    return window.grab().toImage()


@pytest.mark.parametrize("name", VIEWS)
def test_f6_leads_through_every_pane_and_back_and_each_shows_that_it_has_the_focus(window, name):
    press(window, Qt.Key(Qt.Key.Key_1 + VIEWS.index(name)), CTRL)
    wait(60)
    if name == "chart":
        wait_until(lambda: window.deeds.moving.chart.canvas.marks)  # the focus stands at one of them
    window.workspace.rail.first_button.setFocus()
    seen: list[QWidget] = []
    for _ in range(14):
        before, focus_before = _shown(window), QApplication.focusWidget()
        press(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        if focus is focus_before:
            continue
        assert _shown(window) != before, f"nothing on the screen says that {focus} has the focus"
        if focus in seen:
            break
        seen.append(focus)
    assert len(seen) >= 2
    press(window, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() in seen


def test_an_article_is_found_tagged_noted_compared_and_left_without_a_mouse(window):
    read = window.deeds.moving.read
    press(window, Qt.Key.Key_K, CTRL)
    palette = window.deeds.moving.palette
    with window.opened.read() as session:
        title = session.scalars(select(Article.title).order_by(Article.id.desc())).first()
    type_in(palette.field, title[:18])
    wait_until(lambda: palette.texts() and palette.texts()[0] == title)
    press(palette, Qt.Key.Key_Return)
    assert read.article.title == title
    read.reader.setFocus()
    press(read.reader, Qt.Key.Key_F, CTRL)
    type_in(read.finder.field, "the")
    press(read.finder.field, Qt.Key.Key_Escape)
    assert read.selected_words().lower() == "the"
    tags = len(list(read._pane.tagged))
    press(read.reader, Qt.Key.Key_S, SHIFT)  # to the whole sentence
    press(read.reader, Qt.Key.Key_C)
    assert len(list(read._pane.tagged)) > tags
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    words = window.deeds.noting.pane.editor.words
    type_in(words, "Seen in passing")
    press(words, Qt.Key.Key_Return, CTRL)
    press(window.deeds.noting.pane.list, Qt.Key.Key_Escape)
    assert read.reader.hasFocus()
    press(read.reader, Qt.Key.Key_Backslash, CTRL)
    assert read.split.is_open
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(list(read._pane.tagged)) == tags
