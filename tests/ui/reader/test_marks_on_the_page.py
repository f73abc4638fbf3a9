"""What is painted: colours and shapes at the places the design gives them, read off the picture itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from db.values import SpanKind
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.view import ReaderView
from ui.theme.theme import Theme

Place = Callable[[int], QPoint]
TEXT = "mmmmm nnnnn ooooo rrrrr"  # letters without descenders, so that nothing but tags stands under the baseline
WORD = (6, 11)
BLANK = 11  # the blank after the word


def picture(reader: ReaderView) -> QImage:
    return reader.viewport().grab().toImage()


def baseline(reader: ReaderView) -> int:
    return round(reader.visible_lines().boxes[0].baseline)


def column(reader: ReaderView, x: int) -> Iterator[str]:
    """The colours of 16 pixels under the baseline, top to bottom."""
    image, top = picture(reader), baseline(reader)
    return (image.pixelColor(x, top + below).name().upper() for below in range(16))


def ink(reader: ReaderView, kind: SpanKind) -> frozenset[tuple[int, int]]:
    """Which pixels under a tagged word are dark in greyscale, from the word's left edge."""
    reader.show_article("t", "b", TEXT, [ReaderMark(1, kind, *WORD)])
    image, top = picture(reader), baseline(reader)
    left = round(reader.visible_lines().boxes[0].x(WORD[0]))
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dark = ((x, y) for x in range(40) for y in range(3, 12) if QColor(grey.pixel(left + x, top + y)).lightness() < 170)
    return frozenset(dark)


def test_a_quantity_is_a_solid_line_of_three_pixels_five_under_the_baseline(
    reader: ReaderView, place_of: Place
) -> None:
    reader.show_article("t", "b", TEXT, [ReaderMark(1, SpanKind.QUANTITY, *WORD)])
    colours = list(column(reader, place_of(8).x()))
    assert [below for below, colour in enumerate(colours) if colour == "#B45A1C"] == [5, 6, 7]


def test_a_second_tag_on_the_same_words_lies_four_pixels_lower(reader: ReaderView, place_of: Place) -> None:
    marks = [ReaderMark(1, SpanKind.SOURCE, *WORD), ReaderMark(2, SpanKind.QUANTITY, *WORD)]
    reader.show_article("t", "b", TEXT, marks)
    colours = list(column(reader, place_of(8).x()))
    assert [below for below, colour in enumerate(colours) if colour == "#822A7A"] == [5, 8]
    assert [below for below, colour in enumerate(colours) if colour == "#B45A1C"] == [9, 10, 11]


def test_a_tag_keeps_its_lane_on_every_line(reader: ReaderView) -> None:
    text = "mm " * 60
    marks = [ReaderMark(1, SpanKind.FORCE, 0, 150), ReaderMark(2, SpanKind.QUANTITY, 140, 178)]
    reader.show_article("t", "b", text, marks)
    image, boxes = picture(reader), reader.visible_lines().boxes
    last = next(box for box in boxes if box.start <= 170 < box.end)
    x = round(last.x(170))
    assert image.pixelColor(x, round(last.baseline) + 10).name().upper() == "#B45A1C"


def test_the_kinds_differ_in_greyscale(reader: ReaderView) -> None:
    kinds = [SpanKind.SOURCE, SpanKind.QUANTITY, SpanKind.PLACE, SpanKind.DATE, SpanKind.FORCE, SpanKind.EVENT]
    shapes = [ink(reader, kind) for kind in kinds]
    assert all(shapes)
    for number, shape in enumerate(shapes):
        for other in shapes[number + 1 :]:
            assert len(shape ^ other) > 20


def test_washes_never_add_up_and_the_active_claim_wins(reader: ReaderView, place_of: Place) -> None:
    marks = [ReaderMark(1, SpanKind.CLAIM, 0, 17, claim=1), ReaderMark(2, SpanKind.CLAIM, 6, 23, claim=2)]
    reader.show_article("t", "b", TEXT, marks)
    y = place_of(0).y() - 11  # above the letters
    both = place_of(8).x()
    assert picture(reader).pixelColor(both, y).name().upper() == "#FBF0CF"
    reader.set_active_claim(1)
    image = picture(reader)
    assert image.pixelColor(both, y).name().upper() == "#F6E0A0"
    assert image.pixelColor(place_of(20).x(), y).name().upper() == "#FBF0CF"


def test_a_suggestion_has_a_box_and_no_wash(reader: ReaderView, place_of: Place) -> None:
    reader.show_article("t", "b", TEXT, [], [ReaderSuggestion(1, "quantity", *WORD)])
    image, y = picture(reader), place_of(0).y() - 11
    assert image.pixelColor(place_of(8).x(), y).name().upper() == "#FEFDFB"
    edge = {image.pixelColor(x, baseline(reader) - 19).name().upper() for x in range(place_of(6).x(), place_of(11).x())}
    assert edge >= {"#848A84", "#FEFDFB"}  # dashed: line and paper


def test_the_current_suggestion_wears_the_focus_ring(reader: ReaderView, place_of: Place) -> None:
    reader.show_article("t", "b", TEXT, [], [ReaderSuggestion(1, "quantity", *WORD)])
    reader.set_current_suggestion(1)
    x = place_of(8).x()
    assert any(picture(reader).pixelColor(x, y).name().upper() == "#0F7183" for y in range(baseline(reader) - 24, 200))


def test_the_parts_of_a_suggested_claim_are_boxed_and_can_be_found(reader: ReaderView) -> None:
    suggestion = ReaderSuggestion(1, "claim", 0, 23, (("quantity", 6, 11), ("place", 12, 17)))
    reader.show_article("t", "b", TEXT, [], [suggestion])
    assert reader._scene.under(8) == [suggestion]
    assert reader._scene.under(14) == [suggestion]
    assert reader._scene.under(20) == []


