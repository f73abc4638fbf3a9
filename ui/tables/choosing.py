"""Several panes in one view, one of them in front: chosen by name and count, each with its own filter and buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.opened import OpenedProject
from ui.pills import Pill, pill_group
from ui.rows import WrappingRow
from ui.tables.model import TableModel
from ui.tables.pane import Table, TablePane

if TYPE_CHECKING:
    from db.working import Changed


_NARROWEST = 100  # px of a filter


class Pane(Protocol):
    """What is asked of a pane, which is a widget besides. Its own title, where it has one, is hidden here."""

    filter: QLineEdit
    head: QWidget

    @property
    def total(self) -> int | None:
        """How many rows it has; None leaves the count out of its name."""

    def set_project(self, opened: OpenedProject | None) -> None: ...
    def show_changes(self, changed: "Changed | None") -> None: ...
    def panes(self) -> list[QWidget]: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the panes: its name before the count, and the buttons that act on its rows."""

    name: str
    pane: Pane
    buttons: Sequence[QPushButton] = ()


class TableChoice(QFrame):
    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._given = choices
        self._stack, self._filters = QStackedWidget(), QStackedWidget()
        self._choices: list[QPushButton] = [Pill() for _ in choices]
        self._build()
        self.show_pane(0)

    @property
    def table(self) -> Table:
        return self._table.table

    @property
    def model(self) -> TableModel:
        return self._table.model

    @property
    def filter(self) -> QLineEdit:
        return self._front.filter

    def panes(self) -> list[QWidget]:
        return [*self._choices, *self._front.panes()]

    def set_project(self, opened: OpenedProject | None) -> None:
        for choice in self._given:
            choice.pane.set_project(opened)
        self.name_choices()

    def show_changes(self, changed: "Changed | None") -> None:
        for choice in self._given:
            choice.pane.show_changes(changed)
        self.name_choices()

    def show_pane(self, number: int) -> None:
        """Bring one of the tables to the front."""
        self._stack.setCurrentIndex(number)
        self._filters.setCurrentIndex(number)
        self._choices[number].setChecked(True)
        for place, choice in enumerate(self._given):
            for button in choice.buttons:
                button.setVisible(place == number)

    def name_choices(self) -> None:
        """Say again how many rows each table has."""
        for button, choice in zip(self._choices, self._given, strict=True):
            total = choice.pane.total
            button.setText(choice.name if total is None else f"{choice.name} {total:,}")

    @property
    def _front(self) -> Pane:
        return self._given[self._stack.currentIndex()].pane

    @property
    def _table(self) -> TablePane:
        """The pane in front, where it is a table."""
        return cast("TablePane", self._front)

    def _build(self) -> None:
        line = WrappingRow(gap=4)
        line.setContentsMargins(12, 10, 16, 10)
        for button in self._choices:
            line.addWidget(button)
        pill_group(self._choices, self).idClicked.connect(self.show_pane)
        line.push_on()
        for choice in self._given:
            choice.pane.head.hide()
            self._stack.addWidget(cast("QWidget", choice.pane))
            choice.pane.filter.setMinimumWidth(_NARROWEST)  # as wide as it likes, less in a narrow window
            self._filters.addWidget(choice.pane.filter)
            for button in choice.buttons:
                line.addWidget(button)
        first = self._given[0].pane.filter
        self._filters.setFixedHeight(first.sizeHint().height())
        self._filters.setMinimumWidth(_NARROWEST)
        self._filters.setMaximumWidth(first.width())
        line.addWidget(self._filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
