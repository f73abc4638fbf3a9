"""No cell and no title that leaves the program is run by a spreadsheet, and every number reads back as it was."""

import csv
import io

import openpyxl
import pytest

from workbench.tables import as_csv, as_tab_separated, bare, guarded
from workbench.workbooks import new_workbook, write_about, write_sheet

_HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)")


@pytest.mark.parametrize("words", _HOSTILE)
def test_a_cell_and_a_title_that_would_run_are_guarded_and_bare_again(words):
    title, cell = csv.reader(io.StringIO(as_csv([{words: words}]), newline=""))
    assert title == cell == [guarded(words)]
    assert guarded(words)[0] == "'"
    assert bare(guarded(words)) == words.replace("\r", "\n")
    assert [line[0] for line in as_tab_separated([{words: words}], [words]).split("\n")] == ["'", "'"]


def test_words_that_run_nothing_stay_as_they_are():
    assert [guarded(words) for words in ("2,500", "a = b", "'tis", "")] == ["2,500", "a = b", "'tis", ""]
    assert bare("'tis") == "'tis"


def test_numbers_read_back_as_they_were():
    assert [guarded(number) for number in (2500.0, 1234567.5, 1 / 3)] == [2500, "1234567.5", repr(1 / 3)]


def test_a_workbook_runs_nothing_and_has_the_same_bytes_again():
    def made() -> bytes:
        out = io.BytesIO()
        book = new_workbook(out, "=1+1", "=1+1")
        write_sheet(book, "Cells", _HOSTILE, [_HOSTILE, [2**60, 1.5, None, True, "x" * 40_000]])
        write_about(book, [("What", "=1+1")])
        book.close()
        return out.getvalue()

    cells = openpyxl.load_workbook(io.BytesIO(made()))["Cells"]
    assert {one.data_type for row in cells.iter_rows(max_row=2) for one in row} == {"s"}
    assert [cells.cell(3, at).value for at in (1, 2, 3, 4)] == [str(2**60), 1.5, None, "True"]
    assert len(cells.cell(3, 5).value) == 32_767
    assert made() == made()
