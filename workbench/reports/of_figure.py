"""The report that stands where nobody has written one: a figure, every statement behind it, and its sources."""

from collections.abc import Sequence

from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.phrases import BASIS_WORDS, as_of_words, day_words
from workbench.figures.sourcing import grade_words
from workbench.reports.around import says, told_by
from workbench.reports.document import (
    Block,
    Citation,
    FigureBlock,
    Heading,
    Inline,
    Line,
    ReportDocument,
    Source,
    SourceAnnex,
    TableBlock,
    Words,
)

_HEADER = ("Claim", "About", "Says", "Counts", "Grade", "Words")
_HEADING = "Sources, with grade on the Admiralty scale"


def report_of(content: FigureContent) -> ReportDocument:
    """A report of one figure; the same figure gives the same report."""
    numbers = {claim: source.number for source in content.sources for claim in source.claim_ids}
    blocks: list[Block] = [FigureBlock(1, content.subtitle, content.alt_text, content)]
    for number, panel in enumerate(content.panels, 1):
        blocks += [Heading(1, (Words(panel.name),)), _statements(panel, number, numbers)]
    return ReportDocument(
        title=content.title,
        subtitle="",
        byline="",
        day=content.as_known_on,
        as_known_on=content.as_known_on,
        project_state=content.project_state,
        made_with=content.made_with,
        blocks=(*blocks, SourceAnnex(_HEADING)),
        # A figure's lines say themselves how many articles carry one telling.
        sources=tuple(Source(line.number, line.text, "", line.grade, 0, 0) for line in content.sources),
        handling=content.handling or "",
    )


def _statements(panel: Panel, number: int, numbers: dict[int, int]) -> TableBlock:
    rows = tuple(_row(mark, numbers) for mark in panel.marks)
    return TableBlock(number, f"What is said of {panel.name}", _HEADER, rows)


def _row(mark: Mark, numbers: dict[int, int]) -> tuple[Line, ...]:
    about = as_of_words(mark.as_of) if mark.as_of else "no date said"
    plain = (mark.label, about, says(mark), BASIS_WORDS[mark.basis], grade_words(mark))
    cited = tuple(sorted({numbers[claim] for claim in mark.claim_ids if claim in numbers}))
    told: list[Inline] = [*_quoted(mark), Words(f" ({told_by(mark)}, {day_words(mark.known)}) ")]
    return (*((Words(words),) for words in plain), (*told, *((Citation(cited),) if cited else ())))


def _quoted(mark: Mark) -> Sequence[Words]:
    """The words quoted, the number among them strong."""
    quote, number = " ".join(mark.quote.split()), " ".join(mark.quantity.words.split())
    before, found, after = quote.partition(number) if number else (quote, "", "")
    return [part for part in (Words(f"“{before}"), Words(found, strong=True), Words(f"{after}”")) if part.text]
