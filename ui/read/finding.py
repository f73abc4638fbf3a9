"""Find in article: a field over the text, hits boxed, Enter to the next."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton
from typing_extensions import override

from ui.reader.view import ReaderView
from ui.theme.theme import Theme


class FindBar(QFrame):
    """`closed` is emitted when the reader should have the focus again."""

    closed = Signal()

    def __init__(self, theme: Theme, reader: ReaderView) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._reader = reader
        self._text = ""
        self._hits: list[tuple[int, int]] = []
        self._here = -1
        self._field = QLineEdit()
        self._field.setPlaceholderText("Find in article")
        self._field.setAccessibleName("Find in article")
        self._field.textChanged.connect(self._on_sought)
        self._field.returnPressed.connect(self._on_return)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        close = QToolButton()
        close.setIcon(theme.icon("x"))
        close.setAccessibleName("Close find")
        close.clicked.connect(self.close_bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        for part in (self._field, self._count, close):
            line.addWidget(part)
        self.hide()

    def open_bar(self, text: str) -> None:
        self._text = text
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._on_sought(self._field.text())

    def close_bar(self) -> None:
        self.hide()
        self._reader.set_search_hits([])
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_sought(self, words: str) -> None:
        found = re.finditer(re.escape(words.strip()), self._text, re.IGNORECASE) if words.strip() else ()
        self._hits = [match.span() for match in found]
        self._here = -1
        self._reader.set_search_hits(self._hits)
        self._count.setText(f"{len(self._hits)} hits" if words.strip() else "")
        if self._hits:
            self._on_return()

    def _on_return(self) -> None:
        if self._hits:
            self._here = (self._here + 1) % len(self._hits)
            self._reader.reveal(*self._hits[self._here], flash=False)
            self._count.setText(f"{self._here + 1} of {len(self._hits)}")
