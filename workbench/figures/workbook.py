"""The numbers behind a figure as a workbook: marks, pooled levels, parts and sources, a sheet each."""

import io

from workbench.figures.content import FigureContent
from workbench.figures.numbers import COLUMNS, POOLED_COLUMNS, has_parts, mark_record, pooled_records
from workbench.figures.phrases import day_words
from workbench.figures.several.parts import PART_COLUMNS, part_records
from workbench.figures.wording_pooled import pooled_with
from workbench.workbooks import new_workbook, on_paper, write_about, write_sheet

_WIDTHS = {"quote": 60, "source": 30, "claim": 9, "place": 16, "force": 16, "derived": 30}


def numbers_xlsx(content: FigureContent) -> bytes:
    """The workbook. Text is written as text: nothing in it is ever run as a formula."""
    out = io.BytesIO()
    book = new_workbook(out, content.title, content.alt_text)
    marks = [mark_record(panel, mark) for panel in content.panels for mark in panel.marks]
    write_sheet(book, "Marks", COLUMNS, ([record[name] for name in COLUMNS] for record in marks), _WIDTHS)
    pooled = pooled_records(content)
    if pooled:
        days = ([record[name] for name in POOLED_COLUMNS] for record in pooled)
        write_sheet(book, "Pooled", POOLED_COLUMNS, days, _WIDTHS)
    if has_parts(content):
        parts = part_records(content.panels)
        write_sheet(book, "Parts", PART_COLUMNS, ([record[name] for name in PART_COLUMNS] for record in parts), _WIDTHS)
    sources = ([line.number, line.grade, line.text] for line in content.sources)
    write_sheet(book, "Sources", ("number", "grade", "source"), sources, _WIDTHS)
    write_about(book, _about(content))
    for sheet in book.worksheets():
        on_paper(sheet, content.handling or "")
    book.close()
    return out.getvalue()


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
