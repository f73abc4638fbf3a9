"""A report as slides: a title, its text, a slide a figure with native words, a native table a table, its sources."""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from pptx.enum.text import PP_ALIGN
from pptx.util import Inches, Pt

from workbench.figures.export import render_chart
from workbench.figures.phrases import counted
from workbench.figures.vector import printable
from workbench.reports.around import (
    BEHIND,
    below_title,
    note_line,
    plain,
    rows_behind,
    source_line,
    with_annex,
)
from workbench.reports.columns import shares
from workbench.reports.document import (
    Block,
    FigureBlock,
    Heading,
    Line,
    Listing,
    Paragraph,
    ReportDocument,
    SourceAnnex,
    TableBlock,
    Words,
)
from workbench.reports.packed import packed_again
from workbench.reports.pptx_looks import (
    BOTTOM,
    MARGIN,
    TOP,
    WIDTH,
    RGBColor,
    add_slide,
    box,
    describe,
    opened,
    write_facts,
    write_lines,
)

_CHART = (8.6, BOTTOM - TOP)  # inches
_LARGER = 1.6  # times as large as on paper: letters of a slide are read from across a room
_INCH = 25.4
_TEXT, _SMALL, _CELL = 16.0, 11.0, 11.0  # points
_A_SLIDE = 900  # signs of text
_ROOM = 145  # signs of a table's line
_LINES = 27  # of a table on one slide
_SOURCE, _SOURCE_LINES, _SOURCE_SIGNS = 12.0, 25, 150  # points, lines of one slide, signs of each
_BESIDE, _BESIDE_SIGNS = 25, 44  # lines beside a chart, and signs of each
_GROUNDS = (RGBColor(0xFF, 0xFF, 0xFF), RGBColor(0xF4, 0xF5, 0xF3))
_HEADER, _HEAT = RGBColor(0xE8, 0xEA, 0xE6), (0x0F, 0x5D, 0x69)
_DARKEST = 0.45

_Thing = TypeVar("_Thing")


def pptx_bytes(document: ReportDocument) -> bytes:
    """The presentation; the same document gives the same bytes."""
    document = with_annex(document)
    slides = opened()
    _Show(slides, document).write()
    out = io.BytesIO()
    slides.save(out)
    return packed_again(out.getvalue())


class _Show:
    """Sets the blocks of a report on slides; the text that has gathered goes on one before the next figure or table."""

    def __init__(self, slides: Any, document: ReportDocument) -> None:
        self._slides, self._document = slides, document
        self._heading = ""
        self._lines: list[tuple[str, Line]] = []

    def write(self) -> None:
        """All slides, in order."""
        document = self._document
        title = add_slide(self._slides, document, document.title, layout=0)
        below = title.placeholders[1]
        below.left, below.top, below.width, below.height = map(Inches, (MARGIN, 2.9, WIDTH - 2 * MARGIN, 2))
        title.shapes.title.top, title.shapes.title.height = Inches(1.5), Inches(1.3)
        below.text_frame.margin_left = 0
        lines = [(Words(words),) for words in (document.subtitle, below_title(document)) if words]
        write_lines(below.text_frame, lines, 18, document.language)
        for paragraph in below.text_frame.paragraphs:
            paragraph.alignment = PP_ALIGN.LEFT
        for block in document.blocks:
            self._block(block)
        self._text()
        write_facts(self._slides, document)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._head(block)
            case Paragraph():
                self._lines.append(("", block.line))
            case Listing():
                marks = [f"{at}." if block.is_numbered else "•" for at in range(1, len(block.items) + 1)]
                self._lines += zip(marks, block.items, strict=True)
            case FigureBlock():
                self._figure(block)
            case TableBlock():
                self._table(block)
            case SourceAnnex():
                self._annex(block)

    def _head(self, block: Heading) -> None:
        """A heading begins a slide; figures and tables have slides and titles of their own."""
        self._text()
        self._heading = plain(block.line)

    def _text(self) -> None:
        lines, self._lines = [(mark, line) for mark, line in self._lines if plain(line).strip()], []
        for at, part in enumerate(_in_turn(lines, _text_long, _A_SLIDE)):
            more = " (continued)" if at else ""
            slide = add_slide(self._slides, self._document, f"{self._heading or self._document.title}{more}")
            frame = box(slide, (MARGIN, TOP, WIDTH - 2 * MARGIN, BOTTOM - TOP))
            write_lines(frame, [line for _, line in part], _TEXT, self._document.language, [mark for mark, _ in part])

    def _figure(self, block: FigureBlock) -> None:
        self._text()
        slide = add_slide(self._slides, self._document, f"Figure {block.number}. {block.caption}")
        width, height = (edge * _INCH / _LARGER for edge in _CHART)
        chart = render_chart(block.content, ".png", width, height)
        picture = slide.shapes.add_picture(io.BytesIO(chart), Inches(MARGIN), Inches(TOP), Inches(_CHART[0]))
        describe(picture, f"Figure {block.number}", block.alt_text)
        left = MARGIN + _CHART[0] + 0.25
        frame = box(slide, (left, TOP, WIDTH - MARGIN - left, BOTTOM - TOP))
        write_lines(frame, _beside(block), _SMALL, self._document.language)
        behind = _tabbed(BEHIND, rows_behind(block.content))
        slide.notes_slide.notes_text_frame.text = printable(f"{block.alt_text}\n\n{behind}")

    def _table(self, block: TableBlock) -> None:
        self._text()
        widths = shares(block.header, block.rows, _ROOM)
        parts = list(_in_turn(range(len(block.rows)), lambda row: _row_lines(block.rows[row], widths), _LINES)) or [[]]
        for at, rows in enumerate(parts, 1):
            which = f" ({at} of {len(parts)})" if len(parts) > 1 else ""
            slide = add_slide(self._slides, self._document, f"Table {block.number}. {block.caption}{which}")
            place = map(Inches, (MARGIN, TOP, WIDTH - 2 * MARGIN, 0.3 * (len(rows) + 1)))
            shape = slide.shapes.add_table(len(rows) + 1, len(block.header), *place)
            describe_table(shape, f"Table {block.number}", block.caption)
            table = shape.table
            for column, share in zip(table.columns, widths, strict=True):
                column.width = Inches(share * (WIDTH - 2 * MARGIN))
            header = tuple((Words(name, strong=True),) for name in block.header)
            for line, row in enumerate((-1, *rows)):
                self._row(table.rows[line].cells, header if row < 0 else block.rows[row], block, row)

    def _row(self, cells: Any, lines: Sequence[Line], block: TableBlock, row: int) -> None:
        shades = block.shades[row] if block.shades and row >= 0 else ()
        for column, (cell, line) in enumerate(zip(cells, lines, strict=True)):
            cell.margin_top = cell.margin_bottom = Inches(0.03)
            cell.fill.solid()
            weight = shades[column] if column < len(shades) else 0.0
            cell.fill.fore_color.rgb = _HEADER if row < 0 else _heat(weight) if shades else _GROUNDS[row % 2]
            write_lines(cell.text_frame, [line], _CELL, self._document.language)
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.space_after = Pt(0)
            if column in block.numeric:
                paragraph.alignment = PP_ALIGN.RIGHT

    def _annex(self, block: SourceAnnex) -> None:
        self._text()
        lines = [
            (Words(f"[{source.number}] "), Words(f"{source.grade} ", strong=True), *source_line(source))
            for source in self._document.sources
        ]
        for at, part in enumerate(_in_turn(lines, _source_lines, _SOURCE_LINES)):
            slide = add_slide(self._slides, self._document, f"{block.heading}{' (continued)' if at else ''}")
            frame = box(slide, (MARGIN, TOP, WIDTH - 2 * MARGIN, BOTTOM - TOP))
            write_lines(frame, part, _SOURCE, self._document.language)


