"""A report as one Markdown file: CommonMark with the tables of GitHub; charts inside it, as pictures in data URIs."""

import base64
import re
from collections.abc import Iterator, Sequence

from workbench.figures.export import render_chart
from workbench.figures.vector import printable
from workbench.reports.around import (
    BEHIND,
    below_title,
    cited_in,
    note_line,
    rows_behind,
    source_line,
    state_words,
    was_words,
    with_annex,
)
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

_WIDTH = 160.0  # mm
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!$&])")
_ADDRESS = re.compile(r"[<>\s\\]+")
_BREAKS = re.compile(r"[\t\n\r\v\f\x85\u2028\u2029]+")


def markdown_bytes(document: ReportDocument) -> bytes:
    """The file as UTF-8 with LF ends; the charts' pictures stand at its end, so that the text can be read as it is."""
    document = with_annex(document)
    marks = " · ".join(escaped(mark) for mark in (document.handling, document.banner) if mark)
    parts = [
        *([f"**{marks}**"] if marks else []),
        f"# {escaped(document.title)}",
        *([f"*{escaped(document.subtitle)}*"] if document.subtitle else []),
        _alone(escaped(below_title(document))),
        *(part for block in document.blocks for part in _block(block, document)),
        "---",
        escaped(state_words(document)),
        *([f"**{marks}**"] if marks else []),
        *(_drawn(block) for block in document.blocks if isinstance(block, FigureBlock)),
    ]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def escaped(words: str) -> str:
    """Words on one line that Markdown and HTML leave alone wherever they stand in it."""
    return _SIGNS.sub(r"\\\1", _BREAKS.sub(" ", printable(words)))


def _alone(line: str) -> str:
    """A line that begins a paragraph, and is not to become a list, a rule or a heading."""
    return re.sub(r"^(\s*)(?:([-+=])|(\d+)([.)]))", _held, line)


def _held(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}"


def _block(block: Block, document: ReportDocument) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level + 1)} {_line(block.line)}"
        case Paragraph():
            yield _alone(_line(block.line))
        case Listing():
            marks = [f"{at}." if block.is_numbered else "-" for at in range(1, len(block.items) + 1)]
            yield "\n".join(f"{mark} {_alone(_line(item))}" for mark, item in zip(marks, block.items, strict=True))
        case FigureBlock():
            yield f"**Figure {block.number}. {escaped(block.caption)}**"
            yield f"![{escaped(block.alt_text)}][figure-{block.number}]"
            yield _line(note_line(block))
            yield f"The numbers behind figure {block.number}:"
            yield _table(BEHIND, rows_behind(block.content), frozenset())
        case TableBlock():
            yield f"**Table {block.number}. {escaped(block.caption)}**"
            yield _table(block.header, block.rows, block.numeric)
        case SourceAnnex():
            yield f"## {escaped(block.heading)}"
            yield from (
                f"\\[{source.number}\\] **{escaped(source.grade)}** {_line(source_line(source))}"
                for source in document.sources
            )


def _table(header: Sequence[str], rows: Sequence[Sequence[Line]], numeric: frozenset[int]) -> str:
    rule = ["---:" if column in numeric else "---" for column in range(len(header))]
    lines = [[escaped(name) for name in header], rule, *([_line(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _line(line: Line) -> str:
    return "".join(map(_inline, line))


def _inline(inline: Inline) -> str:
    match inline:
        case Words():
            marks = ("**" if inline.strong else "") + ("*" if inline.slanted else "")
            return _marked(escaped(inline.text), marks)
        case Citation():
            return escaped(cited_in(inline))
        case LiveNumber():
            was = f" *({escaped(was_words(inline))})*" if inline.was else ""
            return escaped(inline.text) + was
        case Link():
            return f"[{escaped(inline.text)}](<{_ADDRESS.sub(_percent, inline.address)}>)"


def _marked(words: str, marks: str) -> str:
    """Words between marks, which have to touch them; blanks stay outside."""
    bare = words.strip()
    if not marks or not bare:
        return words
    at = words.index(bare)
    return f"{words[:at]}{marks}{bare}{marks[::-1]}{words[at + len(bare) :]}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _drawn(block: FigureBlock) -> str:
    """The definition that the picture's place refers to."""
    picture = base64.b64encode(render_chart(block.content, ".png", _WIDTH)).decode()
    return f"[figure-{block.number}]: data:image/png;base64,{picture}"
