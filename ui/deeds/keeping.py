"""Backups made and put back, and what is found out about the open file behind the screen."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.backups import Occasion, back_up, back_up_when_changed
from ui.keeping.backups_dialog import BackupsDialog
from workbench.backups import backup_rows, put_back
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.deeds.files import FileDeeds
    from ui.window import MainWindow


class Keeping(QObject):
    """A project that is opened is backed up behind the screen where it has changed since the last backup."""

    def __init__(self, window: "MainWindow", files: "FileDeeds") -> None:
        super().__init__(window)
        self._window, self._desk, self._files = window, window.desk, files
        self._desk.actions.on("back_up", self.back_up)
        self._desk.actions.on("restore_backup", self.restore_backup)
        window.project_shown.connect(self._on_project_shown)

    def back_up(self) -> None:
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(_back_up, opened.path), self._on_backed_up)

    def restore_backup(self) -> None:
        """Of the open project, or of one that cannot be opened any more."""
        path = self._window.opened.path if self._window.opened is not None else self._asked_for()
        if path is None:
            return
        rows = backup_rows(path)
        if not rows:
            self._desk.complain(f"There is no backup of {path.name} yet.")
            return
        dialog = BackupsDialog(path, rows, self._window)
        if dialog.exec():
            self._window.show_project(None)
            self._desk.jobs.start(partial(_put_back, path, dialog.chosen.name), partial(self._on_restored, path))
        dialog.deleteLater()

    def _asked_for(self) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, "Restore a backup of", self._files.folder(), "Muster projects (*.muster)"
        )
        return Path(chosen) if chosen else None

    def _on_backed_up(self, made: Path) -> None:
        self._desk.say(f"Backed up as {made.parent.name}/{made.name}, opened and checked.")

    def _on_restored(self, path: Path, sentence: str) -> None:
        self._files.open_path(path)
        self._desk.say(sentence)

    def _on_project_shown(self) -> None:
        opened = self._window.opened
        if opened is not None and not opened.read_only:
            self._desk.jobs.start(partial(_back_up_when_changed, opened.path), _nothing)


def _back_up(path: Path, progress: Progress) -> Path:
    progress.report(0, 0, "Making a backup")
    return back_up(path, Occasion.ASKED)


def _back_up_when_changed(path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Making a backup")
    back_up_when_changed(path)


def _put_back(path: Path, name: str, progress: Progress) -> str:
    progress.report(0, 0, "Restoring the backup")
    return put_back(path, name)


def _nothing(_result: object) -> None:
    """A backup at opening is not announced."""
