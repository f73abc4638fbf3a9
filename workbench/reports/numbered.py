"""A report's sources numbered by first mention, which is how readers look for them and Word counts its endnotes."""

from collections.abc import Mapping
from dataclasses import replace

from workbench.reports.document import (
    Block,
    Citation,
    FigureBlock,
    Heading,
    Inline,
    Line,
    Listing,
    Paragraph,
    ReportDocument,
    TableBlock,
)


def renumbered(document: ReportDocument, order: list[int]) -> ReportDocument:
    """The document with the sources of ``order`` numbered 1, 2, 3; all others come after, as they stood."""
    rest = [source.number for source in document.sources if source.number not in order]
    new = {number: at for at, number in enumerate([*order, *rest], 1)}
    if all(number == at for number, at in new.items()):
        return document
    sources = sorted(
        (replace(source, number=new[source.number]) for source in document.sources), key=lambda s: s.number
    )
    return replace(document, sources=tuple(sources), blocks=tuple(_block(block, new) for block in document.blocks))


def _block(block: Block, new: Mapping[int, int]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, line=_line(block.line, new))
        case Listing():
            return replace(block, items=tuple(_line(item, new) for item in block.items))
        case TableBlock():
            return replace(block, rows=tuple(tuple(_line(cell, new) for cell in row) for row in block.rows))
        case FigureBlock():
            lines = (replace(each, number=new.get(each.number, each.number)) for each in block.content.sources)
            by_number = tuple(sorted(lines, key=lambda each: each.number))
            return replace(block, content=replace(block.content, sources=by_number))
    return block


def _line(line: Line, new: Mapping[int, int]) -> Line:
    return tuple(_inline(inline, new) for inline in line)


def _inline(inline: Inline, new: Mapping[int, int]) -> Inline:
    if isinstance(inline, Citation):
        return Citation(tuple(sorted(new.get(number, number) for number in inline.numbers)))
    return inline
