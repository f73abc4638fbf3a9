"""Finding from the screen: while one types, under a name, sorted and grouped, every place where words stand."""

import pytest
from hands import CTRL, SHIFT, press, type_in, wait_until, with_dialog
from PySide6.QtCore import Qt

from db.listing import Grouping
from ui.library import shelf
from ui.library.model import PASSAGE_ROLE
from workbench.finding.saved import saved_searches
from workbench.library import library_rows
from workbench.settings import load_settings


@pytest.fixture
def read(window):
    return window.deeds.moving.read


def _headings(read):
    return [(one.title, one.count) for one in read.library.lines.listing.headings]


def _titles(read):
    model = read.library.list.model()
    lines = [model.line(model.index(row)) for row in range(model.rowCount())]
    return [line.title for line in lines if hasattr(line, "claims")]


def _listed(window):
    with window.opened.read() as session:
        return library_rows(session)


def _seek(read, query):
    read.library.search_for(query)


def test_words_are_found_while_they_are_typed_with_the_passage_under_the_headline(window, read):
    press(window, Qt.Key.Key_L, CTRL)
    wait_until(read.library.search_field.hasFocus)
    type_in(read.library.search_field, "erb")
    wait_until(lambda: [title for title, _ in _headings(read)] == ["Best first"])
    model = read.library.list.model()
    assert "\x02Erbil\x03" in model.data(model.index(1), PASSAGE_ROLE)
    press(read.library.search_field, Qt.Key.Key_Return)
    wait_until(lambda: read.article is not None and "Erbil" in read.article.body)
    assert read.library.list.hasFocus()
    read.library.search_field.clear()
    wait_until(lambda: len(read.library.lines.ids) == 20)
    assert _headings(read)[0] == ("No date", 1)


def test_a_field_that_there_is_none_of_is_refused_and_what_was_found_stays(read):
    _seek(read, "outlet:gulf")
    found = _titles(read)
    assert len(found) == 3
    _seek(read, "outlt:gulf")
    assert "There is no field “outlt:”" in read.library._refusal.text()
    assert read.library._refusal.isVisibleTo(read.library)
    assert _titles(read) == found
    _seek(read, "nowhere")
    assert not read.library._refusal.isVisibleTo(read.library)
    assert read.library._nothing.text() == "No article is found."
    read.library.search_field.setText("outlet:")
    read.library._on_typed()
    assert not read.library._refusal.isVisibleTo(read.library)  # the value is still to come


def test_many_articles_are_sought_beside_the_screen_and_only_the_newest_answer_is_shown(window, read, monkeypatch):
    monkeypatch.setattr(shelf, "AT_ONCE", 0)
    for typed in ("s", "sy", "syr", "syria", "erbil"):
        _seek(read, typed)
    wait_until(lambda: len(read.library.lines.ids) == 5)
    assert all("erbil" in said.lower() for said in map(_text_of(window), read.library.lines.ids))
    _seek(read, "foo:bar")
    wait_until(lambda: "no field" in read.library._refusal.text())
    with window.opened.edit("Remove all") as session:
        for row in library_rows(session)[:3]:
            from workbench.articles import delete_article

            delete_article(session, row.id)
    _seek(read, "")
    wait_until(lambda: len(read.library.lines.ids) == 17)


def _text_of(window):
    from workbench.articles import read_article

    def text(article_id):
        with window.opened.read() as session:
            article = read_article(session, article_id)
        return article.title + article.body

    return text


def test_the_list_is_sorted_and_grouped_as_chosen_and_stays_so(window, read):
    arrange = read.library.arrange
    next(action for action in arrange.menu().actions() if action.text() == "Group by outlet").trigger()
    outlets = [title for title, _ in _headings(read)]
    assert outlets == sorted({row.outlet for row in _listed(window)}, key=str.casefold)
    next(action for action in arrange.menu().actions() if action.text() == "By headline").trigger()
    next(action for action in arrange.menu().actions() if action.text() == "No headings").trigger()
    assert _titles(read) == sorted((row.title for row in _listed(window)), key=str.casefold)
    assert load_settings().arranged.grouping is Grouping.NOTHING
    _seek(read, "erbil")
    assert [title for title, _ in _headings(read)] == ["Best first"]
    next(action for action in arrange.menu().actions() if action.text() == "Best found first").trigger()
    assert _headings(read) == []
    assert not load_settings().best_first


def test_the_list_is_as_it_was_left_when_the_program_is_opened_again(open_project, sample):
    window = open_project(sample, grouping="state", sorting="oldest first")
    read = window.deeds.moving.read
    assert {title for title, _ in _headings(read)} == {"Unread", "Done"}


