"""Workbooks (.xlsx): text stays text, whatever it begins with, and the same content gives the same bytes."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from workbench.figures.vector import printable
from workbench.tables import FORMULA_SIGNS

MOST_ROWS = 1_048_575
"""What a sheet holds beside its titles."""

MOST_LETTERS = 32_767
"""What a cell holds."""

_MADE = datetime(2000, 1, 1)  # noqa: DTZ001  of every workbook, so that the same numbers give the same bytes
_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_EXACT = 2**53  # larger whole numbers are not what they were in a spreadsheet


def new_workbook(out: BytesIO | Path, title: str = "", comments: str = "", *, by_row: bool = False) -> Any:
    """A workbook that ``close`` writes; a large one is written ``by_row``, which keeps little in memory."""
    import xlsxwriter  # 5 MB, needed when a workbook is written

    way = {"constant_memory": True} if by_row else {"in_memory": True}
    book = xlsxwriter.Workbook(out, {**_OPTIONS, **way})
    book.set_properties({"title": printable(title)[:255], "comments": cell(comments), "created": _MADE})
    return book


def write_sheet(
    book: Any,
    name: str,
    columns: Sequence[str],
    rows: Iterable[Iterable[Any]],
    widths: dict[str, int] | None = None,
    *,
    frozen: int = 0,
    wrapped: bool = False,
) -> Any:
    """A sheet with its titles on top, which stay in sight with so many ``frozen`` columns; None is an empty cell.

    Words that a spreadsheet would run once somebody edits their cell are marked as words. Returns the sheet.
    """
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, frozen)
    head = book.add_format({"bold": True, "text_wrap": wrapped})
    quoted = book.add_format({"quote_prefix": True})
    for column, title in enumerate(columns):
        sheet.write_string(0, column, cell(title), head)
        sheet.set_column(column, column, (widths or {}).get(title, 12))
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _EXACT:
                sheet.write_number(number, column, value)
            elif value is not None:
                words = cell(str(value))
                sheet.write_string(number, column, words, quoted if words.startswith(FORMULA_SIGNS) else None)
    return sheet


def write_about(book: Any, lines: Iterable[tuple[str, str]], widths: tuple[int, int] = (22, 110)) -> None:
    """A sheet that says what the workbook is: a name and its words a line."""
    about = book.add_worksheet("About")
    head = book.add_format({"bold": True})
    for column, width in enumerate(widths):
        about.set_column(column, column, width)
    for row, (name, words) in enumerate(lines):
        about.write_string(row, 0, name, head)
        about.write_string(row, 1, cell(words))


def on_paper(sheet: Any, handling: str = "", banner: str = "") -> None:
    """How a sheet is printed: A4 across, as wide as the page, its titles and marks on each, pages counted."""
    told = [f"{place}&12{mark.replace('&', '&&')}" for place, mark in (("&C", banner), ("&R", handling)) if mark]
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header("".join(told))
    sheet.set_footer("&LPage &P of &N" + "".join(told))


def cell(words: str) -> str:
    """What a cell can hold: no signs that XML forbids, and no more than Excel opens."""
    return printable(words)[:MOST_LETTERS]
