"""Size, width and spacing of the text; nothing but the text; two articles side by side: all by keys, all kept."""

from hands import CTRL, SHIFT, click, press, wait
from PySide6.QtCore import Qt

from workbench.articles import delete_article
from workbench.settings import load_settings


def _column(reader) -> int:
    return reader._column()[1]


def test_size_width_and_spacing_change_at_once_and_are_kept(window, open_project, sample):
    read, reader = window.deeds.moving.read, window.deeds.moving.read.reader
    reader.setFocus()
    window.desk.actions["toggle_inspector"].trigger()
    column, line = _column(reader), reader._style().line_height
    press(reader, Qt.Key.Key_F7)
    press(reader, Qt.Key.Key_F8)
    press(reader, Qt.Key.Key_Plus, CTRL)
    assert _column(reader) > column
    assert reader._style().line_height > line
    assert reader.text_size == 18
    kept = load_settings()
    assert (kept.reader_text_px, kept.reader_measure, kept.reader_leading) == (18, 76, 1.8)
    press(reader, Qt.Key.Key_F7, SHIFT)
    press(reader, Qt.Key.Key_F7, SHIFT)
    assert load_settings().reader_measure == 64
    press(reader, Qt.Key.Key_0, CTRL)
    assert (reader.text_size, reader._measure, reader._leading) == (17, 70, 1.65)
    for _ in range(12):
        press(reader, Qt.Key.Key_F8)
    assert read.split.companion.reader._leading == 2.2


def test_the_text_is_as_it_was_left(open_project, sample):
    window = open_project(sample, reader_text_px=21, reader_measure=58, reader_leading=2.0)
    reader = window.deeds.moving.read.reader
    assert (reader.text_size, reader._measure, reader._leading) == (21, 58, 2.0)


def test_only_the_text_is_shown_until_escape(window):
    read, action = window.deeds.moving.read, window.desk.actions["focus_mode"]
    read.reader.setFocus()
    press(read.reader, Qt.Key.Key_F9)
    assert not window.workspace.rail.isVisible()
    assert not read.library.isVisible()
    assert not read.inspector.isVisible()
    assert read.reader.hasFocus()
    press(read.reader, Qt.Key.Key_Escape)
    assert window.workspace.rail.isVisible()
    assert read.library.isVisible()
    assert read.inspector.isVisible()
    assert not action.isChecked()
    press(read.reader, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_2, CTRL)
    assert window.workspace.rail.isVisible()


def test_two_articles_stand_side_by_side_and_the_one_with_the_focus_is_tagged(window):
    read = window.deeds.moving.read
    first = read.article_id
    read.open_neighbour(1)
    second = read.article_id
    read.reader.setFocus()
    press(read.reader, Qt.Key.Key_Backslash, CTRL)
    split = read.split
    assert window.desk.actions["split_view"].isChecked()
    assert split.other.article_id == first
    left, right = split.readers()
    assert left is read.reader
    assert right.isVisible()
    right.verticalScrollBar().setValue(40)
    place = right.place
    press(window, Qt.Key.Key_Backslash, CTRL | SHIFT)
    assert (read.article_id, split.other.article_id) == (first, second)
    assert split.readers()[1] is read.reader  # where the first article stood it still stands
    assert read.reader.place == place
    assert read.reader.hasFocus()
    read.reader.select_span(0, 10)
    before = len(list(read._pane.tagged))
    press(read.reader, Qt.Key.Key_P)
    assert len(list(read._pane.tagged)) == before + 1
    click(split.readers()[0].viewport())
    wait(30)
    assert read.article_id == second
    assert read.reader.hasFocus()
    press(window, Qt.Key.Key_Backslash, CTRL)
    assert not split.is_open
    assert read.article_id == second


def test_a_tag_in_an_article_that_stands_on_both_sides_is_seen_on_both(window):
    read = window.deeds.moving.read
    while read.tabs.count() > 1:
        read.tabs.removeTab(1)
    read.open_neighbour(1)
    read.toggle_split()
    read.open_article(read.split.other.article_id)
    marks = len(read.split.companion.reader._scene.tags.spans)
    read.reader.select_span(3, 9)
    press(read.reader, Qt.Key.Key_P)
    assert len(read.split.companion.reader._scene.tags.spans) == marks + 1


def test_the_second_article_goes_when_it_is_removed(window):
    read = window.deeds.moving.read
    read.toggle_split()
    other = read.split.other.article_id
    read.split.change_places()
    assert read.article_id == other
    read.split.change_places()
    with window.opened.edit("Remove") as session:
        delete_article(session, other)
    assert not read.split.is_open


def test_the_place_at_the_top_stays_however_often_the_text_is_set_anew(open_project, sample):
    window = open_project(sample, reader_text_px=24)
    reader = window.deeds.moving.read.reader
    reader.verticalScrollBar().setValue(300)
    reader.go_to_place(reader.place)
    place = reader.place
    assert place > 0
    for size, leading, measure in ((20, 1.8, 64), (24, 2.2, 58), (16, 1.65, 64), (24, 1.65, 70)):
        reader.set_text_size(size)
        reader.set_leading(leading)
        reader.set_measure(measure)
        reader.go_to_place(place)
        assert reader.place <= place < reader.place + 120
    assert abs(reader.place - place) < 90
