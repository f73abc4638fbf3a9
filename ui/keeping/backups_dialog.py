"""The backups of a project, the newest first, to choose the one that is put back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language.numbers import moment_words
from ui.language.texts import counted, tr, tr_later
from ui.sources.cards import wrapped
from workbench.backups import BackupRow

_COLUMNS = (tr_later("Made"), tr_later("Why"), tr_later("Size"), tr_later("Since then"))
_ABOUT = tr_later("The project becomes what the chosen backup holds. What is there now is kept as a backup too.")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsDialog(QDialog):
    """``chosen`` is the backup to put back."""

    def __init__(self, path: Path, rows: Sequence[BackupRow], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup of {stem}", stem=path.stem))
        self.resize(680, 380)
        self._rows = rows
        self.table = QTableWidget(len(rows), len(_COLUMNS))
        self.table.setAccessibleName(tr("Backups"))
        self.table.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = QPushButton(tr("Restore"))
        self.restore.setProperty("primary", True)
        self.restore.setDefault(True)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.table.itemDoubleClicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for part in (wrapped(tr(_ABOUT), "caption"), self.table, buttons):
            column.addWidget(part)
        self.table.setFocus()

    @property
    def chosen(self) -> BackupRow:
        return self._rows[max(self.table.currentRow(), 0)]

    def _fill(self) -> None:
        for place, row in enumerate(self._rows):
            for column, words in enumerate(_words(row)):
                cell = QTableWidgetItem(words)
                if column == 2:
                    cell.setTextAlignment(_RIGHT)
                self.table.setItem(place, column, cell)
        self.table.setCurrentCell(0, 0)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)


def _words(row: BackupRow) -> tuple[str, ...]:
    made = moment_words(row.made_at)
    since = tr("other content") if row.edits_later is None else counted(row.edits_later, "change")
    why = row.occasion[0].upper() + row.occasion[1:]
    return made, why, tr("{size:,.1f} MB", size=row.size / 1e6), tr("no change") if row.edits_later == 0 else since
