"""The field in the menu bar that opens the palette, and the handling mark beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.language.texts import tr
from ui.theme.theme import Theme


class CommandBox(QPushButton):
    """Looks like a field; a press opens the palette."""

    def __init__(self, theme: Theme, action: QAction) -> None:
        super().__init__()
        self.setProperty("box", True)
        self.setAccessibleName(tr("Find or run a command"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 10, 0)
        line.setSpacing(6)
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._key = QLabel("Ctrl K")
        self._key.setProperty("keycap", True)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self._key)
        self.fold(narrow=False)
        for part in (self._icon, self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def fold(self, *, narrow: bool) -> None:
        """Leave the menus their room in a narrow window."""
        self._words.setText("" if narrow else tr("Find or run a command"))
        self._key.setVisible(not narrow)
        self.setFixedWidth(40 if narrow else 250)

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("search", 14, "text_muted", self.devicePixelRatioF()))


class HandlingChip(QLabel):
    """The TLP mark of the open project, in its own colours on black; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_mark(self, handling: str | None) -> None:
        self.setVisible(bool(handling))
        if handling:
            self.setText(handling)
            self.setAccessibleName(tr("Handling {handling}", handling=handling))
            self.setProperty("tlp", handling.removeprefix("TLP:"))
            self.style().unpolish(self)
            self.style().polish(self)
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(handling) + 18)
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
