"""A titled card of the sheet, and a line that asks for a reason before something is decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.inspector.fields import ErrorLine


class Card(QFrame):
    """A title with a few words beside it, buttons at the right, and a body below."""

    def __init__(self, title: str, *buttons: QWidget) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        heading = label(title, "strong")
        self._about = label("", "muted")
        self._about.setWordWrap(True)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 10, 6)
        line.setSpacing(8)
        line.addWidget(heading)
        line.addWidget(self._about, 1)
        for button in buttons:
            line.addWidget(button)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(14, 0, 14, 12)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(self.body)

    def say(self, words: str) -> None:
        self._about.setText(words)

    @property
    def about(self) -> str:
        return self._about.text()


class ReasonLine(QWidget):
    """A field for the reason with the buttons that need it; what is refused stands below, the words stay."""

    def __init__(self, name: str, placeholder: str, buttons: Sequence[QPushButton], *, below: bool = False) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.error = ErrorLine()
        line = QHBoxLayout()
        line.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if below:
            column.addWidget(self.field)
        else:
            line.addWidget(self.field, 1)
        for button in buttons:
            line.addWidget(button)
        if below:
            line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.error)

    @property
    def reason(self) -> str:
        return self.field.text().strip()

    def tell(self, refused: str) -> None:
        """Show a refusal and go back to the field, or forget the words when the edit was made."""
        self.error.say(refused)
        if refused:
            self.field.setFocus()
        else:
            self.field.clear()


def label(words: str, role: str) -> QLabel:
    """Plain words in one of the type scale's roles, never read as markup."""
    made = QLabel(words)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def wrapped(words: str, role: str) -> QLabel:
    made = label(words, role)
    made.setWordWrap(True)
    return made


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout, to fill it anew."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
