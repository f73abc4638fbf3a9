"""The parts of the form: a labelled row, a line field that saves itself, a choice among a few."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr

_LABEL_WIDTH = 84


class SavingField(QLineEdit):
    """Saves on Enter and when it is left, restores on Esc; an unchanged text is not saved.

    `save` gets the text and answers "" or why it was refused; the text then stays to be corrected, and `refused` says
    why.
    """

    refused = Signal(str)

    def __init__(self, name: str, save: Callable[[str], str], placeholder: str = "") -> None:
        super().__init__()
        self._save = save
        self._shown = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.returnPressed.connect(self._on_return)
        self.textEdited.connect(self._on_edited)

    def show_value(self, text: str) -> None:
        """Show what is saved; a text that is being typed is left alone."""
        if self.hasFocus() and self.text() != self._shown and self.text() != text:
            return
        if text != self._shown and self._shown and self.isVisible():
            self.setToolTip(tr("was {shown}", shown=self._shown))
        self._shown = text
        if self.text() != text:
            self.setText(text)
        self._mark(refused="")

    def forget(self) -> None:
        """Another claim is shown: what was typed or refused belongs to the one before."""
        self._shown = ""
        self.setText("")
        self.setToolTip("")
        self._mark(refused="")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
            self._mark(refused="")
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        self._mark(refused="")

    def _on_return(self) -> None:
        if self._commit():
            self.focusNextChild()

    def _commit(self) -> bool:
        typed = self.text().strip()
        if typed == self._shown:
            return True
        before, self._shown = self._shown, typed
        refused = self._save(typed)
        if refused:
            self._shown = before
        self._mark(refused)
        return not refused

    def _mark(self, refused: str) -> None:
        if bool(self.property("invalid")) != bool(refused):
            self.setProperty("invalid", bool(refused))
            self.style().unpolish(self)
            self.style().polish(self)
        self.refused.emit(refused)


class ErrorLine(QLabel):
    """Red text under a field: what is wrong and what works. Gone when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, sentence: str) -> None:
        self.setText(sentence)
        self.setVisible(bool(sentence))


class Row(QWidget):
    """A label at the left, a field at the right, its error below."""

    def __init__(self, label: str, field: QWidget, hint: QLabel | None = None) -> None:
        super().__init__()
        self.error = ErrorLine()
        name = QLabel(label)
        name.setProperty("role", "muted")
        name.setFixedWidth(_LABEL_WIDTH)
        name.setBuddy(field)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(name)
        line.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        for under in (hint, self.error):
            if under is not None:
                indented = QHBoxLayout()
                indented.setContentsMargins(_LABEL_WIDTH + 8, 0, 0, 0)
                indented.addWidget(under)
                column.addLayout(indented)
        if isinstance(field, SavingField):
            field.refused.connect(self.error.say)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few: what is stored, what the button says, and what it means in words."""

    value: str
    text: str
    meaning: str


class Segments(QWidget):
    """A few choices side by side; `chosen` is emitted with the value, or "" when the chosen one is pressed again."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._value = ""
        self._choices: Sequence[Choice] = ()
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the same ones again are left as they are."""
        if choices == self._choices:
            return
        self._choices = choices
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice.value: self._button(place, choice) for place, choice in enumerate(choices)}

    def _button(self, place: int, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text)
        button.setCheckable(True)
        button.setProperty("segment", _place(place, len(self._choices)))
        button.setAccessibleName(f"{self.accessibleName()} {choice.text}, {choice.meaning}")
        button.setToolTip(choice.meaning)
        button.setObjectName(choice.value)
        button.clicked.connect(self._on_clicked)
        button.installEventFilter(self)
        self._group.addButton(button)
        self._line.addWidget(button, 1)
        return button

    @property
    def values(self) -> list[str]:
        return list(self._buttons)

    @property
    def value(self) -> str:
        return self._value

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]

    def show_value(self, value: str | None) -> None:
        self._value = value or ""
        for each, button in self._buttons.items():
            button.setChecked(each == self._value)

    def set_allowed(self, value: str, *, allowed: bool, reason: str = "") -> None:
        """Strike a choice out with its reason; it can still be pressed, and says then why it is refused."""
        button = self._buttons.get(value)
        if button is None:
            return
        font = button.font()
        font.setStrikeOut(not allowed)
        button.setFont(font)
        if reason:
            button.setToolTip(reason)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Left and right move among the choices."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            buttons = list(self._buttons.values())
            if step is not None and watched in buttons:
                buttons[(buttons.index(watched) + step) % len(buttons)].setFocus()
                return True
        return False

    def _on_clicked(self) -> None:
        pressed = self.sender().objectName()
        taken_back = pressed == self._value
        self.show_value(self._value)  # until the edit is done and shown
        self.chosen.emit("" if taken_back else pressed)


def _place(place: int, count: int) -> str:
    return "first" if place == 0 else "last" if place == count - 1 else "middle"


def section(title: str) -> QLabel:
    """The heading of a section of the form."""
    heading = QLabel(title)
    heading.setProperty("role", "strong")
    return heading
