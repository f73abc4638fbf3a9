"""The list of articles before all else is loaded, and then all else.

SQLAlchemy, the reader of phrases and the HTML library take longer to load than a window to open. So the list is read by
the plain driver and shown first; the rest is imported on another thread while it is looked at.
"""

import importlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.faults import told
from db.library import LibraryRow, read_library
from db.opening import SCHEMA, examine
from db.sqlite import connect
from ui.library.pane import LibraryPane

if TYPE_CHECKING:
    from ui.window import MainWindow

# By name, because an import statement whose module goes unused is swept away as dead. The longest to load come first.
_REST = ("workbench.importing", "workbench.drawing", "ui.deeds.deeds")


def look(window: "MainWindow", file: Path | None, sample: bool) -> None:
    """Show what was asked for as far as it can be seen at once, then load and open it."""
    wanted = None if sample else file or _last(window)
    rows = None
    if wanted is not None:
        with window.desk.attempt():
            rows = _rows(wanted)
    if rows is None:
        window.show_welcome()
    else:
        library = LibraryPane(window.desk.theme)
        library.show_rows(rows)
        window.workspace.show_library(library)
        window.show_workspace()
    loading = Loading(window)
    loading.loaded.connect(lambda: _begin(window, wanted if rows is not None else None, sample=sample))
    loading.start()


def _last(window: "MainWindow") -> Path | None:
    last = Path(window.settings.last) if window.settings.last else None
    return last if last is not None and last.exists() else None


def _rows(path: Path) -> list[LibraryRow] | None:
    """The articles of a sound project of our own schema; None when it must be migrated first."""
    if examine(path).schema != SCHEMA:
        return []
    with told(path):
        connection = connect(path, "ro")
        try:
            return read_library(connection)
        finally:
            connection.close()


def _begin(window: "MainWindow", wanted: Path | None, *, sample: bool) -> None:
    """What the window can do, then the project, each in a turn of its own: the window answers in between."""
    from ui.deeds.deeds import Deeds

    deeds = Deeds(window)

    def open_it() -> None:
        window.deeds = deeds
        deeds.begin(wanted, sample=sample)
        window.collector.settle()

    QTimer.singleShot(0, window, open_it)


class Loading(QObject):
    """Imports the rest on another thread, so that the window answers meanwhile; `loaded` comes on this one."""

    loaded = Signal()

    def start(self) -> None:
        thread = threading.Thread(target=self._load, name="loading", daemon=True)
        QTimer.singleShot(0, thread.start)  # after the list is painted

    def _load(self) -> None:
        """A module that cannot be loaded is met again, and shown, on the main thread."""
        try:
            for name in _REST:
                importlib.import_module(name)
        finally:
            self.loaded.emit()
