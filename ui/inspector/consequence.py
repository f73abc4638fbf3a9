"""A bar that shows what stands on a claim or source before it falls, and takes the reason; nothing is blocked by it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from ui.inspector.fields import ErrorLine
from ui.language.texts import tr
from workbench.impact import Impact

Deed = Callable[[str, str], str]
"""Does it for a reason since a day, both as typed; answers "" or why it was refused."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is about to be done: "Refute C-012", the verb on the button, what stands on it, and what does it.

    ``day`` is the day it became known, as it is typed; None where no day is asked for.
    """

    title: str
    verb: str
    impact: Impact
    deed: Deed
    day: str | None = None
    reason: str = ""


class ConsequenceBar(QFrame):
    """`ended` is emitted when the question is answered either way."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "warn")
        self._question: Question | None = None
        self._title, self._stands = _words("strong"), _words("caption")
        self.reason, self.day = QLineEdit(), QLineEdit()
        self.reason.setPlaceholderText(tr("Reason"))
        self.reason.setAccessibleName(tr("Reason"))
        self.day.setPlaceholderText(tr("since 2025-10-01"))
        self.day.setAccessibleName(tr("Since what day it is known"))
        self.day.setFixedWidth(108)
        for field in (self.reason, self.day):
            field.returnPressed.connect(self._do)
        self.error = ErrorLine()
        self.act, self.cancel = QPushButton(), QPushButton(tr("Cancel"))
        self.act.setAccessibleName(tr("Do it"))
        self.act.clicked.connect(self._do)
        self.cancel.clicked.connect(self.give_up)
        self._build()
        self.hide()

    def ask(self, question: Question) -> None:
        """Show what stands on it and go to the reason."""
        self._question = question
        self._title.setText(question.title)
        self._stands.setText(question.impact.sentence)
        self.setAccessibleName(f"{question.title}. {question.impact.sentence}")
        self.act.setText(question.verb)
        self.act.setAccessibleName(question.verb)
        self.reason.setText(question.reason)
        self.error.say("")
        self.day.setVisible(question.day is not None)
        self.day.setText(question.day or "")
        self.show()
        self.reason.setFocus()

    def give_up(self) -> None:
        """Leave all as it is."""
        if self._question is not None:
            self._question = None
            self.hide()
            self.ended.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        if self._question is None:
            return
        refused = self._question.deed(self.reason.text().strip(), self.day.text().strip())
        self.error.say(refused)
        if not refused:
            self.give_up()

    def _build(self) -> None:
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.addWidget(self.reason, 1)
        fields.addWidget(self.day)
        buttons.addWidget(self.act)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._stands)
        column.addLayout(fields)
        column.addWidget(self.error)
        column.addLayout(buttons)


def _words(role: str) -> QLabel:
    words = QLabel()
    words.setProperty("role", role)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    return words
