"""The page holds the stored text character for character and sets it in a readable column."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.reader import page
from ui.reader.offsets import Offsets, displayable
from ui.reader.view import ReaderView

STYLE = page.PageStyle(QFont())
LONG = "\n".join(
    f"Paragraph {number} says that some of the troops have left the camp in the north." for number in range(90)
)


@given(st.text(st.one_of(st.characters(), st.sampled_from("a\n\r\u2028\u2029\ufdd0\ufffc\t<&b>🛰")), max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_any_text_keeps_its_places(qapp: QApplication, text: str) -> None:
    font = QFont()
    font.setPixelSize(17)
    document = page.document_of(displayable(text), page.PageStyle(font), qapp)
    offsets, shown = Offsets(text), displayable(text)
    for point, sign in enumerate(shown):
        held = document.characterAt(offsets.to_units(point))
        assert held == (
            "\u2029" if sign in "\n\u2029" else sign.encode("utf-16-le")[:2].decode("utf-16-le", "replace")
        ) or (sign > "\uffff")
    assert document.characterCount() == offsets.to_units(len(text)) + 1
    document.deleteLater()


def test_markup_is_shown_as_it_stands(reader: ReaderView) -> None:
    reader.show_article("t", "b", "<b>900</b> &amp; <img src='x'> more")
    assert reader.toPlainText() == "<b>900</b> &amp; <img src='x'> more"


def test_lines_are_28_pixels_apart_at_17_pixel_letters(reader: ReaderView) -> None:
    reader.show_article("t", "b", "word " * 200)
    baselines = [box.baseline for box in reader.visible_lines().boxes]
    assert {round(after - before) for before, after in pairwise(baselines)} == {28}
    assert all(baseline == int(baseline) for baseline in baselines)


def test_a_blank_line_is_lower_than_a_line_of_text(reader: ReaderView) -> None:
    reader.show_article("t", "b", "one\n\ntwo")
    first, _, last = reader.visible_lines().boxes
    assert 28 < last.baseline - first.baseline < 56


def test_the_measure_stays_between_58_and_72_characters_in_any_wide_pane(reader: ReaderView) -> None:
    reader.show_article(
        "t", "b", "The force would settle at a number that officials gave in the spring and in summer. " * 30
    )
    for width in (620, 720, 900, 1600):
        reader.resize(width, 640)
        full = [box.end - box.start for box in reader.visible_lines().boxes]
        assert 52 <= sum(full[:20]) / 20 <= 72  # lines break at words: a few characters under the measure


def test_the_title_takes_no_offsets(reader: ReaderView) -> None:
    reader.show_article("A title of three\nlines " * 9, "byline", "Text")
    assert reader.toPlainText() == "Text"
    assert reader.accessibleName().startswith("Article: A title")


def test_a_click_on_the_title_stays_at_the_top(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_article("A title", "byline", LONG)
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    assert reader.textCursor().position() < 80
    assert reader.verticalScrollBar().value() == 0


def test_larger_letters_keep_the_selection_and_the_place(reader: ReaderView) -> None:
    reader.show_article("t", "b", LONG)
    target = LONG.index("Paragraph 40")
    reader.select_span(target, target + 9)
    reader.reveal(target, target + 9)
    top = reader.visible_lines().boxes
    reader.set_text_size(24)
    assert reader.selected_span() == (target, target + 9)
    shown = {box.start for box in reader.visible_lines().boxes}
    assert shown & {box.start for box in top}
    assert reader.text_size == 24


def test_the_size_stays_between_14_and_24(reader: ReaderView) -> None:
    reader.set_text_size(99)
    assert reader.text_size == 24
    reader.set_text_size(1)
    assert reader.text_size == 14


def test_nothing_can_be_typed_dropped_or_undone(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_article("t", "b", "Only this.")
    qtbot.keyClicks(reader, "xyz;!")
    qtbot.keyClick(reader, Qt.Key.Key_Backspace)
    qtbot.keyClick(reader, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert reader.toPlainText() == "Only this."
    assert not reader.acceptDrops()
    assert not reader.document().isUndoRedoEnabled()


def test_copying_takes_the_stored_words_as_plain_text(reader: ReaderView) -> None:
    reader.show_article("t", "b", "About 900\u00a0troops 🛰 left")
    reader.select_span(6, 18)
    copied = reader.createMimeDataFromSelection()
    assert copied.text() == "900\u00a0troops 🛰"
    assert not copied.hasHtml()


def test_scrolling_back_after_a_resize_keeps_the_top_line(
    reader: ReaderView, place_of: Callable[[int], QPoint]
) -> None:
    reader.show_article("t", "b", LONG)
    target = LONG.index("Paragraph 50")
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + place_of(target).y() - 30)
    reader.resize(560, 640)
    assert 0 <= place_of(target).y() < 60


def test_the_caret_starts_at_the_first_word(reader: ReaderView) -> None:
    reader.show_article("t", "b", LONG)
    assert reader.textCursor().position() == 0
    assert isinstance(reader.textCursor(), QTextCursor)
