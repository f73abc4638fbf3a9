"""The help's window: what it is about at the left, searched as it is typed, and the page beside it."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.help.browser import HelpBrowser
from ui.help.finding import find, words_in
from ui.help.pages import START, page, pages, split_topic
from ui.language.texts import counted, tr, tr_later
from ui.lists import LayOutAgain
from ui.theme.theme import Theme
from ui.timers import once
from ui.told import BELOW, IS_GRAVE, HeadlinePainter

_SIZE = (1000, 720)
_TOPIC = Qt.ItemDataRole.UserRole + 7
_PAUSE = 120  # ms
_NOTHING = tr_later("No page has all these words. Fewer words find more.")


class HelpWindow(QDialog):
    """Stays beside the work: it blocks nothing, and what was open in it is there when it is opened again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.Window)
        self.resize(*_SIZE)
        self.setMinimumSize(560, 400)
        self._before: list[str] = []
        self._after: list[str] = []
        self._topic = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListView()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setProperty("ground", "panel")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(HeadlinePainter(theme))
        self._model = QStandardItemModel(self.list)
        self.list.setModel(self._model)
        LayOutAgain(self.list)
        self._said = QLabel()
        self._said.setProperty("role", "caption")
        self._said.setWordWrap(True)
        self._said.setContentsMargins(12, 0, 12, 0)
        self.page = HelpBrowser(theme)
        self.back = self._button(theme, "arrow-left", tr("Back"), "Alt+Left")
        self.forward = self._button(theme, "arrow-right", tr("Forward"), "Alt+Right")
        self.home = self._button(theme, "house", tr("Beginning"), "Alt+Home")
        self._pausing = once(self, _PAUSE, self._on_sought)
        self._build()
        self._connect()
        self._list_pages()

    @property
    def topic(self) -> str:
        return self._topic

    def show_topic(self, topic: str) -> None:
        """Show a page, or a heading on it, and remember where one was."""
        if topic != self._topic:
            if self._topic:
                self._before.append(self._topic)
            self._after.clear()
        self._open(topic)

    def go_back(self) -> None:
        self._leaf(self._before, self._after)

    def go_forward(self) -> None:
        self._leaf(self._after, self._before)

    def go_home(self) -> None:
        self.show_topic(START)

    def seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the search first, then the window; Down goes from the field into the list."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_entered()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._pausing.stop()
        super().closeEvent(event)

    def _open(self, topic: str) -> None:
        self._topic = topic
        self.page.show_topic(topic, words_in(self.search.text()))
        self._choose(split_topic(topic)[0])
        self._show_ways()

    def _leaf(self, here: list[str], there: list[str]) -> None:
        if here:
            there.append(self._topic)
            self._open(here.pop())

    def _show_ways(self) -> None:
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))
        self.setWindowTitle(tr("{page} – Help", page=page(split_topic(self._topic)[0]).title))

    def _list_pages(self) -> None:
        """All pages, the name of a part over each group."""
        self._empty()
        part = ""
        for one in pages():
            if one.part != part:
                part = one.part
                heading = QStandardItem(part)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(True, IS_GRAVE)
                self._model.appendRow(heading)
            self._add(one.name, one.title)
        self._said.hide()
        self._choose(split_topic(self._topic)[0])

    def _list_hits(self, typed: str) -> None:
        hits = find(typed)
        self._empty()
        for hit in hits:
            self._add(hit.page.name, hit.page.title, hit.passage)
        self._said.setText(counted(len(hits), "page") if hits else tr(_NOTHING))
        self._said.show()

    def _empty(self) -> None:
        """Without the selection wandering over the lines that go, which would open their pages."""
        blocked = self.list.selectionModel().blockSignals(True)
        self._model.clear()
        self.list.selectionModel().reset()
        self.list.selectionModel().blockSignals(blocked)

    def _add(self, topic: str, title: str, below: str = "") -> None:
        item = QStandardItem(title)
        item.setEditable(False)
        item.setData(topic, _TOPIC)
        item.setData(below, BELOW)
        item.setData(bool(below), IS_GRAVE)
        item.setAccessibleText(f"{title}. {below}" if below else title)
        self._model.appendRow(item)

    def _choose(self, name: str) -> None:
        """Mark the page that is shown in the list, without opening it anew."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if index.data(_TOPIC) == name:
                blocked = self.list.selectionModel().blockSignals(True)
                self.list.setCurrentIndex(index)
                self.list.selectionModel().blockSignals(blocked)
                self.list.viewport().update()
                return

    def _on_typed(self) -> None:
        self._pausing.start()

    def _on_sought(self) -> None:
        typed = self.search.text().strip()
        if typed:
            self._list_hits(typed)
        else:
            self._list_pages()
        self.page.mark(words_in(typed))

    def _on_entered(self) -> None:
        """Enter in the field opens the best page; in the list it goes to the page's text."""
        if self.search.hasFocus():
            self._pausing.stop()
            self._on_sought()
            if self.search.text().strip() and self._model.rowCount():
                self.list.setCurrentIndex(self._model.index(0, 0))
                self.show_topic(self._model.index(0, 0).data(_TOPIC))
        elif self.list.hasFocus():
            self.page.setFocus()

    def _on_chosen(self, index: QModelIndex) -> None:
        topic = index.data(_TOPIC) if index.isValid() else None
        if topic and topic != split_topic(self._topic)[0]:
            self.show_topic(topic)

    def _on_link(self, topic: str) -> None:
        self.show_topic(topic)

    def _on_next_hit(self) -> None:
        self.page.next_hit(1)

    def _on_previous_hit(self) -> None:
        self.page.next_hit(-1)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 8)
        for part in (self.back, self.forward, self.home):
            row.addWidget(part)
        row.addWidget(self.search, 1)
        side = QFrame()
        side.setProperty("ground", "panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        halves = QSplitter()
        halves.addWidget(side)
        halves.addWidget(self.page)
        halves.setCollapsible(1, False)
        halves.setStretchFactor(1, 1)
        halves.setSizes([300, 700])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.home.clicked.connect(self.go_home)
        self.search.textChanged.connect(self._on_typed)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.clicked.connect(self._on_chosen)
        self.page.topic_wanted.connect(self._on_link)
        for keys, does in (
            ("Ctrl+F", self.seek),
            ("F3", self._on_next_hit),
            ("Shift+F3", self._on_previous_hit),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _button(self, theme: Theme, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        button.setShortcut(QKeySequence(keys))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
