"""What the status line and the notices say, spoken by a screen reader: politely, one in half a second at most."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.timers import once

_PAUSE = 500  # ms


class Announcer(QObject):
    """Speaks for a window; of what is said within the pause, the last is heard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._words = ""
        self._pause = once(self, _PAUSE, self._on_rested)

    def announce(self, words: str) -> None:
        self._words = words
        if not self._pause.isActive():
            self._on_rested()
            self._pause.start()

    def _on_rested(self) -> None:
        words, self._words = self._words, ""
        if words and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
