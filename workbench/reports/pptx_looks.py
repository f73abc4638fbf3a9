"""The looks of slides: their size, where things stand, marks and numbers on each, words as runs."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from pptx import Presentation
from pptx.dml import color
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from workbench.figures.vector import printable
from workbench.reports.around import cited_in, state_words, was_words
from workbench.reports.document import Citation, Inline, Line, Link, LiveNumber, ReportDocument, Words
from workbench.reports.marking import GROUND, SIZE, ink

WIDTH, HEIGHT, MARGIN = 13.333, 7.5, 0.5
TOP, BOTTOM = 1.35, 6.85  # inches, between the title and what stands on every slide
FACE = "Arial"
RGBColor: Any = color.RGBColor  # which python-pptx leaves untyped
INK, MUTED, ACCENT, STALE = (RGBColor.from_string(tone) for tone in ("1A1E1C", "4C534F", "0F5D69", "855300"))
_BANNER = 36  # signs that stand in the middle at full size
_OF_A_SCREEN = 10.0  # inches that the empty presentation is wide


def opened() -> Any:
    """An empty presentation at 16:9, its layouts drawn out to that width."""
    slides = Presentation()
    slides.slide_width, slides.slide_height = Inches(WIDTH), Inches(HEIGHT)
    master = slides.slide_masters[0]
    for page in (master, *master.slide_layouts):
        for shape in page.shapes:
            if shape.element.find(f".//{qn('a:xfrm')}") is not None:
                shape.left, shape.width = (int(edge * WIDTH / _OF_A_SCREEN) for edge in (shape.left, shape.width))
    package = slides.part.package
    for key, relation in list(package._rels.items()):  # noqa: SLF001  the only way to it
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package._rels.pop(key)  # noqa: SLF001
    return slides


def add_slide(slides: Any, document: ReportDocument, title: str, layout: int = 5) -> Any:
    """A slide with its title (layout 5 has that alone, 0 is a title page), its marks and its number."""
    slide = slides.slides.add_slide(slides.slide_layouts[layout])
    heading = slide.shapes.title
    heading.left, heading.top, heading.width, heading.height = map(Inches, (MARGIN, 0.55, WIDTH - 2 * MARGIN, 0.75))
    frame = heading.text_frame
    frame.word_wrap, frame.vertical_anchor, frame.margin_left = True, MSO_ANCHOR.TOP, 0
    _write(frame.paragraphs[0], (Words(title, strong=True),), _size(title, layout), document.language)
    frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    for y in (0.12, 7.1):
        _marks(slide, document, y)
    foot = box(slide, (MARGIN, 7.1, 7.5, 0.3))
    _write(foot.paragraphs[0], (Words(f"{len(slides.slides)}   {state_words(document)}"),), 9, document.language, MUTED)
    return slide


def _size(title: str, layout: int) -> int:
    """Points of a title that takes two lines at most."""
    return (36 if len(title) < 60 else 28) if layout == 0 else 24 if len(title) < 75 else 19


def box(slide: Any, place: tuple[float, float, float, float]) -> Any:
    """An empty text box at left, top, width and height in inches; returns its text frame."""
    frame = slide.shapes.add_textbox(*map(Inches, place)).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame


def write_lines(frame: Any, lines: Iterable[Line], size: float, language: str, bullets: Iterable[str] = ()) -> None:
    """A paragraph a line, each with its bullet before it where there are any."""
    marks = iter(bullets)
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if not at else frame.add_paragraph()
        paragraph.space_after = Pt(size * 0.5)
        mark = next(marks, "")
        _write(paragraph, (Words(f"{mark} "), *line) if mark else line, size, language)


def _write(paragraph: Any, line: Line, size: float, language: str, colour: Any = INK) -> None:
    for inline in line:
        for words, facts in _runs(inline):
            run = paragraph.add_run()
            run.text = printable(words)
            font = run.font
            font.size, font.name, font.color.rgb = Pt(size), FACE, facts.get("colour", colour)
            if facts.get("strong"):
                font.bold = True
            if facts.get("slanted"):
                font.italic = True
            run._r.get_or_add_rPr().set("lang", language)  # noqa: SLF001  python-pptx knows its own languages only
            if "address" in facts:
                run.hyperlink.address = facts["address"]


def _runs(inline: Inline) -> list[tuple[str, dict[str, Any]]]:
    match inline:
        case Words():
            return [(inline.text, {"strong": inline.strong, "slanted": inline.slanted})]
        case Citation():
            return [(cited_in(inline), {"colour": ACCENT})]
        case LiveNumber():
            was = [(f" ({was_words(inline)})", {"colour": STALE, "slanted": True})] if inline.was else []
            return [(inline.text, {}), *was]
        case Link():
            return [(inline.text, {"colour": ACCENT, "address": inline.address})]


def _marks(slide: Any, document: ReportDocument, y: float) -> None:
    if document.banner:
        frame = box(slide, (WIDTH / 2 - 2.5, y, 5, 0.3))
        size = SIZE * min(1.0, _BANNER / max(len(document.banner), 1))
        _write(frame.paragraphs[0], (Words(document.banner, strong=True),), size, document.language)
        frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    if document.handling:
        width = 0.35 + 0.125 * len(document.handling)
        frame = box(slide, (WIDTH - MARGIN - width, y, width, 0.28))
        shape = slide.shapes[-1]
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(GROUND.removeprefix("#"))
        frame.vertical_anchor, frame.word_wrap = MSO_ANCHOR.MIDDLE, False
        letters = RGBColor.from_string(ink(document.handling).removeprefix("#"))
        _write(frame.paragraphs[0], (Words(document.handling, strong=True),), SIZE, document.language, letters)
        frame.paragraphs[0].alignment = PP_ALIGN.CENTER


def describe(picture: Any, name: str, alt_text: str) -> None:
    """Give a picture its name and its alt text."""
    facts = picture._element.nvPicPr.cNvPr  # noqa: SLF001  python-pptx has no other way to it
    facts.set("name", name)
    facts.set("descr", printable(alt_text))


def write_facts(slides: Any, document: ReportDocument) -> None:
    """What the file says of itself; nothing of the machine or the hour it was made on."""
    facts, day = slides.core_properties, datetime.combine(document.day, time())
    facts.title, facts.subject = printable(document.title)[:255], printable(document.subtitle)[:255]
    facts.author = facts.last_modified_by = printable(document.byline or document.made_with)[:255]
    facts.created = facts.modified = facts.last_printed = day
    facts.language, facts.revision = document.language, 1
    facts.keywords = printable(" ".join(filter(None, (document.handling, document.banner))))[:255]
    facts.comments = f"Made with {document.made_with}, project state {document.project_state}"[:255]
