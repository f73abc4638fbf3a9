"""Starting the desktop: the window is painted first, everything else is loaded behind it, the heaviest last."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from db.server.address import Address, place_of
from resources.files import path
from ui.trouble.ended import Running
from ui.window import MainWindow
from workbench.settings import Settings, read_settings


def main() -> int:
    """What muster-desktop starts: the window, on the file it is given by a double click."""
    return run(place_of(sys.argv[1]) if len(sys.argv) > 1 else None)


def run(file: Path | Address | None = None, *, sample: bool = False) -> int:
    """Open the window on a project, on the sample, or on the welcome page, and return when it is closed."""
    settings, fault = read_settings()
    if settings.scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(settings.scale / 100))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("muster")
    app.setApplicationDisplayName("Muster")
    app.setDesktopFileName("muster")
    app.setWindowIcon(QIcon(str(path("icons", "muster.png"))))
    running = Running()
    running.begin()
    windows = Windows(settings, file, sample=sample)
    windows.shown.tell_first(fault)
    for ending in (signal.SIGINT, signal.SIGTERM):  # Ctrl+C in the terminal, or the system going down
        # In a turn of its own: closed in the midst of whatever is being done, it would wait for that for ever.
        signal.signal(ending, lambda *_: QTimer.singleShot(0, windows.close))
    try:
        return app.exec()
    finally:
        running.end()


class Windows(QObject):
    """The one window, ``shown``, or the one in its place when another language is to be spoken."""

    def __init__(self, settings: Settings, file: Path | Address | None = None, *, sample: bool = False) -> None:
        super().__init__()
        self.shown = self._opened(MainWindow(settings, file, sample=sample))

    def close(self) -> None:
        self.shown.close()

    def _opened(self, window: MainWindow) -> MainWindow:
        window.replaced.connect(self._on_replaced)
        window.show()
        return window

    def _on_replaced(self) -> None:
        """The project is closed in the old window before the new one opens it."""
        old = self.shown
        place = old.opened.place if old.opened is not None else None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  a window has one
        app.setQuitOnLastWindowClosed(False)
        old.close()
        self.shown = self._opened(MainWindow(old.settings, place, opens_last=False))
        app.setQuitOnLastWindowClosed(True)
        old.deleteLater()
