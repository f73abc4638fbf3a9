"""The state of a claim as a chip that opens a menu: active, superseded, corrected, retracted, refuted."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from db.values import ClaimState
from ui.language.numbers import day_words
from ui.language.texts import capital, tr, tr_later
from workbench.claim_views import ClaimRow

_MEANING = {
    ClaimState.ACTIVE: tr_later("Active: counts"),
    ClaimState.SUPERSEDED: tr_later("Superseded: was right, newer exists…"),
    ClaimState.CORRECTED: tr_later("Corrected: the publisher changed it…"),
    ClaimState.RETRACTED: tr_later("Retracted: speaker or publisher withdrew it…"),
    ClaimState.REFUTED: tr_later("Refuted: we judge it false…"),
}


class StateChip(QPushButton):
    """`chosen` is emitted with the state that is asked for; what stands on the claim is shown before it falls."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pill", True)
        self.setAccessibleName(tr("State of the claim"))
        menu = QMenu(self)
        for state, words in _MEANING.items():
            action = QAction(tr(words), menu)
            action.triggered.connect(partial(self.chosen.emit, state))
            menu.addAction(action)
        self.setMenu(menu)

    def show_claim(self, row: ClaimRow) -> None:
        self.setText(capital(tr(row.state)))
        self.setToolTip(state_words(row))


def state_words(row: ClaimRow) -> str:
    """The state, since when it is known, and why: "Superseded since 19 Dec 2024: restated at 2,000"."""
    since = tr(" since {state_since}", state_since=day_words(row.state_since)) if row.state_since else ""
    reason = f": {row.state_reason}" if row.state_reason else ""
    return f"{capital(tr(row.state))}{since}{reason}"
