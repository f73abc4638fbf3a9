"""A small button that says how many notes a thing has: "2 notes"; hidden where there are none."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui.language.texts import counted, tr
from ui.theme.theme import Theme


class NoteSign(QPushButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pill", True)
        self.setIcon(theme.icon("sticky-note"))
        self.setAccessibleDescription(tr("Opens the notes"))
        self.hide()

    def show_count(self, count: int) -> None:
        self.setText(counted(count, "note"))
        self.setVisible(bool(count))
