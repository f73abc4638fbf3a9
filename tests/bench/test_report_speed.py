"""How fast a long report is set: a table of 1,000 rows and 400 sources, against the bare library setting its words.

The twin does no styles, fields, notes, tags, grounds or widths.
"""

import io
from dataclasses import replace

import docx
import pptx
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph as Bare
from reportlab.platypus import SimpleDocTemplate, Table

from tests.rich_report import rich_document
from workbench.reports.around import plain, source_line
from workbench.reports.document import Citation, SourceAnnex, TableBlock, Words
from workbench.reports.export import report_bytes

ROWS, SOURCES = 1_000, 400


@pytest.fixture(scope="module")
def long():
    rich = rich_document()
    rows = tuple(
        (*(((Words(f"cell {row} {at} with some words"),)) for at in range(5)), (Citation((1 + row % SOURCES,)),))
        for row in range(ROWS)
    )
    sources = tuple(
        replace(rich.sources[0], number=at, reference=f"Post, “Story {at}”") for at in range(1, SOURCES + 1)
    )
    return replace(
        rich, blocks=(TableBlock(1, "Claims", tuple("ABCDEF"), rows), SourceAnnex("Sources")), sources=sources
    )


def _words(document):
    table = next(block for block in document.blocks if isinstance(block, TableBlock))
    return [[plain(cell) for cell in row] for row in table.rows], [plain(source_line(one)) for one in document.sources]


def _bare_word(document):
    rows, lines = _words(document)
    word = docx.Document()
    table = word.add_table(rows=0, cols=6)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    for line in lines:
        word.add_paragraph(line)
    word.save(io.BytesIO())


def _bare_pdf(document):
    rows, lines = _words(document)
    style = getSampleStyleSheet()["Normal"]
    cells = [[Bare(words, style) for words in row] for row in rows]
    SimpleDocTemplate(io.BytesIO()).build([Table(cells), *(Bare(line, style) for line in lines)])


def _bare_slides(document):
    rows, lines = _words(document)
    slides = pptx.Presentation()
    for start in range(0, len(rows), 20):
        part = rows[start : start + 20]
        slide = slides.slides.add_slide(slides.slide_layouts[6])
        table = slide.shapes.add_table(len(part), 6, 0, 0, 9_000_000, 6_000_000).table
        for line, row in zip(table.rows, part, strict=True):
            for cell, words in zip(line.cells, row, strict=True):
                cell.text = words
    for line in lines:
        slides.slides.add_slide(slides.slide_layouts[5]).shapes.title.text = line
    slides.save(io.BytesIO())


def test_a_long_report_in_word(long, against):
    assert against(lambda: report_bytes(long, ".docx"), lambda: _bare_word(long), rounds=3, warm_up=1).value <= 3.0


def test_a_long_report_as_pdf(long, against):
    """It is set twice: "Page 2 of 6" is known once there are six."""
    assert against(lambda: report_bytes(long, ".pdf"), lambda: _bare_pdf(long), rounds=3, warm_up=1).value <= 4.5


def test_a_long_report_as_slides(long, against):
    assert against(lambda: report_bytes(long, ".pptx"), lambda: _bare_slides(long), rounds=3, warm_up=1).value <= 4.5
