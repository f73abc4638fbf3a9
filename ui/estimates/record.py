"""The track record: how the earlier claims of each source stand to what later proved right. Never a grade."""

from collections.abc import Sequence
from math import isinf
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.estimates.strip import RecordStrip
from ui.language.texts import tr, tr_later
from ui.sources.cards import label, wrapped
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.grades import NOT_GRADED
from workbench.numbering import claim_label
from workbench.track_record import RecordRow, track_record
from workbench.track_strip import left_out_words, strip_words, strips

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ABOUT = tr_later(
    "Each telling is counted once, by its origin, against what was later said to have proved right. A number is taken "
    "as meant: about 2,500 is inside for 2,496. This grades nobody."
)


_NO_GRADE = tr_later("These are distances; nothing is graded by them.")
_MOST = 240  # px; more claims are scrolled


def _times(factor: float | None) -> str:
    if factor is None:
        return ""
    return tr("without end") if isinf(factor) else f"× {factor:.1f}"


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
    Column(
        "Graded now",
        lambda row: row.grade,
        104,
        lambda row: row.grade or tr(NOT_GRADED),
        faint=lambda r: not r.grade,
    ),
    Column("Claims", _claims, 200, stretches=True),
)


class TrackRecordTable(TablePane):
    """The table, and beneath it the small chart of the source that is chosen.

    `claim_opened` is emitted with the claim whose sentence is asked for.
    """

    claim_opened = Signal(object)

    title = tr_later("Track record")
    empty = tr_later("Nothing has been compared yet. Choose a series and say what proved right.")
    tables = ("resolution", "claim", "attribution", "origin", "source", "grade", "article", "span", "claim_relation")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _COLUMNS, parent)
        self.head.hide()
        self.filter.setFixedWidth(200)
        about = wrapped(tr(_ABOUT), "caption")
        about.setContentsMargins(16, 0, 16, 10)
        self.column.insertWidget(1, about)
        self.strip = RecordStrip(theme)
        self.strip.opened.connect(self.claim_opened)
        self._about_source, self._in_words = label("", "strong"), wrapped("", "body")
        self._chart = self._chart_frame()
        self.column.addWidget(self._chart)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.activated.connect(self._on_activated)
        self._show_chosen(None)

    @override
    def rows(self, session: "Session") -> Sequence[RecordRow]:
        return track_record(session)

    @override
    def show_rows(self, rows: Sequence[RecordRow], words: Sequence[str] = ()) -> None:
        """The source that was chosen stays chosen; at first it is the one most often compared."""
        kept = self._chosen()
        super().show_rows(rows, words)
        place = self.model.position(lambda row: kept is not None and row.source_id == kept.source_id)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place or 0, 0))
        self._show_chosen(self._chosen())

    def _chart_frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("ground", "panel")
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.strip)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        for words in (self._about_source, self._in_words):
            words.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._about_source)
        column.addWidget(self._scroll)
        column.addWidget(self._in_words)
        return frame

    def _chosen(self) -> RecordRow | None:
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_chosen(self.model.row(current) if current.isValid() else None)

    def _on_activated(self, _row: RecordRow) -> None:
        self.strip.setFocus()

    def _show_chosen(self, row: RecordRow | None) -> None:
        self._chart.setVisible(row is not None)
        if row is None:
            return
        shown = strips(row.comparisons)
        self._about_source.setText(tr("{source}: what it said, beside what proved right", source=row.source))
        self.strip.show_strips(shown)
        self.strip.setVisible(bool(shown))
        self._scroll.setFixedHeight(min(self.strip.sizeHint().height(), _MOST) + 2)
        self._scroll.setVisible(bool(shown))
        said = (strip_words(row.comparisons), left_out_words(row.comparisons), _NO_GRADE)
        self._in_words.setText(" ".join(part for part in said if part))
