"""A report as a Word document: heading styles, captions and notes that Word renumbers, native tables."""

import io
from datetime import datetime, time
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Emu, Mm
from docx.text.paragraph import Paragraph as WordParagraph

from workbench.figures.export import render_chart
from workbench.figures.vector import printable
from workbench.reports.around import below_title, note_line, plain, state_words, was_words, with_annex
from workbench.reports.columns import shares
from workbench.reports.document import (
    Block,
    Citation,
    FigureBlock,
    Heading,
    Inline,
    Line,
    Link,
    Listing,
    LiveNumber,
    Paragraph,
    ReportDocument,
    SourceAnnex,
    TableBlock,
    Words,
)
from workbench.reports.docx_looks import opened, text_width, write_facts, write_running
from workbench.reports.docx_marks import add_field, add_link, add_words, describe, element, shade
from workbench.reports.docx_notes import Endnotes
from workbench.reports.packed import packed_again
from workbench.reports.scripts import is_leftwards

_HEADER_GROUND, _HEAT = "E8EAE6", (0x0F, 0x5D, 0x69)
_DARKEST = 0.45
_TALLEST = Mm(215)


def docx_bytes(document: ReportDocument, template: bytes | None = None) -> bytes:
    """The document; the same report gives the same bytes.

    ``template`` is a .docx whose styles, page and header are taken; its text is left out. Raises `WorkbenchError` for
    one that cannot be read or may do harm.
    """
    document = with_annex(document)
    word = opened(template)
    _Writer(word, document).write()
    out = io.BytesIO()
    word.save(out)
    return packed_again(out.getvalue())


