"""The line over the text and the bar under it say what they are told and pass on what is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.reader.bar import SuggestionBar
from ui.reader.facts import DateTyping, FactsLine
from ui.theme.theme import Theme


@pytest.fixture
def facts(qtbot: QtBot, theme: Theme) -> FactsLine:
    line = FactsLine(theme)
    qtbot.addWidget(line)
    line.resize(700, 36)
    line.show()
    return line


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> SuggestionBar:
    shown = SuggestionBar(theme)
    qtbot.addWidget(shown)
    shown.resize(700, 52)
    shown.show()
    return shown


def button(parent: FactsLine | SuggestionBar, name: str) -> QPushButton:
    return next(found for found in parent.findChildren(QPushButton) if found.accessibleName() == name)


def test_the_facts_are_shown_as_told(facts: FactsLine) -> None:
    facts.show_facts("R&D Wire", "1 Oct 2025, 18:42 UTC", "Version 2 of 2", "Shares origin O-12 with 4 articles")
    for name in ("R&D Wire", "Published 1 Oct 2025, 18:42 UTC", "Shares origin O-12 with 4 articles"):
        assert button(facts, name).isVisible()


def test_without_an_article_the_line_is_empty(facts: FactsLine) -> None:
    facts.show_nothing()
    assert not any(found.isVisible() for found in facts.findChildren(QPushButton))
    facts.show_facts("Wire", "1 Oct 2025", "Version 1 of 1")
    assert button(facts, "Wire").isVisible()
    assert button(facts, "Published 1 Oct 2025").isVisible()


def test_a_missing_date_asks_to_be_set(facts: FactsLine, qtbot: QtBot) -> None:
    facts.show_facts("Wire", None, "Version 1 of 1")
    chip = button(facts, "No date — set it (Ctrl+Shift+D)")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    typing = facts.findChild(DateTyping)
    assert typing is not None
    assert typing.isVisible()
    qtbot.keyClicks(typing, "3 Nov 2025")
    with qtbot.waitSignal(facts.date_edited) as edited:
        qtbot.keyClick(typing, Qt.Key.Key_Return)
    assert edited.args == ["3 Nov 2025"]
    assert not typing.isVisible()


def test_escape_gives_a_typed_date_up(facts: FactsLine, qtbot: QtBot) -> None:
    facts.show_facts("Wire", "1 Oct 2025", "Version 1 of 1")
    facts.edit_date()
    typing = facts.findChild(DateTyping)
    assert typing is not None
    assert typing.text() == "1 Oct 2025"
    with qtbot.assertNotEmitted(facts.date_edited):
        qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert not typing.isVisible()
    assert button(facts, "Published 1 Oct 2025").isVisible()


def test_outlet_and_origin_open_their_own_screens(facts: FactsLine, qtbot: QtBot) -> None:
    facts.show_facts("Wire", "1 Oct 2025", "Version 1 of 1", "Shares origin O-12 with 4 articles")
    with qtbot.waitSignal(facts.facts_requested):
        button(facts, "Wire").click()
    with qtbot.waitSignal(facts.origin_requested):
        button(facts, "Shares origin O-12 with 4 articles").click()


def test_the_date_is_never_cut(facts: FactsLine) -> None:
    facts.show_facts(
        "The Long-Named Outlet of the North", "1 Oct 2025, 18:42 UTC", "Version 2 of 2", "Shares origin O-12"
    )
    facts.resize(480, 36)
    date = button(facts, "Published 1 Oct 2025, 18:42 UTC")
    assert date.width() >= date.sizeHint().width()


def test_the_buttons_ask_for_what_the_keys_ask_for(bar: SuggestionBar, qtbot: QtBot) -> None:
    bar.show_suggestion(4, 5, "shrink by half", [("−50 %, ", "plain"), ("base not linked", "warn")])
    wanted = {"Accept": bar.accept_requested, "Reject": bar.reject_requested, "Edit": bar.edit_requested}
    wanted["Why"] = bar.why_requested
    for name, signal in wanted.items():
        with qtbot.waitSignal(signal):
            button(bar, name).click()


def test_a_screen_reader_hears_the_whole_suggestion(bar: SuggestionBar) -> None:
    bar.show_suggestion(4, 5, "shrink by half", [("−50 %, ", "plain"), ("base not linked", "warn")])
    said = "Suggestion 4 of 5, shrink by half, becomes −50 %, base not linked. A accept, R reject, E edit, W why"
    assert bar.accessibleDescription() == said


def test_without_a_suggestion_the_bar_says_what_to_do(bar: SuggestionBar) -> None:
    bar.show_nothing("No numbers found. Select words and press C.")
    assert not any(found.isVisible() for found in bar.findChildren(QPushButton))
    assert bar.accessibleDescription() == "No numbers found. Select words and press C."


def test_a_narrow_bar_cuts_words_and_keeps_buttons(bar: SuggestionBar) -> None:
    bar.show_suggestion(1, 1, "a very long run of words " * 10, [("fewer than 2,000", "plain")])
    bar.resize(440, 52)
    assert all(found.width() >= found.sizeHint().width() for found in bar.findChildren(QPushButton))
    bar.grab()


def test_why_is_shown_over_the_bar_until_asked_again_or_decided(bar: SuggestionBar) -> None:
    bar.show_suggestion(4, 5, "shrink by half", [("−50 %", "plain")])
    bar.toggle_why("Why this?\nA change and not a level.")
    assert bar._why is not None
    assert bar._why.isVisible()
    assert bar._why.geometry().bottom() < bar.mapToGlobal(bar.rect().topLeft()).y()
    bar.toggle_why("Why this?\nA change and not a level.")
    assert not bar._why.isVisible()
    bar.toggle_why("Why this?\nA change and not a level.")
    bar.show_suggestion(5, 5, "about 600", [("about 600", "plain")])
    assert not bar._why.isVisible()


def test_a_narrow_bar_keeps_its_room_for_the_reading(bar: SuggestionBar) -> None:
    bar.show_suggestion(1, 1, "words", [("fewer than 2,000", "plain")])
    bar.resize(900, 52)
    assert button(bar, "Why").isVisible()
    bar.resize(500, 52)
    assert not button(bar, "Why").isVisible()
    assert button(bar, "Accept").isVisible()
