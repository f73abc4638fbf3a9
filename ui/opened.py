"""The open project as the screens see it: what changed arrives as one signal on the main thread."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from db.errors import WorkbenchError
from db.presence import REFRESHED_EVERY, Presence, enter, leave, refresh
from ui.language.texts import tr

if TYPE_CHECKING:  # the window paints before SQLAlchemy is loaded
    from sqlalchemy.orm import Session

    from db.project import Project
    from db.server.address import Address
    from db.working import Changed


_LOOK_EVERY = 1_000  # ms


class OpenedProject(QObject):
    """A project with its notices turned into `changed`. Edits on a worker thread are announced on this one."""

    changed = Signal(object)  # db.project.Changed
    clashed = Signal(object)  # db.clashing.ClashError

    def __init__(self, project: "Project", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._mark: Presence | None = None
        self._typed_over: int | None = None  # what was seen when the typing that is under way began
        project.on_changed(self._tell)
        self._looking = _timer(self, _LOOK_EVERY, self._look)
        self._refreshing = _timer(self, REFRESHED_EVERY * 1000, self._refresh)

    def mark(self, who: str) -> None:
        """Say beside the file that it is open here, where edits are welcome and nobody else has said so."""
        if not self.read_only and not self._project.is_shared:
            self._mark = enter(self.path, who)

    @property
    def is_marked(self) -> bool:
        return self._mark is not None

    @property
    def project(self) -> "Project":
        return self._project

    @property
    def path(self) -> Path:
        """The file. Raises `WorkbenchError` for a project on a server."""
        return self._project.path

    @property
    def folder(self) -> Path:
        """Where file dialogs begin: beside the file, or where documents lie."""
        return self.place.parent if isinstance(self.place, Path) else Path(platformdirs.user_documents_dir())

    @property
    def place(self) -> "Path | Address":
        return self._project.place

    @property
    def read_only(self) -> str:
        """Why every edit is refused, as a sentence; empty where edits are welcome."""
        return self._project.read_only

    @property
    def undo_label(self) -> str | None:
        return self._project.undo_label

    @property
    def redo_label(self) -> str | None:
        return self._project.redo_label

    @contextmanager
    def read(self) -> "Iterator[Session]":
        with self._project.read() as session:
            yield session

    @contextmanager
    def edit(self, label: str, *, quiet: bool = False) -> "Iterator[Session]":
        """Where colleagues write too, an edit over what they have just changed is refused, and `clashed` says so."""
        from db.clashing import ClashError  # it brings SQLAlchemy along, for which the first list need not wait

        as_seen = (self._typed_over or self._project.seen) if self._project.is_shared else None
        try:
            with self._project.edit(label, quiet=quiet, as_seen=as_seen) as session:
                yield session
        except ClashError as clash:  # asked about when what is being done has ended
            QTimer.singleShot(0, self, partial(self.clashed.emit, clash))
            raise

    def undo(self) -> str:
        return self._project.undo()

    def redo(self) -> str:
        return self._project.redo()

    def close(self) -> None:
        self._looking.stop()
        self._refreshing.stop()
        self._project.close()
        if self._mark is not None:
            leave(self.path, self._mark)
            self._mark = None

    def _look(self) -> None:
        """What another program has written appears by itself; that it replaced the file is said once.

        A field that is being typed in shows what it showed when that began, so that this is what counts as seen.
        """
        if not _is_typing():
            self._typed_over = None
        elif self._typed_over is None:
            self._typed_over = self._project.seen
        self._project.look()

    def _refresh(self) -> None:
        if self._mark is not None and not refresh(self.path, self._mark):
            self._mark = None
            self._project.read_only = tr(
                "Somebody else has opened the project while this computer slept. Open it again."
            )
            raise WorkbenchError(self._project.read_only)

    def _tell(self, notice: "Changed") -> None:
        """A signal is queued by itself when it is emitted from another thread than the receiver's."""
        if notice.is_own:
            self._typed_over = None
        self.changed.emit(notice)


def _is_typing() -> bool:
    """Whether something is typed that is not yet an edit."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.isReadOnly() and field.document().isModified()
    return isinstance(field, QLineEdit) and field.isModified()


def _timer(parent: QObject, every: int, does: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every)
    timer.timeout.connect(does)
    timer.start()
    return timer
