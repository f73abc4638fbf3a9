"""The pages of a PDF: marks and numbers on each, bookmarks, and what the blocks of a report are set as."""

from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from workbench.reports.document import ReportDocument
from workbench.reports.marking import SIZE, ink
from workbench.reports.pdf_letters import FACE, STRONG, Letters
from workbench.reports.pdf_tags import Tags

WIDTH = A4[0] - 44 * mm
HEIGHT = A4[1] - 56 * mm
INK, MUTED, ACCENT, LINE, GROUND = (HexColor(tone) for tone in ("#1A1E1C", "#4C534F", "#0F5D69", "#C2C6C0", "#E8EAE6"))
_LEFT, _TOP = 22 * mm, A4[1] - 15 * mm
_BOTTOM = 13 * mm
_NUMBER = 70.0  # points that the page's number takes


def _style(name: str, size: float, **said: Any) -> ParagraphStyle:
    facts = {"fontName": FACE, "leading": size * 1.4, "textColor": INK, "spaceAfter": size * 0.5, **said}
    return ParagraphStyle(name, fontSize=size, **facts)


STYLES = {
    "title": _style("title", 20, fontName=STRONG, leading=25, spaceAfter=4),
    "subtitle": _style("subtitle", 12, textColor=MUTED),
    "below": _style("below", 8.5, textColor=MUTED, spaceAfter=14),
    "h1": _style("h1", 14, fontName=STRONG, spaceBefore=16, spaceAfter=5, keepWithNext=1),
    "h2": _style("h2", 12, fontName=STRONG, spaceBefore=12, spaceAfter=4, keepWithNext=1),
    "h3": _style("h3", 10.5, fontName=STRONG, spaceBefore=10, spaceAfter=3, keepWithNext=1),
    "text": _style("text", 10, leading=14.5, spaceAfter=7),
    "item": _style("item", 10, leading=14.5, leftIndent=16, bulletIndent=3, spaceAfter=3),
    "caption": _style("caption", 9, fontName=STRONG, spaceBefore=10, spaceAfter=4, keepWithNext=1),
    "note": _style("note", 8, leading=11.5, spaceBefore=2, spaceAfter=12),
    "cell": _style("cell", 8, leading=10.5, spaceAfter=0),
    "number": _style("number", 8, leading=10.5, spaceAfter=0, alignment=2),
    "source": _style("source", 8.5, leading=12, leftIndent=26, bulletIndent=0, spaceAfter=4),
}


class Set(Paragraph):  # type: ignore[misc]  # reportlab carries no types
    """A paragraph that is tagged as what it is, and that a heading's bookmark leads to; made by `a_set`."""

    tags: Tags
    element: int
    outline: tuple[int, str] | None = None

    def split(self, width: float, height: float) -> list[Flowable]:
        """Its parts on two pages, which stay one thing to a reader who hears them."""
        parts: list[Any] = Paragraph.split(self, width, height)
        for part in parts:
            part.tags, part.element, part.outline = self.tags, self.element, None
        if parts:
            parts[0].outline = self.outline
        return parts

    def draw(self) -> None:
        with self.tags.marking(self.canv, self.element):
            super().draw()


def a_set(markup: str, style: str, tags: Tags, element: int, bullet: str | None = None) -> Set:
    """A paragraph of reportlab's markup in one of `STYLES`."""
    made = Set(markup, STYLES[style], bulletText=bullet)
    made.tags, made.element = tags, element
    return made


class Chart(Flowable):  # type: ignore[misc]
    """The place of a chart, whose page is put into it when the pages are made: drawn lines and letters, no picture."""

    def __init__(self, name: str, size: tuple[float, float], tags: Tags, element: int) -> None:
        super().__init__()
        self._name, self._tags, self._element = name, tags, element
        self._scale = min(WIDTH / size[0], (HEIGHT - 60) / size[1], 1.0)
        self.width, self.height = size[0] * self._scale, size[1] * self._scale
        self.keepWithNext = 1

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with self._tags.marking(self.canv, self._element):
            self.canv.saveState()
            self.canv.scale(self._scale, self._scale)
            self.canv.addLiteral(f"/{self._name} Do")
            self.canv.restoreState()
        self._tags.placed(self._name, self.canv.getPageNumber())


class Pages(BaseDocTemplate):  # type: ignore[misc]
    """The whole file; ``total`` is how many pages it has, which is known when it has been set once."""

    def __init__(self, out: Any, document: ReportDocument, letters: Letters, total: int) -> None:
        super().__init__(out, pagesize=A4, invariant=1, pageCompression=1, lang=document.language)
        self._document, self._letters, self._total = document, letters, total
        self._headings = 0
        frame = Frame(_LEFT, 27 * mm, WIDTH, HEIGHT, 0, 0, 0, 0, id="text")
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self._running))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  reportlab's own name
        """A bookmark for each heading, which viewers list beside the pages."""
        outline = getattr(flowable, "outline", None)
        if outline is not None:
            level, words = outline
            self._headings += 1
            name = f"part-{self._headings}"
            self.canv.bookmarkPage(name)
            self.canv.addOutlineEntry(words, name, level=level, closed=False)

    def _running(self, canvas: Any, _pages: Any) -> None:
        canvas.addLiteral("/Artifact BMC")
        canvas.saveState()
        for y in (_TOP, _BOTTOM):
            self._marks(canvas, y)
        canvas.setFont(FACE, 8)
        canvas.setFillColor(MUTED)
        canvas.drawString(_LEFT, _BOTTOM, f"Page {canvas.getPageNumber()} of {self._total}")
        canvas.restoreState()
        canvas.addLiteral("EMC")

    def _marks(self, canvas: Any, y: float) -> None:
        handling, banner = (self._letters.plain(mark) for mark in (self._document.handling, self._document.banner))
        if handling:
            width = stringWidth(handling, STRONG, SIZE)
            canvas.setFillColor(black)
            canvas.rect(_LEFT + WIDTH - width - 12, y - 4.5, width + 12, 18, stroke=0, fill=1)
            canvas.setFont(STRONG, SIZE)
            canvas.setFillColor(HexColor(ink(handling)))
            canvas.drawString(_LEFT + WIDTH - width - 6, y, handling)
        if banner:
            self._banner(canvas, banner, y, stringWidth(handling, STRONG, SIZE) + 24 if handling else 0)

    def _banner(self, canvas: Any, banner: str, y: float, taken: float) -> None:
        """The free marking in the middle of the page, or of what the others leave it; smaller where it is long."""
        left, right = _LEFT + _NUMBER, _LEFT + WIDTH - taken
        width = stringWidth(banner, STRONG, SIZE)
        fits = A4[0] / 2 - width / 2 >= left and A4[0] / 2 + width / 2 <= right
        canvas.setFont(STRONG, SIZE * min(1.0, (right - left) / width))
        canvas.setFillColor(INK)
        canvas.drawCentredString(A4[0] / 2 if fits else (left + right) / 2, y, banner)
