"""All series with their latest assessment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.values import Basis
from ui.language.numbers import as_of_words
from ui.language.texts import tr, tr_later
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.assessment_views import (
    AssessmentRow,
    assessment_rows,
    assessment_sentences,
    judged_level_words,
    latest_assessments,
)
from workbench.series import SeriesRow, every_series

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

BASIS = {Basis.TOTAL: tr_later("total"), Basis.CORE: tr_later("core"), Basis.UNKNOWN: tr_later("not stated")}


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series with the newest judgement of it, None while nobody has judged it."""

    row: SeriesRow
    latest: AssessmentRow | None


def _level(line: SeriesLine) -> float | None:
    one = line.latest
    return next((end for end in (one.best, one.high, one.low) if end is not None), None) if one else None


def _level_words(line: SeriesLine) -> str:
    one = line.latest
    return judged_level_words(one.low, one.best, one.high) if one else tr("not assessed")


def _as_of(line: SeriesLine) -> str:
    return as_of_words(line.latest.as_of) if line.latest and line.latest.as_of else ""


_COLUMNS = (
    Column("Place", lambda line: line.row.place, 66, stretches=True),
    Column("Force", lambda line: line.row.force.removesuffix(" forces"), 66),
    Column("Counts", lambda line: line.row.series.basis, 84, lambda line: tr(BASIS[line.row.series.basis])),
    Column(
        "Assessment",
        _level,
        172,
        _level_words,
        faint=lambda line: line.latest is None,
        hint=lambda line: assessment_sentences(line.latest) if line.latest else tr("Nobody has assessed it yet"),
    ),
    Column(
        "As of",
        lambda line: line.latest.as_of.earliest if line.latest and line.latest.as_of else None,
        96,
        _as_of,
    ),
    Column("Claims", lambda line: line.row.claims, 62, right=True),
    Column("Origins", lambda line: line.row.origins, 66, right=True),
)


class SeriesTable(TablePane):
    title = tr_later("Series")
    empty = tr_later("No series yet. A claim with a number, a force and a place makes one.")
    tables = ("claim", "attribution", "origin", "force", "place", "assessment", "article", "span")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)
        self.filter.setFixedWidth(200)

    @override
    def rows(self, session: "Session") -> Sequence[SeriesLine]:
        latest = latest_assessments(assessment_rows(session))
        return [SeriesLine(row, latest.get(row.series)) for row in every_series(session)]
