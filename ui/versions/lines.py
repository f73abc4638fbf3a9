"""A list of things with what is said of each below it, both wrapped to the width of the list."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from ui.lists import LayOutAgain
from ui.theme.theme import Theme
from ui.told import BELOW, IS_GRAVE, HeadlinePainter


class ToldList(QListWidget):
    """Each line is a headline with words below it; a screen reader speaks both."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("ground", "panel")
        self._painter = HeadlinePainter(theme)
        self.setItemDelegate(self._painter)
        LayOutAgain(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Return are the dialog's: they do not look for a line that begins with them."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_lines(self, lines: Iterable[tuple[str, str, bool]]) -> None:
        """Show lines anew: the headline, what stands below it, and whether the headline is in bold."""
        self.clear()
        for headline, below, is_grave in lines:
            line = QListWidgetItem(headline)
            line.setData(BELOW, below)
            line.setData(IS_GRAVE, is_grave)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{headline}, {below}" if below else headline)
            self.addItem(line)
