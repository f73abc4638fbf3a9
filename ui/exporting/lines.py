"""Sentences one under the other under a headline: what was left out, what did not come in. All of it can be copied."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language.texts import tr
from ui.theme.theme import Theme

_SHOWN = 1_000  # lines


class LinesDialog(QDialog):
    """Each line has the name of its icon. The list shows the first thousand; Copy has them all."""

    def __init__(
        self, theme: Theme, title: str, headline: str, lines: Sequence[tuple[str, str]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(680, 440)
        self._headline, self._lines = headline, lines
        told = QLabel(headline)
        told.setWordWrap(True)
        told.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        for icon, line in lines[:_SHOWN]:
            self.list.addItem(QListWidgetItem(theme.icon(icon), line))
        if len(lines) > _SHOWN:
            self.list.addItem(tr("{left:,} more. Copy has them all.", left=len(lines) - _SHOWN))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setIcon(theme.icon("copy"))
        self.copy.clicked.connect(self._on_copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (told, self.list, buttons):
            column.addWidget(part)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((self._headline, *(line for _, line in self._lines))))
