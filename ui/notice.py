"""A bar under the menus that says what happened and what to do; it takes no focus and blocks nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.language.texts import tr
from ui.theme.theme import Theme


class NoticeBar(QFrame):
    """Shown with `tell`; `acted` is emitted when its button is pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "warn")
        self._icon = QLabel()
        self._icon.setPixmap(theme.pixmap("triangle-alert", 16, "warn", self.devicePixelRatioF()))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # a sentence may quote a file name from anywhere
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        close = QToolButton()
        close.setIcon(theme.icon("x"))
        close.setAccessibleName(tr("Close the notice"))
        close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        line.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text() if self.isVisible() else ""

    @property
    def offer(self) -> str:
        """What the button says that was shown last."""
        return self._button.text()

    def tell(self, sentence: str, button: str = "") -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()

    def _on_clicked(self) -> None:
        self.hide()
        self.acted.emit()
