"""The list of articles before all else is loaded, and then all else.

SQLAlchemy, the reader of phrases and the HTML library take longer to load than a window to open. So the list is read by
the plain driver and shown first; the rest is imported on another thread while it is looked at.
"""

import importlib
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.faults import told
from db.library import read_lines
from db.listing import Arrangement, Listing, read_listing
from db.opening import SCHEMA, examine
from db.server.address import Address, place_of
from db.sqlite import connect
from ui.library.pane import LibraryPane

if TYPE_CHECKING:
    from ui.window import MainWindow

# By name, because an import statement whose module goes unused is swept away as dead. The longest to load come first.
_REST = ("workbench.importing", "workbench.drawing", "ui.deeds.deeds")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is seen of a project before it is open. Its connection reads the lines that come into sight meanwhile."""

    connection: Any
    listing: Listing


def look(window: "MainWindow", file: Path | Address | None, sample: bool) -> None:
    """Show what was asked for as far as it can be seen at once, then load and open it."""
    wanted = None if sample else file or (_last(window) if window.opens_last else None)
    seen = None
    if isinstance(wanted, Path):
        with window.desk.attempt():
            seen = _look_into(wanted, window.settings.arranged)
    if seen is None:
        window.show_welcome()
    else:
        library = LibraryPane(window.desk.theme)
        library.arrange.arrange(window.settings.arranged, best_first=window.settings.best_first)
        library.show_first(seen.listing, partial(read_lines, seen.connection))
        window.workspace.show_library(library)
        window.show_workspace()
    loading = Loading(window)
    loading.loaded.connect(
        lambda: _begin(window, wanted if seen or not isinstance(wanted, Path) else None, seen, sample=sample)
    )
    loading.start()


def _last(window: "MainWindow") -> Path | Address | None:
    last = place_of(window.settings.last) if window.settings.last else None
    return None if isinstance(last, Path) and not last.exists() else last


def _look_into(path: Path, arranged: Arrangement) -> _Seen:
    """The articles of a sound project of our own schema; none where it must be migrated first."""
    examined = examine(path, at_a_glance=True)
    with told(path):
        connection = connect(path, "ro")
        try:
            listing = read_listing(connection, arranged) if examined.schema == SCHEMA else Listing()
        except BaseException:
            connection.close()
            raise
    return _Seen(connection, listing)


def _begin(window: "MainWindow", wanted: Path | Address | None, seen: _Seen | None, *, sample: bool) -> None:
    """What the window can do, then the project, each in a turn of its own: the window answers in between."""
    from ui.deeds.deeds import Deeds

    deeds = Deeds(window)

    def open_it() -> None:
        window.deeds = deeds
        if seen is not None:
            seen.connection.close()  # a file that another has open cannot be given its journal
        deeds.begin(wanted, sample=sample)
        if window.opened is None:  # it was refused when it was looked through
            window.show_welcome()
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
