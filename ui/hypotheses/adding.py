"""The dialog that brings claims into a matrix: all claims with a filter, several at a time."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.tables.claim_columns import CLAIM_COLUMNS
from ui.tables.claims import ClaimsTable
from workbench.claim_views import ClaimRow

_SHOWN = {
    "Claim": 66,
    "Words": 300,
    "Place": 80,
    "As of": 150,
    "Said by": 150,
    "Grade": 62,
    "Origin": 62,
    "State": 108,
}
"""The columns in order with their widths in px: words first, which a claim is chosen by; they take what is left."""


_ABOUT = (
    "Ctrl and Shift choose several; those that are in the matrix already are passed over. A claim is kept in it once "
    "it is marked."
)


class ClaimsDialog(QDialog):
    """``chosen`` are the ids of the claims that were chosen."""

    def __init__(self, desk: Desk, opened: OpenedProject, present: Collection[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add claims"))
        room = parent.window().size()
        self.resize(min(1100, room.width() - 40), min(640, room.height() - 40))
        self.claims = ClaimsTable(desk.theme, desk.jobs)
        self._present = present
        self._show_columns()
        self.add = QPushButton(tr("Add claims"))
        self.add.setProperty("primary", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(wrapped(_ABOUT, "caption"))
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
        titles = [column.title for column in CLAIM_COLUMNS]
        header = self.claims.table.horizontalHeader()
        for place, title in enumerate(titles):
            self.claims.table.setColumnHidden(place, title not in _SHOWN)
        for place, (title, width) in enumerate(_SHOWN.items()):
            header.moveSection(header.visualIndex(titles.index(title)), place)
            self.claims.table.setColumnWidth(titles.index(title), width)

    def _on_entered(self, _row: ClaimRow) -> None:
        self.accept()

    def _on_chosen(self) -> None:
        count = len(self.chosen)
        self.add.setEnabled(count > 0)
        self.add.setText(tr("Add {claims}", claims=counted(count, "claim")) if count else tr("Add claims"))
