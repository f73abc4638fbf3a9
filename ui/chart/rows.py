"""The rows and columns of the chart's table: its fully accessible twin."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ui.chart.cards import conflict_line, headline
from ui.language.numbers import as_of_words, day_words, percent_words
from ui.language.texts import tr
from ui.tables.model import Column
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.phrases import BASIS_WORDS
from workbench.figures.sourcing import grade_words
from workbench.figures.wording_pooled import two_figures


@dataclass(frozen=True, slots=True)
class MarkRow:
    panel: Panel
    mark: Mark


def mark_rows(content: FigureContent) -> Sequence[MarkRow]:
    return [MarkRow(panel, mark) for panel in content.panels for mark in panel.marks]


def _day(mark: Mark) -> date:
    """The day that sorts a mark: the first it may be about, else the last, else when it became known."""
    return (mark.as_of and (mark.as_of.earliest or mark.as_of.latest)) or mark.known


MARK_COLUMNS = (
    Column("Claim", lambda row: row.mark.label, 70),
    Column("Place", lambda row: row.panel.place, 90),
    Column("About", lambda row: _day(row.mark), 170,
           lambda row: as_of_words(row.mark.as_of) if row.mark.as_of else tr("no date said")),
    Column("Says", lambda row: row.mark.quantity.best or row.mark.quantity.high or row.mark.quantity.low, 150,
           lambda row: headline(row.mark), right=True),
    Column("Counts", lambda row: tr(BASIS_WORDS[row.mark.basis]), 130),
    Column("Kind", lambda row: f"{row.mark.modality} {row.mark.kind}", 130),
    Column("Grade", lambda row: grade_words(row.mark), 86, faint=lambda row: grade_words(row.mark) == "not graded"),
    Column("Said by", lambda row: row.mark.source, 190),
    Column("Articles", lambda row: row.mark.articles, 84, right=True),
    Column("Derived", lambda row: row.mark.derived, 120),
    Column("Conflicts", lambda row: conflict_line(row.mark), 120),
    Column("Words", lambda row: " ".join(row.mark.quote.split()), 300, stretches=True),
)  # fmt: skip

FOREST_COLUMNS = (
    Column("Series", lambda row: row.series, 190),
    Column("Counts", lambda row: row.counts, 130),
    Column("Level", lambda row: row.level, 220),
    Column("About", lambda row: row.about, 150),
    Column("Said by", lambda row: row.said_by, 190, stretches=True),
    Column("Grade", lambda row: row.grade, 86, faint=lambda row: row.grade == "not graded"),
    Column("Origin", lambda row: row.origin, 90),
)

PART_COLUMNS = (
    Column("Series", lambda row: row["series"], 110, stretches=True),
    Column("Day", lambda row: row["day"], 100, lambda row: day_words(date.fromisoformat(row["day"]))),
    Column("Median", lambda row: row["median"], 80, lambda row: two_figures(row["median"]), right=True),
    Column("80 % range", lambda row: row["lo80"], 140,
           lambda row: tr("{low} to {high}", low=two_figures(row["lo80"]), high=two_figures(row["hi80"])), right=True),
    Column("Share", lambda row: row["share"], 66, lambda row: percent_words(row["share"]), right=True),
    Column("Its 80 % range", lambda row: row["share_lo80"], 116,
           lambda row: tr("{low:.0f} to {high}", low=row["share_lo80"], high=percent_words(row["share_hi80"])),
           right=True),
)  # fmt: skip
