"""A report as a PDF: its own typefaces inside, bookmarks, links, charts as drawings, structure for reading aloud."""

import io
from itertools import zip_longest
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, String
from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from workbench.figures.export import render_chart
from workbench.figures.vector import printable
from workbench.reports.around import (
    below_title,
    note_line,
    plain,
    runs_of,
    source_line,
    state_words,
    was_words,
    with_annex,
)
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
from workbench.reports.pdf_letters import Letters
from workbench.reports.pdf_pages import ACCENT, GROUND, LINE, WIDTH, Chart, Pages, Set, a_set
from workbench.reports.pdf_tags import Tags
from workbench.reports.scripts import is_leftwards

_CHART = 166.0  # mm
_DARKEST = 0.45
_ROOM_BELOW = 120.0  # points under a heading, or it begins the next page
_ROOM = 112  # signs of a table's line


def pdf_bytes(document: ReportDocument) -> bytes:
    """The file; the same document gives the same bytes. It is dated by the document's day."""
    document = with_annex(document)
    figures = [block for block in document.blocks if isinstance(block, FigureBlock)]
    charts = {f"Chart{at}": render_chart(block.content, ".pdf", _CHART) for at, block in enumerate(figures, 1)}
    total = _built(document, charts, 0)[1]
    raw, _, tags = _built(document, charts, total)
    return _finished(raw, document, charts, tags)


def _built(document: ReportDocument, charts: dict[str, bytes], total: int) -> tuple[bytes, int, Tags]:
    out, letters, tags = io.BytesIO(), Letters(), Tags()
    pages = Pages(out, document, letters, total)
    pages.build(_Setter(document, charts, letters, tags).story())
    return out.getvalue(), pages.page, tags


