"""A field that takes the next key pressed, with what is held beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.language.texts import tr

_HELD = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
                   Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown})  # fmt: skip


class KeyRecorder(QPushButton):
    """Pressed, it waits for a key: `recorded` is emitted with it. Esc, or leaving the field, ends the wait."""

    recorded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.is_waiting = False
        self.clicked.connect(self._wait)
        self._rest()

    def _wait(self) -> None:
        self.is_waiting = True
        self.setText(tr("Press the new key; Esc leaves it"))
        self.grabKeyboard()

    def _rest(self) -> None:
        if self.is_waiting:
            self.releaseKeyboard()
        self.is_waiting = False
        self.setText(tr("Record a key"))

    @override
    def event(self, event: QEvent) -> bool:
        if self.is_waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut acts while its key is being recorded
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rest()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _HELD:
            return
        if key is Qt.Key.Key_Backtab:
            key = Qt.Key.Key_Tab
        self._rest()
        if key is Qt.Key.Key_Escape and not event.modifiers():
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(modifiers.value | key.value)
        self.recorded.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))
