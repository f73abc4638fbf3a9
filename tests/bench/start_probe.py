"""Run as a process of its own: start the program, or its bare twin, and print when its pictures were painted.

    start_probe.py bare FILE      a Qt window with a list read by sqlite3, nothing else
    start_probe.py muster FILE    the real program on a project

The lines are seconds since the epoch: "window" for the first painted window, "list" for the list with its articles.
"""

import sys
import time

_SEEN: set[str] = set()


def _painted(what: str) -> None:
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
            _painted("window")
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
            _painted("window")

        def show_project(self, opened, name="", handling=None) -> None:
            super().show_project(opened, name, handling)
            if opened is not None:
                from PySide6.QtCore import QEvent, QObject

                class Watch(QObject):
                    def eventFilter(self, watched, event) -> bool:
                        if event.type() == QEvent.Type.Paint and "window" in _SEEN and shown.model().rowCount():
                            _painted("list")
                            from PySide6.QtCore import QTimer

                            QTimer.singleShot(0, self.end)
                        return False

                    def end(self) -> None:
                        sys.stdout.flush()
                        import os

                        os._exit(0)

                shown = self.workspace.view("read").library.list
                self._watch = Watch()
                shown.viewport().installEventFilter(self._watch)

    ui.app.MainWindow = Window
    ui.app.run(Path(path))


if __name__ == "__main__":
    {"bare": bare, "muster": muster}[sys.argv[1]](sys.argv[2])
