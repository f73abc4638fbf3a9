"""The assessments of a series, the newest first: what was judged, by whom, and what had changed from the one before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import tr, tr_later
from ui.sources.cards import Card, empty, wrapped
from workbench.assessment_changes import judgement_changes
from workbench.assessment_views import AssessmentRow, assessment_label, assessment_sentences
from workbench.claim_changes import claim_changes, claim_labels

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NOTHING = tr_later("Nothing else is judged, and nothing has happened to its claims.")


@dataclass(frozen=True, slots=True)
class Version:
    """One assessment with what had changed from the one before it, in words."""

    row: AssessmentRow
    changes: tuple[str, ...]
    is_first: bool


def versions(session: "Session", rows: Sequence[AssessmentRow]) -> list[Version]:
    """Each of a series' assessments against the one made before it, whatever day that was about."""
    labels = claim_labels(session, {use.claim_id for row in rows for use in row.uses})
    found = []
    for row, before in zip_longest(rows, rows[1:]):
        changes: list[str] = []
        if before is not None:
            changes = judgement_changes(before, row, labels) + claim_changes(session, before, row)
        found.append(Version(row, tuple(changes), before is None))
    return found


def signed_words(row: AssessmentRow) -> str:
    """Who signed it and when: "M. Okafor, 1 Nov 2026"."""
    made = datetime.fromisoformat(row.made_at).astimezone()
    return f"{row.made_by or tr('no name given')}, {day_words(made.date())}"


class VersionsPane(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Versions"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.setSpacing(10)
        self.setWidget(inner)

    def show_versions(self, found: Sequence[Version]) -> None:
        empty(self._column)
        for one in found:
            self._column.addWidget(_card(one))
        if not found:
            self._column.addWidget(wrapped(tr("Nobody has assessed this series yet."), "muted"))
        self._column.addStretch(1)


def _card(version: Version) -> Card:
    row = version.row
    card = Card(assessment_label(row.number))
    overtaken = (
        tr("; superseded by {assessment_label}", assessment_label=assessment_label(row.superseded_by))
        if row.superseded_by
        else ""
    )
    card.say(f"{signed_words(row)}{overtaken}")
    card.body.addWidget(wrapped(assessment_sentences(row), ""))
    for words in (row.reasoning, tr("Assumed: {assumptions}", assumptions=row.assumptions) if row.assumptions else ""):
        if words:
            card.body.addWidget(wrapped(words, ""))
    if not version.is_first:
        changed = " ".join(version.changes) or _NOTHING
        card.body.addWidget(wrapped(tr("Since the one before: {changed}", changed=changed), "caption"))
    return card
