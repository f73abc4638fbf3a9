"""The level that a share or a change is measured from: linked by its number, proposed, and the sum shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.inspector.editor import ClaimEditor
from ui.inspector.fields import Row, SavingField
from ui.language.numbers import day_words, level_words
from ui.language.texts import tr
from workbench.bases import BaseOffer, set_base, set_base_numbered
from workbench.claim_views import ClaimRow
from workbench.deriving import needs_base
from workbench.numbering import claim_label


class BaseSection(QWidget):
    """Shown for shares and changes alone. `opened` is emitted with the base whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, editor: ClaimEditor) -> None:
        super().__init__()
        self._editor = editor
        self._row: ClaimRow | None = None
        self._offers: Sequence[BaseOffer] = ()
        self.field = SavingField(tr("Base claim"), self._save, tr("number, such as C-036"))
        self.propose = QPushButton()
        self.propose.setProperty("flat", True)
        self.propose.setAccessibleName(tr("Use the level proposed as base"))
        self.propose.clicked.connect(self._on_propose)
        self.go = QPushButton(tr("Open base"))
        self.go.setProperty("flat", True)
        self.go.clicked.connect(self._on_go)
        self._sum = QLabel()
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(4)
        for part in (self.propose, self.go):
            line.addWidget(part)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Row(tr("Base claim"), self.field))
        column.addWidget(self._sum)
        column.addLayout(line)

    def show_claim(self, row: ClaimRow, offers: Sequence[BaseOffer], base_number: int | None) -> None:
        """Show what the claim is measured from; ``offers`` are the levels it may be, the likeliest first."""
        self._row, self._offers = row, offers
        is_measured = needs_base(row.kind, row.quantity)
        self.setVisible(is_measured)
        if not is_measured:
            return
        self.field.show_value(claim_label(base_number) if base_number is not None else "")
        reckoned = row.derived is not None and row.derived.level is not None
        self._sum.setText(row.derived.words if row.derived else "")
        self._sum.setProperty("role", "strong" if reckoned else "muted")
        self._sum.style().polish(self._sum)
        self.go.setVisible(base_number is not None)
        self.propose.setVisible(base_number is None and bool(offers))
        if offers:
            self.propose.setText(
                tr("Use {claim}: {level}", claim=claim_label(offers[0].number), level=level_words(offers[0].quantity))
            )
            self.propose.setToolTip(tr("The newest level before: {offer}", offer=_offer_words(offers[0])))
        completer = QCompleter([_offer_words(offer) for offer in offers])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)

    def forget(self) -> None:
        self.field.forget()

    def focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _save(self, typed: str) -> str:
        return self._editor.apply("Link base" if typed else "Take base away", set_base_numbered, typed)

    def _on_propose(self) -> None:
        if self._offers:
            self._editor.apply("Link base", set_base, self._offers[0].id)

    def _on_go(self) -> None:
        if self._row is not None and self._row.base_claim_id is not None:
            self.opened.emit(self._row.base_claim_id)


def _offer_words(offer: BaseOffer) -> str:
    return f"{claim_label(offer.number)}  {level_words(offer.quantity)}, {day_words(offer.about)}"