class _Writer:
    """Writes the blocks of a report into a document, in their order."""

    def __init__(self, word: Document, document: ReportDocument) -> None:
        self._word, self._document = word, document
        self._width = text_width(word.sections[0])
        self._notes = Endnotes(word, document)
        self._last = {"Figure": 0, "Table": 0}
        # By their ids: python-docx looks through all styles each time that it is given a name.
        self._styles = {style.name: style.style_id for style in word.styles}

    def write(self) -> None:
        document = self._document
        write_running(self._word, document)
        self._line((Words(document.title),), "Title")
        if document.subtitle:
            self._line((Words(document.subtitle),), "Subtitle")
        self._line((Words(f"{below_title(document)}. {state_words(document)}"),), "Muster note")
        for block in document.blocks:
            self._block(block)
        self._notes.close(document.handling)
        write_facts(self._word, document)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._line(block.line, f"Heading {block.level}")
            case Paragraph():
                self._line(block.line, "Normal")
            case Listing():
                self._listing(block)
            case FigureBlock():
                self._figure(block)
            case TableBlock():
                self._table(block)
            case SourceAnnex():
                self._annex(block)

    def _paragraph(self, style: str) -> WordParagraph:
        paragraph = self._word.add_paragraph()
        paragraph._p.style = self._styles[style]  # noqa: SLF001
        return paragraph

    def _line(self, line: Line, style: str) -> WordParagraph:
        paragraph = self._paragraph(style)
        self._fill(paragraph, line)
        return paragraph

    def _fill(self, paragraph: WordParagraph, line: Line) -> None:
        if is_leftwards(plain(line)):
            paragraph._p.get_or_add_pPr().insert_element_before(element("w:bidi"), "w:jc", "w:rPr")  # noqa: SLF001
        for inline in line:
            self._inline(paragraph, inline)

    def _inline(self, paragraph: WordParagraph, inline: Inline) -> None:
        match inline:
            case Words():
                add_words(paragraph, Words(printable(inline.text), inline.strong, inline.slanted))
            case Citation():
                self._notes.cite(paragraph, inline.numbers)
            case LiveNumber():
                runs = add_words(paragraph, Words(printable(inline.text)))
                if inline.was and runs:
                    self._remark(runs, f"It {was_words(inline)} when it was last looked at here: {inline.of}.")
            case Link():
                add_link(paragraph, paragraph.part, printable(inline.text), inline.address)

    def _remark(self, runs: list[Any], words: str) -> None:
        """A comment beside the words, which the analyst takes out before the report leaves the house."""
        remark = self._word.add_comment(runs, text=printable(words), author=self._document.made_with, initials="M")
        remark._comment_elm.set(qn("w:date"), datetime.combine(self._document.day, time()).isoformat() + "Z")  # noqa: SLF001

    def _listing(self, block: Listing) -> None:
        style = "List Number" if block.is_numbered else "List Bullet"
        lines = [self._line(item, style) for item in block.items]
        if block.is_numbered and lines:
            self._number_from_one(lines)

    def _number_from_one(self, lines: list[WordParagraph]) -> None:
        """Give the list a numbering of its own, or Word would go on counting from the list before."""
        numbering = self._word.part.numbering_part.element
        look = lines[0].style.element.pPr if lines[0].style is not None else None
        used = look.numPr.numId.val if look is not None and look.numPr is not None else None
        known = numbering.num_having_numId(used) if used else None
        if known is None:
            return
        own = numbering.add_num(known.abstractNumId.val)
        own.add_lvlOverride(ilvl=0).add_startOverride(1)
        for line in lines:
            kind = line._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
            kind.get_or_add_ilvl().val = 0
            kind.get_or_add_numId().val = own.numId

    def _caption(self, kind: str, number: int, words: str) -> None:
        """A caption with a field that counts itself; one that skips numbers says from where it goes on."""
        paragraph = self._paragraph("Caption")
        paragraph.add_run(f"{kind} ")
        onwards = "" if number == self._last[kind] + 1 else f" \\r {number}"
        add_field(paragraph, f"SEQ {kind} \\* ARABIC{onwards}", str(number))
        self._last[kind] = number
        add_words(paragraph, Words(f". {printable(words)}"))

    def _figure(self, block: FigureBlock) -> None:
        self._caption("Figure", block.number, block.caption)
        paragraph = self._paragraph("Normal")
        paragraph.paragraph_format.keep_with_next = True
        chart = render_chart(block.content, ".png", self._width / Mm(1))
        picture = paragraph.add_run().add_picture(io.BytesIO(chart), width=self._width)
        if picture.height > _TALLEST:
            picture.width, picture.height = Emu(int(self._width * _TALLEST / picture.height)), _TALLEST
        describe(picture, f"Figure {block.number}", printable(block.alt_text))
        self._line(note_line(block), "Muster note")

    def _table(self, block: TableBlock) -> None:
        self._caption("Table", block.number, block.caption)
        table: Any = self._word.add_table(rows=0, cols=len(block.header))
        table.autofit = False
        _rule(table, printable(f"Table {block.number}. {block.caption}"))
        widths = [Emu(int(share * self._width)) for share in shares(block.header, block.rows)]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        header = tuple((Words(name, strong=True),) for name in block.header)
        for at, row in enumerate((header, *block.rows)):
            shades = block.shades[at - 1] if block.shades and at else ()
            self._row(table.add_row(), row, widths, block.numeric, shades)
        first = table.rows[0]
        first._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001
        for cell in first.cells:
            shade(cell._tc.get_or_add_tcPr(), _HEADER_GROUND)  # noqa: SLF001
        self._paragraph("Muster note")

    def _row(
        self, row: Any, lines: tuple[Line, ...], widths: list[Emu], numeric: frozenset[int], shades: tuple[float, ...]
    ) -> None:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001
        for column, (cell, line) in enumerate(zip(row.cells, lines, strict=True)):
            cell.width = widths[column]
            paragraph = cell.paragraphs[0]
            paragraph._p.style = self._styles["Muster cell"]  # noqa: SLF001
            if column in numeric:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self._fill(paragraph, line)
            if column < len(shades) and shades[column]:
                shade(cell._tc.get_or_add_tcPr(), _heat(shades[column]))  # noqa: SLF001

    def _annex(self, block: SourceAnnex) -> None:
        """The sources are the document's endnotes, which Word sets at its end."""
        self._line((Words(block.heading),), "Heading 1")
        is_last = self._document.blocks[-1] is block
        where = "They stand as endnotes" + (" below." if is_last else " at the end of this document.")
        self._line((Words("Every source with its grade, in the order of its first mention. " + where),), "Muster note")
        if self._notes.uncited:
            self._line((Words("Not cited above: "), Citation(self._notes.uncited)), "Normal")


def _rule(table: Any, title: str) -> None:
    """Lines under the rows only, and a title for those who hear the table instead of seeing it."""
    look = table._tbl.tblPr  # noqa: SLF001
    lines = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        lines.append(element(f"w:{side}", val="single", sz="4", space="0", color="C2C6C0"))
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w="80", type="dxa"))
    look.insert_element_before(lines, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption")
    look.insert_element_before(margins, "w:tblLook", "w:tblCaption")
    look.append(element("w:tblCaption", val=title))


def _heat(weight: float) -> str:
    """The ground of a cell of a heat map, on which black letters can be read."""
    return "".join(f"{round(255 - (255 - part) * _DARKEST * weight):02X}" for part in _HEAT)
