"""The keys of all actions as a table, as they are with some changes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush
from typing_extensions import override

from ui.catalogue import CATALOGUE, Entry
from ui.keys.inforce import Keys, keys_of, scope_of, usual, written
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

PLACES = {
    "": tr_later("the whole window"),
    "reader": tr_later("the article"),
    "codebook": tr_later("the codebook"),
    "matrix": tr_later("the matrix"),
    "chart": tr_later("the chart"),
    "sources": tr_later("the sources"),
    "report": tr_later("the report"),
}
_TITLES = (tr_later("Action"), tr_later("Menu"), tr_later("Keys"), tr_later("Works in"))
_NONE = QModelIndex()


def words_of(keys: Sequence[str]) -> str:
    return ", ".join(written(key) for key in keys)


class KeyRows(QAbstractTableModel):
    """One row an action; what differs from the catalogue is said so, with the usual key behind it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes: dict[str, Keys] = {}
        self.shown: list[Entry] = list(CATALOGUE)

    def show(self, changes: Mapping[str, Keys]) -> None:
        self._changes = dict(changes)
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self.shown) - 1), len(_TITLES) - 1))

    def seek(self, typed: str) -> int:
        """Leave the actions that have all the words in name, menu, sentence or keys; returns how many."""
        words = typed.casefold().split()
        self.beginResetModel()
        self.shown = [entry for entry in CATALOGUE if all(word in self._said(entry) for word in words)]
        self.endResetModel()
        return len(self.shown)

    def row_of(self, name: str) -> int:
        return next((row for row, entry in enumerate(self.shown) if entry.name == name), -1)

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return len(_TITLES)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_TITLES[section]) if is_title else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(entry.does)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 2 and entry.name in self._changes:
            return QBrush(self._theme.colour("accent"))
        return None

    def _words(self, entry: Entry) -> tuple[str, str, str, str]:
        keys = words_of(keys_of(entry, self._changes))
        if entry.name in self._changes:
            before = words_of(usual(entry)) or tr("none")
            keys = tr("{keys} (usually {before})", keys=keys or tr("none"), before=before)
        return tr(entry.text).removesuffix("…"), tr(entry.menu), keys, tr(PLACES[scope_of(entry)])

    def _said(self, entry: Entry) -> str:
        return " ".join((*self._words(entry), tr(entry.does))).casefold()
