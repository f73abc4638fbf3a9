"""The Claims view: all claims, what waits, what cannot both hold, all over time, codes counted, sets tagged twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.codes.matrix import CodingMatrixPane
from ui.desk import Desk
from ui.language.texts import tr
from ui.second_coding.pane import SecondCodingPane
from ui.tables.choosing import Choice, TableChoice
from ui.tables.claims import ClaimsTable
from ui.tables.contradictions import ContradictionsTable
from ui.tables.review import ReviewTable
from ui.timeline.pane import TimelinePane


class ClaimsView(TableChoice):
    """`claim_chosen` and `suggestion_chosen` are emitted with the row whose sentence is asked for.

    `sentence_requested` is emitted with the claim of the timeline whose words are, `words_wanted` with an article and
    words in it.
    """

    claim_chosen = Signal(object)
    sentence_requested = Signal(object)
    suggestion_chosen = Signal(object)
    words_wanted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self.review = ReviewTable(desk)
        self.contradictions = ContradictionsTable(desk)
        self.timeline = TimelinePane(desk)
        self.codes = CodingMatrixPane(desk)
        self.second_coding = SecondCodingPane(desk)
        super().__init__(
            (
                Choice(tr("All claims"), self.claims),
                Choice(tr("To review"), self.review, self.review.buttons),
                Choice(tr("Contradictions"), self.contradictions, self.contradictions.buttons),
                Choice(tr("Timeline"), self.timeline, self.timeline.buttons),
                Choice(tr("Codes"), self.codes, self.codes.buttons),
                Choice(tr("Second coding"), self.second_coding, self.second_coding.buttons),
            ),
            parent,
        )
        self.claims.activated.connect(self.claim_chosen)
        self.claims.counted.connect(self.name_choices)
        self.review.activated.connect(self.suggestion_chosen)
        self.contradictions.claim_opened.connect(self.claim_chosen)
        self.contradictions.counted.connect(self.name_choices)
        self.timeline.opened.connect(self.sentence_requested)
        self.codes.words_wanted.connect(self.words_wanted)
        self.second_coding.words_wanted.connect(self.words_wanted)

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

    def show_codes(self) -> None:
        """Go to the codes against outlets, months, years or sources."""
        self.show_pane(4)
        self.codes.grid.setFocus()

    def show_second_coding(self) -> None:
        """Go to the sets that are tagged twice."""
        self.show_pane(5)
        self.second_coding.take_focus()