def test_a_fourth_tag_is_counted_instead_of_drawn(reader: ReaderView) -> None:
    kinds = (SpanKind.SOURCE, SpanKind.QUANTITY, SpanKind.PLACE, SpanKind.DATE, SpanKind.FORCE)
    reader.show_article("t", "b", TEXT, [ReaderMark(number, kind, *WORD) for number, kind in enumerate(kinds)])
    three = picture(reader)
    reader.set_marks([ReaderMark(number, kind, *WORD) for number, kind in enumerate(kinds[:3])])
    assert three != picture(reader)
    image, left = three, round(reader.visible_lines().boxes[0].x(BLANK))
    area = [image.pixelColor(left + x, baseline(reader) + y).lightness() for x in range(3, 14) for y in range(4, 13)]
    assert min(area) < 140


def test_new_marks_move_neither_text_nor_selection(reader: ReaderView) -> None:
    text = "\n".join(f"Paragraph {number} of this article." for number in range(200))
    reader.show_article("t", "b", text)
    reader.reveal(3000, 3010)
    reader.select_span(3000, 3010)
    before = reader.verticalScrollBar().value()
    reader.set_marks([ReaderMark(1, SpanKind.QUANTITY, 3000, 3010)])
    assert reader.verticalScrollBar().value() == before > 0
    assert reader.selected_span() == (3000, 3010)


def test_going_to_words_shows_them_and_rings_them_for_a_moment(reader: ReaderView, qtbot: QtBot) -> None:
    text = "\n".join(f"Paragraph {number} of this article." for number in range(400))
    target = text.index("Paragraph 390")
    reader.show_article("t", "b", text)
    reader.reveal(target, target + 13)
    boxes = reader.visible_lines().boxes
    assert boxes[0].start <= target < boxes[-1].end
    assert reader._scene.flash is not None
    qtbot.waitUntil(lambda: reader._scene.flash is None, timeout=2000)


def test_with_reduced_motion_the_ring_stays_until_the_next_key(reader: ReaderView, qtbot: QtBot) -> None:
    reader.reduced_motion = True
    reader.show_article("t", "b", TEXT)
    reader.reveal(*WORD)
    assert not reader._flash_over.isActive()
    assert reader._scene.flash is not None
    qtbot.keyClick(reader, "x")
    assert reader._scene.flash is None


def test_search_hits_are_boxed_and_bolder(reader: ReaderView) -> None:
    reader.show_article("t", "b", TEXT)
    plain = picture(reader)
    reader.set_search_hits([WORD])
    hit, box = picture(reader), reader.visible_lines().boxes[0]
    left, right, top = round(box.x(6)), round(box.x(11)), round(box.baseline)

    def dark(image: QImage) -> int:
        inside = ((x, y) for x in range(left + 2, right - 2) for y in range(top - 12, top))
        return sum(255 - image.pixelColor(x, y).lightness() for x, y in inside)

    assert dark(hit) > 1.1 * dark(plain)
    assert "#1A1E1C" in {hit.pixelColor((left + right) // 2, y).name().upper() for y in range(top - 24, top - 16)}


def test_brackets_of_claims_on_one_line_stand_beside_each_other(reader: ReaderView) -> None:
    marks = [
        ReaderMark(1, SpanKind.CLAIM, 0, 5, claim=1, claim_label="C-1"),
        ReaderMark(2, SpanKind.CLAIM, 6, 11, claim=2, claim_label="C-2"),
        ReaderMark(3, SpanKind.CLAIM, 0, 23, claim=3, claim_label="C-3"),
    ]
    reader.show_article("t", "b", TEXT, marks)
    reader.viewport().grab()
    spines = {spot.id: spot.area.left() for spot in reader._spots if spot.area.height() > 20}
    assert spines[3] < spines[2] < spines[1]  # what encloses stands further out


def test_a_claims_label_stays_in_sight_while_its_words_are(reader: ReaderView) -> None:
    text = "word " * 2000
    reader.show_article("t", "b", text, [ReaderMark(1, SpanKind.CLAIM, 0, 9999, claim=1, claim_label="C-1")])
    reader.verticalScrollBar().setValue(900)
    reader.viewport().grab()
    label = next(spot.area for spot in reader._spots if spot.area.height() < 20)
    assert 0 <= label.top() < 60


def test_the_page_follows_the_theme(reader: ReaderView, theme: Theme) -> None:
    reader.show_article("t", "b", TEXT)
    theme.set_choice("dark")
    assert picture(reader).pixelColor(4, 4).name().upper() == "#1C2021"


@pytest.mark.parametrize("text", ["العراق سوريا بغداد", "one العراق two", "🛰" * 40 + "x", "e\u0301" * 30])
def test_marks_on_any_script_lie_on_their_words(reader: ReaderView, text: str) -> None:
    middle = len(text) // 2
    reader.show_article("t", "b", text, [ReaderMark(1, SpanKind.QUANTITY, middle, middle + 1)])
    units = reader._offsets.to_units(middle), reader._offsets.to_units(middle + 1)
    runs = list(reader.visible_lines().runs(*units))
    assert runs
    image = picture(reader)
    for box, left, right in runs:
        if right - left > 1:
            assert image.pixelColor(round((left + right) / 2), round(box.baseline) + 6).name().upper() == "#B45A1C"


def test_an_article_without_words_can_be_shown(reader: ReaderView) -> None:
    reader.show_article("", "", "")
    picture(reader)
    assert reader.selected_span() is None
