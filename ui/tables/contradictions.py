"""Claims that cannot both hold, two by two: C confirms a contradiction, D dismisses it with a reason."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.inspector.range_picture import range_words
from ui.language.texts import counted, tr, tr_later
from ui.reader.key_button import KeyButton
from ui.tables.background import BackgroundTable
from ui.tables.model import Column
from ui.tables.pair import PairView
from workbench.claim_views import ClaimRow
from workbench.contradictions.offers import Contradiction, confirm, open_contradictions, turn_down
from workbench.numbering import claim_label
from workbench.second_coding.blind import seen_pairs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _says(claim: ClaimRow) -> str:
    return f"{claim_label(claim.number)}  {range_words(claim.level)}"


_COLUMNS = (
    Column("About", lambda row: row.days, 216, faint=lambda row: "to" in row.days.split()),
    Column("Force", lambda row: row.first.force, 100),
    Column("Place", lambda row: row.first.place, 90),
    Column("First told", lambda row: row.first.number, 160, lambda row: _says(row.first)),
    Column("Then told", lambda row: row.second.number, 160, lambda row: _says(row.second)),
    Column("Origins", lambda row: row.one_origin, 76, lambda row: counted(1 if row.one_origin else 2, "origin")),
    Column("Why not both", lambda row: row.why, 300, stretches=True),
)


class ContradictionsTable(BackgroundTable):
    """`claim_opened` is emitted with the claim whose sentence is asked for."""

    claim_opened = Signal(object)

    title = tr_later("Contradictions")
    doing = tr_later("Comparing claims")
    empty = tr_later("No two claims of the same force, place and time exclude each other, or each pair is decided.")
    tables = ("claim", "attribution", "article", "claim_relation", "origin", "place", "force", "grade", "project")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _COLUMNS, parent)
        self._at = 0  # the row to go on at when the one before is decided
        self.table.letters = {"c": self.confirm_chosen, "d": self.ask_reason}
        self.buttons = (KeyButton(desk.theme, tr("Confirm"), "C"), KeyButton(desk.theme, tr("Dismiss"), "D"))
        self.buttons[0].clicked.connect(self.confirm_chosen)
        self.buttons[1].clicked.connect(self.ask_reason)
        self.pair = PairView(desk.theme)
        self.pair.opened.connect(self.claim_opened)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why both can hold, then Enter"))
        self.reason.setAccessibleName(tr("Reason for dismissing the contradiction"))
        self.reason.returnPressed.connect(self._dismiss)
        self._asked = self._reason_line()
        self.column.addWidget(self.pair)
        self.column.addWidget(self._asked)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.activated.connect(self._on_activated)
        self._show_chosen(None)

    @override
    def rows(self, session: "Session") -> Sequence[Contradiction]:
        return seen_pairs(session, self.who, open_contradictions(session))

    @override
    def show_rows(self, rows: Sequence[Contradiction], words: Sequence[str] = ()) -> None:
        super().show_rows(rows, words)
        self._show_chosen(None)
        self.choose_row(self._at)

    def confirm_chosen(self) -> None:
        """Say of the chosen pair that the two contradict each other."""
        found = self._chosen()
        if found is not None and self._opened is not None:
            label = f"Confirm that {claim_label(found.second.number)} contradicts {claim_label(found.first.number)}"
            with self._desk.attempt(), self._opened.edit(label) as session:
                confirm(session, found)

    def ask_reason(self) -> None:
        """Ask why both can hold; Enter then dismisses the pair."""
        if self._chosen() is not None:
            self._asked.show()
            self.reason.setFocus()

    def choose_row(self, place: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self.model.index(min(max(place, 0), last), 0))

    @override
    def panes(self) -> list[QWidget]:
        return [self.filter, self.table, self.pair]

    def _dismiss(self) -> None:
        found = self._chosen()
        if found is None or self._opened is None:
            return
        label = f"Dismiss the contradiction of {claim_label(found.first.number)} and {claim_label(found.second.number)}"
        with self._desk.attempt(), self._opened.edit(label) as session:
            turn_down(session, found, self.reason.text())
            self.reason.clear()
            self._asked.hide()
            self.table.setFocus()

    def _reason_line(self) -> QWidget:
        asked = QWidget()
        line = QHBoxLayout(asked)
        line.setContentsMargins(16, 0, 16, 12)
        line.setSpacing(8)
        line.addWidget(QLabel(tr("Dismiss, because")))
        line.addWidget(self.reason, 1)
        asked.hide()
        return asked

    def _chosen(self) -> Contradiction | None:
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._at = current.row()
        self._show_chosen(self.model.row(current) if current.isValid() else None)

    def _show_chosen(self, found: Contradiction | None) -> None:
        self.pair.setVisible(found is not None)
        for button in self.buttons:
            button.setEnabled(found is not None)
        if found is None:
            self._asked.hide()
        else:
            self.pair.show_pair(found)

    def _on_activated(self, found: Contradiction) -> None:
        self.claim_opened.emit(found.second)
