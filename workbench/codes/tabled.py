"""The coding matrix as CSV, as a workbook, and for the clipboard: a row a code, blank where no article is."""

import io
from html import escape
from typing import Any

from workbench.codes.counts import TIMES, CodingMatrix, Counting
from workbench.codes.paths import path_words
from workbench.figures.phrases import counted
from workbench.tables import as_csv, as_tab_separated, guarded
from workbench.workbooks import new_workbook, on_paper, write_about, write_sheet

_CODE, _TOTAL = "code", "total"


def matrix_columns(matrix: CodingMatrix) -> list[str]:
    """The code's path, a column each, and the total; columns of one name are told apart by a number."""
    return [_CODE, *_titles(matrix).values(), _TOTAL]


def matrix_records(matrix: CodingMatrix) -> list[dict[str, Any]]:
    titles = _titles(matrix)
    return [
        {_CODE: path_words(code.path)}
        | {titles[column.key]: matrix.count(code, column) for column in matrix.columns}
        | {_TOTAL: matrix.total(code)}
        for code in matrix.codes
    ]


def matrix_csv(matrix: CodingMatrix) -> str:
    return as_csv(matrix_records(matrix), matrix_columns(matrix))


def matrix_text(matrix: CodingMatrix) -> str:
    """Tab-separated, for pasting into a spreadsheet, which runs nothing in it."""
    return as_tab_separated(matrix_records(matrix), matrix_columns(matrix))


def matrix_html(matrix: CodingMatrix) -> str:
    """A table, for pasting into a document."""
    columns = matrix_columns(matrix)
    cell = "border:1px solid #848A84;padding:3px 6px"
    head = "".join(f'<th style="{cell};text-align:left">{escape(guarded(name))}</th>' for name in columns)
    body = "".join(
        "<tr>" + "".join(f'<td style="{cell}">{_shown(record[name])}</td>' for name in columns) + "</tr>"
        for record in matrix_records(matrix)
    )
    return f'<p>{escape(about(matrix))}</p><table style="border-collapse:collapse"><tr>{head}</tr>{body}</table>'


def matrix_xlsx(matrix: CodingMatrix) -> bytes:
    """The workbook. Text is written as text: nothing in it is ever run as a formula."""
    out = io.BytesIO()
    book = new_workbook(out, "Codes", about(matrix))
    columns = matrix_columns(matrix)
    rows = ([record[name] for name in columns] for record in matrix_records(matrix))
    on_paper(write_sheet(book, "Codes", columns, rows, {_CODE: 36}, frozen=1, wrapped=True))
    write_about(book, [("Codes", about(matrix))])
    book.close()
    return out.getvalue()


def about(matrix: CodingMatrix) -> str:
    """What the table counts, in a sentence or three."""
    what = "codings" if matrix.counting == Counting.CODINGS else "articles with a coding"
    whose = f" by {matrix.by}" if matrix.by else ""
    blank = " An empty cell has no article in it." if matrix.across in TIMES else ""
    size = f"{counted(len(matrix.codes), 'code')}, {counted(len(matrix.columns), matrix.across.value)}"
    return f"Number of {what}{whose}: {size}. A 0 says that no article there has the code.{blank}"


def _titles(matrix: CodingMatrix) -> dict[str, str]:
    titles: dict[str, str] = {}
    taken = {_CODE, _TOTAL}
    for column in matrix.columns:
        title, number = column.title, 1
        while title in taken:
            number += 1
            title = f"{column.title} ({number})"
        taken.add(title)
        titles[column.key] = title
    return titles


def _shown(value: Any) -> str:
    return "" if value is None else escape(str(guarded(value)))
