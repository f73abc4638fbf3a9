"""What stands where there is no report yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from ui.language.texts import tr, tr_later

_EMPTY = tr_later(
    "No report yet. Press N for one that begins with what the project has: levels, a figure, claims and sources."
)


class EmptyPage(QFrame):
    """Says how to begin; `new` is the button that does."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "paper")
        words = QLabel(tr(_EMPTY))
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setProperty("role", "muted")
        self.new = QPushButton(tr("New report"))
        self.new.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
