"""The marks as a table: the fully accessible twin of the chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ui.chart.cards import conflict_line, headline
from ui.tables.model import Column
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.phrases import BASIS_WORDS, as_of_words
from workbench.figures.sourcing import grade_words


@dataclass(frozen=True, slots=True)
class MarkRow:
    panel: Panel
    mark: Mark


def mark_rows(content: FigureContent) -> Sequence[MarkRow]:
    return [MarkRow(panel, mark) for panel in content.panels for mark in panel.marks]


def _day(mark: Mark) -> date:
    """The day that sorts a mark: the first it may be about, else the last, else when it became known."""
    return (mark.as_of and (mark.as_of.earliest or mark.as_of.latest)) or mark.known


COLUMNS = (
    Column("Claim", lambda row: row.mark.label, 70),
    Column("Place", lambda row: row.panel.place, 90),
    Column("About", lambda row: _day(row.mark), 170,
           lambda row: as_of_words(row.mark.as_of) if row.mark.as_of else "no date said"),
    Column("Says", lambda row: row.mark.quantity.best or row.mark.quantity.high or row.mark.quantity.low, 150,
           lambda row: headline(row.mark), right=True),
    Column("Counts", lambda row: BASIS_WORDS[row.mark.basis], 130),
    Column("Kind", lambda row: f"{row.mark.modality} {row.mark.kind}", 130),
    Column("Grade", lambda row: grade_words(row.mark), 86, faint=lambda row: grade_words(row.mark) == "not graded"),
    Column("Said by", lambda row: row.mark.source, 190),
    Column("Articles", lambda row: row.mark.articles, 84, right=True),
    Column("Derived", lambda row: row.mark.derived, 120),
    Column("Conflicts", lambda row: conflict_line(row.mark), 120),
    Column("Words", lambda row: " ".join(row.mark.quote.split()), 300, stretches=True),
)  # fmt: skip
