"""The card of "What's this?": a few words beside a part of the screen, and the way to the page that says more."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.help.pages import page, split_topic
from ui.help.words import Words
from ui.language.texts import tr

_WIDTH = 320


class WordsCard(QFrame):
    """A popup: Esc or a click beside it takes it away, Enter opens the page. `more_wanted` has the topic."""

    more_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "card")
        self.setFixedWidth(_WIDTH)
        self._topic = ""
        self._head, self.words = QLabel(), QLabel()
        self._head.setProperty("role", "strong")
        for label in (self._head, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.more = QPushButton()
        self.more.setProperty("link", True)
        self.more.setDefault(True)
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self.words)
        column.addLayout(row)

    def show_words(self, words: Words, beside: QWidget, at: QPoint | None = None) -> None:
        """Stand under a widget, or at a point of the screen; inside the screen in any case."""
        self._topic = words.topic
        name, says = tr(words.name), tr(words.says)
        self._head.setText(name)
        self._head.setVisible(bool(name))
        self.words.setText(says)
        self.more.setText(tr("More: {title}", title=page(split_topic(words.topic)[0]).title))
        self.setAccessibleName(f"{name}. {says}" if name else says)
        self.adjustSize()
        place = at or beside.mapToGlobal(QPoint(0, min(beside.height(), 120)))
        room = beside.screen().availableGeometry()
        self.move(
            max(room.left(), min(place.x(), room.right() - self.width())),
            max(room.top(), min(place.y() + 4, room.bottom() - self.height())),
        )
        self.show()
        self.more.setFocus()

    def _on_more(self) -> None:
        self.hide()
        self.more_wanted.emit(self._topic)
