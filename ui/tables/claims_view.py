"""The Claims view: all claims, beside them what is not decided yet and what cannot both hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.tables.choosing import Choice, TableChoice
from ui.tables.claims import ClaimsTable
from ui.tables.contradictions import ContradictionsTable
from ui.tables.review import ReviewTable


class ClaimsView(TableChoice):
    """`claim_chosen` and `suggestion_chosen` are emitted with the row whose sentence is asked for."""

    claim_chosen = Signal(object)
    suggestion_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self.review = ReviewTable(desk)
        self.contradictions = ContradictionsTable(desk)
        super().__init__(
            (
                Choice("All claims", self.claims),
                Choice("To review", self.review, self.review.buttons),
                Choice("Contradictions", self.contradictions, self.contradictions.buttons),
            ),
            parent,
        )
        self.claims.activated.connect(self.claim_chosen)
        self.claims.counted.connect(self.name_choices)
        self.review.activated.connect(self.suggestion_chosen)
        self.contradictions.claim_opened.connect(self.claim_chosen)
        self.contradictions.counted.connect(self.name_choices)

    def show_claims(self) -> None:
        self.show_pane(0)

    def show_review(self) -> None:
        """Go to what is not decided yet, the surest first."""
        self.show_pane(1)
        self.review.choose_row(0)
        self.review.table.setFocus()

    def show_contradictions(self) -> None:
        """Go to the claims that cannot both hold, the most exact dates first."""
        self.show_pane(2)
        self.contradictions.choose_row(0)
        self.contradictions.table.setFocus()
