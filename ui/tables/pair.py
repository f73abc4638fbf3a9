"""Two claims side by side with the sentence that says why they cannot both hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.inspector.quoted import QuotedWords
from ui.language.numbers import as_of_words, day_words
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow
from workbench.contradictions.offers import Contradiction
from workbench.contradictions.reasons import meant
from workbench.figures.phrases import BASIS_WORDS
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label


class PairView(QFrame):
    """`opened` is emitted with the claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._why = _words("strong")
        self._one_origin = QLabel(tr("One origin told two numbers"))
        self._one_origin.setProperty("chip", "warn")
        self._cards = (_ClaimCard(theme), _ClaimCard(theme))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._why, 1)
        line.addWidget(self._one_origin, 0, Qt.AlignmentFlag.AlignTop)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for card in self._cards:
            card.opened.connect(self.opened)
            pair.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(line)
        column.addLayout(pair)

    def show_pair(self, found: Contradiction) -> None:
        self._why.setText(found.why)
        self._one_origin.setVisible(found.one_origin)
        for card, claim in zip(self._cards, (found.first, found.second), strict=True):
            card.show_claim(claim)


class _ClaimCard(QFrame):
    """One of the two: its number, grade and words, who told it and when it became known."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._claim: ClaimRow | None = None
        self._name, self._grade = _words("strong"), QLabel()
        self._grade.setProperty("chip", "grade")
        self._says, self._told = _words("muted"), _words("caption")
        self._quote = QuotedWords(theme)
        self._open = QPushButton(tr("Open sentence"))
        self._open.setProperty("flat", True)
        self._open.clicked.connect(self._on_open)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._says)
        column.addWidget(self._quote)
        column.addWidget(self._told)
        column.addStretch(1)

    def show_claim(self, claim: ClaimRow) -> None:
        self._claim = claim
        self._name.setText(claim_label(claim.number))
        self._grade.setText(grade_words(claim.reliability, claim.credibility))
        about = as_of_words(claim.as_of) if claim.as_of else tr("no date")
        self._says.setText(
            tr(
                "{meant}, {basis_words}, about {about}",
                meant=meant(claim),
                basis_words=tr(BASIS_WORDS[claim.basis]),
                about=about,
            )
        )
        self._quote.show_words(claim.quote, claim.quantity.words if claim.quantity else "")
        self._told.setText(_told(claim))
        self._open.setAccessibleName(tr("Open the sentence of {claim_label}", claim_label=claim_label(claim.number)))

    def _on_open(self) -> None:
        self.opened.emit(self._claim)


def _told(claim: ClaimRow) -> str:
    """Who said it, what it goes back to, who printed it and when."""
    origin = origin_label(claim.origin_number) if claim.origin_number else tr("origin not known")
    known = tr("known {known}", known=day_words(claim.known)) if claim.known else tr("no date")
    return ", ".join(part for part in (claim.source or tr("nobody named"), origin, claim.outlet, known) if part)


def _words(role: str) -> QLabel:
    words = QLabel()
    words.setProperty("role", role)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    return words
