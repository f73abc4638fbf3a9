"""The mouse selects the very characters it passes over, and a click goes to what it hits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from db.values import SpanKind
from ui.reader.card import HoverCard
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.view import ReaderView

LEFT = Qt.MouseButton.LeftButton
Place = Callable[[int], QPoint]


def drag(reader: ReaderView, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    qtbot.mouseMove(reader.viewport(), (start + end) / 2)
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=end)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("About 900 troops remain in the north.", "900 troops"),
        ("🛰🛰 about 900 troops remain.", "900 troops"),
        ("They say 9🛰0 troops remain.", "9🛰0 troops"),
        ("about 900 troops 🛰 remain.", "900 troops"),
        ("caf\u0065\u0301 au lait, about 900 troops.", "900 troops"),
        ("العراق about 900 troops now", "900 troops"),
        ("First line of the article.\n\n🛰 Then 900 troops.", "900 troops"),
    ],
)
def test_dragging_selects_the_words_under_the_mouse(
    reader: ReaderView, qtbot: QtBot, place_of: Place, text: str, words: str
) -> None:
    reader.show_article("t", "b", text)
    start = text.index(words)
    drag(reader, qtbot, place_of(start), place_of(start + len(words)))
    assert reader.selected_span() == (start, start + len(words))
    with qtbot.waitSignal(reader.tagged) as tagged:
        qtbot.keyClicks(reader, "c")
    assert tagged.args == ["claim", start, start + len(words)]


def test_a_selection_sheds_the_blanks_at_its_ends(reader: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    reader.show_article("t", "b", "about 900 troops remain")
    drag(reader, qtbot, place_of(5), place_of(10))
    assert reader.selected_span() == (6, 9)


def test_a_double_click_takes_the_word(reader: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    reader.show_article("t", "b", "🛰 some 2,000 troops remain")
    qtbot.mouseDClick(reader.viewport(), LEFT, pos=place_of(4))
    assert reader.selected_span() == (2, 6)


def test_a_third_click_takes_the_sentence(reader: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    text = "🛰 First one. Second has Gen. Marlow in it. Third."
    reader.show_article("t", "b", text)
    place = place_of(text.index("has"))
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(reader.viewport(), LEFT, pos=place)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place)
    start, end = reader.selected_span() or (0, 0)
    assert text[start:end] == "Second has Gen. Marlow in it."


TEXT = "🛰 Officials said fewer than 2,000 troops stay in Erbil."
CLAIM = ReaderMark(1, SpanKind.CLAIM, 2, len(TEXT), claim=61, claim_label="C-061")
QUANTITY = ReaderMark(2, SpanKind.QUANTITY, TEXT.index("fewer"), TEXT.index(" troops"), claim=61, made_by="L. Haddad")
CODE = ReaderMark(3, SpanKind.CODE, 2, len(TEXT), code_name="Basing")
SUGGESTION = ReaderSuggestion(4, "place", TEXT.index("Erbil"), TEXT.index("Erbil") + 5)


@pytest.fixture
def shown(reader: ReaderView) -> ReaderView:
    reader.show_article("t", "b", TEXT, [CLAIM, QUANTITY, CODE], [SUGGESTION])
    reader.repaint()
    return reader


def test_clicking_a_tag_activates_its_claim(shown: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    with qtbot.waitSignals([shown.mark_activated, shown.claim_activated]):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=place_of(QUANTITY.start + 3))
    assert shown._scene.active_claim == 61
    assert shown._scene.current_mark == QUANTITY.id


def test_clicking_a_suggestion_makes_it_current(shown: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    with qtbot.waitSignal(shown.suggestion_activated) as activated:
        qtbot.mouseClick(shown.viewport(), LEFT, pos=place_of(SUGGESTION.start + 2))
    assert activated.args == [4]
    assert shown._scene.current() == SUGGESTION


def test_a_double_click_elsewhere_does_not_swallow_the_next_click(
    shown: ReaderView, qtbot: QtBot, place_of: Place
) -> None:
    with qtbot.assertNotEmitted(shown.mark_activated):
        qtbot.mouseDClick(shown.viewport(), LEFT, pos=place_of(4))
    with qtbot.waitSignal(shown.mark_activated):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=place_of(QUANTITY.start + 3))


def test_clicking_bare_paper_activates_nothing(shown: ReaderView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.mark_activated):
        qtbot.mouseClick(shown.viewport(), LEFT, pos=QPoint(300, 500))


@pytest.mark.parametrize("mark", [CLAIM, CODE])
def test_the_margins_can_be_clicked(shown: ReaderView, qtbot: QtBot, mark: ReaderMark) -> None:
    area = next(spot.area for spot in shown._spots if spot.id == mark.id)
    with qtbot.waitSignal(shown.mark_activated) as activated:
        qtbot.mouseClick(shown.viewport(), LEFT, pos=area.center().toPoint())
    assert activated.args == [mark.id]


def test_a_click_on_the_line_below_the_words_counts_for_them(shown: ReaderView, place_of: Place) -> None:
    place = place_of(QUANTITY.start + 3)
    assert shown.target_at(QPointF(place.x(), place.y() + 11)) == QUANTITY


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform has no stack of windows
def test_resting_on_a_tag_shows_a_card_in_plain_text(shown: ReaderView, qtbot: QtBot, place_of: Place) -> None:
    shown.card_text = lambda target: f"<b>{type(target).__name__}</b>\nby L. Haddad"
    qtbot.mouseMove(shown.viewport(), place_of(QUANTITY.start + 3))
    qtbot.waitUntil(lambda: any(card.isVisible() for card in shown.findChildren(HoverCard)), timeout=2000)
    card = shown.findChild(HoverCard)
    assert card is not None
    assert card.accessibleName() == "<b>ReaderMark</b>\nby L. Haddad"
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert not card.isVisible()


def test_the_edge_strip_goes_to_a_mark(reader: ReaderView, qtbot: QtBot) -> None:
    text = "\n".join(f"Paragraph {number} of the article." for number in range(200))
    target = text.index("Paragraph 150")
    reader.show_article("t", "b", text, [ReaderMark(9, SpanKind.CLAIM, target, target + 13, claim=9)])
    strip = reader._strip
    y = next(row for row in range(strip.height()) if strip.grab().toImage().pixelColor(5, row).name() == "#848a84")
    qtbot.mouseClick(strip, LEFT, pos=QPoint(5, y + 1))
    boxes = reader.visible_lines().boxes
    assert boxes[0].start < target < boxes[-1].end
    assert reader.window().focusWidget() is reader
