"""The looks of a Word report: an empty document with its styles, or the analyst's own template emptied."""

import io
from datetime import datetime, time
from typing import Any

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from db.errors import WorkbenchError
from workbench.figures.vector import printable
from workbench.reports.document import ReportDocument
from workbench.reports.docx_marks import add_field, element, shade
from workbench.reports.marking import GROUND, SIZE, ink
from workbench.reports.packed import refuse_harm

_FACE = "Arial"  # on every Windows and macOS, and metrically the same as Liberation Sans elsewhere
_INK, _MUTED, _ACCENT = RGBColor(0x1A, 0x1E, 0x1C), RGBColor(0x4C, 0x53, 0x4F), RGBColor(0x0F, 0x5D, 0x69)
_MARGIN = Mm(22)
_STYLES_AGAIN = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_STYLES = {  # size in points, bold, space before and after, colour
    "Normal": (10.5, False, 0, 6, _INK),
    "Title": (20, True, 6, 2, _INK),
    "Subtitle": (12, False, 0, 4, _MUTED),
    "Heading 1": (15, True, 16, 4, _INK),
    "Heading 2": (12.5, True, 12, 3, _INK),
    "Heading 3": (11, True, 10, 2, _INK),
    "Caption": (9.5, True, 8, 4, _INK),
    "Endnote Text": (9, False, 0, 3, _INK),
    "List Bullet": (10.5, False, 0, 3, _INK),
    "List Number": (10.5, False, 0, 3, _INK),
    "Header": (9, False, 0, 0, _MUTED),
    "Footer": (9, False, 0, 0, _MUTED),
    "Muster note": (8.5, False, 4, 10, _INK),
    "Muster cell": (8.5, False, 1, 1, _INK),
}


def opened(template: bytes | None) -> Document:
    """A document to write into. Raises `WorkbenchError` for a template that is none or may do harm."""
    if template is None:
        word = docx.Document()
        _drop(word.part.package.rels, RELATIONSHIP_TYPE.THUMBNAIL)  # a picture of another document
        for section in word.sections:
            section.page_width, section.page_height = Mm(210), Mm(297)
            section.left_margin = section.right_margin = _MARGIN
            section.top_margin = section.bottom_margin = Mm(25)
        for name in _STYLES:
            _dress(word, name)
        _dress_letters(word)
        return word
    return _emptied(template)


def _emptied(template: bytes) -> Document:
    refuse_harm(template, "The template")
    try:
        word = docx.Document(io.BytesIO(template))
    except (KeyError, ValueError, AttributeError, OSError) as error:
        raise WorkbenchError("The template is no Word document that can be read. Save it as .docx anew.") from error
    body = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    for name in _STYLES:
        if name not in word.styles:
            _dress(word, name)
    _dress_letters(word)
    return word


