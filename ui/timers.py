"""Deeds put off for a moment: done once, when nothing new has come meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(parent: QObject, milliseconds: int, does: Callable[[], None]) -> QTimer:
    """A timer that does one thing so long after its last start; it goes with its parent."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(does)
    return timer
