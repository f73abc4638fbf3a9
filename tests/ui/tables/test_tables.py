"""The tables: sorted, filtered, copied, and honest about what is not graded."""

from functools import partial

import pytest
from hands import click, press, type_in, wait_until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from db.library import read_lines
from db.listing import Arrangement, read_listing
from ui.library.folding import unfolded
from ui.library.model import LibraryModel
from ui.library.rows import Lines
from ui.tables.claims import ClaimsTable
from ui.tables.history import HistoryTable


@pytest.fixture(params=[ClaimsTable, HistoryTable])
def table(request, qtbot, theme, opened):
    shown = request.param(theme)
    qtbot.addWidget(shown)
    shown.show()
    shown.set_project(opened)
    return shown


def test_the_models_keep_qts_rules(table, qtmodeltester: ModelTester):
    qtmodeltester.check(table.model)


def test_the_librarys_model_keeps_qts_rules(opened, qtmodeltester: ModelTester):
    model = LibraryModel()
    with opened.read() as session:
        driver = session.connection().connection.driver_connection
        model.show(Lines(unfolded(read_listing(driver, Arrangement())), partial(read_lines, driver)))
        qtmodeltester.check(model)


def test_each_column_sorts_both_ways_and_what_is_missing_comes_last(table):
    for column in range(table.model.columnCount()):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            table.table.sortByColumn(column, order)
            assert table.model.counts[0] == table.model.counts[1]


def test_a_filter_keeps_rows_with_all_its_words(qtbot, theme, opened):
    table = ClaimsTable(theme)
    qtbot.addWidget(table)
    table.set_project(opened)
    type_in(table.filter, "syria 2,000 crowe")
    shown, of = table.model.counts
    assert 0 < shown < of
    for place in range(shown):
        row = table.model.row(table.model.index(place, 0))
        assert (row.place, row.source) == ("Syria", "Brig. Gen. Halden Crowe")


def test_chosen_rows_are_copied_as_text(qtbot, theme, opened):
    table = ClaimsTable(theme)
    qtbot.addWidget(table)
    table.show()
    table.set_project(opened)
    wait_until(lambda: table.model.rowCount() > 0)
    click(table.table.viewport(), table.table.visualRect(table.model.index(0, 0)).center())
    wait_until(table.table.selectionModel().hasSelection)
    press(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: QApplication.clipboard().text().startswith("C-001\tup to 3,870\tUS forces\tIraq"))
