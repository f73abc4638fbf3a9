"""The library's lines stand one under the other, whatever width the list is given, however many there are."""

import itertools
from array import array
from dataclasses import replace
from datetime import date

import pytest
from hands import press, wait, wait_until
from PySide6.QtCore import Qt

from db.library import LibraryRow
from db.listing import Heading, Listing
from ui.library.pane import LibraryPane

_TITLES = ("Troops", "A headline that is long enough to take two lines in a narrow list", "Erbil to house most of them")


def _row(number: int) -> LibraryRow:
    return LibraryRow(
        id=number,
        title=_TITLES[number % 3],
        outlet="Harbour Review",
        published=date(2025, 10, 1 + number % 28),
        begun=False,
        done=number % 2 == 0,
        starred=False,
        suggestions=number % 2,
        claims=number % 9,
        shared=0,
    )


class Library:
    """Rows made as they are asked for; ``asked`` counts them."""

    def __init__(self, count: int, *, every: int = 50) -> None:
        ids = array("q", range(count))
        starts = range(0, count, every)
        self.listing = Listing(ids, tuple(Heading(f"From {n}", min(every, count - n)) for n in starts))
        self.asked = 0
        self.changed: dict[int, LibraryRow] = {}

    def read(self, ids) -> list[LibraryRow]:
        self.asked += len(ids)
        return [self.changed.get(each, _row(each)) for each in ids]


@pytest.fixture
def show(qtbot, theme):
    def make(library: Library) -> LibraryPane:
        pane = LibraryPane(theme)
        qtbot.addWidget(pane)
        pane.resize(300, 900)
        pane.show_first(library.listing, library.read)
        pane.show()
        wait(30)
        return pane

    return make


def _boxes(pane):
    model = pane.list.model()
    return [pane.list.visualRect(model.index(row, 0)) for row, _, _ in pane.list.laid()]


def test_lines_neither_overlap_nor_leave_gaps_when_the_list_is_resized(show):
    pane = show(Library(9))
    for width in (640, 276, 320, 240):
        pane.resize(width, 900)
        wait(30)
        boxes = _boxes(pane)
        assert len(boxes) == 10
        assert all(above.bottom() + 1 == below.top() for above, below in itertools.pairwise(boxes))


def test_lines_stand_so_wherever_the_list_is_scrolled_and_the_last_ends_at_its_foot(show):
    pane = show(Library(1_000))
    bar, room = pane.list.verticalScrollBar(), pane.list.viewport().height()
    for value in range(0, bar.maximum() + 1, 997):
        bar.setValue(value)
        boxes = _boxes(pane)
        assert all(above.bottom() + 1 == below.top() for above, below in itertools.pairwise(boxes))
        assert boxes[0].top() <= 0 < boxes[0].bottom() + 1
    bar.setValue(bar.maximum())
    assert pane.list.laid()[-1][0] == pane.list.model().rowCount() - 1
    assert _boxes(pane)[-1].bottom() + 1 in {room, room - 1}


def test_a_long_list_reads_only_what_comes_into_sight(show):
    library = Library(100_000)
    pane = show(library)
    assert library.asked < 200
    press(pane.list, Qt.Key.Key_End)
    wait_until(lambda: pane.list.currentIndex().row() == pane.list.model().rowCount() - 1)
    assert pane.list.visualRect(pane.list.currentIndex()).bottom() < pane.list.viewport().height()
    assert library.asked < 400


def test_page_by_page_every_article_is_passed_and_none_left_out(show):
    pane = show(Library(200, every=10))
    seen: set[int] = set()
    press(pane.list, Qt.Key.Key_Home)
    for _ in range(60):
        seen |= {
            row for row, top, height in pane.list.laid() if top < pane.list.viewport().height() and top + height > 0
        }
        current = pane.list.currentIndex()
        assert current.flags() & Qt.ItemFlag.ItemIsEnabled
        press(pane.list, Qt.Key.Key_PageDown)
        if pane.list.currentIndex() == current:
            break
    assert seen == set(range(pane.list.model().rowCount()))
    for _ in range(60):
        press(pane.list, Qt.Key.Key_PageUp)
    assert pane.list.currentIndex().row() == 1


def test_leafing_opens_the_article_where_the_keys_come_to_rest(show, monkeypatch):
    monkeypatch.setattr("ui.library.pane._MOVING_PAUSE", 1_000)  # no key of a slow machine rests so long
    pane = show(Library(200))
    chosen = []
    pane.chosen.connect(chosen.append)
    press(pane.list, Qt.Key.Key_Home)
    for _ in range(5):
        press(pane.list, Qt.Key.Key_Down)
    assert chosen == []
    wait_until(lambda: chosen == [5])


def test_the_search_field_counts_in_words(show):
    assert show(Library(1)).search_field.placeholderText() == "Search 1 article"


def test_what_is_typed_into_the_list_goes_to_the_search_field(show):
    library = Library(100_000)
    pane = show(library)
    pane.activateWindow()
    pane.list.setFocus()
    press(pane.list, Qt.Key.Key_E)
    assert pane.search_field.text().lower() == "e"
    assert library.asked < 200


def test_a_count_that_changes_is_painted_and_another_headline_gets_its_height(show):
    library = Library(9)
    pane = show(library)
    before = pane.list.grab().toImage()
    library.changed[4] = replace(_row(4), suggestions=7)
    pane._model.refresh()
    assert pane.list.grab().toImage() != before
    heights = [box.height() for box in _boxes(pane)]
    library.changed[4] = replace(_row(4), title="Troops")
    pane._model.refresh()
    lower = [n for n, box in enumerate(_boxes(pane)) if box.height() < heights[n]]
    assert lower == [pane._model.row_of(4)]


def test_of_many_lines_only_the_one_that_changed_is_painted_anew(show, monkeypatch):
    library = Library(9)
    pane = show(library)
    painted, paint = [], type(pane._painter).paint
    monkeypatch.setattr(type(pane._painter), "paint", lambda *told: (painted.append(told[3].row()), paint(*told)))
    library.changed[4] = replace(_row(4), suggestions=7)
    pane._model.refresh()
    wait(30)
    assert painted == [pane._model.row_of(4)]
