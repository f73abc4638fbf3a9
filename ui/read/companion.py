"""A second article beside the open one, to compare by eye, with a scroll of its own.

The open article keeps everything that tags and decides; when the focus comes to this one the two change places and
articles at once, so that what is seen stays where it is and what has the focus is what is tagged.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.read.article import published_words
from ui.read.marks import DrawnTags
from ui.reader.elided import ElidedLabel
from ui.reader.marked_view import MarkedView
from ui.theme.theme import Theme
from workbench.articles import ArticleText
from workbench.spans import TaggedWords

_SHORTEST_HEAD = 120  # px


class _Beside(MarkedView):
    """`activated` when it has the focus, by key or once the mouse is let go: a drag across words is not cut short."""

    activated = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.activated)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._soon.start(0)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._soon.start(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the open article's."""
        self.activated.emit()


class Companion(QFrame):
    """`activated` when it is to be the open one, `closed` when it is to go."""

    activated = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "paper")
        self.article: ArticleText | None = None
        self.reader = _Beside(theme, self)
        self._title = ElidedLabel(_SHORTEST_HEAD)
        self._title.setProperty("role", "muted")
        close = QToolButton()
        close.setIcon(theme.icon("x"))
        close.setToolTip(tr("Close the second article ({split_view})"))
        close.setAccessibleName(tr("Close the second article"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 6)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(close)
        line = QFrame()
        line.setProperty("line", "horizontal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self.reader, 1)
        self.reader.activated.connect(self.activated)

    def show_article(self, article: ArticleText, tagged: Iterable[TaggedWords]) -> None:
        """Show an article from its top, with what is tagged in it."""
        self.article = article
        facts = (article.title, article.outlet, published_words(article))
        self._title.show_text("  ·  ".join(fact for fact in facts if fact))
        self.reader.show_article(article.title, article.dateline or "", article.body, DrawnTags(tagged).marks())

    def show_tags(self, tagged: Iterable[TaggedWords]) -> None:
        self.reader.set_marks(DrawnTags(tagged).marks())
