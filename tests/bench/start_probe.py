"""Run as a process of its own: start the program, or its bare twin, and print when its pictures were painted.

    start_probe.py bare FILE      a Qt window with a list read by sqlite3, nothing else
    start_probe.py muster FILE    the real program on a project
    start_probe.py empty FILE     the same on a project without articles, whose list says how to begin

The lines are seconds since the epoch: "window" for the first painted window, "list" for the list with its articles.
"""

import os
import sys
import time

_SEEN: set[str] = set()


def painted(what: str) -> None:
    if what not in _SEEN:
        _SEEN.add(what)
        sys.stdout.write(f"{what} {time.time()}\n")
        sys.stdout.flush()


def bare(path: str) -> None:
    import sqlite3

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            painted("window")
            QTimer.singleShot(0, app.quit)

    app = QApplication([])
    window = Window()
    articles = QListWidget()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    articles.addItems([row[0] for row in connection.execute("SELECT title FROM article")])
    connection.close()
    window.setCentralWidget(articles)
    window.resize(1440, 900)
    window.show()
    app.exec()


def muster(path: str) -> None:
    from pathlib import Path

    import ui.app
    import ui.window

    class Window(ui.window.MainWindow):
        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            painted("window")

        def furnish(self) -> None:
            _watch_the_list()
            super().furnish()

    ui.app.MainWindow = Window
    ui.app.run(Path(path))


def empty(path: str) -> None:
    """As `muster`, until the library is painted, which has nothing to list."""
    from ui.library import pane

    class Pane(pane.LibraryPane):
        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            painted("list")
            os._exit(0)

    pane.LibraryPane = Pane
    muster(path)


def _watch_the_list() -> None:
    """Say when a library with articles in it has painted them, and end the process."""
    from ui.library import paint

    painter = paint.LinePainter
    original = painter.paint

    def watched(self, *given) -> None:
        original(self, *given)
        painted("list")
        os._exit(0)

    painter.paint = watched


if __name__ == "__main__":
    {"bare": bare, "muster": muster, "empty": empty}[sys.argv[1]](sys.argv[2])
