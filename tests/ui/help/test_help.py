"""The help: its pages lead to one another, are found by their words, and open at what has the focus."""

import re
import shlex
from pathlib import Path

import pytest
from hands import click, press, wait
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

import ui
from resources import files
from tests import gallery
from ui.catalogue import CATALOGUE
from ui.cli.main import _parser
from ui.help.browser import HelpBrowser
from ui.help.context import topic_at, words_at
from ui.help.finding import find
from ui.help.pages import START, page, pages, slug, split_topic
from ui.help.pointing import Pointing
from ui.help.window import HelpWindow
from ui.help.words import ACTION_TOPICS, GROUP_TOPICS, VIEWS, WORDS, topic_of
from ui.workspace import VIEWS as ALL_VIEWS

_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")
_KEY = re.compile(r"\b((?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|PgDown|PgUp|Left|Right|Enter|[A-Z0-9])|F\d)\b")


def _leads_somewhere(topic: str) -> bool:
    name, heading = split_topic(topic)
    known = {one.name: one for one in pages()}
    return name in known and (not heading or heading in {slug(each) for each in known[name].headings})


def test_every_file_of_the_help_is_in_its_contents_once():
    listed = [one.name for one in pages()]
    assert sorted(listed) == sorted(path.stem for path in files.path("help").glob("*.md"))
    assert START in listed


@pytest.mark.parametrize("one", pages(), ids=lambda one: one.name)
def test_every_link_and_picture_of_a_page_is_there(one):
    for is_picture, target in _LINK.findall(one.markdown):
        if is_picture:
            assert files.path("help", target).is_file(), target
        else:
            name, _, heading = target.partition("#")
            topic = name.removesuffix(".md") or one.name
            assert _leads_somewhere(f"{topic}#{heading}" if heading else topic), target


def test_every_picture_is_used_and_has_its_dark_twin():
    used = {target for one in pages() for is_picture, target in _LINK.findall(one.markdown) if is_picture}
    there = {f"pictures/{path.name}" for path in files.path("help", "pictures").iterdir()}
    assert {name for name in used if name.startswith("pictures/")} == {one for one in there if "-light" in one}
    assert {one.replace("-light", "-dark") for one in there if "-light" in one} == {
        one for one in there if "-dark" in one
    }


def test_words_and_views_lead_to_pages_and_name_what_exists():
    assert [each for each in WORDS if not _leads_somewhere(each.topic)] == []
    assert set(VIEWS) == set(ALL_VIEWS)
    assert all(_leads_somewhere(topic) for topic in VIEWS.values())
    assert len({(each.home, each.name) for each in WORDS}) == len(WORDS)
    code = "\n".join(path.read_text("utf-8") for path in Path(ui.__file__).parent.rglob("*.py"))
    assert {each.home.rpartition(".")[2] for each in WORDS} - set(
        re.findall(r"^class (\w+)", code, re.MULTILINE)
    ) == set()


def test_every_action_has_its_words_and_a_page():
    topics = {entry.name: topic_of(entry.name, entry.menu, entry.group) for entry in CATALOGUE}
    assert {name: topic for name, topic in topics.items() if not _leads_somewhere(topic)} == {}
    assert set(ACTION_TOPICS) <= set(topics)
    assert {(entry.menu, entry.group) for entry in CATALOGUE} >= set(GROUP_TOPICS)


def test_all_words_must_occur_and_titles_come_first():
    assert find("origin")[0].page.name == "origins"
    assert "chart" in {hit.page.name for hit in find("PANEL scale")}
    assert find("origin xylophone") == []
    assert find("  ") == []


def test_a_passage_has_the_word_it_was_found_by():
    assert all("hatched" in hit.passage.lower() for hit in find("hatched"))


def test_every_key_that_the_help_names_is_the_keys_of_an_action():
    known = {key for entry in CATALOGUE for key in (*entry.keys, entry.letter)}
    of_a_view = {"Ctrl+Enter", "Ctrl+Alt+T", "Shift+S"}
    named = {key for one in pages() for key in _KEY.findall(one.markdown)}
    assert named - known - of_a_view == set()


