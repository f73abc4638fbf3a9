"""The state of a claim as a chip that opens a menu: active, superseded, corrected, retracted, refuted."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from db.values import ClaimState
from workbench.claim_views import ClaimRow
from workbench.dates import day_in_words

_MEANING = {
    ClaimState.ACTIVE: "Active: counts",
    ClaimState.SUPERSEDED: "Superseded: was right, newer exists…",
    ClaimState.CORRECTED: "Corrected: the publisher changed it…",
    ClaimState.RETRACTED: "Retracted: speaker or publisher withdrew it…",
    ClaimState.REFUTED: "Refuted: we judge it false…",
}


class StateChip(QPushButton):
    """`chosen` is emitted with the state that is asked for; what stands on the claim is shown before it falls."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pill", True)
        self.setAccessibleName("State of the claim")
        menu = QMenu(self)
        for state, words in _MEANING.items():
            action = QAction(words, menu)
            action.triggered.connect(partial(self.chosen.emit, state))
            menu.addAction(action)
        self.setMenu(menu)

    def show_claim(self, row: ClaimRow) -> None:
        self.setText(row.state.capitalize())
        self.setToolTip(state_words(row))


def state_words(row: ClaimRow) -> str:
    """The state, since when it is known, and why: "Superseded since 19 Dec 2024: restated at 2,000"."""
    since = f" since {day_in_words(row.state_since)}" if row.state_since else ""
    reason = f": {row.state_reason}" if row.state_reason else ""
    return f"{row.state.capitalize()}{since}{reason}"
