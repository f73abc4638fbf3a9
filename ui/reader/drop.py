"""A code dropped on the page: on selected words it means those, elsewhere the sentence under the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Signal
from PySide6.QtGui import QDropEvent
from typing_extensions import override

from ui.reader.marked_view import MarkedView


class CodeDrop(QObject):
    """`dropped` is emitted with what was dropped and the words it fell on; what falls beside them is let pass."""

    dropped = Signal(object, int, int)

    def __init__(
        self,
        view: MarkedView,
        what: Callable[[QMimeData], object],
        words_at: Callable[[QPointF], tuple[int, int] | None],
    ) -> None:
        super().__init__(view)
        self._what, self._words_at = what, words_at
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or self._what(event.mimeData()) is None:
            return False
        words = self._words_at(event.position())
        if event.type() is QEvent.Type.DragEnter or words is not None:
            event.setDropAction(event.proposedAction())
            event.accept()
        else:
            event.ignore()
        if event.type() is QEvent.Type.Drop and words is not None:
            self.dropped.emit(self._what(event.mimeData()), *words)
        return True
