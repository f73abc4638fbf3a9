"""The dialog that brings claims into a matrix: all claims with a filter, several at a time."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.tables.claim_columns import CLAIM_COLUMNS
from ui.tables.claims import ClaimsTable
from workbench.claim_views import ClaimRow
from workbench.figures.phrases import counted

_SHOWN_FIRST = ("Claim", "Words", "Says", "Place", "As of", "Said by", "Grade", "Origin", "State")


class ClaimsDialog(QDialog):
    """``chosen`` are the ids of the claims that were chosen."""

    def __init__(self, desk: Desk, opened: OpenedProject, present: Collection[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Add claims")
        room = parent.window().size()
        self.resize(min(1100, room.width() - 40), min(640, room.height() - 40))
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self._present = present
        self._show_columns()
        self.add = QPushButton("Add claims")
        self.add.setProperty("primary", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(
            wrapped("Ctrl and Shift choose several. A claim stays in the matrix once it is marked.", "caption")
        )
        column.addWidget(self.claims, 1)
        column.addWidget(buttons)
        self.claims.activated.connect(self._on_entered)
        self.claims.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.claims.model.modelReset.connect(self._on_chosen)
        self.claims.set_project(opened)
        self.claims.filter.setFocus()
        self._on_chosen()

    @property
    def chosen(self) -> list[int]:
        rows: Sequence[ClaimRow] = [
            self.claims.model.row(index) for index in self.claims.table.selectionModel().selectedRows()
        ]
        return [row.id for row in rows if row.id not in self._present]

    def _show_columns(self) -> None:
        """Words and what they say first, which a claim is chosen by; the rest of the table of claims is left out."""
        titles = [column.title for column in CLAIM_COLUMNS]
        header = self.claims.table.horizontalHeader()
        for place, title in enumerate(titles):
            self.claims.table.setColumnHidden(place, title not in _SHOWN_FIRST)
        for place, title in enumerate(_SHOWN_FIRST):
            header.moveSection(header.visualIndex(titles.index(title)), place)

    def _on_entered(self, _row: ClaimRow) -> None:
        self.accept()

    def _on_chosen(self) -> None:
        count = len(self.chosen)
        self.add.setEnabled(count > 0)
        self.add.setText(f"Add {counted(count, 'claim')}" if count else "Add claims")
