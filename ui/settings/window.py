"""The Settings window: pages beside their names, a search over all of them; what is chosen holds at once."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.language.texts import tr
from ui.settings.keys_page import KeysPage
from ui.settings.pages import ICONS, OFFERS, TITLES
from ui.settings.rows import SettingRow
from ui.theme.theme import Theme
from workbench.settings import Settings, restored

_NAMES = 190  # px


class SettingsWindow(QDialog):
    """`changed` is emitted with the settings as they are to be from now on."""

    changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings and keys"))
        self.search.setAccessibleName(tr("Search settings and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._on_sought)
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Pages"))
        self.names.setFixedWidth(_NAMES)
        self.pages = QStackedWidget()
        self.rows: dict[str, list[SettingRow]] = {}
        self.keys = KeysPage(settings, theme)
        self.keys.changed.connect(self._on_keys)
        self.nothing = QLabel(tr("No setting and no key has these words."))
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        for page, title in TITLES.items():
            self.names.addItem(QListWidgetItem(theme.icon(ICONS[page]), tr(title)))
            self.pages.addWidget(self._page(page))
        self.names.currentRowChanged.connect(self._on_page)
        self._build()
        self.names.setCurrentRow(0)
        room = self.screen().availableSize()
        self.resize(min(860, room.width() - 40), min(620, room.height() - 60))

    @property
    def page(self) -> str:
        return list(TITLES)[self.names.currentRow()]

    def show_page(self, page: str) -> None:
        self.names.setCurrentRow(list(TITLES).index(page))

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        for row in (row for rows in self.rows.values() for row in rows):
            row.show_settings(settings)
        self.keys.show_settings(settings)

    def row(self, name: str) -> SettingRow:
        """The line of a setting; KeyError where no page has it."""
        return {row.offer.name: row for rows in reversed(self.rows.values()) for row in rows}[name]

    def _page(self, page: str) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(4)
        title = QLabel(tr(TITLES[page]))
        title.setProperty("role", "title")
        column.addWidget(title)
        self.rows[page] = [SettingRow(offer, self._settings) for offer in OFFERS[page]]
        for row in self.rows[page]:
            row.chosen.connect(self._on_chosen)
            column.addWidget(row)
        if page == "keys":
            column.addWidget(self.keys, 1)
            return inner
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _build(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.names, 1)
        self.search.setFixedWidth(_NAMES)
        middle = QHBoxLayout()
        middle.addLayout(left)
        right = QVBoxLayout()
        right.addWidget(self.nothing)
        right.addWidget(self.pages, 1)
        middle.addLayout(right, 1)
        self.defaults = QPushButton(tr("Restore defaults of this page"))
        self.defaults.setAutoDefault(False)
        self.defaults.clicked.connect(self._on_defaults)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.defaults)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(below)

    def _on_page(self, row: int) -> None:
        self.pages.setCurrentIndex(row)

    def _on_sought(self, typed: str) -> None:
        """Leave what has the words; the first page with such settings comes to the front, else that of the keys."""
        words, pages = typed.casefold().split(), list(TITLES)
        hits = [self._seek(page, words) for page in pages]
        keys = [self.keys.seek(typed) if page == "keys" else 0 for page in pages]
        found = [place for place, count in enumerate(hits) if count] or [
            place for place, count in enumerate(keys) if count
        ]
        for place in range(len(pages)):
            self.names.item(place).setHidden(not hits[place] + keys[place])
        self.nothing.setVisible(not found)
        self.pages.setVisible(bool(found))
        here = self.names.currentRow()
        if found and not hits[here] and here not in found:
            self.names.setCurrentRow(found[0])

    def _seek(self, page: str, words: list[str]) -> int:
        """Leave the settings of a page that have the words, or all where its name has them; returns how many."""
        is_all = all(word in tr(TITLES[page]).casefold() for word in words)
        rows = [row for row in self.rows[page] if is_all or row.holds(words)]
        for row in self.rows[page]:
            row.setVisible(row in rows)
        return len(rows)

    def _on_chosen(self, name: str, value: object) -> None:
        self._take(replace(self._settings, **{name: value}))  # type: ignore[arg-type]  # each row knows its own type

    def _on_keys(self, changes: object) -> None:
        self._take(replace(self._settings, keys=changes))  # type: ignore[arg-type]  # the page's changes are keys

    def _on_defaults(self) -> None:
        self._take(restored(self._settings, self.page))

    def _take(self, settings: Settings) -> None:
        if settings != self._settings:
            self.show_settings(settings)
            self.changed.emit(settings)
