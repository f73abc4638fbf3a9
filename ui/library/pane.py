"""The pane at the left of the reader: search, filters, the list of articles."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from db.library import LibraryRow
from ui.library.model import LibraryModel
from ui.library.paint import LinePainter
from ui.library.rows import FILTERS, counts, lines
from ui.lists import LayOutAgain, SteadyList
from ui.pills import pill_group
from ui.theme.theme import Theme
from ui.timers import once
from workbench.figures.phrases import counted

_TYPING_PAUSE = 150  # ms
_NOTHING_YET = "No articles yet. Drop a file, paste text, or press Ctrl+Shift+I."
_NOTHING_FOUND = "No article has these words."


class LibraryPane(QWidget):
    """`chosen` is emitted with an article's id, `sought` with words whose texts are to be searched."""

    chosen = Signal(object)
    sought = Signal(str)
    opened_by_key = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._rows: Sequence[LibraryRow] = ()
        self._found: Collection[int] = ()
        self._filter = next(iter(FILTERS))
        self._model = LibraryModel()
        self._painter = LinePainter(theme)
        self._build(theme)
        self._pause = once(self, _TYPING_PAUSE, self._on_typed)
        theme.changed.connect(self._list.viewport().update)

    @property
    def list(self) -> QListView:
        return self._list

    @property
    def search_field(self) -> QLineEdit:
        return self._search

    def show_rows(self, rows: Sequence[LibraryRow]) -> None:
        """Show these articles, keeping filter, words and choice."""
        self._rows = rows
        self._search.setPlaceholderText(f"Search {counted(len(rows), 'article')}")
        for name, count in counts(rows).items():
            self._filters[name].setText(f"{name} {count:,}")
        self._refresh()

    def sought_articles(self) -> frozenset[int] | None:
        """The articles that are listed for the words in the search field; None where nothing is searched for."""
        if not self._search.text().strip():
            return None
        shown = lines(self._rows, self._filter, self._search.text(), self._found)
        return frozenset(line.id for line in shown if isinstance(line, LibraryRow))

    def show_found(self, found: Collection[int]) -> None:
        """Say which articles hold the sought words in their text."""
        self._found = found
        self._refresh()

    def choose(self, article_id: int | None) -> None:
        """Mark an article as the open one, without announcing it."""
        if article_id == self._chosen_id():
            return
        row = self._model.row_of(article_id) if article_id is not None else None
        selection = self._list.selectionModel()
        blocked = selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self._model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)
        selection.blockSignals(blocked)
        self._list.viewport().update()

    def neighbour(self, article_id: int | None, step: int) -> int | None:
        """The article so many places after the open one in the list as it is shown."""
        ids = [row.id for row in self._model.articles()]
        if not ids:
            return None
        if article_id not in ids:
            return ids[0]
        return ids[min(max(ids.index(article_id) + step, 0), len(ids) - 1)]

    def _build(self, theme: Theme) -> None:
        title = QLabel("Library")
        title.setProperty("role", "section")
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName("Search articles")
        self._search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_text_changed)
        self._list = SteadyList()
        self._list.setAccessibleName("Articles")
        self._list.setMouseTracking(True)
        self._list.setProperty("ground", "panel")
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._painter)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout = LayOutAgain(self._list)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.activated.connect(self._on_activated)
        self._nothing = QLabel(_NOTHING_YET)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(12, 16, 12, 0)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.setContentsMargins(0, 12, 0, 0)
        for part in (title, self._search):
            line = QHBoxLayout()
            line.setContentsMargins(12, 0, 12, 0)
            line.addWidget(part)
            box.addLayout(line)
        box.addLayout(self._filter_buttons())
        box.addWidget(self._nothing, 1)
        box.addWidget(self._list, 1)

    def _filter_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.setContentsMargins(12, 0, 12, 0)
        self._filters = {name: QPushButton(name) for name in FILTERS}
        for button in self._filters.values():
            line.addWidget(button)
        pill_group(self._filters.values(), self).buttonClicked.connect(self._on_filter_clicked)
        line.addStretch(1)
        return line

    def _refresh(self) -> None:
        current = self._chosen_id()
        shown = lines(self._rows, self._filter, self._search.text(), self._found)
        self._model.show(shown)
        self._list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._nothing.setText(_NOTHING_FOUND if self._rows else _NOTHING_YET)
        self.choose(current)

    def _chosen_id(self) -> int | None:
        index = self._list.currentIndex()
        line = self._model.line(index) if index.isValid() else None
        return line.id if isinstance(line, LibraryRow) else None

    def _on_text_changed(self, text: str) -> None:
        self._found = ()
        self._pause.start()
        if not text:
            self._on_typed()

    def _on_typed(self) -> None:
        self._pause.stop()
        self._refresh()
        if self._search.text().strip():
            self.sought.emit(self._search.text().strip())

    def _on_filter_clicked(self, button: QPushButton) -> None:
        self._filter = next(name for name, each in self._filters.items() if each is button)
        self._refresh()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            line = self._model.line(current)
            if isinstance(line, LibraryRow):
                self.chosen.emit(line.id)

    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened_by_key.emit()
