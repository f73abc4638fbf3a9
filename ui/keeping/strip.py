"""The line under the menus that says why a project is read-only, for as long as it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.language.texts import tr
from ui.theme.theme import Theme


class ReadOnlyStrip(QFrame):
    """Shown with `show_reason`; a damaged project is given the ways out of it as buttons."""

    def __init__(self, theme: Theme, ways_out: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "info")
        icon = QLabel()
        icon.setPixmap(theme.pixmap("lock", 16, "info", self.devicePixelRatioF()))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # it names a file from anywhere
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(icon)
        line.addWidget(self._words, 1)
        self._buttons = [self._button(action) for action in ways_out]
        for button in self._buttons:
            line.addWidget(button)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text() if self.isVisible() else ""

    def show_reason(self, reason: str, *, is_damaged: bool = False) -> None:
        """Say why every edit is refused; an empty reason takes the line away."""
        self._words.setText(tr("Read-only: {reason}", reason=reason))
        self.setAccessibleName(self._words.text())
        for button in self._buttons:
            button.setVisible(is_damaged)
        self.setVisible(bool(reason))

    @staticmethod
    def _button(action: QAction) -> QPushButton:
        button = QPushButton(action.iconText())
        button.clicked.connect(action.trigger)
        return button
