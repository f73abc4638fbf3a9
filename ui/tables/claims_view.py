"""The Claims view: all claims, what is not decided yet, what cannot both hold, and all of them over time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.tables.choosing import Choice, TableChoice
from ui.tables.claims import ClaimsTable
from ui.tables.contradictions import ContradictionsTable
from ui.tables.review import ReviewTable
from ui.timeline.pane import TimelinePane


class ClaimsView(TableChoice):
    """`claim_chosen` and `suggestion_chosen` are emitted with the row whose sentence is asked for.

    `sentence_requested` is emitted with the claim of the timeline whose words are.
    """

    claim_chosen = Signal(object)
    sentence_requested = Signal(object)
    suggestion_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self.review = ReviewTable(desk)
        self.contradictions = ContradictionsTable(desk)
        self.timeline = TimelinePane(desk)
        super().__init__(
            (
                Choice("All claims", self.claims),
                Choice("To review", self.review, self.review.buttons),
                Choice("Contradictions", self.contradictions, self.contradictions.buttons),
                Choice("Timeline", self.timeline, self.timeline.buttons),
            ),
            parent,
        )
        self.claims.activated.connect(self.claim_chosen)
        self.claims.counted.connect(self.name_choices)
        self.review.activated.connect(self.suggestion_chosen)
        self.contradictions.claim_opened.connect(self.claim_chosen)
        self.contradictions.counted.connect(self.name_choices)
        self.timeline.opened.connect(self.sentence_requested)

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

    def show_timeline(self) -> None:
        """Go to all claims and events over time."""
        self.show_pane(3)
        self.timeline.canvas.setFocus()
