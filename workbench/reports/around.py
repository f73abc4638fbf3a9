"""What stands around a report's figures and behind its numbers, the same in every format: notes, tables, sources."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.figures.content import FigureContent, Mark
from workbench.figures.phrases import BASIS_WORDS, as_of_words, counted, day_words, level_words
from workbench.figures.sourcing import grade_words
from workbench.figures.wording_pooled import pooled_with
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
    Source,
    SourceAnnex,
    TableBlock,
    Words,
)
from workbench.reports.numbered import renumbered

BEHIND = ("Claim", "Series", "About", "Says", "Counts", "Grade", "Told by", "Known", "Source")
"""The columns of the table behind a figure; the last has the numbers of sources."""


def with_annex(document: ReportDocument) -> ReportDocument:
    """The document as it is set: its sources stand somewhere, numbered by first mention; no heading skips a level."""
    blocks = tuple(_in_order(document.blocks))
    if document.sources and not any(isinstance(block, SourceAnnex) for block in blocks):
        blocks = (*blocks, SourceAnnex("Sources"))
    document = replace(document, blocks=blocks)
    return renumbered(document, first_cited(document))


def _in_order(blocks: Iterable[Block]) -> Iterator[Block]:
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = min(max(block.level, 1), level + 1, 3)
            yield replace(block, level=level)
        else:
            level = 1 if isinstance(block, SourceAnnex) else level
            yield block


def note_line(block: FigureBlock) -> Line:
    """The line under a figure: its note, the day it is known on, and the numbers of its sources."""
    content = block.content
    counts = f"{content.counts_line.rstrip('.')}. " if content.counts_line else ""
    pooled = pooled_with(content.panels)
    numbers = tuple(sorted({source.number for source in content.sources}))
    parts: list[Inline] = [
        *(Words("Note. ", strong=True), Words(f"{counts}{content.note}".strip() + " ")),
        *(Words("As known on ", strong=True), Words(f"{day_words(content.as_known_on)}. ")),
        *((Words("Pooled with ", strong=True), Words(f"{pooled}. ")) if pooled else ()),
        *((Words("Sources ", strong=True), Citation(numbers)) if numbers else ()),
    ]
    return tuple(parts)


def rows_behind(content: FigureContent) -> list[tuple[Line, ...]]:
    """What the figure is drawn from, a row a mark, in the columns of `BEHIND`."""
    numbers = {claim: source.number for source in content.sources for claim in source.claim_ids}
    return [_row(panel.name, mark, numbers) for panel in content.panels for mark in panel.marks]


def _row(series: str, mark: Mark, numbers: dict[int, int]) -> tuple[Line, ...]:
    about = as_of_words(mark.as_of) if mark.as_of else "no date said"
    cited = tuple(sorted({numbers[claim] for claim in mark.claim_ids if claim in numbers}))
    words = (mark.label, series, about, says(mark), BASIS_WORDS[mark.basis], grade_words(mark), told_by(mark))
    return (*((Words(each),) for each in words), (Words(day_words(mark.known)),), (Citation(cited),) if cited else ())


def says(mark: Mark) -> str:
    """Its level with what kind of statement it is: "fewer than 2,000, planned, level"."""
    state = "" if mark.state.value == "active" else mark.state.value
    kinds = (level_words(mark.quantity), mark.modality.value, mark.kind.value, state)
    return ", ".join(word for word in kinds if word)


def told_by(mark: Mark) -> str:
    """Who told it, where, and in how many articles where there are more."""
    copies = f"{mark.articles} articles, one origin" if mark.articles > 1 else ""
    return ", ".join(part for part in (mark.source, mark.outlet, copies) if part)


def source_line(source: Source) -> Line:
    """A source in full: reference, descriptor, how many origins in how many articles, its address and the day of it."""
    reference = source.reference.rstrip()
    before, address, after = reference.partition(source.address) if source.address else (reference, "", "")
    stop = "" if reference.endswith((".", "?", "!", "”")) else "."
    parts: list[Inline] = [Words(before), *((Link(address, address), Words(after)) if address else ())]
    parts.append(Words(f"{stop}{_counts(source)}"))
    if source.descriptor:
        parts.append(Words(f" {source.descriptor.rstrip('.')}.", slanted=True))
    if source.address and not address:
        parts += [Words(" "), Link(source.address, source.address), Words(".")]
    if source.accessed:
        parts.append(Words(f" Seen on {day_words(source.accessed)}."))
    return tuple(part for part in parts if part != Words(""))


def _counts(source: Source) -> str:
    """How many origins in how many articles; "" where there are no articles, which the reference then says itself."""
    if not source.articles:
        return ""
    origins = counted(source.origins, "origin") if source.origins else "origin unknown"
    return f" {origins[0].upper()}{origins[1:]} in {counted(source.articles, 'article')}."


def state_words(document: ReportDocument) -> str:
    """What the report is a report of: "As known on 1 Nov 2026. Project state 7f3a91c. Made with Muster 1.0."."""
    return (
        f"As known on {day_words(document.as_known_on)}. Project state {document.project_state}. "
        f"Made with {document.made_with}."
    )


def below_title(document: ReportDocument) -> str:
    """The byline and the day."""
    return ", ".join(part for part in (document.byline, day_words(document.day)) if part)


def was_words(number: LiveNumber) -> str:
    """What is said of a number that is no longer as it was looked at; "" for one that is."""
    return f"was {number.was}" if number.was else ""


def cited_in(citation: Citation) -> str:
    """A citation as it is printed: "[1, 3]", and "[1–4, 7]" where four or more follow one another."""
    return f"[{', '.join('–'.join(map(str, run)) for run in runs_of(citation.numbers))}]"


def runs_of(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Rising numbers, four and more that follow one another as their first and last: (1, 4), (7,)."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [part for run in runs for part in ([(run[0], run[-1])] if len(run) > 3 else [(each,) for each in run])]


def plain(line: Line) -> str:
    """A line as bare words, its citations in brackets."""
    return "".join(_plain(inline) for inline in line)


def _plain(inline: Inline) -> str:
    if isinstance(inline, Citation):
        return cited_in(inline)
    if isinstance(inline, LiveNumber) and inline.was:
        return f"{inline.text} ({was_words(inline)})"
    return inline.text


def lines_of(document: ReportDocument) -> Iterator[Line]:
    """Every line of a report in the order it is read, the notes under its figures too; not its sources."""
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.line
        elif isinstance(block, Listing):
            yield from block.items
        elif isinstance(block, FigureBlock):
            yield note_line(block)
        elif isinstance(block, TableBlock):
            yield from (cell for row in block.rows for cell in row)


def first_cited(document: ReportDocument) -> list[int]:
    """The numbers of the sources that the report cites, in the order of their first mention."""
    cited = (inline.numbers for line in lines_of(document) for inline in line if isinstance(inline, Citation))
    known = {source.number for source in document.sources}
    return list(dict.fromkeys(number for numbers in cited for number in numbers if number in known))
