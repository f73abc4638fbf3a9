"""A copy shared: what is in it looked at first, then made behind the screen."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.sharing.making import Wanted
from ui.language.texts import tr, tr_later
from ui.sharing.dialog import ShareDialog
from workbench.progress import Progress
from workbench.sharing.contents import Contents, contents
from workbench.sharing.copying import Shared, share_copy, told_of

if TYPE_CHECKING:
    from ui.window import MainWindow

_FILTER = tr_later("Muster projects (*.muster)")


class SharingDeeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._desk.actions.on("share_copy", self.share_copy)

    def share_copy(self) -> None:
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(_contents, opened.path), partial(self._ask, opened.path))

    def _ask(self, path: Path, found: Contents) -> None:
        dialog = ShareDialog(path.stem, found, self._window)
        is_wanted, wanted = dialog.exec(), dialog.wanted()
        dialog.deleteLater()
        if not is_wanted:
            return
        proposed = str(path.with_name(f"{path.stem} (copy).muster"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Share a copy"), proposed, tr(_FILTER))
        if chosen:
            self._desk.jobs.start(partial(_share, path, Path(chosen), wanted), self._on_shared)

    def _on_shared(self, shared: Shared) -> None:
        self._desk.say(" ".join(told_of(shared)))


def _contents(path: Path, progress: Progress) -> Contents:
    progress.report(0, 0, tr("Looking at what is in it"))
    return contents(path)


def _share(path: Path, target: Path, wanted: Wanted, progress: Progress) -> Shared:
    """The file dialog has asked whether to replace what is there, but only of the name as it was typed."""
    is_whole = target.suffix == ".muster"
    target = target if is_whole else target.with_name(target.name + ".muster")
    return share_copy(path, target, wanted, progress, may_replace=is_whole)
