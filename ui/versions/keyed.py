"""A dialog that single letters work in, wherever in it nothing is typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.reader.key_button import KeyButton
from ui.theme.theme import Theme

_RETURN = "↵"


class KeyedDialog(QDialog):
    """Each button of `buttons` does what its key does; a key of a button that is off does nothing."""

    def __init__(self, theme: Theme, keys: Mapping[str, tuple[str, Callable[[], object]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: dict[str, KeyButton] = {}
        for key, (verb, does) in keys.items():
            button = self.buttons[key] = KeyButton(theme, verb, key)
            button.setAutoDefault(False)  # Return belongs to the list
            button.clicked.connect(does)

    def row_of_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def close_below(self, content: QWidget) -> None:
        """Lay the dialog out: its content, and below it the button that closes it."""
        ways = QDialogButtonBox()
        close = ways.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        ways.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(content, 1)
        whole.addWidget(ways)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        button = self.buttons.get(_RETURN if is_return else event.text().upper()) if is_plain else None
        if button is None:
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()
