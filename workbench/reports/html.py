"""A report as one HTML page that needs nothing else. Words of the project are escaped, never run."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape, unescape
from string import Template

from resources import files
from workbench.figures.export import render_chart
from workbench.figures.vector import in_pixels, printable
from workbench.reports.around import (
    BEHIND,
    below_title,
    note_line,
    plain,
    rows_behind,
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
from workbench.reports.lettering import font_faces
from workbench.reports.marking import colour_word

_ALWAYS = "".join(map(chr, range(32, 127)))
_WIDTH = 150.0  # mm: 850 px of a page, its letters 14 px high
_PIXELS = 144 / 72  # a point
_ROOM = 80  # signs of a table's line
_HEAT = 0.45  # opacity of the darkest cell, on which words still stand out


def html_bytes(document: ReportDocument) -> bytes:
    """The page as UTF-8; the same document gives the same bytes."""
    document = with_annex(document)
    body = "\n".join(_Page(document).blocks())
    shown = f"{body} {document.title} {document.subtitle} {document.byline} {document.made_with}"
    page = Template(files.text("reports", "report.html")).substitute(
        language=escape(document.language),
        fonts=font_faces(printable(unescape(shown)) + _ALWAYS),
        title=_words(document.title),
        subtitle=f'<p class="subtitle" dir="auto">{_words(document.subtitle)}</p>\n' if document.subtitle else "",
        below=_words(below_title(document)),
        day=document.day.isoformat(),
        contents=_contents(document),
        body=body,
        state=_words(state_words(document)),
        made_with=_words(document.made_with),
        marking=_marking(document),
        running=_running(document),
    )
    return page.encode("utf-8", "replace")


def _words(words: str) -> str:
    return escape(printable(words))


def _marking(document: ReportDocument) -> str:
    banner = f'<p class="banner">{_words(document.banner)}</p>' if document.banner else ""
    if not document.handling:
        return banner
    mark = f'<span class="{escape(colour_word(document.handling))}">{_words(document.handling)}</span>'
    return f'{banner}<p class="handling">{mark}</p>'


def _running(document: ReportDocument) -> str:
    """The marks as they stand on every page that is printed."""
    corners = (("right", document.handling), ("center", document.banner))
    marks = [
        f"@{edge}-{side} {{ content: {_quoted(mark)}; font: 600 12pt sans-serif; }}"
        for edge in ("top", "bottom")
        for side, mark in corners
        if mark
    ]
    return " ".join([*marks, '@bottom-left { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }'])


def _quoted(words: str) -> str:
    """Words as a string of CSS: every sign that could end it or the style sheet as its number."""
    signs = (sign if sign.isalnum() or sign in " :+-." else f"\\{ord(sign):06x}" for sign in printable(words))
    return f'"{"".join(signs)}"'


def _contents(document: ReportDocument) -> str:
    headings = list(_headed(document))
    if len(headings) < 3:
        return ""
    lines = (
        f'<li class="l{level}"><a href="#part-{number}" dir="auto">{_words(words)}</a></li>'
        for number, (level, words) in enumerate(headings, 1)
    )
    return f'<nav aria-label="Contents">\n<ul>\n{"".join(lines)}\n</ul>\n</nav>\n'


def _headed(document: ReportDocument) -> Iterator[tuple[int, str]]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield block.level + 1, plain(block.line)
        elif isinstance(block, SourceAnnex):
            yield 2, block.heading


class _Page:
    """The blocks of a document as markup; headings are numbered as they come, for the contents."""

    def __init__(self, document: ReportDocument) -> None:
        self._document = document
        self._sources = {source.number for source in document.sources}
        self._parts = 0

    def blocks(self) -> Iterator[str]:
        yield from map(self._block, self._document.blocks)

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block.level + 1, self._line(block.line))
            case Paragraph():
                return f'<p dir="auto">{self._line(block.line)}</p>'
            case Listing():
                kind = "ol" if block.is_numbered else "ul"
                items = (f'<li dir="auto">{self._line(item)}</li>' for item in block.items)
                return f"<{kind}>{''.join(items)}</{kind}>"
            case FigureBlock():
                return self._figure(block)
            case TableBlock():
                return self._table(f"Table {block.number}. {_words(block.caption)}", block)
            case SourceAnnex():
                return self._annex(block)

    def _heading(self, level: int, words: str) -> str:
        self._parts += 1
        return f'<h{level} id="part-{self._parts}" dir="auto">{words}</h{level}>'

    def _line(self, line: Line) -> str:
        return "".join(map(self._inline, line))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Words():
                words = _words(inline.text)
                words = f"<strong>{words}</strong>" if inline.strong else words
                return f"<em>{words}</em>" if inline.slanted else words
            case Citation():
                return f"[{', '.join('–'.join(map(self._cited, run)) for run in runs_of(inline.numbers))}]"
            case LiveNumber():
                was = f' <span class="was">({_words(was_words(inline))})</span>' if inline.was else ""
                return f'<span title="{_words(inline.of)}">{_words(inline.text)}</span>{was}'
            case Link():
                return f'<a href="{_words(inline.address)}" rel="noreferrer">{_words(inline.text)}</a>'

    def _cited(self, number: int) -> str:
        return f'<a href="#source-{number}">{number}</a>' if number in self._sources else str(number)

    def _figure(self, block: FigureBlock) -> str:
        rows = TableBlock(0, "", BEHIND, tuple(rows_behind(block.content)))
        table = self._table(f"The numbers behind figure {block.number}", rows)
        return (
            f'<figure id="figure-{block.number}">\n'
            f'<figcaption dir="auto">Figure {block.number}. {_words(block.caption)}</figcaption>\n{_picture(block)}\n'
            f'<p dir="auto">{self._line(note_line(block))}</p>\n'
            f"<details><summary>The numbers behind figure {block.number}</summary>\n{table}\n</details>\n</figure>"
        )

    def _table(self, caption: str, block: TableBlock) -> str:
        numeric = [' class="number"' if column in block.numeric else "" for column in range(len(block.header))]
        header = "".join(
            f'<th scope="col"{kind}>{_words(name)}</th>' for name, kind in zip(block.header, numeric, strict=True)
        )
        rows = "\n".join(
            self._row(row, numeric, block.shades[at] if block.shades else ()) for at, row in enumerate(block.rows)
        )
        widths = shares(block.header, block.rows, _ROOM)
        columns = "".join(f'<col style="width: {100 * share:.1f}%">' for share in widths)
        return (
            f'<div class="wide" role="region" aria-label="{caption}" tabindex="0">\n'
            f'<table><caption dir="auto">{caption}</caption>\n'
            f"<colgroup>{columns}</colgroup>\n<thead><tr>{header}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>\n</div>"
        )

    def _row(self, row: tuple[Line, ...], numeric: list[str], shades: tuple[float, ...]) -> str:
        cells = [f'<th scope="row" dir="auto">{self._line(row[0])}</th>'] if row else []
        for column, cell in enumerate(row[1:], 1):
            shade = shades[column] if column < len(shades) else 0.0
            heat = f' style="background: rgb(var(--heat) / {_HEAT * shade:.3f})"' if shade else ""
            cells.append(f'<td{numeric[column]}{heat} dir="auto">{self._line(cell)}</td>')
        return f"<tr>{''.join(cells)}</tr>"

    def _annex(self, block: SourceAnnex) -> str:
        lines = "\n".join(
            f'<li id="source-{source.number}" dir="auto"><span class="at">[{source.number}]</span>'
            f"<strong>{_words(source.grade)}</strong> {self._line(source_line(source))}</li>"
            for source in self._document.sources
        )
        return f'{self._heading(2, _words(block.heading))}\n<ol class="sources">\n{lines}\n</ol>'


def _picture(block: FigureBlock) -> str:
    """The chart without the lines that make it a file of its own; its ids are unlike those of any other figure."""
    content = replace(block.content, title=f"Figure {block.number}. {block.caption}", alt_text=block.alt_text)
    svg = in_pixels(render_chart(content, ".svg", _WIDTH), _PIXELS).decode()
    svg = svg[svg.index("<svg") :].strip()
    own = f"f{block.number}-"
    svg = re.sub(r'(\sid="|url\(#|href="#)', rf"\g<1>{own}", svg)
    return svg.replace(
        'aria-labelledby="figure-title figure-description"',
        f'aria-labelledby="{own}figure-title {own}figure-description"',
        1,
    )
