"""The list of reports, each with how it stands; its keys make, copy, rename and remove one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from ui.desk import Desk
from ui.language.numbers import day_words
from ui.language.texts import tr
from ui.lists import LayOutAgain
from ui.reader.key_button import KeyButton
from ui.told import BELOW, HeadlinePainter
from workbench.reports.outline import ReportRow


class _List(QListWidget):
    keyed = Signal(str)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_N: "new", Qt.Key.Key_C: "duplicate", Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}
        keys |= {Qt.Key.Key_Return: "write", Qt.Key.Key_Enter: "write"}
        deed = keys.get(Qt.Key(event.key())) if not event.modifiers() else None
        if deed is not None:
            self.keyed.emit(deed)
        else:
            super().keyPressEvent(event)


class ReportList(QFrame):
    """`chosen` carries the id of the report that becomes the current one; `asked` what is to be done with it."""

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._shown: Sequence[ReportRow] = ()
        self.list = _List()
        self.list.setAccessibleName(tr("Reports"))
        self.list.setProperty("ground", "panel")
        self._painter = HeadlinePainter(desk.theme)
        self.list.setItemDelegate(self._painter)
        LayOutAgain(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.keyed.connect(self.asked)
        self.list.itemDoubleClicked.connect(self._on_double_click)
        verbs = ((tr("New"), "N", "new"), (tr("Copy"), "C", "duplicate"), (tr("Remove"), "Del", "delete"))
        self.buttons = {}
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 6, 12, 10)
        buttons.setSpacing(6)
        for verb, key, deed in verbs:
            button = KeyButton(desk.theme, verb, key)
            button.setObjectName(deed)
            button.clicked.connect(self._on_button)
            self.buttons[deed] = button
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def show_rows(self, rows: Sequence[ReportRow], current: int | None) -> None:
        """Show the reports with one of them chosen, which is not announced."""
        self.list.blockSignals(True)
        if list(rows) != list(self._shown):
            self._shown = list(rows)
            self.list.clear()
            for row in rows:
                self.list.addItem(_item(row))
        for at, row in enumerate(rows):
            if row.id == current:
                self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        for deed in ("duplicate", "delete"):
            self.buttons[deed].setEnabled(current is not None)

    def _on_current(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.data(Qt.ItemDataRole.UserRole))

    def _on_button(self) -> None:
        self.asked.emit(self.sender().objectName())

    def _on_double_click(self, _item: QListWidgetItem) -> None:
        self.asked.emit("write")


def _item(row: ReportRow) -> QListWidgetItem:
    known = tr("as known on {as_known_on}", as_known_on=day_words(row.as_known_on)) if row.as_known_on else ""
    below = ", ".join(part for part in (row.byline, known, row.handling or "") if part)
    item = QListWidgetItem(row.title)
    item.setData(Qt.ItemDataRole.UserRole, row.id)
    item.setData(BELOW, below)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {below}" if below else row.title)
    return item