def _beside(block: FigureBlock) -> list[Line]:
    """The note and as many sources as stand beside the chart; the last line says how many more there are."""
    lines: list[Line] = [note_line(block)[:-2]]
    taken = _lines(lines[0])
    for at, source in enumerate(block.content.sources):
        line = (Words(f"[{source.number}] "), Words(f"{source.grade} ", strong=True), Words(source.text))
        taken += _lines(line)
        if taken > _BESIDE:
            more = len(block.content.sources) - at
            return [*lines, (Words(f"and {counted(more, 'more source')}, on the last slides"),)]
        lines.append(line)
    return lines


def _lines(line: Line) -> int:
    """How many lines it takes beside a chart, with the space after it."""
    return 1 + len(plain(line)) // _BESIDE_SIGNS


def describe_table(shape: Any, name: str, alt_text: str) -> None:
    """Give a table its name and what it is in words."""
    facts = shape._element.nvGraphicFramePr.cNvPr  # noqa: SLF001  python-pptx has no other way to it
    facts.set("name", name)
    facts.set("descr", printable(alt_text))


def _in_turn(things: Iterable[_Thing], long: Callable[[_Thing], float], most: float) -> Iterator[list[_Thing]]:
    """As many things as one slide holds, in turn; one that is longer stands on a slide alone."""
    part: list[_Thing] = []
    taken = 0.0
    for thing in things:
        if part and taken + long(thing) > most:
            yield part
            part, taken = [], 0.0
        part.append(thing)
        taken += long(thing)
    if part:
        yield part


def _text_long(marked: tuple[str, Line]) -> float:
    return len(plain(marked[1])) + 60.0


def _source_lines(line: Line) -> float:
    return 1.5 + len(plain(line)) // _SOURCE_SIGNS


def _row_lines(row: Sequence[Line], widths: Sequence[float]) -> float:
    signs = [max(int(_ROOM * share), 1) for share in widths]
    return max(1.0 + len(plain(cell)) // wide for cell, wide in zip(row, signs, strict=True))


def _tabbed(header: Sequence[str], rows: Sequence[Sequence[Line]]) -> str:
    return "\n".join("\t".join(line) for line in (header, *([plain(cell) for cell in row] for row in rows)))


def _heat(weight: float) -> Any:
    return RGBColor(*(round(255 - (255 - part) * _DARKEST * weight) for part in _HEAT))
