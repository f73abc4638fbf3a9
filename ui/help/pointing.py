"""Asking with the pointer: the next click says what it lies on instead of doing anything there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_SWALLOWED = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


class Pointing(QObject):
    """`pointed` is emitted with the place on the screen; Esc ends it without."""

    pointed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_asking = False

    def begin(self) -> None:
        """Watches all events of the program, and so only until the next click."""
        if not self.is_asking:
            self.is_asking = True
            QApplication.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)

    def end(self) -> None:
        if self.is_asking:
            self.is_asking = False
            QApplication.restoreOverrideCursor()
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not watched.isWidgetType():
            return False
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return True
        if isinstance(event, QMouseEvent) and event.type() in _SWALLOWED:
            self.end()
            self.pointed.emit(event.globalPosition().toPoint())
            return True
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        return False
