"""A bar in the export dialog that stops the export once: claims without a grade or a date, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.language.texts import tr
from workbench.figures.concerns import Concerns


class AskingBar(QFrame):
    """`show_asked` is emitted when the claims are to be seen, `say_so_asked` when the note is to say it."""

    show_asked = Signal()
    say_so_asked = Signal()

    def __init__(self, concerns: Concerns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concerns = concerns
        self._has_asked = False
        self.setProperty("ground", "warn")
        words = QLabel(concerns.words)
        words.setWordWrap(True)
        self.show_claims, self.say_so = QPushButton(tr("Show")), QPushButton(tr("Export and say so in the note"))
        line = QHBoxLayout()
        for button, asked in ((self.show_claims, self.show_asked), (self.say_so, self.say_so_asked)):
            button.setAutoDefault(False)
            button.clicked.connect(asked)
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(words)
        column.addLayout(line)
        self.setAccessibleName(concerns.words)
        self.hide()

    def stops(self) -> bool:
        """Whether there is something to ask that was not asked yet; asks it then."""
        if not self.concerns.parts or self._has_asked:
            return False
        self._has_asked = True
        self.show()
        self.say_so.setFocus()
        return True
