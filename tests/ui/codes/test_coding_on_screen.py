"""The codebook worked on by keys, codes put by key, drag and search, the matrix gone through: in the real window."""

import pytest
from hands import ALT, CTRL, SHIFT, press, type_in, wait_until, with_dialog
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.codes.model import MIME
from ui.codes.picking import CodePicker, found
from ui.codes.seeking import SeekDialog
from ui.read.shown import Tags
from workbench.codes.tree import code_rows

_KEYS = Qt.Key


@pytest.fixture
def read(window):
    return window.workspace.view("read")


@pytest.fixture
def tree(window, read):
    window.desk.actions["toggle_codebook"].trigger()
    return read.codebook.tree


def _names(window):
    with window.opened.read() as session:
        return ["  " * row.depth + row.name for row in code_rows(session)]


def _choose(tree, name):
    row = next(row for row in tree.codes.rows if row.name == name)
    tree.choose(tree.codes.index_of(row.id))
    tree.setFocus()


def _write(tree, name):
    """Into the field that has opened in the tree."""
    field = QApplication.focusWidget()
    type_in(field, name)
    press(field, _KEYS.Key_Return)


def _codes_here(read):
    return [(one.quote, one.code) for one in read._pane.tagged if one.code]


def _select(read, words):
    start = read.article.body.index(words)
    read.reader.select_span(start, start + len(words))
    read.reader.setFocus()


def test_codes_are_added_moved_retired_and_deleted_by_keys_and_undo_takes_each_back(window, tree):
    before = _names(window)
    assert before == ["Basing", "Unnamed", "End state", "Counting rule", "  Definition", "  Temporary forces"]
    assert tree.hasFocus()
    _choose(tree, "Basing")
    press(tree, _KEYS.Key_N)
    _write(tree, "Hedging")
    press(tree, _KEYS.Key_B)
    _write(tree, "Vague numbers")
    assert _names(window)[:4] == ["Basing", "Hedging", "  Vague numbers", "Unnamed"]
    press(tree, _KEYS.Key_Left, CTRL)
    press(tree, _KEYS.Key_Down, CTRL)
    assert _names(window)[:4] == ["Basing", "Hedging", "Unnamed", "Vague numbers"]
    assert tree.code.name == "Vague numbers"
    press(tree, _KEYS.Key_X)
    assert tree.code.retired
    assert window.desk.actions["retire_code"].text().startswith("Bring code back")
    press(tree, _KEYS.Key_Delete)
    assert "Vague numbers" not in _names(window)
    while window.opened.undo_label and "code" in window.opened.undo_label.lower():
        window.desk.actions["undo"].trigger()
    assert _names(window) == before


def test_a_used_code_is_not_deleted_and_a_taken_name_is_refused(window, tree):
    _choose(tree, "Basing")
    press(tree, _KEYS.Key_Delete)
    assert "Merge it into another code, or retire it" in window.desk.notices.words
    press(tree, _KEYS.Key_F2)
    field = QApplication.focusWidget()
    field.selectAll()
    _write(tree, "Unnamed")
    assert "There is a code “Unnamed” at the top already" in window.desk.notices.words
    assert tree.code.name == "Basing"


def test_a_code_is_merged_into_the_one_whose_first_letters_are_typed(window, tree):
    _choose(tree, "Definition")

    def answer(dialog):
        assert isinstance(dialog, CodePicker)
        type_in(dialog.field, "temp")
        assert dialog.texts() == ["Counting rule › Temporary forces"]
        press(dialog.field, _KEYS.Key_Return)

    with_dialog(answer, lambda: press(tree, _KEYS.Key_M))
    assert _names(window) == ["Basing", "Unnamed", "End state", "Counting rule", "  Temporary forces"]
    assert (tree.code.name, tree.code.codings) == ("Temporary forces", 11)


def test_k_puts_a_code_by_its_first_letters_and_a_full_stop_puts_it_again(window, read):
    first, second = read.article.body[:12], read.article.body[20:31]
    _select(read, first.strip())

    def answer(dialog):
        type_in(dialog.field, "def")
        assert dialog.texts() == ["Counting rule › Definition", "New code “def”"]
        press(dialog.field, _KEYS.Key_Return)

    with_dialog(answer, lambda: press(read.reader, _KEYS.Key_K))
    _select(read, second.strip())
    press(read.reader, _KEYS.Key_Period)
    assert (first.strip(), "Definition") in _codes_here(read)
    assert (second.strip(), "Definition") in _codes_here(read)
    _select(read, second.strip())
    press(read.reader, _KEYS.Key_Period)
    assert "have the code “Definition” already" in window.desk.notices.words


