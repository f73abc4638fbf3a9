"""One of the values of a conflict: a button with a ring, the words and the key that chooses it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme

_RING = 16
_LEAST = 40


class Choice(QPushButton):
    """Checkable; its words wrap and it grows with them."""

    def __init__(self, theme: Theme, words: str, who: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setProperty("box", True)
        self.setAccessibleName(f"{words}, {who}" if who else words)
        self.setAccessibleDescription(tr("Key {key}", key=key))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ring = QLabel()
        self._words = QLabel(words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        cap = QLabel(key)
        cap.setProperty("keycap", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 8, 8, 8)
        line.setSpacing(8)
        line.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._ring, self._words, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._dress)
        theme.changed.connect(self._dress)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        """As high as its words need at the width it has; Qt asks a button's text alone."""
        width = max(self.width(), 120)
        return QSize(160, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEAST)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(_LEAST, layout.totalHeightForWidth(width)) if layout else _LEAST

    def _dress(self) -> None:
        icon, ink = ("circle-dot", "accent") if self.isChecked() else ("circle", "text_muted")
        self._ring.setPixmap(self._theme.pixmap(icon, _RING, ink, self.devicePixelRatioF()))