def _dress(word: Document, name: str) -> None:
    """Give a style our looks; it is made where it is not there."""
    size, bold, before, after, colour = _STYLES[name]
    if name not in word.styles:
        made: Any = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = word.styles["Normal"]
    style: Any = word.styles[name]
    style.font.name, style.font.size, style.font.bold = _FACE, Pt(size), bold
    style.font.italic, style.font.color.rgb = False, colour
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        faces.attrib.pop(qn(f"w:{script}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.set(qn(f"w:{script}"), _FACE)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(before), Pt(after)
    spacing.line_spacing = 1.0 if name == "Muster cell" else 1.15
    spacing.keep_with_next = name == "Caption" or name.startswith("Heading")
    for odd in (*style.element.pPr.findall(qn("w:pBdr")), *style.element.rPr.findall(qn("w:spacing"))):
        odd.getparent().remove(odd)
    if name == "Endnote Text":
        spacing.left_indent, spacing.first_line_indent = Mm(10), -Mm(10)
        spacing.tab_stops.add_tab_stop(Mm(10))


def _drop(relations: Any, kind: str) -> None:
    """Leave out the parts of a kind."""
    for key, relation in list(relations.items()):
        if relation.reltype == kind:
            del relations[key]


def _dress_letters(word: Document) -> None:
    """Make the styles of links, remarks and notes' numbers, which stand on the line, where they are not there.

    Word 2010 kept its styles a second time; that they would no longer be the same makes Word mend the file.
    """
    _drop(word.part.rels, _STYLES_AGAIN)
    if "Comment Reference" not in word.styles:
        word.styles.add_style("Comment Reference", WD_STYLE_TYPE.CHARACTER).font.size = Pt(8)
    if "Hyperlink" not in word.styles:
        link: Any = word.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
        link.font.color.rgb, link.font.underline = _ACCENT, True
    if "Endnote Reference" not in word.styles:
        number: Any = word.styles.add_style("Endnote Reference", WD_STYLE_TYPE.CHARACTER)
        number.font.superscript = False


def text_width(section: Section) -> Emu:
    """The width between the margins; that of A4 with ours where a template leaves its page to the printer."""
    margins = int(section.left_margin or 0) + int(section.right_margin or 0)
    return Emu(int(section.page_width or Mm(210)) - (margins or 2 * _MARGIN))


def write_running(word: Document, document: ReportDocument) -> None:
    """The marks and the page's number on every page; a template's own header stays below them."""
    word.settings.odd_and_even_pages_header_footer = False
    for section in word.sections:
        section.different_first_page_header_footer = False
        width = text_width(section)
        for running in (section.header, section.footer):
            running.is_linked_to_previous = False
            first: Any = running.paragraphs[0] if running.paragraphs else running.add_paragraph()
            line = first.insert_paragraph_before() if first.text.strip() or len(running.paragraphs) > 1 else first
            _tabs(line, width)
            if running is section.footer:
                line.add_run("Page ")
                add_field(line, "PAGE", "1")
                line.add_run(" of ")
                add_field(line, "NUMPAGES", "1")
            _mark(line, document)


def _tabs(line: Paragraph, width: int) -> None:
    """A stop in the middle and one at the right edge, and none of those that the style has."""
    stops, style = line.paragraph_format.tab_stops, line.style
    while style is not None:
        for stop in list(style.paragraph_format.tab_stops):
            stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
        style = style.base_style
    stops.add_tab_stop(width // 2, WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)


def _mark(line: Paragraph, document: ReportDocument) -> None:
    line.add_run("\t")
    banner = line.add_run(printable(document.banner))
    banner.bold, banner.font.size, banner.font.color.rgb = True, Pt(SIZE), _INK
    line.add_run("\t")
    if document.handling:
        write_mark(line, document.handling)


def write_mark(line: Paragraph, handling: str) -> None:
    """Add the handling mark to a line."""
    mark = line.add_run(f"\u00a0{printable(handling)}\u00a0")
    mark.bold, mark.font.size = True, Pt(SIZE)
    mark.font.color.rgb = RGBColor.from_string(ink(handling).removeprefix("#"))
    shade(mark._r.get_or_add_rPr(), GROUND)  # noqa: SLF001  the element behind a run


def write_facts(word: Document, document: ReportDocument) -> None:
    """What the file says of itself; nothing of the machine or the hour it was made on."""
    facts, day = word.core_properties, datetime.combine(document.day, time())
    facts.title, facts.subject = printable(document.title)[:255], printable(document.subtitle)[:255]
    facts.author = facts.last_modified_by = printable(document.byline or document.made_with)[:255]
    facts.created = facts.modified = day
    facts.last_printed = day
    facts.language, facts.revision = document.language, 1
    facts.keywords = printable(" ".join(filter(None, (document.handling, document.banner))))[:255]
    facts.comments = f"Made with {document.made_with}, project state {document.project_state}"[:255]
    facts.category = facts.content_status = facts.identifier = facts.version = ""
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None:
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        defaults.append(element("w:lang", val=document.language, bidi="ar-SA"))
