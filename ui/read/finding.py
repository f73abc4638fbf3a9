"""Find in article: a field over the text, all hits shown, F3 to the next; case and accents do not matter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton
from typing_extensions import override

from ui.language.texts import counted, tr
from ui.read.folding import Folded
from ui.reader.view import ReaderView
from ui.theme.theme import Theme


class FindBar(QFrame):
    """`closed` is emitted when the reader should have the focus again. The current hit is selected in the text."""

    closed = Signal()

    def __init__(self, theme: Theme, reader: ReaderView) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._reader = reader
        self._text = Folded("")
        self._hits: list[tuple[int, int]] = []
        self._here = -1
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in article"))
        self._field.setAccessibleName(tr("Find in article"))
        self._field.textChanged.connect(self._on_sought)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(self._field)
        line.addWidget(self._count)
        for icon, name, does in (
            ("chevron-up", tr("Previous hit ({find_previous})"), self.previous),
            ("chevron-down", tr("Next hit ({find_next})"), self.next),
            ("x", tr("Close find (Esc)"), self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(theme.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name.split(" (")[0])
            button.clicked.connect(does)
            line.addWidget(button)
        self.hide()

    @property
    def field(self) -> QLineEdit:
        return self._field

    @property
    def count_words(self) -> str:
        """What is said of the hits: "3 of 12"."""
        return self._count.text()

    def open_bar(self, text: str) -> None:
        """Find in this text, beginning at the first hit in sight."""
        self._text = Folded(text)
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._on_sought(self._field.text())

    def show_text(self, text: str) -> None:
        """Another article is shown: an open bar finds the same words in it, without moving the page."""
        if self.isVisible():
            self._text = Folded(text)
            self._seek(self._field.text())
            self._say()

    def close_bar(self) -> None:
        """Leave the text with the current hit selected."""
        self.hide()
        self._reader.set_search_hits([])
        self.closed.emit()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _on_sought(self, words: str) -> None:
        self._seek(words)
        if self._hits:
            place = self._reader.place
            self._here = next((i for i, hit in enumerate(self._hits) if hit[0] >= place), 0) - 1
            self._step(1)
        else:
            self._say()

    def _seek(self, words: str) -> None:
        self._hits, self._here = self._text.found(words), -1
        self._reader.set_search_hits(self._hits)

    def _step(self, by: int) -> None:
        if self._hits:
            before = self._here if self._here >= 0 or by > 0 else 0
            self._here = (before + by) % len(self._hits)
            self._reader.select_span(*self._hits[self._here])
            self._reader.reveal(*self._hits[self._here], flash=False)
        self._say()

    def _say(self) -> None:
        if self._here >= 0:
            self._count.setText(tr("{here:,} of {hits:,}", here=self._here + 1, hits=len(self._hits)))
        else:
            self._count.setText(counted(len(self._hits), "hit") if self._field.text().strip() else "")
