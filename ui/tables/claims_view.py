"""The Claims view: all claims, beside them what is not decided yet and what cannot both hold."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.opened import OpenedProject
from ui.tables.claims import ClaimsTable
from ui.tables.contradictions import ContradictionsTable
from ui.tables.model import TableModel
from ui.tables.pane import Table, TablePane
from ui.tables.review import ReviewTable

if TYPE_CHECKING:
    from db.project import Changed


_NAMES = ("All claims", "To review", "Contradictions")


class ClaimsView(QFrame):
    """`claim_chosen` and `suggestion_chosen` are emitted with the row whose sentence is asked for."""

    claim_chosen = Signal(object)
    suggestion_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self.review = ReviewTable(desk)
        self.contradictions = ContradictionsTable(desk)
        self._panes: tuple[TablePane, ...] = (self.claims, self.review, self.contradictions)
        self._buttons = ((), self.review.buttons, self.contradictions.buttons)
        self._stack, self._filters = QStackedWidget(), QStackedWidget()
        self._choices = [QPushButton() for _ in _NAMES]
        self._build()
        self.claims.activated.connect(self.claim_chosen)
        self.review.activated.connect(self.suggestion_chosen)
        self.contradictions.claim_opened.connect(self.claim_chosen)
        self.contradictions.counted.connect(self._name_choices)
        self.claims.counted.connect(self._name_choices)
        self._show_pane(0)

    @property
    def table(self) -> Table:
        return self._panes[self._stack.currentIndex()].table

    @property
    def model(self) -> TableModel:
        return self._panes[self._stack.currentIndex()].model

    @property
    def filter(self) -> QLineEdit:
        return self._panes[self._stack.currentIndex()].filter

    def panes(self) -> list[QWidget]:
        return [*self._choices, *self._panes[self._stack.currentIndex()].panes()]

    def set_project(self, opened: OpenedProject | None) -> None:
        for pane in self._panes:
            pane.set_project(opened)
        self._name_choices()

    def show_changes(self, changed: "Changed | None") -> None:
        for pane in self._panes:
            pane.show_changes(changed)
        self._name_choices()

    def show_review(self) -> None:
        """Go to what is not decided yet, the surest first."""
        self._show_pane(1)
        self.review.choose_row(0)
        self.review.table.setFocus()

    def show_contradictions(self) -> None:
        """Go to the claims that cannot both hold, the most exact dates first."""
        self._show_pane(2)
        self.contradictions.choose_row(0)
        self.contradictions.table.setFocus()

    def show_claims(self) -> None:
        self._show_pane(0)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 16, 10)
        line.setSpacing(4)
        group = QButtonGroup(self)
        for number, choice in enumerate(self._choices):
            choice.setCheckable(True)
            choice.setProperty("pill", True)
            group.addButton(choice, number)
            line.addWidget(choice)
        group.idClicked.connect(self._show_pane)
        line.addStretch(1)
        for button in (*self.review.buttons, *self.contradictions.buttons):
            line.addWidget(button)
        line.addSpacing(8)
        for pane in self._panes:
            pane.head.hide()
            self._stack.addWidget(pane)
            self._filters.addWidget(pane.filter)
        self._filters.setFixedSize(self.claims.filter.width(), self.claims.filter.sizeHint().height())
        line.addWidget(self._filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def _show_pane(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._filters.setCurrentIndex(number)
        self._choices[number].setChecked(True)
        for place, buttons in enumerate(self._buttons):
            for button in buttons:
                button.setVisible(place == number)

    def _name_choices(self) -> None:
        for choice, pane, words in zip(self._choices, self._panes, _NAMES, strict=True):
            choice.setText(f"{words} {pane.total:,}")
