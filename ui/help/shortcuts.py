"""Every action with its key, in one window that can be searched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.catalogue import CATALOGUE, MENUS, Entry
from ui.keys import inforce
from ui.keys.inforce import scope_of, written
from ui.language.texts import tr, tr_later

_WHERE = {
    "reader": tr_later("in the text"),
    "chart": tr_later("in the chart"),
    "matrix": tr_later("in the matrix"),
    "codebook": tr_later("in the codebook"),
    "sources": tr_later("in the list of sources"),
    "report": tr_later("in the report"),
}


class ShortcutsDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shortcuts")
        self.resize(680, 620)
        self._field = QLineEdit()
        self._field.setPlaceholderText("Search actions and keys")
        self._field.setAccessibleName("Search actions and keys")
        self._field.textChanged.connect(self._on_sought)
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels(["Action", "Key", "What it does"])
        self._tree.setAccessibleName("Actions")
        for menu in MENUS:
            self._tree.addTopLevelItem(_menu_item(menu))
        self._tree.expandAll()
        for column, width in enumerate((230, 120)):
            self._tree.setColumnWidth(column, width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_of = QVBoxLayout(self)
        for part in (self._field, self._tree, buttons):
            column_of.addWidget(part)

    def _on_sought(self, words: str) -> None:
        sought = words.casefold().split()
        for i in range(self._tree.topLevelItemCount()):
            menu = self._tree.topLevelItem(i)
            if menu is not None:
                menu.setHidden(not _filter(menu, sought))


def _filter(menu: QTreeWidgetItem, sought: list[str]) -> int:
    """Hide the actions that hold not all the words; returns how many are left."""
    shown = 0
    for place in range(menu.childCount()):
        item = menu.child(place)
        if item is None:
            continue
        text = " ".join(item.text(column) for column in range(3)).casefold()
        item.setHidden(not all(word in text for word in sought))
        shown += not item.isHidden()
    return shown


def _menu_item(menu: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([menu])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    for entry in CATALOGUE:
        if entry.menu == menu:
            item.addChild(QTreeWidgetItem([entry.text, keys_of(entry), entry.does]))
    return item


def keys_of(entry: Entry) -> str:
    """The keys of an action now, as people read them; single keys work while their place has the focus."""
    keys = ", ".join(written(key) for key in inforce.keys_of(entry) if inforce.acts(entry, key))
    return f"{keys} ({tr(_WHERE[scope_of(entry)])})" if keys and scope_of(entry) else keys
