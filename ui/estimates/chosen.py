"""The chosen series: its latest assessment, what has happened since, the claims that bear on it, its versions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.values import ClaimRole
from ui.desk import Desk
from ui.estimates.bearing import BearingTable
from ui.estimates.versions import VersionsPane, signed_words, versions
from ui.language.numbers import as_of_words
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.pills import Pill, pill_group
from ui.sources.cards import label, wrapped
from workbench.assessment_views import (
    AssessmentRow,
    assessment_label,
    assessment_rows,
    assessment_sentences,
    judged_level_words,
)
from workbench.claim_changes import claim_changes
from workbench.resolutions import resolution_rows
from workbench.series import SeriesRow
from workbench.summaries import source_summary

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SHOWN = 4  # sentences on what has happened since


class ChosenSeries(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._desk = desk
        self._opened: OpenedProject | None = None
        self.latest: AssessmentRow | None = None
        self._name, self._judged, self._since = label("", "section"), wrapped("", ""), wrapped("", "caption")
        self.bearing = BearingTable(desk.theme)
        self.versions = VersionsPane()
        self.choices = [Pill(), Pill()]
        self._stack = QStackedWidget()
        self._build()

    @property
    def judged(self) -> str:
        return self._judged.text()

    @property
    def since(self) -> str:
        return self._since.text()

    def show_series(self, opened: OpenedProject | None, row: SeriesRow | None) -> None:
        """Read everything about a series; nothing is shown of none."""
        self._opened = opened
        self.setEnabled(row is not None)
        self.bearing.series = row.series if row else None
        self.bearing.set_project(opened)
        if opened is None or row is None:
            self.latest = None
            self._show(tr("No series is chosen"), [], "")
            self.versions.show_versions(())
            return
        with opened.read() as session:
            rows = assessment_rows(session, row.series)
            self.latest = rows[0] if rows else None
            self._show(row.name, rows, " ".join(filter(None, (_since(session, self.latest), _proved(session, row)))))
            self.versions.show_versions(versions(session, rows))

    def copy_source_summary(self) -> None:
        """Put the statement on the sources on the clipboard: of the claims in use, else of all that bear on it."""
        if self._opened is None:
            return
        used = [one for one, role in self.bearing.roles.items() if role is not ClaimRole.REJECTED]
        with self._opened.read() as session:
            words = source_summary(session, used or [claim.id for claim in self.bearing.claims])
        if words:
            QGuiApplication.clipboard().setText(words)
        of = tr("{used} claims in use", used=len(used)) if used else tr("all claims of the series")
        self._desk.say(
            tr("The source summary of {of} is on the clipboard.", of=of)
            if words
            else tr("No claim bears on the series.")
        )

    def panes(self) -> list[QWidget]:
        return [self.bearing.table, self.versions]

    def _show(self, name: str, rows: Sequence[AssessmentRow], since: str) -> None:
        self._name.setText(name)
        latest = self.latest
        words = (
            tr(
                "{assessment_label} by {signed}. ",
                assessment_label=assessment_label(latest.number),
                signed=signed_words(latest),
            )
            if latest
            else tr("Not assessed yet.")
        )
        self._judged.setText(words + (assessment_sentences(latest) if latest else ""))
        self._since.setText(since)
        self._since.setVisible(bool(since))
        self.choices[0].setText(tr("Claims {claims:,}", claims=len(self.bearing.claims)))
        self.choices[1].setText(tr("Versions {rows:,}", rows=len(rows)))

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(4)
        for choice in self.choices:
            choices.addWidget(choice)
        choices.addStretch(1)
        pill_group(self.choices, self).idClicked.connect(self._stack.setCurrentIndex)
        self._stack.addWidget(self.bearing)
        self._stack.addWidget(self.versions)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 12, 8)
        top.setSpacing(6)
        for part in (self._name, self._judged, self._since):
            top.addWidget(part)
        top.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)


def _proved(session: "Session", row: SeriesRow) -> str:
    """What has been said to have proved right for the series, the newest decision first."""
    said = [
        tr(
            "{judged_level} as of {as_of}",
            judged_level=judged_level_words(one.low, one.best, one.high),
            as_of=as_of_words(one.as_of),
        )
        for one in resolution_rows(session)
        if one.series == row.series
    ]
    return tr("Proved right: {said}.", said="; ".join(said[:_SHOWN])) if said else ""


def _since(session: "Session", latest: AssessmentRow | None) -> str:
    if latest is None:
        return ""
    changes = claim_changes(session, latest)
    if not changes:
        return tr("Nothing has happened to its claims since.")
    more = [tr("{changes} more changes.", changes=len(changes) - _SHOWN)] if len(changes) > _SHOWN else []
    return tr("Since then: {changes}", changes=" ".join([*changes[:_SHOWN], *more]))
