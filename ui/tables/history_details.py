"""What one change set did, a line for each field: of which item, what it became, what it was."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout

from ui.language.texts import tr
from ui.sources.cards import label
from workbench.history.fields import FieldChange

_HEIGHT = 210


class HistoryDetails(QFrame):
    """`chosen` is emitted when another line is; ``current`` is its change, None on none that can be restored."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._changes: Sequence[FieldChange] = ()
        self._title = label("", "strong")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What it changed"))
        self.list.setWordWrap(True)
        self.list.setFixedHeight(_HEIGHT - 40)
        self.list.currentRowChanged.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.list)

    @property
    def current(self) -> FieldChange | None:
        place = self.list.currentRow()
        change = self._changes[place] if 0 <= place < len(self._changes) else None
        return change if change is not None and change.op == "U" else None

    def show_changes(self, title: str, changes: Sequence[FieldChange]) -> None:
        """Show other changes, the first that can be restored in front."""
        self._changes = changes
        self._title.setText(title)
        self.list.clear()
        self.list.addItems([change.words for change in changes])
        first = next((place for place, change in enumerate(changes) if change.op == "U"), 0 if changes else -1)
        self.list.setCurrentRow(first)
