"""The claims that bear on a series, each with the role it has in the next assessment: one letter sets it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from db.values import Basis, ClaimRole
from ui.estimates.series import BASIS
from ui.inspector.range_picture import range_words
from ui.language.numbers import as_of_words
from ui.language.texts import tr, tr_later
from ui.reader.key_button import KeyButton
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.graders import as_shown_to
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label
from workbench.series import Series, bearing_claims

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KEYS: dict[str, tuple[str, ClaimRole | None]] = {
    "b": (tr_later("Basis"), ClaimRole.BASIS),
    "o": (tr_later("Bound"), ClaimRole.BOUND),
    "c": (tr_later("Context"), ClaimRole.CONTEXT),
    "r": (tr_later("Reject"), ClaimRole.REJECTED),
    "n": (tr_later("Not used"), None),
}


@dataclass(frozen=True, slots=True)
class Bearing:
    """A claim and what it does for the assessment; no role means that it is not used."""

    claim: ClaimRow
    role: ClaimRole | None

    @property
    def id(self) -> int:
        return self.claim.id


_COLUMNS = (
    Column(
        "Role",
        lambda one: one.role,
        76,
        lambda one: one.role or tr("not used"),
        faint=lambda one: one.role is None,
    ),
    Column("Claim", lambda one: one.claim.number, 66, lambda one: claim_label(one.claim.number)),
    Column("Says", lambda one: one.claim.known, 124, lambda one: range_words(one.claim.level)),
    Column("Counts", lambda one: one.claim.basis, 90, lambda one: tr(BASIS[one.claim.basis])),
    Column(
        "As of",
        lambda one: one.claim.as_of.earliest if one.claim.as_of else None,
        150,
        lambda one: as_of_words(one.claim.as_of) if one.claim.as_of else tr("not said"),
    ),
    Column(
        "Grade",
        lambda one: grade_words(one.claim.reliability, one.claim.credibility),
        78,
        faint=lambda one: one.claim.reliability is None and one.claim.credibility is None,
    ),
    Column(
        "Origin",
        lambda one: one.claim.origin_number,
        62,
        lambda one: origin_label(one.claim.origin_number) if one.claim.origin_number else "",
    ),
    Column("State", lambda one: one.claim.state, 84),
    Column("Said by", lambda one: one.claim.source, 170, stretches=True),
)


class BearingTable(TablePane):
    """`roles_changed` is emitted when a claim is given another role."""

    roles_changed = Signal()

    title = tr_later("Claims")
    empty = tr_later("No claim bears on this series any more.")

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _COLUMNS)
        self.series: Series | None = None
        self._roles: dict[int, ClaimRole] = {}
        self._claims: list[ClaimRow] = []
        self.head.hide()
        self.table.letters = {letter: partial(self.give_role, role) for letter, (_, role) in _KEYS.items()}
        self.buttons = QWidget()
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(12, 0, 12, 8)
        line.setSpacing(4)
        for letter, (words, _) in _KEYS.items():
            button = KeyButton(theme, tr(words), letter.upper())
            button.setObjectName(letter)
            button.clicked.connect(self._on_button)
            line.addWidget(button)
        line.addStretch(1)
        self.column.insertWidget(0, self.buttons)

    @property
    def roles(self) -> Mapping[int, ClaimRole]:
        """The claims that are used, and as what."""
        known = {claim.id for claim in self._claims}
        return {claim_id: role for claim_id, role in self._roles.items() if claim_id in known}

    @property
    def claims(self) -> Sequence[ClaimRow]:
        return self._claims

    @override
    def rows(self, session: "Session") -> Sequence[Bearing]:
        """Those of the same count first, then by when they are about, the newest first."""
        ids = bearing_claims(session, self.series) if self.series else []
        basis = self.series.basis if self.series else Basis.UNKNOWN
        claims = as_shown_to(session, self.who, claim_rows_of(session, ids))
        self._claims = sorted(claims, key=_day, reverse=True)
        self._claims.sort(key=lambda claim: claim.basis is not basis)
        return self._bearing()

    def show_roles(self, roles: Mapping[int, ClaimRole]) -> None:
        """Those that are used come first; while roles are given the claims keep their places."""
        self._roles = dict(roles)
        self._claims.sort(key=lambda claim: claim.id not in self._roles)
        self.model.show(self._bearing())

    def give_role(self, role: ClaimRole | None) -> None:
        """Let the chosen claims be the basis, a bound, context, rejected, or not used at all."""
        chosen = {self.model.row(index).id for index in self.table.selectionModel().selectedRows()}
        if not chosen:
            return
        here = self.table.currentIndex().row()
        for claim_id in chosen:
            self._roles.pop(claim_id, None)
            if role is not None:
                self._roles[claim_id] = role
        self.model.show(self._bearing())
        self.table.setCurrentIndex(self.model.index(min(here + 1, self.model.rowCount() - 1), 0))
        self.roles_changed.emit()

    def _on_button(self) -> None:
        self.give_role(_KEYS[self.sender().objectName()][1])

    def _bearing(self) -> list[Bearing]:
        return [Bearing(claim, self._roles.get(claim.id)) for claim in self._claims]


def _day(claim: ClaimRow) -> str:
    as_of = claim.as_of
    day = (as_of.earliest or as_of.latest) if as_of else None
    return day.isoformat() if day else ""
