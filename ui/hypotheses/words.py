"""A dialog for one sentence: a question, or a hypothesis. What is refused is said below the words, which stay."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.inspector.fields import ErrorLine
from ui.language.texts import tr
from ui.sources.cards import wrapped

Save = Callable[[str], str]


class WordsDialog(QDialog):
    """`save` gets the words; it answers "" or why they were refused."""

    def __init__(self, title: str, about: str, words: str, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._save = save
        self.field = QLineEdit(words)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.error = ErrorLine()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for part in (wrapped(about, "caption"), self.field, self.error, buttons):
            column.addWidget(part)

    @override
    def accept(self) -> None:
        refused = self._save(self.field.text())
        self.error.say(refused)
        self.adjustSize()
        if not refused:
            super().accept()


def ask_words(title: str, about: str, words: str, save: Save, parent: QWidget) -> bool:
    """Whether a sentence was given and saved."""
    dialog = WordsDialog(title, about, words, save, parent)
    is_saved = bool(dialog.exec())
    dialog.deleteLater()
    return is_saved
