"""The words of the chosen figure: title, subtitle, note and alt text; each saves when it is left, Esc restores."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.inspector.fields import Row, SavingField
from ui.language.texts import tr, tr_later
from workbench.drawing import WORDINGS, Wording

_NAMES = dict(
    zip(WORDINGS, (tr_later("Title"), tr_later("Subtitle"), tr_later("Note"), tr_later("Alt text")), strict=True)
)
_LINES = ("title", "subtitle")
_LEAST = 54  # px, three lines

Save = Callable[[Wording], str]


class SavingText(QPlainTextEdit):
    """Several lines that save when they are left and restore on Esc; an unchanged text is not saved."""

    def __init__(self, name: str, save: Callable[[str], str]) -> None:
        super().__init__()
        self._save = save
        self._shown = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_LEAST)

    def show_value(self, text: str) -> None:
        """Show what is saved; a text that is being typed is left alone."""
        is_typing = self.hasFocus() and self.toPlainText() != self._shown
        if not is_typing and self.toPlainText() != text:
            self.setPlainText(text)
        self._shown = text

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        typed = self.toPlainText().strip()
        if event.reason() != Qt.FocusReason.PopupFocusReason and typed != self._shown:
            self._shown = typed
            self._save(typed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)


class FigureWords(QFrame):
    """``save`` is given what was written and answers "" or why it was refused."""

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._save_words = save
        self.fields: dict[str, SavingField | SavingText] = {name: self._field(name) for name in WORDINGS}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        for name, field in self.fields.items():
            column.addWidget(Row(tr(_NAMES[name]), field), 0 if name in _LINES else 1)
        self.setEnabled(False)

    def show_words(self, words: Wording | None) -> None:
        """The words of another figure, or of the same as they were saved; None where no figure is chosen."""
        self.setEnabled(words is not None)
        for name, field in self.fields.items():
            field.show_value(getattr(words, name) or "" if words is not None else "")
            if isinstance(field, SavingField) and not field.hasFocus():
                field.setCursorPosition(0)

    def panes(self) -> list[QWidget]:
        return [self.fields["title"]]

    def begin(self) -> None:
        """Start with the title, all of it chosen."""
        title = self.fields["title"]
        title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        title.selectAll()

    def _field(self, name: str) -> SavingField | SavingText:
        kind = SavingField if name in _LINES else SavingText
        return kind(tr(_NAMES[name]), lambda typed: self._save_words(Wording(**{name: typed})))
