"""What is asked before a claim loses its standing or a grade is lowered: the impact, the reason, the day."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.values import ClaimState, GradeAxis
from ui.inspector.consequence import ConsequenceBar, Question
from ui.inspector.editor import ClaimEditor
from ui.language.texts import tr
from workbench.claim_views import ClaimRow
from workbench.claims import set_state
from workbench.dates import read_typed_day
from workbench.grades import grade_claim, grade_source, grade_words
from workbench.impact import impact_of_claim, impact_of_source, is_lowered
from workbench.numbering import claim_label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

VERBS = {
    ClaimState.SUPERSEDED: "Supersede",
    ClaimState.CORRECTED: "Correct",
    ClaimState.RETRACTED: "Retract",
    ClaimState.REFUTED: "Refute",
}


class Falling(QObject):
    """Asks through the bar and does what is answered, as one edit."""

    def __init__(self, editor: ClaimEditor, bar: ConsequenceBar, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._bar = bar

    def ask_state(self, row: ClaimRow, state: ClaimState) -> None:
        """Before a claim is superseded, corrected, retracted or refuted; an active one is so at once."""
        if self._editor.opened is None:
            return
        label = f"{VERBS.get(state, 'Restore')} {claim_label(row.number)}"
        if state == ClaimState.ACTIVE:
            self._editor.apply(label, set_state, state, None, None)
            return
        with self._editor.opened.read() as session:
            impact = impact_of_claim(session, row.id)

        def fall(reason: str, day: str) -> str:
            return self._editor.apply(label, _set_state_as_typed, state, day, reason)

        today = datetime.now().astimezone().date().isoformat()
        self._bar.ask(Question(f"{label}?", VERBS[state], impact, fall, today))

    def ask_grade(self, row: ClaimRow, reliability: str, credibility: str, reason: str) -> bool:
        """Before a grade is lowered; empty leaves that axis alone. False when none falls or nothing stands on it."""
        if self._editor.opened is None:
            return False
        with self._editor.opened.read() as session:
            falls = is_lowered(session, GradeAxis.SOURCE, row.reliability, reliability)
            if not falls and not is_lowered(session, GradeAxis.INFORMATION, row.credibility, credibility):
                return False
            of_source = falls and row.source_id is not None
            impact = impact_of_source(session, row.source_id or 0) if of_source else impact_of_claim(session, row.id)
        if impact.is_nothing:
            return False
        before = grade_words(row.reliability, row.credibility)
        after = grade_words(reliability or row.reliability, credibility or row.credibility)
        label = f"Lower grade from {before} to {after}"

        def lower(why: str, _day: str) -> str:
            return self._editor.apply(label, _grade_both, row.source_id, reliability, credibility, why)

        self._bar.ask(Question(f"{label}?", tr("Grade {after}", after=after), impact, lower, reason=reason))
        return True


def _set_state_as_typed(session: "Session", claim_id: int, state: ClaimState, day: str, reason: str) -> None:
    since = read_typed_day(day).earliest if day else None
    set_state(session, claim_id, state, since, reason or None)


def _grade_both(
    session: "Session", claim_id: int, source_id: int | None, reliability: str, credibility: str, reason: str
) -> None:
    if reliability and source_id is not None:
        grade_source(session, source_id, reliability, reason or None)
    if credibility:
        grade_claim(session, claim_id, credibility, reason or None)
