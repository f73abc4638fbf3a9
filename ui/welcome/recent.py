"""The projects opened lately, with the folder and the day they were last changed in."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.theme import Theme

_MOST = 5


class RecentList(QWidget):
    """`chosen` is emitted with the path of the project that is pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._paths: dict[str, Path] = {}
        self._title = QLabel("Recent")
        self._title.setProperty("role", "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._rows)

    def show_paths(self, paths: Sequence[Path]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        self._paths = {str(path): path for path in paths[:_MOST]}
        for path in self._paths.values():
            self._rows.addWidget(self._row(path))
        self.setVisible(bool(self._paths))

    def _row(self, path: Path) -> QWidget:
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        button = QPushButton(path.stem)
        button.setProperty("link", True)
        button.setObjectName(str(path))
        button.setIcon(self._theme.icon("file-text" if path.exists() else "file-x"))
        button.setEnabled(path.exists())
        button.clicked.connect(self._on_clicked)
        where = QLabel(path.parent.name if path.exists() else "Not found at its last place")
        where.setProperty("role", "caption")
        when = QLabel(_changed(path))
        when.setProperty("role", "caption")
        line.addWidget(button)
        line.addWidget(where, 1)
        line.addWidget(when)
        return row

    def _on_clicked(self) -> None:
        self.chosen.emit(self._paths[self.sender().objectName()])


def _changed(path: Path) -> str:
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return ""
    today = datetime.now().astimezone().date()
    return f"Today, {moment:%H:%M}" if moment.date() == today else f"{moment.day} {moment:%b %Y}"
