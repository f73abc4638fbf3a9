"""The projects opened lately, each a line with its folder and the day it was last changed."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from db.server.address import Address
from ui.language.numbers import day_words, time_words
from ui.language.texts import tr
from ui.theme.theme import Theme

_MOST = 5
_ICON = 18


class RecentList(QWidget):
    """`chosen` is emitted with the path of the project that is pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        title = QLabel(tr("Recent"))
        title.setProperty("role", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(6)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)

    def show_paths(self, paths: Sequence[Path | Address]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for path in paths[:_MOST]:
            self._rows.addWidget(_line())
            row = RecentRow(self._theme, path)
            row.pressed_path.connect(self.chosen)
            self._rows.addWidget(row)
        if paths:
            self._rows.addWidget(_line())
        self.setVisible(bool(paths))


class RecentRow(QPushButton):
    """One project; one that is no longer there says so and cannot be pressed."""

    pressed_path = Signal(object)

    def __init__(self, theme: Theme, path: Path | Address) -> None:
        super().__init__()
        self._theme, self._path = theme, path
        self._is_there = (
            not isinstance(path, Path) or path.exists()
        )  # whether a server answers is seen when it is asked
        where = _where(path) if self._is_there else tr("Not found at its last place")
        when = _changed(path) if isinstance(path, Path) else ""
        self.setProperty("row", True)
        self.setEnabled(self._is_there)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(str(path))
        self.setAccessibleName(", ".join(part for part in (path.stem, where, when) if part))
        self.clicked.connect(self._on_clicked)
        self._icon = QLabel()
        name, folder, day = QLabel(path.stem), QLabel(where), QLabel(when)
        name.setProperty("role", "strong" if self._is_there else "muted")
        for words in (folder, day):
            words.setProperty("role", "caption")
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(name)
        texts.addWidget(folder)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 7, 4, 7)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        line.addWidget(day)
        for part in (self._icon, name, folder, day):
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        sign = "file-text" if self._is_there else "file-x"
        self._icon.setPixmap(self._theme.pixmap(sign, _ICON, "text_muted", self.devicePixelRatioF()))

    def _on_clicked(self) -> None:
        self.pressed_path.emit(self._path)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "horizontal")
    return line


def _where(path: Path | Address) -> str:
    """The folder, short: from the home folder on where it lies there. Of a server its name."""
    if not isinstance(path, Path):
        return tr("On {host}, as {user}", host=path.host or tr("this computer"), user=path.user)
    try:
        inside = path.parent.relative_to(Path.home())
    except ValueError:
        return str(path.parent)
    return tr("Home folder") if inside == Path() else str(inside)


def _changed(path: Path) -> str:
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return ""
    today = datetime.now().astimezone().date()
    return tr("Today, {time}", time=time_words(moment)) if moment.date() == today else day_words(moment.date())