def test_a_code_dragged_onto_selected_words_is_put_on_them_and_in_the_tree_it_moves(window, read, tree):
    words = read.article.body[:24].strip()
    _select(read, words)
    _choose(tree, "Unnamed")
    dragged = tree.codes.mimeData([tree.currentIndex()])
    reader = read.reader
    place = QPointF(reader.cursorRect().center()) - QPointF(4, 0)
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(place.toPoint(), copy, dragged, button, none)
    QApplication.sendEvent(reader.viewport(), enters)
    assert enters.isAccepted()
    QApplication.sendEvent(reader.viewport(), QDropEvent(place, copy, dragged, button, none))
    assert (words, "Unnamed") in _codes_here(read)
    onto = tree.codes.index_of(next(row.id for row in tree.codes.rows if row.name == "End state"))
    assert tree.codes.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, onto) is False
    assert _names(window)[1:3] == ["End state", "  Unnamed"]
    other = QMimeData()
    other.setData(MIME, b"no number")
    assert tree.codes.dropMimeData(other, Qt.DropAction.MoveAction, 0, 0, onto) is False


def test_return_in_the_codebook_puts_the_code_and_escape_leads_back_to_the_text(window, read, tree):
    words = read.article.body[:9].strip()
    _select(read, words)
    _choose(tree, "End state")
    press(tree, _KEYS.Key_Return)
    assert (words, "End state") in _codes_here(read)
    press(tree, _KEYS.Key_Escape)
    assert read.reader.hasFocus()


def test_a_search_result_is_looked_through_by_keys_and_coded_in_one_edit(window, read, tree):
    _choose(tree, "Basing")
    before = tree.code.codings

    def answer(dialog):
        assert isinstance(dialog, SeekDialog)
        dialog.pattern.setChecked(True)
        type_in(dialog.field, "(left")
        press(dialog.field, _KEYS.Key_Return)
        assert dialog.error.text().startswith("That is no regular expression")
        dialog.pattern.setChecked(False)
        dialog.field.selectAll()
        type_in(dialog.field, "erbil")
        press(dialog.field, _KEYS.Key_Return)
        wait_until(dialog.list.hits.rowCount)
        press(dialog.list, _KEYS.Key_N)
        assert not dialog.go.isEnabled()
        for _ in range(2):
            press(dialog.list, _KEYS.Key_Space)
        assert dialog.go.text() == "Code 2 passages"
        QTest.keyClick(dialog.list, _KEYS.Key_Return, CTRL)

    with_dialog(answer, lambda: press(window, _KEYS.Key_K, CTRL | ALT))
    wait_until(lambda: tree.code.codings == before + 2)
    assert window.opened.undo_label == "Code 2 passages as “Basing”"


def test_the_matrix_leads_from_a_cell_to_its_words_and_on_to_the_article(window, read):
    press(window, _KEYS.Key_M, CTRL | SHIFT)
    pane = window.workspace.view("claims").codes
    assert pane.grid.hasFocus()
    model = pane.grid.cells
    row, column = next(
        (row, column)
        for row in range(model.rowCount())
        for column in range(1, model.columnCount() - 1)
        if model.count(model.index(row, column)) == 2
    )
    pane.grid.setCurrentIndex(model.index(row, column))
    press(pane.grid, _KEYS.Key_Return)
    assert pane.passages.table.hasFocus()
    assert pane.passages.model.rowCount() == 2
    passage = pane.passages.model.row(pane.passages.table.currentIndex())
    press(pane.passages.table, _KEYS.Key_Return)
    assert (window.workspace.current, read.article_id) == ("read", passage.article_id)
    pane.copy()
    assert QApplication.clipboard().text().startswith("code\tAtlantic Dispatch\t")


def test_the_tags_shown_are_those_of_one_analyst_or_none(window, read):
    def choose(letter):
        def answer(_menu=None):
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            QTest.keyClick(menu, letter)

        QTimer.singleShot(200, answer)
        press(window, _KEYS.Key_T, CTRL)

    everything = len(list(read._pane.tagged))
    choose(_KEYS.Key_T)
    assert list(read._pane.tagged) == []
    choose(_KEYS.Key_A)
    assert len(list(read._pane.tagged)) == everything
    read.shown.show(Tags.ALL, "Nobody else")
    assert list(read._pane.tagged) == []
    assert read.shown.words == "Tags by Nobody else only"


def test_what_is_typed_finds_names_first_then_words_then_paths(opened):
    with opened.read() as session:
        rows = code_rows(session)
    assert [row.name for row in found(rows, "counting")] == ["Counting rule", "Definition", "Temporary forces"]
    assert [row.name for row in found(rows, "state")] == ["End state"]
    last = next(row.id for row in rows if row.name == "Unnamed")
    assert found(rows, "", [last])[0].name == "Unnamed"
