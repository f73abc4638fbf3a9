"""Starting the desktop: the window is painted first, everything else is loaded behind it, the heaviest last."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from db.server.address import Address, place_of
from resources.files import path
from ui.trouble.ended import Running
from ui.window import MainWindow
from workbench.settings import load_settings


def main() -> int:
    """What muster-desktop starts: the window, on the file it is given by a double click."""
    return run(place_of(sys.argv[1]) if len(sys.argv) > 1 else None)


def run(file: Path | Address | None = None, *, sample: bool = False) -> int:
    """Open the window on a project, on the sample, or on the welcome page, and return when it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("muster")
    app.setApplicationDisplayName("Muster")
    app.setDesktopFileName("muster")
    app.setWindowIcon(QIcon(str(path("icons", "muster.png"))))
    running = Running()
    running.begin()
    window = MainWindow(load_settings(), file, sample=sample)
    for ending in (signal.SIGINT, signal.SIGTERM):  # Ctrl+C in the terminal, or the system going down
        # In a turn of its own: closed in the midst of whatever is being done, it would wait for that for ever.
        signal.signal(ending, lambda *_: QTimer.singleShot(0, window.close))
    window.show()
    try:
        return app.exec()
    finally:
        running.end()
