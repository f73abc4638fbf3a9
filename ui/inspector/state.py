"""The state of a claim as a chip that opens a menu: active, superseded, corrected, retracted, refuted."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton

from db.values import ClaimState
from ui.inspector.editor import ClaimEditor
from workbench.claim_views import ClaimRow
from workbench.claims import set_state

_MEANING = {
    ClaimState.ACTIVE: "Active: counts",
    ClaimState.SUPERSEDED: "Superseded: was right, newer exists…",
    ClaimState.CORRECTED: "Corrected: the publisher changed it…",
    ClaimState.RETRACTED: "Retracted: speaker or publisher withdrew it…",
    ClaimState.REFUTED: "Refuted: we judge it false…",
}


class StateChip(QPushButton):
    """Asks for the reason of every state but active; the day is the day it became known, today unless edited later."""

    def __init__(self, editor: ClaimEditor) -> None:
        super().__init__()
        self._editor = editor
        self._row: ClaimRow | None = None
        self.setProperty("pill", True)
        self.setAccessibleName("State of the claim")
        menu = QMenu(self)
        for state, words in _MEANING.items():
            action = QAction(words, menu)
            action.triggered.connect(partial(self._choose, state))
            menu.addAction(action)
        self.setMenu(menu)

    def show_claim(self, row: ClaimRow) -> None:
        self._row = row
        self.setText(row.state.capitalize())
        since = f" since {row.state_since}" if row.state_since else ""
        reason = f": {row.state_reason}" if row.state_reason else ""
        self.setToolTip(f"{row.state.capitalize()}{since}{reason}")

    def _choose(self, state: ClaimState) -> None:
        if state == ClaimState.ACTIVE:
            self._editor.apply("Make claim active", set_state, state, None, None)
            return
        reason, is_given = QInputDialog.getText(self, state.capitalize(), "Reason, and since what day it is known")
        if is_given:
            self._editor.apply(f"Mark claim {state}", set_state, state, None, reason.strip() or None)
