"""The track record: how the earlier claims of each source stand to what later proved right. Never a grade."""

from collections.abc import Sequence
from math import isinf
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.sources.cards import wrapped
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.grades import NOT_GRADED
from workbench.numbering import claim_label
from workbench.track_record import RecordRow, track_record

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ABOUT = (
    "Each telling is counted once, by its origin, against what was later said to have proved right. A number is taken "
    "as meant: about 2,500 is inside for 2,496. This grades nobody."
)


def _times(factor: float | None) -> str:
    if factor is None:
        return ""
    return "without end" if isinf(factor) else f"× {factor:.1f}"


def _claims(row: RecordRow) -> str:
    return ", ".join(claim_label(number) for number in row.claims)


_COLUMNS = (
    Column("Source", lambda row: row.source, 240),
    Column("Compared", lambda row: row.compared, 92, right=True),
    Column("Inside", lambda row: row.inside, 80, right=True),
    Column("Above", lambda row: row.above, 80, right=True),
    Column("by, median", lambda row: row.above_by, 100, lambda row: _times(row.above_by), right=True),
    Column("Below", lambda row: row.below, 80, right=True),
    Column("by, median", lambda row: row.below_by, 100, lambda row: _times(row.below_by), right=True),
    Column("Graded now", lambda row: row.grade, 104, lambda row: row.grade or NOT_GRADED, faint=lambda r: not r.grade),
    Column("Claims", _claims, 200, stretches=True),
)


class TrackRecordTable(TablePane):
    title = "Track record"
    empty = "Nothing has been compared yet. Choose a series and say what proved right."
    tables = ("resolution", "claim", "attribution", "origin", "source", "grade", "article", "span", "claim_relation")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)
        self.head.hide()
        self.filter.setFixedWidth(200)
        about = wrapped(_ABOUT, "caption")
        about.setContentsMargins(16, 0, 16, 10)
        self.column.insertWidget(1, about)

    @override
    def rows(self, session: "Session") -> Sequence[RecordRow]:
        return track_record(session)
