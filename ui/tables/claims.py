"""All claims as a table; Enter opens the sentence."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.values import GradeAxis
from ui.inspector.range_picture import range_words
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow, claim_rows
from workbench.dates import day_in_words
from workbench.figures.phrases import as_of_words
from workbench.grades import code_meaning, grade_words
from workbench.numbering import claim_label, origin_label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _grade_hint(row: ClaimRow) -> str:
    """F and 6 say "cannot be judged"; not graded says that nobody has graded yet."""
    source = code_meaning(GradeAxis.SOURCE, row.reliability)
    information = code_meaning(GradeAxis.INFORMATION, row.credibility)
    return f"Source {source}; information {information}"


def _level(row: ClaimRow) -> float | None:
    number = row.quantity
    return next((n for n in (number.best, number.high, number.low) if n is not None), None) if number else None


def _as_of_day(row: ClaimRow) -> date | None:
    """The day that sorts a claim in time: the first it may be about, else the last."""
    return (row.as_of.earliest or row.as_of.latest) if row.as_of else None


_COLUMNS = (
    Column("Claim", lambda row: row.number, 70, lambda row: claim_label(row.number)),
    Column("Says", _level, 136, lambda row: range_words(row.quantity), right=True),
    Column("Force", lambda row: row.force, 110),
    Column("Place", lambda row: row.place, 90),
    Column("Counts", lambda row: row.basis, 96, lambda row: "not stated" if row.basis == "unknown" else row.basis),
    Column("As of", _as_of_day, 210, lambda row: as_of_words(row.as_of) if row.as_of else "not said"),
    Column("Known", lambda row: row.known, 104, lambda row: day_in_words(row.known) if row.known else ""),
    Column("Kind", lambda row: row.kind, 80),
    Column("Modality", lambda row: row.modality, 84),
    Column("State", lambda row: row.state, 96),
    Column("Said by", lambda row: row.source, 190),
    Column(
        "Grade",
        lambda row: grade_words(row.reliability, row.credibility),
        86,
        faint=lambda row: row.reliability is None and row.credibility is None,
        hint=_grade_hint,
    ),
    Column(
        "Origin", lambda row: row.origin_number, 70, lambda r: origin_label(r.origin_number) if r.origin_number else ""
    ),
    Column("Outlet", lambda row: row.outlet, 130),
    Column("Words", lambda row: row.quote, 300, lambda row: " ".join(row.quote.split()), stretches=True),
)


class ClaimsTable(TablePane):
    title = "Claims"
    empty = "No claims yet. Accept a suggestion, or select words in an article and press C."
    tables = ("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "span")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)

    @override
    def rows(self, session: "Session") -> Sequence[ClaimRow]:
        return claim_rows(session)