class _Setter:
    """The blocks of a report as what reportlab sets."""

    def __init__(self, document: ReportDocument, charts: dict[str, bytes], letters: Letters, tags: Tags) -> None:
        self._document, self._letters, self._tags = document, letters, tags
        self._charts = iter(charts.items())
        self._known = {source.number for source in document.sources}

    def story(self) -> list[Flowable]:
        """All of it, in order."""
        document = self._document
        story: list[Flowable] = [self._set((Words(document.title),), "title", "H1")]
        if document.subtitle:
            story.append(self._set((Words(document.subtitle),), "subtitle"))
        story.append(self._set((Words(f"{below_title(document)}. {state_words(document)}"),), "below"))
        for block, after in zip_longest(document.blocks, document.blocks[1:]):
            # A heading stays with what follows; a table would be kept whole with it, so that it only asks for room.
            story += [CondPageBreak(_ROOM_BELOW)] if isinstance(block, Heading | TableBlock) else []
            story += self._block(block)
            if isinstance(block, Heading) and isinstance(after, TableBlock):
                story[-1].keepWithNext = 0
        missing = self._letters.missing_words()
        return [*story, self._set((Words(missing),), "note")] if missing else story

    def _block(self, block: Block) -> list[Flowable]:
        match block:
            case Heading():
                return [self._heading(block.line, block.level)]
            case Paragraph():
                return [self._set(block.line, "text")]
            case Listing():
                return self._listing(block)
            case FigureBlock():
                return self._figure(block)
            case TableBlock():
                return self._table(block)
            case SourceAnnex():
                return self._annex(block)

    def _set(self, line: Line, style: str, kind: str = "P", parent: int = 0, bullet: str | None = None) -> Set:
        return self._set_as(line, style, self._tags.add(kind, parent), bullet)

    def _set_as(self, line: Line, style: str, element: int, bullet: str | None = None) -> Set:
        markup = "".join(map(self._inline, line))
        if is_leftwards(plain(line)):
            markup = f'<para align="right">{markup}</para>'
        return a_set(markup, style, self._tags, element, bullet)

    def _heading(self, line: Line, level: int) -> Set:
        heading = self._set(line, f"h{level}", f"H{level + 1}")
        heading.outline = (level - 1, printable(plain(line)))
        return heading

    def _listing(self, block: Listing) -> list[Flowable]:
        whole = self._tags.add("L")
        bullets = [f"{at}." if block.is_numbered else "•" for at in range(1, len(block.items) + 1)]
        return [
            self._set(item, "item", "LBody", self._tags.add("LI", whole), bullet)
            for item, bullet in zip(block.items, bullets, strict=True)
        ]

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Words():
                words = self._letters.markup(inline.text)
                words = f"<b>{words}</b>" if inline.strong else words
                return f"<i>{words}</i>" if inline.slanted else words
            case Citation():
                return f"[{', '.join('–'.join(map(self._cited, run)) for run in runs_of(inline.numbers))}]"
            case LiveNumber():
                was = f' <font color="#855300"><i>({was_words(inline)})</i></font>' if inline.was else ""
                return self._letters.markup(inline.text) + was
            case Link():
                address = inline.address.replace("&", "&amp;").replace('"', "%22").replace("<", "%3C")
                return f'<a href="{address}" color="{ACCENT.hexval()}">{self._letters.markup(inline.text)}</a>'

    def _cited(self, number: int) -> str:
        if number not in self._known:
            return str(number)
        return f'<a href="#source-{number}" color="{ACCENT.hexval()}">{number}</a>'

    def _figure(self, block: FigureBlock) -> list[Flowable]:
        name, raw = next(self._charts)
        with pikepdf.open(io.BytesIO(raw)) as chart:
            left, low, right, high = (float(edge) for edge in chart.pages[0].mediabox)
        element = self._tags.add("Figure", Alt=printable(block.alt_text))
        caption = (Words(f"Figure {block.number}. {block.caption}"),)
        return [
            self._set(caption, "caption", "Caption"),
            Chart(name, (right - left, high - low), self._tags, element),
            self._set(note_line(block), "note"),
        ]

    def _table(self, block: TableBlock) -> list[Flowable]:
        whole = self._tags.add("Table", A=Dictionary(O=Name.Table, Summary=String(printable(block.caption))))
        header = tuple((Words(name, strong=True),) for name in block.header)
        cells = [self._row(row, block, whole, is_header=not at) for at, row in enumerate((header, *block.rows))]
        widths = [share * WIDTH for share in shares(block.header, block.rows, _ROOM)]
        look = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), GROUND),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
            *(("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4)),
            *(("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)),
            *_heat(block),
        ]
        table = Table(cells, widths, repeatRows=1, style=look, splitInRow=1, hAlign="LEFT")
        caption = (Words(f"Table {block.number}. {block.caption}"),)
        above = self._set(caption, "caption", "Caption")
        above.keepWithNext = 0
        return [above, table, Spacer(0, 12)]

    def _row(self, row: tuple[Line, ...], block: TableBlock, whole: int, *, is_header: bool) -> list[Set]:
        line = self._tags.add("TR", whole)
        cells = []
        for column, words in enumerate(row):
            style = "number" if column in block.numeric else "cell"
            if is_header or not column:
                scope = Dictionary(O=Name.Table, Scope=Name.Column if is_header else Name.Row)
                element = self._tags.add("TH", line, A=scope)
            else:
                element = self._tags.add("TD", line)
            cells.append(self._set_as(words, style, element))
        return cells

    def _annex(self, block: SourceAnnex) -> list[Flowable]:
        whole = self._tags.add("L")
        heading = self._heading((Words(block.heading),), 1)
        return [heading, *(self._source(source.number, whole) for source in self._document.sources)]

    def _source(self, number: int, whole: int) -> Set:
        source = next(source for source in self._document.sources if source.number == number)
        words = "".join(map(self._inline, (Words(f"{source.grade} ", strong=True), *source_line(source))))
        element = self._tags.add("LBody", self._tags.add("LI", whole))
        return a_set(f'<a name="source-{number}"/>{words}', "source", self._tags, element, f"[{number}]")


def _heat(block: TableBlock) -> list[tuple[Any, ...]]:
    """The grounds of a heat map's cells, on which black letters can be read."""
    return [
        ("BACKGROUND", (column, row), (column, row), Color(ACCENT.red, ACCENT.green, ACCENT.blue, _DARKEST * weight))
        for row, weights in enumerate(block.shades, 1)
        for column, weight in enumerate(weights)
        if weight
    ]


def _finished(raw: bytes, document: ReportDocument, charts: dict[str, bytes], tags: Tags) -> bytes:
    """The file with its charts, its structure and what it says of itself."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        for page, names in tags.charts.items():
            for name in names:
                _put(pdf, pdf.pages[page - 1], name, charts[name])
        tags.write(pdf)
        _name_links(pdf)
        _describe(pdf, document)
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _put(pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, chart: bytes) -> None:
    with pikepdf.open(io.BytesIO(chart)) as drawn:
        drawing = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    resources = page.obj.Resources
    if "/XObject" not in resources:
        resources.XObject = Dictionary()
    resources.XObject[f"/{name}"] = drawing


def _name_links(pdf: pikepdf.Pdf) -> None:
    """Say in words where each link leads, for those who hear the page."""
    for page in pdf.pages:
        for link in page.obj.get("/Annots", []):
            link.Contents = link.A.URI if "/A" in link else String("The source, in the annex")


def _describe(pdf: pikepdf.Pdf, document: ReportDocument) -> None:
    title, author = printable(document.title), printable(document.byline or document.made_with)
    day = f"{document.day:%Y%m%d}000000Z"
    facts = {
        "Title": title,
        "Author": author,
        "Subject": printable(document.subtitle),
        "Keywords": printable(" ".join(filter(None, (document.handling, document.banner, state_words(document))))),
        "Creator": document.made_with,
        "CreationDate": f"D:{day}",
        "ModDate": f"D:{day}",
    }
    pdf.trailer.Info = pdf.make_indirect(Dictionary({f"/{name}": String(words) for name, words in facts.items()}))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
        about["dc:title"], about["dc:creator"], about["dc:language"] = title, [author], {document.language}
        about["xmp:CreateDate"] = f"{document.day.isoformat()}T00:00:00Z"
        about["xmp:CreatorTool"] = document.made_with
    pdf.Root.Lang = String(document.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
