"""Where one was is where one is again: after closing and opening, and by Alt+Left and Alt+Right over everything."""

from hands import ALT, CTRL, press, wait
from PySide6.QtCore import Qt

from ui.read.split import Seen
from ui.session import Sitting, as_json, from_json, sitting_name
from workbench.articles import delete_article
from workbench.claim_views import claim_rows


def test_a_session_is_restored_with_tabs_place_split_and_view(open_project, sample):
    window = open_project(sample, reader_text_px=24)
    read = window.deeds.moving.read
    read.open_neighbour(1)
    read.open_neighbour(1)
    read.toggle_split()
    read.reader.verticalScrollBar().setValue(200)
    window.workspace.show_view("claims")
    kept = read.tabs.article_ids(), read.article_id, read.reader.place, read.split.other
    assert kept[2] > 0
    window.close()
    again = open_project(sample, reader_text_px=24)
    read = again.deeds.moving.read
    assert again.workspace.current == "claims"
    assert (read.tabs.article_ids(), read.article_id, read.reader.place, read.split.other) == kept


def test_what_is_no_longer_there_is_left_out(open_project, sample):
    window = open_project(sample)
    read = window.deeds.moving.read
    read.open_neighbour(1)
    gone = read.article_id
    stored = _stored(window)
    with window.opened.edit("Remove") as session:
        delete_article(session, gone)
    window.remember(sitting_name(window.opened.path), stored)
    window.deeds.sittings.restore()
    assert read.article_id != gone
    assert gone not in read.tabs.article_ids()


def _stored(window):
    window.deeds.sittings.keep()
    return window.remembered(sitting_name(window.opened.path))


def test_nothing_of_the_texts_is_written_down(window):
    read = window.deeds.moving.read
    read.reader.select_span(0, 40)
    kept = bytes(_stored(window).data()).decode()
    assert read.selected_words()[:8] not in kept
    assert read.article.title[:8] not in kept


def test_a_sitting_that_cannot_be_read_is_none():
    sitting = Sitting("chart", (1, 2), Seen(1, 5, 30, (3, 9)), None, 7)
    assert from_json(as_json(sitting)) == sitting
    for broken in ("", "[]", '{"tabs": 3}', '{"view": "read", "tabs": ["x"], "here": null, "other": null}', "null"):
        assert from_json(broken) is None


def test_back_and_forward_lead_over_articles_claims_and_sources(window):
    read, reader = window.deeds.moving.read, window.deeds.moving.read.reader
    reader.setFocus()
    first = read.article_id
    press(reader, Qt.Key.Key_PageDown, CTRL)
    second = read.article_id
    assert second != first
    with window.opened.read() as session:
        row = next(one for one in claim_rows(session) if one.source_id)
    window.deeds.moving.to_source(row.source_id)
    press(window, Qt.Key.Key_2, CTRL)
    table = window.workspace.view("claims").claims
    table.choose_id(row.id)
    press(window, Qt.Key.Key_5, CTRL)
    press(window, Qt.Key.Key_Left, ALT)
    assert window.workspace.current == "claims"
    assert table.current.id == row.id
    press(window, Qt.Key.Key_Left, ALT)
    assert window.workspace.current == "sources"
    assert window.workspace.view("sources").editor.source_id == row.source_id
    press(window, Qt.Key.Key_Left, ALT)
    assert (window.workspace.current, read.article_id) == ("read", second)
    press(window, Qt.Key.Key_Left, ALT)
    assert read.article_id == first
    for _ in range(4):
        press(window, Qt.Key.Key_Right, ALT)
        wait(10)
    assert window.workspace.current == "chart"
