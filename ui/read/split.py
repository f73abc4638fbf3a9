"""Two articles side by side: which stands where, and how they change places."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter

from ui.read.companion import Companion
from ui.reader.marked_view import MarkedView
from workbench.articles import read_article

if TYPE_CHECKING:
    from db.working import Changed
    from ui.read.view import ReadView

_BESIDE_FROM = 900  # px of the texts; in less they stand one above the other


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as it is looked at: which version, the code point at its top, and the selected words."""

    article_id: int
    version_id: int | None = None
    place: int = 0
    words: tuple[int, int] | None = None


class Split(QObject):
    """`changed` is emitted when the second article comes or goes."""

    changed = Signal()

    def __init__(self, view: "ReadView", texts: QSplitter, companion: Companion) -> None:
        super().__init__(view)
        self._view, self._texts, self._companion = view, texts, companion
        self._made_room = False  # the library was put away for the second article
        companion.hide()
        companion.activated.connect(self.change_places)
        companion.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return not self._companion.isHidden()

    @property
    def companion(self) -> Companion:
        return self._companion

    @property
    def other(self) -> Seen | None:
        """The second article as it is looked at; None where there is none."""
        article = self._companion.article
        if not self.is_open or article is None:
            return None
        return _seen(article.article_id, article.version_id, self._companion.reader)

    def readers(self) -> list[MarkedView]:
        """The texts from left to right, or from top to bottom."""
        both: list[MarkedView] = [self._view.reader, self._companion.reader]
        if not self.is_open:
            return both[:1]
        return both if self._texts.indexOf(self._companion) else both[::-1]

    def open(self, seen: Seen) -> None:
        """Show a second article beside the open one."""
        is_new = not self.is_open
        if self._show(seen) and is_new:
            room = self._texts.width()
            self._made_room = room < _BESIDE_FROM <= room + self._view.library.width()
            if self._made_room:
                self._view.show_library(shown=False)
            self._companion.show()
            self.fit()
            self.changed.emit()

    def close(self) -> None:
        """Show the open article alone again."""
        if self.is_open:
            self._companion.hide()
            self._companion.article = None
            if self._made_room:
                self._view.show_library(shown=True)
            self._view.reader.setFocus()
            self.changed.emit()

    def fit(self) -> None:
        """Beside each other where there is room, and as wide as one another."""
        if not self.is_open:
            return
        is_wide = self._texts.width() >= _BESIDE_FROM
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._texts.orientation() != way or 0 in self._texts.sizes():
            self._texts.setOrientation(way)
            room = self._texts.width() if is_wide else self._texts.height()
            self._texts.setSizes([room // 2, room - room // 2])

    def change_places(self) -> None:
        """The second article becomes the open one where it stands, and the open one the second."""
        view, other = self._view, self.other
        if other is None or view.article is None:
            return
        mine = _seen(view.article.article_id, view.article.version_id, view.reader)
        sizes = self._texts.sizes()
        second = self._texts.widget(1)
        assert second is not None  # noqa: S101  there are two
        self._texts.insertWidget(0, second)
        self._texts.setSizes(sizes)
        self._show(mine)
        self.go_to(other)
        view.reader.setFocus()

    def go_to(self, seen: Seen) -> None:
        """Open an article as it was looked at."""
        self._view.open_article(seen.article_id, version_id=seen.version_id)
        _look(self._view.reader, seen)

    def show_changes(self, changed: "Changed | None") -> None:
        """Show again what is tagged in the second article; where that is gone there is none."""
        article = self._companion.article
        if not self.is_open or article is None:
            return
        tables = ("article", "article_version", "span", "coding", "claim", "code", "second_tag")
        if changed is None or changed.touches(*tables):
            if not self._view.has(article.article_id):
                self.close()
            else:
                self._companion.show_tags(self._view.tags.of(article.version_id))

    def _show(self, seen: Seen) -> bool:
        opened = self._view.opened
        if opened is None or not self._view.has(seen.article_id):
            return False
        with opened.read() as session:
            article = read_article(session, seen.article_id, seen.version_id)
        self._companion.show_article(article, self._view.tags.of(article.version_id))
        _look(self._companion.reader, seen)
        return True


def _seen(article_id: int, version_id: int, reader: MarkedView) -> Seen:
    return Seen(article_id, version_id, reader.place, reader.selected_span())


def _look(reader: MarkedView, seen: Seen) -> None:
    if seen.words is not None:
        reader.select_span(*seen.words)
    reader.go_to_place(seen.place)
