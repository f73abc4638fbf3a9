"""Every key an analyst presses in the text arrives as the right request, and none of them types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.values import SpanKind
from ui.keys import scopes
from ui.keys.inforce import adopt
from ui.reader.keys import Command
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.view import ReaderView
from ui.theme.theme import Theme

TEXT = "🛰🛰 Officials said fewer than 2,000 troops stay. Others said more."
WORDS = (TEXT.index("fewer"), TEXT.index(" troops"))
BIG = 2**62 + 12345
CLAIM = ReaderMark(BIG, SpanKind.CLAIM, 3, 49, claim=BIG + 1, claim_label="C-1")
QUANTITY = ReaderMark(BIG + 2, SpanKind.QUANTITY, *WORDS, claim=BIG + 1)
SUGGESTION = ReaderSuggestion(BIG + 3, "place", TEXT.index("Others"), TEXT.index("Others") + 6)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(reader: ReaderView) -> ReaderView:
    reader.show_article("t", "b", TEXT, [CLAIM, QUANTITY], [SUGGESTION])
    return reader


@pytest.mark.parametrize(
    ("key", "kind"),
    [("c", "claim"), ("q", "quantity"), ("s", "source"), ("p", "place"), ("d", "date"), ("f", "force"), ("k", "code")],
)
def test_a_letter_tags_the_selected_words(shown: ReaderView, qtbot: QtBot, key: str, kind: str) -> None:
    shown.select_span(*WORDS)
    with qtbot.waitSignal(shown.tagged) as tagged:
        qtbot.keyClicks(shown, key)
    assert tagged.args == [kind, *WORDS]
    assert shown.selected_span() == WORDS


def test_a_letter_without_a_selection_says_what_to_do(shown: ReaderView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.tagged), qtbot.waitSignal(shown.refused) as refused:
        qtbot.keyClicks(shown, "q")
    assert refused.args == ["Select words first, then tag them as quantity."]


REQUESTS: list[tuple[Qt.Key, Qt.KeyboardModifier, str]] = [
    (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "accept_requested"),
    (Qt.Key.Key_A, SHIFT, "accept_all_requested"),
    (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "reject_requested"),
    (Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "edit_requested"),
    (Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, "undo_requested"),
    (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "grade_requested"),
    (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "next_requested"),
    (Qt.Key.Key_N, SHIFT, "previous_requested"),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "next_requested"),
    (Qt.Key.Key_Tab, SHIFT, "previous_requested"),
    (Qt.Key.Key_Backtab, SHIFT, "previous_requested"),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "left"),
]


@pytest.mark.parametrize(("key", "modifier", "signal"), REQUESTS)
def test_a_key_asks_for_its_deed(
    shown: ReaderView, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(shown, signal)):
        qtbot.keyClick(shown, key, modifier)
    assert shown.toPlainText() == TEXT


def test_letters_can_be_switched_off_and_the_other_keys_stay(shown: ReaderView, qtbot: QtBot) -> None:
    adopt({}, letters=False)
    scopes.adopt(str)
    shown.select_span(*WORDS)
    with qtbot.assertNotEmitted(shown.tagged), qtbot.assertNotEmitted(shown.accept_requested):
        qtbot.keyClicks(shown, "cqA")
    with qtbot.waitSignal(shown.next_requested):
        qtbot.keyClick(shown, Qt.Key.Key_Tab)


@pytest.fixture(autouse=True)
def _keys_of_the_catalogue() -> Iterator[None]:
    yield
    adopt({}, letters=True)
    scopes.adopt(str)


def test_control_with_a_letter_is_left_to_the_window(shown: ReaderView, qtbot: QtBot) -> None:
    shown.select_span(*WORDS)
    with qtbot.assertNotEmitted(shown.tagged):
        qtbot.keyClick(shown, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def test_a_menu_with_the_same_letter_does_not_take_it_from_the_reader(shown: ReaderView, qtbot: QtBot) -> None:
    action = QAction(shown)
    action.setShortcut(QKeySequence("C"))
    shown.addAction(action)
    shown.activateWindow()
    shown.select_span(*WORDS)
    with qtbot.assertNotEmitted(action.triggered), qtbot.waitSignal(shown.tagged):
        qtbot.keyClick(shown, Qt.Key.Key_C)


def test_tab_leaves_the_reader_only_when_no_suggestion_waits(theme: Theme, qtbot: QtBot) -> None:
    pane, reader, field = QWidget(), ReaderView(theme), QLineEdit()
    rows = QVBoxLayout(pane)
    rows.addWidget(reader)
    rows.addWidget(field)
    qtbot.addWidget(pane)
    pane.show()
    reader.show_article("t", "b", TEXT, [], [SUGGESTION])
    reader.setFocus()
    with qtbot.waitSignal(reader.next_requested):
        qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert pane.focusWidget() is reader
    reader.set_marks([])
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert pane.focusWidget() is field


def test_shift_with_arrows_selects_whole_emoji(shown: ReaderView, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Right, SHIFT)
    assert shown.selected_span() == (0, 1)
    qtbot.keyClick(shown, Qt.Key.Key_Right, SHIFT)
    assert shown.selected_span() == (0, 2)


def test_shift_s_grows_the_selection_to_its_sentence(shown: ReaderView, qtbot: QtBot) -> None:
    shown.select_span(*WORDS)
    qtbot.keyClick(shown, Qt.Key.Key_S, SHIFT)
    start, end = shown.selected_span() or (0, 0)
    assert TEXT[start:end] == "🛰🛰 Officials said fewer than 2,000 troops stay."


def test_escape_clears_the_selection_before_it_leaves(shown: ReaderView, qtbot: QtBot) -> None:
    shown.select_span(*WORDS)
    with qtbot.assertNotEmitted(shown.left):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.selected_span() is None
    with qtbot.waitSignal(shown.left):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_o_goes_round_all_that_lies_under_the_cursor(shown: ReaderView, qtbot: QtBot) -> None:
    shown.select_span(WORDS[0] + 2, WORDS[0] + 2)
    activated: list[object] = []
    shown.mark_activated.connect(activated.append)
    for _ in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_O)
    assert activated == [QUANTITY.id, CLAIM.id, QUANTITY.id]


def test_o_on_bare_words_says_so(shown: ReaderView, qtbot: QtBot) -> None:
    shown.select_span(len(TEXT), len(TEXT))
    with qtbot.waitSignal(shown.refused):
        qtbot.keyClick(shown, Qt.Key.Key_O)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Delete, "removal_requested"),
        (Qt.Key.Key_Return, "mark_opened"),
        (Qt.Key.Key_Enter, "mark_opened"),
    ],
)
def test_a_key_goes_to_the_current_mark_or_the_one_under_the_caret(
    shown: ReaderView, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    shown.select_span(WORDS[0] + 1, WORDS[0] + 1)
    with qtbot.waitSignal(getattr(shown, signal)) as under_caret:
        qtbot.keyClick(shown, key)
    shown.set_current_mark(CLAIM.id)
    with qtbot.waitSignal(getattr(shown, signal)) as current:
        qtbot.keyClick(shown, key)
    assert (under_caret.args, current.args) == ([QUANTITY.id], [CLAIM.id])


def test_keys_can_be_remapped(qtbot: QtBot, theme: Theme) -> None:
    other = ReaderView(theme, keys={"X": Command.ACCEPT})
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitSignal(other.accept_requested):
        qtbot.keyClicks(other, "x")
