"""The left of the merge: conflicts item by item, and below them what joins without one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.language.texts import capital, tr
from ui.merging.summary import Line
from ui.sources.cards import label, wrapped
from ui.theme.theme import Theme
from workbench.merging import Conflict
from workbench.merging.items import kind_words

_ICON = 16


class ConflictList(QFrame):
    """`chosen` is emitted with the place of the item whose conflicts are to be shown."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, items: Sequence[Sequence[Conflict]], joined: Iterable[Line]) -> None:
        super().__init__()
        self._theme, self._items = theme, items
        self.setProperty("ground", "panel")
        self.count = wrapped("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Conflicts"))
        self.list.setProperty("ground", "panel")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self.chosen)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 6)
        head.setSpacing(8)
        head.addWidget(label(tr("Conflicts"), "strong"))
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        lines = list(joined)
        if lines:
            column.addWidget(self._joined(lines))
        for item in items:
            self.list.addItem(QListWidgetItem(_words(item)))
        self.list.setVisible(bool(items))
        if not items:
            column.addStretch(1)

    def mark(self, decided: Sequence[bool]) -> None:
        """Show which items are decided."""
        for place, is_decided in enumerate(decided):
            icon, ink = ("circle-check", "accent") if is_decided else ("circle", "text_muted")
            self.list.item(place).setIcon(self._theme.icon(icon, ink))
        self.count.setText(
            tr("{count} of {all} decided", count=sum(decided), all=len(decided)) if decided else tr("none")
        )

    def _joined(self, lines: Sequence[Line]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(6)
        column.addWidget(wrapped(tr("Joined without conflict"), "strong"))
        for icon, words, more in lines:
            sign = QLabel()
            ink = "warn" if icon == "triangle-alert" else "text_muted"
            sign.setPixmap(self._theme.pixmap(icon, _ICON, ink, self.devicePixelRatioF()))
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            said = QVBoxLayout()
            said.setSpacing(0)
            said.addWidget(wrapped(words, ""))
            said.addWidget(wrapped(more, "caption"))
            line.addLayout(said, 1)
            column.addLayout(line)
        return made


def _words(item: Sequence[Conflict]) -> str:
    first, fields = item[0], ", ".join(one.what for one in item)
    kind = capital(tr(kind_words(first.table)))
    name = first.item if first.item != kind else f"{first.item}: {first.about}"
    return f"{name}  {fields}"