def test_a_search_is_saved_offered_renamed_and_deleted(window, read):
    _seek(read, "erbil after:2020")

    def name_it(dialog) -> None:
        dialog.field.clear()
        press(dialog, Qt.Key.Key_Return)
        assert dialog.error.text() == "A search needs a name."
        type_in(dialog.field, "Erbil lately")
        press(dialog.field, Qt.Key.Key_Return)

    with_dialog(name_it, lambda: press(window, Qt.Key.Key_L, CTRL | SHIFT))
    assert window.desk.actions["undo"].text() == "Undo Save search"
    _seek(read, "")
    read.library.searches._fill()
    offered = next(one for one in read.library.searches.menu().actions() if one.text() == "Erbil lately")
    offered.trigger()
    assert read.library.search_field.text() == "erbil after:2020"
    read.library.searches._fill()
    offered = next(one for one in read.library.searches.menu().actions() if one.text() == "Erbil lately")
    assert offered.isChecked()
    offered.trigger()
    assert read.library.search_field.text() == ""

    def change_it(dialog) -> None:
        def rename(asked) -> None:
            asked.field.setText("Erbil")
            asked.accept()

        with_dialog(rename, lambda: press(dialog, Qt.Key.Key_F2))
        assert dialog.table.item(0, 0).text() == "Erbil"
        press(dialog, Qt.Key.Key_Delete)
        assert "Nothing is saved yet" in dialog.table.item(0, 0).text()
        dialog.reject()

    with_dialog(change_it, window.desk.actions["saved_searches"].trigger)
    window.opened.undo()
    with window.opened.read() as session:
        assert [row.name for row in saved_searches(session)] == ["Erbil"]


def test_an_article_that_is_read_for_a_while_is_begun_and_undo_passes_over_it(window, read):
    unread = next(row for row in _listed(window) if not row.begun and not row.done)
    undo = window.desk.actions["undo"].text()
    read.open_article(unread.id)
    read._reading.setInterval(1)
    read._reading.start()
    wait_until(lambda: next(row for row in _listed(window) if row.id == unread.id).begun)
    assert window.desk.actions["undo"].text() == undo
    _seek(read, "state:reading")
    assert _titles(read) == [unread.title]


def test_a_star_is_given_and_taken_away_by_key(window, read):
    press(window, Qt.Key.Key_B, CTRL | SHIFT)
    _seek(read, "starred:")
    assert _titles(read) == [read.article.title]
    assert window.desk.actions["article_starred"].isChecked()
    press(window, Qt.Key.Key_Z, CTRL)
    assert _titles(read) == []
    assert not window.desk.actions["article_starred"].isChecked()


@pytest.fixture
def concordance(window):
    window.desk.actions["find_in_project"].trigger()
    return window.deeds.finding.concordance


def test_every_place_is_shown_sorted_and_opened_in_its_article(window, read, concordance):
    type_in(concordance.field, "troops")
    press(concordance.field, Qt.Key.Key_Return)
    model = concordance.model
    wait_until(lambda: "places in" in concordance.count.text())
    assert f"{model.rowCount()} places in" in concordance.count.text()
    assert {one.words.lower() for one in model.places} == {"troops"}
    concordance.order.setCurrentIndex(3)
    wait_until(lambda: [one.after for one in model.places] == sorted((one.after for one in model.places), key=_words))
    press(concordance.field, Qt.Key.Key_Return)
    wait_until(concordance.table.hasFocus)
    press(concordance.table, Qt.Key.Key_Down)
    place = model.places[concordance.table.currentIndex().row()]
    press(concordance.table, Qt.Key.Key_Return)
    assert read.article_id == place.article_id
    assert read.article.body[place.start : place.end] == place.words
    assert "," in model.index(0, 3).data()


def _words(context):
    import re

    return re.findall(r"\w+", context.casefold())[:4]


def test_a_query_without_words_is_refused_and_nothing_found_is_said(concordance):
    concordance.begin("outlet:gulf")
    wait_until(lambda: "Type words" in concordance.refusal.text())
    concordance.begin("nowhere")
    wait_until(lambda: concordance.count.text() == "These words stand nowhere in the library.")
    assert not concordance.export_button.isEnabled()


def test_all_places_are_exported(window, concordance, tmp_path, monkeypatch):
    concordance.begin("erbil")
    wait_until(concordance.export_button.isEnabled)
    chosen = str(tmp_path / "places")
    monkeypatch.setattr("ui.concordance.dialog.QFileDialog.getSaveFileName", lambda *_: (chosen, ""))
    concordance.export()
    wait_until((tmp_path / "places.csv").exists)
    lines = (tmp_path / "places.csv").read_text("utf-8").splitlines()
    assert lines[0] == "published,outlet,title,article,start,end,before,words,after"
    assert len(lines) == concordance.model.rowCount() + 1


def test_selected_words_are_sought_and_the_window_goes_with_the_project(window, read, concordance):
    window.deeds.files.close_project()
    assert window.deeds.finding.concordance is None
