"""Opening a project that somebody else may have open, or that lies where files are copied behind one's back."""

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal

from db.copying import copy_whole
from db.errors import UnsoundError, WorkbenchError
from db.presence import present
from db.project import Project
from db.whereabouts import advice
from ui.keeping.occupied import Way, ask_way
from ui.language.texts import tr
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.window import MainWindow


class Opening(QObject):
    """`ready` is emitted with a project that is open, `refused` with a file that is not opened as it is, and why."""

    ready = Signal(object)
    refused = Signal(object, str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk

    def open_path(self, path: Path) -> None:
        other = present(path)
        while other is not None and not self._is_ours(path):
            way = ask_way(self._window, path, other)
            if way is Way.COPY:
                copy = free_name(path)
                self._desk.jobs.start(partial(_copy, path, copy), self.open_path)
            if way is Way.READ:
                self._open(path, tr("{words} What you see is as it was last saved.", words=other.words(path.name)))
            if way is not Way.AGAIN:
                return
            other = present(path)
        self._open(path)

    def advise(self, path: Path) -> None:
        """Say once of each project what to know about the place it lies in."""
        said = advice(path)
        name = f"advised/{hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]}"
        if said and self._window.remembered(name) is None:
            self._window.remember(name, QByteArray(b"1"))
            self._desk.complain(said)

    def _is_ours(self, path: Path) -> bool:
        """Whether the mark is that of this very window, which opens the same project anew."""
        opened = self._window.opened
        return opened is not None and opened.is_marked and opened.path.resolve() == path.resolve()

    def _open(self, path: Path, read_only: str = "") -> None:
        try:
            if self._is_ours(path):
                self._window.show_project(None)
            self.ready.emit(Project.open_file(path, self._window.settings.analyst or None, read_only))
        except UnsoundError as error:
            self.refused.emit(path, str(error))
        except WorkbenchError as error:
            self._desk.complain(str(error))


def free_name(path: Path) -> Path:
    """``levels (copy).muster`` beside the project, or with the first number that is free."""
    number = 1
    while (copy := path.with_name(f"{path.stem} (copy{f' {number}' if number > 1 else ''}){path.suffix}")).exists():
        number += 1
    return copy


def _copy(path: Path, copy: Path, progress: Progress) -> Path:
    progress.report(0, 0, tr("Copying the project"))
    copy_whole(path, copy)
    return copy
