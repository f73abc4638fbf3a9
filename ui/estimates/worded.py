"""A field for an analyst's sentences, with the linter's hints right below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.language.texts import tr
from ui.sources.cards import wrapped
from workbench.linting import hints_on_text

_SHOWN = 3  # hints at a time


class WordedField(QWidget):
    """`edited` is emitted with every key."""

    edited = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        heading = QLabel(name)
        heading.setProperty("role", "muted")
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(58)
        # As high as there is room, and no wish of its own that would make the form scroll.
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        heading.setBuddy(self.field)
        self._hints = wrapped("", "caption")
        self._hints.setProperty("chip", "warn")  # a hint is no error: nothing is refused by it
        self._hints.hide()
        self._is_showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self.field, 1)
        column.addWidget(self._hints)
        self.field.textChanged.connect(self._on_changed)

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    @property
    def hints(self) -> str:
        return self._hints.text()

    def show_text(self, text: str) -> None:
        self._is_showing = True
        self.field.setPlainText(text)
        self._is_showing = False

    def _on_changed(self) -> None:
        hints = hints_on_text(self.text)
        sentences = [hint.sentence for hint in hints[:_SHOWN]]
        if len(hints) > _SHOWN:
            sentences.append(tr("{hints} more.", hints=len(hints) - _SHOWN))
        self._hints.setText("\n".join(sentences))
        self._hints.setVisible(bool(sentences))
        if not self._is_showing:
            self.edited.emit()
