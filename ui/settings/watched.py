"""The folders that are watched, each with its project, to be watched no more."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ui.language.texts import tr


class WatchedFolders(QWidget):
    """`changed` is emitted with the folders that are left, by the path of their project."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._folders: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_folders(self, folders: Mapping[str, str]) -> None:
        self._folders = dict(folders)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not folders:
            self._grid.addWidget(_said(tr("None yet. File, Watch a folder… chooses one for the open project.")), 0, 0)
        for row, (project, folder) in enumerate(folders.items()):
            self._grid.addWidget(
                _said(tr("{folder}, for {project}", folder=folder, project=Path(project).name)), row, 0
            )
            leave = QPushButton(tr("Watch no more"))
            leave.setAccessibleName(tr("Watch {folder} no more", folder=folder))
            leave.setAutoDefault(False)
            leave.clicked.connect(partial(self._leave, project))
            self._grid.addWidget(leave, row, 1)

    def _leave(self, project: str) -> None:
        left = {each: folder for each, folder in self._folders.items() if each != project}
        self.show_folders(left)
        self.changed.emit(left)


def _said(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
