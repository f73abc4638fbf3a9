"""Where a project lives: in a file, or in a database on a server. What differs between the two is asked of its home."""

import weakref
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Engine

from db.descriptors import hold, release
from db.engines import reading_engine, writing_engine
from db.errors import WorkbenchError
from db.faults import told
from db.sqlite import choose_journal, settle
from db.watching import Watch
from db.whereabouts import Ground, whereabouts

if TYPE_CHECKING:
    from db.server.address import Address


class Home(Protocol):
    """``reading`` and ``writing`` are engines; ``is_shared`` where several analysts write at once, each as themselves.

    Then each undoes what is their own, and what is typed is compared with what others have written meanwhile.
    """

    @property
    def place(self) -> "Path | Address": ...
    @property
    def is_shared(self) -> bool: ...
    @property
    def reading(self) -> Engine: ...
    @property
    def writing(self) -> Engine: ...
    @property
    def gone(self) -> str:
        """Why nothing may be written any more, as a sentence; empty where it may be."""
        ...

    def told(self) -> AbstractContextManager[None]:
        """Within, faults of the environment become a `WorkbenchError`."""
        ...

    def make_ready(self, driver: Any) -> None:
        """Before the first thing that is written."""
        ...

    def has_changed(self) -> bool:
        """Whether anything was committed since the last call, at next to no cost; the first call says yes."""
        ...

    def close(self) -> None: ...


class FileHome:
    """A file, held open so that no other program's closing of it loses SQLite's locks."""

    is_shared = False

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.place = path
        self.reading = reading_engine(path, read_only=read_only)
        self.writing = writing_engine(path)
        self._watch = Watch(path)
        self._has_journal = False  # the one that is right for where the file lies
        self._is_written = False  # a project that is only read stays byte for byte as it was
        self._held = weakref.finalize(self, release, hold(path))

    def told(self) -> AbstractContextManager[None]:
        return told(self.place)

    @property
    def gone(self) -> str:
        """What would be written then would go into a file that nobody sees any more."""
        if not self._watch.is_replaced:
            return ""
        return (
            f"{self.place.name} has been replaced or moved by another program since it was opened, as programs that"
            " copy folders do. Close it and open it again; what was saved before is in its backups."
        )

    def make_ready(self, driver: Any) -> None:
        self._is_written = True
        if not self._has_journal:
            self._has_journal = choose_journal(driver, is_local=whereabouts(self.place).ground is Ground.LOCAL)

    def has_changed(self) -> bool:
        return self._watch.has_changed()

    def close(self) -> None:
        """It is one file again."""
        self._watch.close()
        self.reading.dispose()
        self.writing.dispose()
        self._held()
        if self._is_written:
            with suppress(WorkbenchError), self.told():
                settle(self.place)
