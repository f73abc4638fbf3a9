"""The numbers behind a figure as a workbook: marks, pooled levels, parts and sources, a sheet each."""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from workbench.figures.content import FigureContent
from workbench.figures.numbers import COLUMNS, POOLED_COLUMNS, has_parts, mark_record, pooled_records
from workbench.figures.phrases import day_words
from workbench.figures.several.parts import PART_COLUMNS, part_records
from workbench.figures.vector import printable
from workbench.figures.wording_pooled import pooled_with
from workbench.tables import FORMULA_SIGNS

_MADE = datetime(2000, 1, 1)  # noqa: DTZ001  of every workbook, so that the same numbers give the same bytes
_WIDTHS = {"quote": 60, "source": 30, "claim": 9, "place": 16, "force": 16, "derived": 30}
_ABOUT_WIDTHS = (22, 110)
_MOST_IN_A_CELL = 32_767  # letters


def numbers_xlsx(content: FigureContent) -> bytes:
    """The workbook. Text is written as text: nothing in it is ever run as a formula."""
    out = io.BytesIO()
    import xlsxwriter  # 5 MB, needed when a workbook is written

    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {"title": printable(content.title)[:255], "comments": cell_words(content.alt_text), "created": _MADE}
    )
    head = book.add_format({"bold": True})
    marks = [mark_record(panel, mark) for panel in content.panels for mark in panel.marks]
    write_sheet(book, "Marks", COLUMNS, ([record[name] for name in COLUMNS] for record in marks), head)
    pooled = pooled_records(content)
    if pooled:
        write_sheet(
            book, "Pooled", POOLED_COLUMNS, ([record[name] for name in POOLED_COLUMNS] for record in pooled), head
        )
    if has_parts(content):
        parts = part_records(content.panels)
        write_sheet(book, "Parts", PART_COLUMNS, ([record[name] for name in PART_COLUMNS] for record in parts), head)
    sources = ([line.number, line.grade, line.text] for line in content.sources)
    write_sheet(book, "Sources", ("number", "grade", "source"), sources, head)
    about = book.add_worksheet("About")
    for column, width in enumerate(_ABOUT_WIDTHS):
        about.set_column(column, column, width)
    for row, (name, words) in enumerate(_about(content)):
        about.write_string(row, 0, name, head)
        about.write_string(row, 1, cell_words(words))
    book.close()
    return out.getvalue()


def write_sheet(book: Any, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], head: Any) -> Any:
    """Add a sheet with a header that stays; words that a spreadsheet would run if they were typed are kept as words."""
    sheet = book.add_worksheet(name)
    quoted = book.add_format({"quote_prefix": True})
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(columns):
        sheet.write_string(0, column, title, head)
        sheet.set_column(column, column, _WIDTHS.get(title, 12))
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int | float):
                sheet.write_number(number, column, value)
            elif value is not None:
                words = cell_words(str(value))
                sheet.write_string(number, column, words, quoted if words.startswith(FORMULA_SIGNS) else None)
    return sheet


def cell_words(words: str) -> str:
    """What a cell can hold: no signs that XML forbids, and no more than Excel opens."""
    return printable(words)[:_MOST_IN_A_CELL]


def _about(content: FigureContent) -> list[tuple[str, str]]:
    lines = [
        ("Title", content.title),
        ("Subtitle", content.subtitle),
        ("Note", content.note),
        ("Counts", content.counts_line),
        ("As known on", day_words(content.as_known_on)),
        ("Handling", content.handling or ""),
        ("Project state", content.project_state),
        ("Made with", content.made_with),
        ("Pooled with", pooled_with(content.panels)),
        ("Alt text", content.alt_text),
    ]
    return [(name, words) for name, words in lines if words]
