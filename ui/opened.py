"""The open project as the screens see it: what changed arrives as one signal on the main thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # the window paints before SQLAlchemy is loaded
    from sqlalchemy.orm import Session

    from db.project import Changed, Project


class OpenedProject(QObject):
    """A project with its notices turned into `changed`. Edits on a worker thread are announced on this one."""

    changed = Signal(object)  # db.project.Changed

    def __init__(self, project: "Project", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        project.on_changed(self._tell)

    @property
    def project(self) -> "Project":
        return self._project

    @property
    def path(self) -> Path:
        return self._project.path

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
    def edit(self, label: str) -> "Iterator[Session]":
        with self._project.edit(label) as session:
            yield session

    def undo(self) -> str:
        return self._project.undo()

    def redo(self) -> str:
        return self._project.redo()

    def close(self) -> None:
        self._project.close()

    def _tell(self, notice: "Changed") -> None:
        """A signal is queued by itself when it is emitted from another thread than the receiver's."""
        self.changed.emit(notice)
