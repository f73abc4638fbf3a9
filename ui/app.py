"""Starting the desktop: the window is painted first, everything heavy is loaded after."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from resources.files import path as resource
from ui.theme.theme import Theme
from ui.window import MainWindow
from workbench.settings import load_settings


def run(file: Path | None = None, *, sample: bool = False) -> int:
    """Open the window on a project, on the sample, or on the welcome page, and return when it is closed."""
    if file is None and len(sys.argv) > 1 and sys.argv[0].endswith("muster-desktop"):
        file = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    app.setApplicationName("muster")
    app.setApplicationDisplayName("Muster")
    app.setDesktopFileName("muster")
    app.setWindowIcon(QIcon(str(resource("icons", "muster.png"))))
    settings = load_settings()
    theme = Theme(app, settings.theme if settings.theme in {"light", "dark"} else "system")
    window = MainWindow(theme, settings)
    window.show()
    QTimer.singleShot(0, lambda: window.begin(file, sample=sample))
    return app.exec()
