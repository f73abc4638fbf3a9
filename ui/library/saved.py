"""The dialog of saved searches: sought again, renamed, deleted."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.hypotheses.words import ask_words
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from workbench.finding.saved import SavedRow, delete_search, rename_search, saved_searches

_NONE = tr_later("Nothing is saved yet. Search the library, then press {save_search}.")


class SavedSearchesDialog(QDialog):
    """Enter searches again, F2 renames, Del deletes. `chosen` is emitted with the query."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, opened: OpenedProject, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Saved searches"))
        self.resize(560, 380)
        self._desk, self._opened = desk, opened
        self._rows: list[SavedRow] = []
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Saved searches"))
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Search")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.itemDoubleClicked.connect(self.search)
        line = QHBoxLayout()
        line.addStretch(1)
        self._buttons = [self._button(name, does) for name, does in (
            (tr("Delete"), self.delete), (tr("Rename…"), self.rename), (tr("Search"), self.search),
        )]  # fmt: skip
        self._buttons[-1].setProperty("primary", True)
        self._buttons[-1].setDefault(True)
        for button in self._buttons:
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addLayout(line)
        self._refresh(0)

    def search(self) -> None:
        if self._row is not None:
            self.chosen.emit(self._row.query)
            self.accept()

    def rename(self) -> None:
        row = self._row
        if row is not None and ask_words(tr("Rename search"), row.query, row.name, self._rename, self):
            self._refresh(self.table.currentRow())

    def delete(self) -> None:
        row = self._row
        if row is not None:
            with self._desk.attempt(), self._opened.edit("Delete search") as session:
                delete_search(session, row.id)
                self._desk.say(tr("Search deleted. {undo} brings it back."))
            self._refresh(self.table.currentRow())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {Qt.Key.Key_F2: self.rename, Qt.Key.Key_Delete: self.delete}.get(Qt.Key(event.key()))
        if does is not None:
            does()
        else:
            super().keyPressEvent(event)

    @property
    def _row(self) -> SavedRow | None:
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _rename(self, name: str) -> str:
        row = self._row
        try:
            if row is not None:
                with self._opened.edit("Rename search") as session:
                    rename_search(session, row.id, name)
        except WorkbenchError as error:
            return str(error)
        return ""

    def _button(self, name: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(name)
        button.clicked.connect(does)
        return button

    def _refresh(self, place: int) -> None:
        with self._opened.read() as session:
            self._rows = saved_searches(session)
        self.table.setRowCount(len(self._rows) or 1)
        for number, row in enumerate(self._rows):
            for column, words in enumerate((row.name, row.query)):
                self.table.setItem(number, column, QTableWidgetItem(words))
        if not self._rows:
            self.table.setItem(0, 0, QTableWidgetItem(tr(_NONE)))
            self.table.setSpan(0, 0, 1, 2)
        for button in self._buttons:
            button.setEnabled(bool(self._rows))
        self.table.setCurrentCell(max(min(place, len(self._rows) - 1), 0), 0)
        self.table.setFocus()
