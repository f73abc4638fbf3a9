"""Collecting reference cycles on the main thread only.

Python collects on whatever thread happens to allocate; on a worker that would destroy Qt objects there, which crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000  # ms
_THRESHOLDS = (700, 10, 10)  # objects and generations, as Python's own defaults


class MainThreadCollector(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Give the collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def settle(self) -> None:
        """Leave out of every collection what is there now: modules and classes live as long as the program.

        Nothing is collected first: that would hold the window up to win back what little loading has left over.
        """
        gc.freeze()

    def _collect(self) -> None:
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                return
