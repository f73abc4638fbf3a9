"""A folder that is watched: files that are put into it are told of once they are whole."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ui.jobs import Jobs
from workbench.incoming.watching import Stamps, stamps
from workbench.progress import Progress

_SETTLED_AFTER = 1_500  # ms without a change: what is still being written grows


class FolderWatch(QObject):
    """`arrived` has the paths of files that were put into the folder since, and have stopped growing.

    Only the folder itself is watched, not those within it. `lost` is emitted when it is gone.
    """

    arrived = Signal(list)
    lost = Signal()

    def __init__(self, folder: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._jobs = jobs
        self._known: Stamps | None = None
        self._seen: Stamps = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_AFTER)
        self._timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._look()

    def end(self) -> None:
        self._watcher.removePaths(self._watcher.directories())
        self._timer.stop()
        self.blockSignals(True)

    def _on_changed(self, _folder: str) -> None:
        self._timer.start()

    def _look(self) -> None:
        self._jobs.start(self._stamps, self._on_stamps)

    def _stamps(self, _progress: Progress) -> Stamps | None:
        """On the worker thread; a folder may have many files, or lie far away."""
        return stamps(self.folder)

    def _on_stamps(self, now: Stamps | None) -> None:
        if self.signalsBlocked():
            return
        if now is None:
            self.end()
            self.blockSignals(False)
            self.lost.emit()
            return
        if self._known is None:  # what was there before is not new
            self._known = now
            return
        new = {name: stamp for name, stamp in now.items() if self._known.get(name) != stamp}
        whole = {name: stamp for name, stamp in new.items() if self._seen.get(name) == stamp}
        self._seen = new
        self._known.update(whole)
        if whole:
            self.arrived.emit([self.folder / name for name in sorted(whole)])
        if len(whole) < len(new):
            self._timer.start()
