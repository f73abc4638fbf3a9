"""The list of questions, each with how many hypotheses and claims it has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from ui.language.texts import counted, tr
from ui.lists import LayOutAgain
from ui.theme.theme import Theme
from ui.told import BELOW, HeadlinePainter
from workbench.hypotheses.questions import QuestionRow


class QuestionList(QFrame):
    """`chosen` is emitted with the id of the question that becomes the current one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._shown: tuple[Sequence[QuestionRow], int | None] = ((), None)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Questions"))
        self.list.setProperty("ground", "panel")
        self._painter = HeadlinePainter(theme)
        self.list.setItemDelegate(self._painter)
        LayOutAgain(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_current)
        self.new = QPushButton("\u2009" + tr("New question…"))
        self.new.setIcon(theme.icon("plus"))
        self.rename = QPushButton(tr("Rename…"))
        self.delete = QPushButton(tr("Delete"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 8, 12, 10)
        buttons.setSpacing(4)
        for button in (self.new, self.rename, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def show_rows(self, rows: Sequence[QuestionRow], current: int | None) -> None:
        """Show the questions with one of them chosen, which is not announced."""
        if (rows, current) == self._shown:
            return
        self._shown = (rows, current)
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            about = f"{_counted_hypotheses(row.hypotheses)}, {counted(row.claims, 'claim')}"
            item = QListWidgetItem(row.words)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setData(BELOW, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.words} {about}")
            self.list.addItem(item)
            if row.id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        for button in (self.rename, self.delete):
            button.setEnabled(current is not None)

    def _on_current(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.data(Qt.ItemDataRole.UserRole))


def _counted_hypotheses(count: int) -> str:
    return counted(count, "hypothesis", "hypotheses")