@pytest.fixture
def shown(theme, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    window = HelpWindow(theme, owner)
    window.show_topic("chart")
    window.show()
    yield window
    owner.close()


def test_back_and_forward_lead_through_the_pages_and_a_heading(shown):
    shown.show_topic("bounds#shares-and-changes")
    shown.go_back()
    assert shown.topic == "chart"
    shown.go_forward()
    assert shown.topic == "bounds#shares-and-changes"
    assert shown.page.textCursor().block().text() == "Shares and changes"


def test_what_is_typed_lists_pages_and_marks_their_words(shown):
    shown.search.setText("fewer than")
    shown.search.setFocus()
    press(shown.search, Qt.Key.Key_Return)
    assert shown.topic == "bounds"
    assert shown.page.hits >= 4
    shown.page.next_hit(1)
    assert shown.page.textCursor().selectedText().lower() in {"fewer", "than"}
    press(shown.search, Qt.Key.Key_Escape)
    assert shown.search.text() == ""
    assert shown.isVisible()


def test_nothing_but_pictures_of_the_help_is_loaded(theme, qtbot):
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    for name in ("https://example.org/a.png", "file:///etc/hosts", "../sample/sample.toml", "../icons/muster.png"):
        assert browser.loadResource(2, QUrl(name)).isNull()
    assert not browser.loadResource(2, QUrl("pictures/chart-light.png")).isNull()


def test_f1_opens_the_page_of_what_has_the_focus_and_shift_f1_its_words(window):
    assert not window.tour.isVisible()  # the tour is that of one's own copy of the sample alone
    helping = window.deeds.helping
    unexplained = [
        (type(one).__name__, one.accessibleName())
        for one in window.deeds.moving.read.inspector.findChildren(QWidget)
        if one.accessibleName() and one.focusPolicy() is not Qt.FocusPolicy.NoFocus and words_at(one) is None
    ]
    assert unexplained == []
    high = window.deeds.moving.read.inspector.number.fields["high"]
    assert topic_at(high, "read") == "bounds#blank-is-an-answer"
    window.activateWindow()
    window.deeds.moving.read.reader.setFocus()
    window.desk.actions["help"].trigger()
    assert helping.window_of_help.topic == "reading-suggestions"
    helping.window_of_help.close()
    window.activateWindow()
    window.deeds.moving.read.reader.setFocus()
    wait(20)
    helping.whats_this()
    assert "one letter" in helping.card.words.text()
    helping.card.more.click()
    assert helping.window_of_help.isVisible()
    assert helping.window_of_help.topic == "reading-suggestions"
    assert "A accepts" in window.deeds.moving.read.reader.whatsThis()
    assert [entry.name for entry in CATALOGUE if not window.desk.actions[entry.name].whatsThis()] == []
    helping.window_of_help.close()
    window.deeds.moving.open_palette()
    window.deeds.moving.palette.field.setText(">blind")
    press(window.deeds.moving.palette.field, Qt.Key.Key_F1)
    assert helping.window_of_help.topic == "sources-and-grades#grading-blind"
    assert not window.desk.actions["grades_blind"].isChecked()


def test_every_page_has_a_title_and_a_part():
    assert all(one.title and one.part and page(one.name) is one for one in pages())


def test_the_gallery_is_the_page_of_its_commands_and_they_are_commands():
    assert page("gallery").markdown == gallery.page()
    for one in gallery.GALLERY:
        _parser().parse_args(shlex.split(one.command))


def test_the_next_click_is_asked_about_and_does_nothing_else(qtbot):
    button, pointing = QPushButton("Delete"), Pointing(None)
    qtbot.addWidget(button)
    done, asked = [], []
    button.clicked.connect(lambda: done.append(1))
    pointing.pointed.connect(asked.append)
    button.show()
    pointing.begin()
    click(button)
    assert (len(asked), done) == (1, [])
    click(button)
    assert (len(asked), done) == (1, [1])
    pointing.begin()
    press(button, Qt.Key.Key_Escape)
    assert not pointing.is_asking
    assert QApplication.overrideCursor() is None
