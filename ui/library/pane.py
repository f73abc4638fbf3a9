"""The pane at the left of the reader: search, filters, the list of articles."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from db.listing import Grouping, Listing
from ui.language.texts import counted, tr, tr_later
from ui.library.arranging import ArrangeButton, SearchesButton
from ui.library.folding import unfolded
from ui.library.long import LongList
from ui.library.model import LibraryModel
from ui.library.paint import LinePainter
from ui.library.rows import FILTERS, NOTHING, Lines, Read
from ui.pills import Pill, pill_group
from ui.rows import WrappingRow
from ui.theme.theme import Theme
from ui.timers import once

if TYPE_CHECKING:  # the list is shown before SQLAlchemy is loaded
    from db.working import Changed
    from ui.library.shelf import Shelf
    from ui.opened import OpenedProject

_TYPING_PAUSE = 90  # ms
_MOVING_PAUSE = 60  # ms that a key rests before the article it has come to is opened
_COUNTED_AFTER = 60  # ms after an edit, which is shown first
_MANY = 1_000  # articles whose count is shortened
_NOTHING_YET = tr_later("No articles yet. Drop a file, paste text, or press {import_articles}.")
_NOTHING_FOUND = tr_later("No article is found.")
_HINT = tr_later(
    "Words, “words together”, troop*, -without, or outlet: place: after: state: and other fields (docs/searching.md)"
)


class LibraryPane(QWidget):
    """`chosen` is emitted with an article's id, `waiting` with how many suggestions wait in the whole project.

    `arranged` says that the list is arranged otherwise from now on. `shown` says that another listing is there.
    """

    chosen = Signal(object)
    waiting = Signal(int)
    arranged = Signal()
    shown = Signal()
    opened_by_key = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._shelf: Shelf | None = None
        self._filter = next(iter(FILTERS))
        self._open: int | None = None
        self._opened: frozenset[int] | None = frozenset()
        self._model = LibraryModel()
        self._painter = LinePainter(theme)
        self.arrange = ArrangeButton(theme)
        self.searches = SearchesButton(theme)
        self._build(theme)
        self._pause = once(self, _TYPING_PAUSE, self._on_typed)
        self._rest = once(self, _MOVING_PAUSE, self._on_rested)
        self._counting = once(self, _COUNTED_AFTER, self._count)
        self.arrange.chosen.connect(self._on_arranged)
        self.searches.chosen.connect(self.search_for)
        theme.changed.connect(self._list.viewport().update)

    @property
    def list(self) -> QListView:
        return self._list

    @property
    def search_field(self) -> QLineEdit:
        return self._search

    @property
    def lines(self) -> Lines:
        return self._model.lines

    def sought_articles(self) -> frozenset[int] | None:
        """The articles that are listed for the words in the search field; None where nothing is searched for."""
        return frozenset(self._model.lines.folded.every) if self._search.text().strip() else None

    def chosen_articles(self) -> Sequence[int]:
        """The articles that are chosen in the list, where these are several; else none."""
        chosen = [self._model.article_id(index) for index in self._list.selectionModel().selectedIndexes()]
        ids = [article_id for article_id in chosen if article_id is not None]
        return ids if len(ids) > 1 else []

    def show_first(self, listing: Listing, read: Read) -> None:
        """The list as it is seen before the project is open."""
        self._search.setPlaceholderText(tr("Search {articles}", articles=counted(len(listing.ids), "article")))
        self._show(Lines(unfolded(listing), read))

    def set_project(self, opened: "OpenedProject | None") -> None:
        """Show an open project's articles, arranged and sought as before; None empties the list."""
        if self._shelf is not None:
            self._shelf.close()
            self._shelf = None
        self.searches.set_project(opened)
        if opened is None:
            self._search.clear()
            self._show(NOTHING)
            return
        from ui.library.shelf import Shelf

        self._shelf = Shelf(opened, self)
        self._shelf.found.connect(self._on_found)
        self._shelf.refused.connect(self._say)
        self._shelf.counted.connect(self._on_counted)
        self._shelf.count()
        self._ask()

    def show_changes(self, changed: "Changed | None") -> None:
        """Show what an edit has touched; the order is looked at again, beside the screen where there are many."""
        if self._shelf is None or not self._shelf.concerns(changed):
            return
        self._model.refresh()
        if self._shelf.may_count_otherwise(changed):
            self._counting.start()
        if self._shelf.may_move(changed):
            self._ask()

    def choose(self, article_id: int | None) -> None:
        """Mark an article as the open one, without announcing it."""
        self._open = article_id
        self._mark()

    def neighbour(self, article_id: int | None, step: int) -> int | None:
        """The article so many places after the open one in the list as it is shown."""
        ids = self._model.lines.ids
        if not ids:
            return None
        row = None if article_id is None else self._model.lines.place_of(article_id)
        return ids[0] if row is None else ids[min(max(row + step, 0), len(ids) - 1)]

    def search_for(self, query: str) -> None:
        """Search as if this had been typed."""
        self._search.setText(query)
        self._on_typed()

    def fold_stories(self, *, folded: bool) -> None:
        """Fold each story to one line, or show every article for itself."""
        if folded != (self._opened is not None):
            self._opened = frozenset() if folded else None
            self._ask()

    def _on_opened(self, is_open: bool) -> None:
        """Open the story in hand, or fold it away."""
        current = self._list.currentIndex()
        article = self._model.article_id(current) if current.isValid() else None
        folded = self._model.lines.folded
        story = folded.story_of(article) if article is not None else None
        if story is None or self._opened is None or is_open == (story in self._opened):
            return
        self._opened = self._opened | {story} if is_open else self._opened - {story}
        self._ask()

    def _mark(self) -> None:
        row = self._model.row_of(self._open) if self._open is not None else None
        selection = self._list.selectionModel()
        if row is not None and row == self._list.currentIndex().row():
            return
        blocked = selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self._model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)
        selection.blockSignals(blocked)
        self._list.viewport().update()

    def _build(self, theme: Theme) -> None:
        title = QLabel(tr("Library"))
        title.setProperty("role", "section")
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(tr("Search articles"))
        self._search.setToolTip(tr(_HINT))
        self._search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_text_changed)
        self._search.returnPressed.connect(self._on_entered)
        self._list = LongList()
        self._list.setAccessibleName(tr("Articles"))
        self._list.setProperty("ground", "panel")
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._painter)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_rested)
        self._list.typed.connect(self._on_typed_into_list)
        self._list.opened.connect(self._on_opened)
        self._painter.story_clicked.connect(self._on_opened)
        self._refusal = _words("error")
        self._nothing = _words("muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.setContentsMargins(0, 12, 0, 0)
        for parts in ((title, None, self.arrange), (self._search,)):
            box.addLayout(_in_a_row(parts))
        box.addLayout(self._filter_row())
        for part, stretch in ((self._refusal, 0), (self._nothing, 1), (self._list, 1)):
            box.addWidget(part, stretch)

    def _filter_row(self) -> WrappingRow:
        self._filters = {name: Pill(name) for name in FILTERS}
        pill_group(self._filters.values(), self).buttonClicked.connect(self._on_filter_clicked)
        line = WrappingRow(gap=1)
        line.setContentsMargins(8, 0, 8, 0)
        for button in self._filters.values():
            line.addWidget(button)
        line.push_on()
        line.addWidget(self.searches)
        return line

    def _count(self) -> None:
        if self._shelf is not None:
            self._shelf.count()

    def _ask(self) -> None:
        if self._shelf is not None:
            arranged, best_first = self.arrange.arrangement, self.arrange.best_first
            self._shelf.look_for(self._search.text(), self._filter, arranged, best_first, self._opened)

    def _on_found(self, lines: Lines) -> None:
        self._say("")
        self._show(lines)

    def _show(self, lines: Lines) -> None:
        is_cut = bool(self._search.text().strip()) or self._filter != next(iter(FILTERS))
        self._painter.with_year = is_cut or self.arrange.arrangement.grouping is not Grouping.MONTH
        self._model.show(lines)
        self._list.setVisible(len(lines) > 0)
        self._nothing.setVisible(len(lines) == 0)
        self._nothing.setText(tr(_NOTHING_FOUND) if is_cut else tr(_NOTHING_YET))
        self._mark()
        self.shown.emit()

    def _say(self, sentence: str) -> None:
        """Why what is typed cannot be sought; what was found before stays."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _on_counted(self, counts: dict[str, int]) -> None:
        self._search.setPlaceholderText(tr("Search {articles}", articles=counted(counts["All"], "article")))
        for name, button in self._filters.items():
            is_said_above = counts[name] >= _MANY and counts[name] == counts["All"]
            said = tr(name)
            button.setText(said if is_said_above else f"{said} {_short(counts[name])}")
            button.setToolTip(counted(counts[name], "article"))
            button.setAccessibleName(f"{said}, {counted(counts[name], 'article')}")
        self.waiting.emit(counts["suggestions"])

    def _on_text_changed(self, text: str) -> None:
        self.searches.set_query(text)
        self._pause.start()
        if not text:
            self._on_typed()

    def _on_typed(self) -> None:
        self._pause.stop()
        self._ask()

    def _on_entered(self) -> None:
        """From the search field into what was found."""
        self._on_typed()
        if self._list.isVisible():
            self._list.setFocus()
            if not self._list.currentIndex().isValid() and self._model.lines.ids:
                self._list.setCurrentIndex(self._model.index(self._model.row_of(self._model.lines.ids[0]) or 0))

    def _on_typed_into_list(self, text: str) -> None:
        self._search.setFocus()
        self._search.insert(text)

    def _on_filter_clicked(self, button: QPushButton) -> None:
        self._filter = next(name for name, each in self._filters.items() if each is button)
        self._ask()

    def _on_arranged(self) -> None:
        self._ask()
        self.arranged.emit()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self._model.article_id(current) is not None:
            self._rest.start()

    def _on_rested(self, *_: object) -> None:
        self._rest.stop()
        current = self._list.currentIndex()
        article_id = self._model.article_id(current) if current.isValid() else None
        if article_id is not None and article_id != self._open:
            self._open = article_id
            self.chosen.emit(article_id)

    def _on_activated(self, _index: QModelIndex) -> None:
        self._on_rested()
        self.opened_by_key.emit()


def _short(count: int) -> str:
    """A count as a narrow pane has room for it: 850, 1k, 100k; the exact one is in the hint."""
    return str(count) if count < _MANY else f"{count / _MANY:.0f}k"


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setContentsMargins(12, 0, 12, 0)
    label.hide()
    return label


def _in_a_row(parts: Iterable[QWidget | None]) -> QHBoxLayout:
    """Parts side by side; None takes the room that is left."""
    line = QHBoxLayout()
    line.setSpacing(2)
    line.setContentsMargins(12, 0, 12, 0)
    for part in parts:
        line.addStretch(1) if part is None else line.addWidget(part)
    return line
