"""Backups made and put back, damaged files salvaged."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from db.backups import Occasion, back_up, back_up_when_changed
from db.errors import WorkbenchError
from db.project import Project
from db.salvaging import Salvaged, lines, salvage
from ui.keeping.backups_dialog import BackupsDialog
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from workbench.backups import backup_rows, put_back
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.deeds.files import FileDeeds
    from ui.window import MainWindow


_FILTER = tr_later("Muster projects (*.muster)")
_OFFER = tr_later("Salvage into a new file")
_SAID = 12  # lines of what was saved and lost; the rest stands behind Details


class Keeping(QObject):
    """A project that is opened is backed up behind the screen where it has changed since the last backup."""

    def __init__(self, window: "MainWindow", files: "FileDeeds") -> None:
        super().__init__(window)
        self._window, self._desk, self._files = window, window.desk, files
        self._desk.actions.on("back_up", self.back_up)
        self._desk.actions.on("restore_backup", self.restore_backup)
        self._desk.actions.on("salvage", self.salvage)
        self._offered: Path | None = None  # the file that the notice offers to salvage
        window.project_shown.connect(self._on_project_shown)
        files.opening.refused.connect(self._on_refused)
        self._desk.notices.acted.connect(self._on_acted)

    def salvage(self) -> None:
        """Of the open project where that is damaged, else of a file that is asked for."""
        opened = self._window.opened
        is_meant = opened is not None and opened.project.is_damaged
        path = opened.path if opened is not None and is_meant else self._asked_for(tr("Salvage"))
        if path is not None:
            self._salvage(path)

    def _salvage(self, path: Path) -> None:
        proposed = path.with_name(f"{path.stem} (salvaged).muster")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Salvage into a new file"), str(proposed), tr(_FILTER))
        if chosen:
            new = Path(chosen)
            self._desk.jobs.start(partial(_salvage, path, new), partial(self._on_salvaged, new))

    def _on_salvaged(self, new: Path, done: Salvaged) -> None:
        self._files.open_path(new)
        said = list(lines(done))
        box = QMessageBox(QMessageBox.Icon.Information, tr("Salvaged"), "\n".join(said[:_SAID]), parent=self._window)
        if len(said) > _SAID:
            box.setDetailedText("\n".join(said))
        box.exec()

    def _on_refused(self, path: Path, sentence: str) -> None:
        self._offered = path
        self._desk.notices.tell(sentence, tr(_OFFER))

    def _on_acted(self) -> None:
        """The notice's button; another notice may have taken its place, which is not ours."""
        path, self._offered = self._offered, None
        if path is not None and self._desk.notices.offer == tr(_OFFER):
            self._salvage(path)

    def back_up(self) -> None:
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(_back_up, opened.path), self._on_backed_up)

    def restore_backup(self) -> None:
        """Of the open project, or of one that cannot be opened any more."""
        path = (
            self._window.opened.path if self._window.opened is not None else self._asked_for(tr("Restore a backup of"))
        )
        if path is None:
            return
        rows = backup_rows(path)
        if not rows:
            self._desk.complain(tr("There is no backup of {path} yet.", path=path.name))
            return
        dialog = BackupsDialog(path, rows, self._window)
        if dialog.exec():
            self._window.show_project(None)
            self._desk.jobs.start(partial(_put_back, path, dialog.chosen.name), partial(self._on_restored, path))
        dialog.deleteLater()

    def _asked_for(self, what: str) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, what, self._files.folder(), tr(_FILTER))
        return Path(chosen) if chosen else None

    def _on_backed_up(self, made: Path) -> None:
        self._desk.say(tr("Backed up as {parent}/{made}, opened and checked.", parent=made.parent.name, made=made.name))

    def _on_restored(self, path: Path, sentence: str) -> None:
        self._files.open_path(path)
        self._desk.say(sentence)

    def _on_project_shown(self) -> None:
        opened = self._window.opened
        if opened is None or opened.read_only or opened.project.is_shared:
            return
        if not opened.project.is_looked_through:
            self._desk.jobs.start(partial(_look_through, opened.project), partial(self._on_looked_through, opened))
        if self._window.settings.back_up_on_opening:
            self._desk.jobs.start(partial(_back_up_when_changed, opened.path), _nothing)

    def _on_looked_through(self, opened: OpenedProject, found: str) -> None:
        if found and opened is self._window.opened:
            self._window.show_read_only()


def _salvage(path: Path, new: Path, progress: Progress) -> Salvaged:
    progress.report(0, 0, tr("Reading what can be read"))
    return salvage(path, new)


def _back_up(path: Path, progress: Progress) -> Path:
    progress.report(0, 0, tr("Making a backup"))
    return back_up(path, Occasion.ASKED)


def _look_through(project: Project, progress: Progress) -> str:
    progress.report(0, 0, tr("Looking the file through"))
    try:
        project.look_through()
    except WorkbenchError as error:
        return str(error)
    return ""


def _back_up_when_changed(path: Path, progress: Progress) -> None:
    progress.report(0, 0, tr("Making a backup"))
    back_up_when_changed(path)


def _put_back(path: Path, name: str, progress: Progress) -> str:
    progress.report(0, 0, tr("Restoring the backup"))
    return put_back(path, name)


def _nothing(_result: object) -> None:
    """A backup at opening is not announced."""
