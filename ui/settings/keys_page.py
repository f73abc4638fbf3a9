"""The keys of all actions: found by their words, recorded anew, put back, handed on as a file.

A key that another action has is not taken from it unasked: the clash is said, and settled by one press.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from db.errors import WorkbenchError
from ui.catalogue import Entry
from ui.keys.exchange import read_keys, write_keys
from ui.keys.inforce import Keys, holders, is_fixed, is_letter, keys_of, scope_of, simplified, without, written
from ui.language.texts import tr, tr_later
from ui.settings.key_rows import KeyRows
from ui.settings.recorder import KeyRecorder
from ui.theme.theme import Theme
from workbench.settings import Settings

_FILES = tr_later("Keys (*.toml)")
_WINDOW_NEEDS = tr_later("{key} alone would be typed into fields. Hold Ctrl or Alt with it, or take a function key.")


class KeysPage(QWidget):
    """`changed` is emitted with the keys that differ from the catalogue."""

    changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._changes: dict[str, Keys] = dict(settings.keys)
        self._asked: tuple[Entry, str] | None = None
        self.rows = KeyRows(theme, self)
        self.rows.show(self._changes)
        self.table = _table(self.rows)
        self.recorder = KeyRecorder()
        self.recorder.recorded.connect(self._on_recorded)
        self.none = self._button(tr("No key"), self._on_none)
        self.reset = self._button(tr("Usual key"), self._on_reset)
        self.reset_all = self._button(tr("All usual keys"), self._on_reset_all)
        self.import_button = self._button(tr("Import…"), self._on_import)
        self.export_button = self._button(tr("Export…"), self._on_export)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.take = self._button(tr("Take the key"), self._on_take)
        self.leave = self._button(tr("Leave it"), self._on_leave)
        self._clash = QFrame()
        self._clash.setProperty("ground", "warn")
        self._build()
        self._ask(None, "")
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.rows.modelReset.connect(self._on_row)
        self.table.selectRow(0)
        self._on_row()

    def show_settings(self, settings: Settings) -> None:
        self._changes = dict(settings.keys)
        self.rows.show(self._changes)
        self._on_row()

    def seek(self, typed: str) -> int:
        """Leave the actions that have the words; returns how many."""
        found = self.rows.seek(typed)
        if found:
            self.table.selectRow(0)
        return found

    def choose(self, name: str) -> None:
        self.table.selectRow(self.rows.row_of(name))

    @property
    def entry(self) -> Entry | None:
        """The chosen action."""
        row = self.table.currentIndex().row()
        return self.rows.shown[row] if 0 <= row < len(self.rows.shown) else None

    def _button(self, words: str, does: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _build(self) -> None:
        first = QHBoxLayout()
        for button in (self.recorder, self.none, self.reset):
            first.addWidget(button)
        first.addStretch(1)
        for button in (self.reset_all, self.import_button, self.export_button):
            first.addWidget(button)
        line = QHBoxLayout(self._clash)
        line.addWidget(self.said, 1)
        line.addWidget(self.take)
        line.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self._clash)
        column.addLayout(first)

    def _on_row(self) -> None:
        entry = self.entry
        self.recorder.setEnabled(entry is not None)
        self.none.setEnabled(entry is not None and bool(keys_of(entry, self._changes)))
        self.reset.setEnabled(entry is not None and entry.name in self._changes)
        self.reset_all.setEnabled(bool(self._changes))
        self._ask(None, "")

    def _on_recorded(self, key: str) -> None:
        entry = self.entry
        if entry is None:
            return
        refused = _refused(entry, key)
        others = [one for one in holders(key, scope_of(entry), self._changes) if one.name != entry.name]
        if refused:
            self._ask(None, refused)
        elif others:
            self._asked = (entry, key)
            names = ", ".join(f"“{tr(one.text).removesuffix('…')}”" for one in others)
            self._ask((entry, key), tr("{key} is the key of {actions}.", key=written(key), actions=names))
            self.take.setFocus()
        else:
            self._take({**self._changes, entry.name: (key,)})

    def _on_take(self) -> None:
        if self._asked is not None:
            entry, key = self._asked
            others = [one.name for one in holders(key, scope_of(entry), self._changes) if one.name != entry.name]
            self._take({**without(key, others, self._changes), entry.name: (key,)})
            self.table.setFocus()

    def _on_leave(self) -> None:
        self._ask(None, "")
        self.table.setFocus()

    def _on_none(self) -> None:
        if self.entry is not None:
            self._take({**self._changes, self.entry.name: ()})

    def _on_reset(self) -> None:
        """Put the usual key back; who has it meanwhile is asked about first."""
        entry = self.entry
        if entry is None:
            return
        back = {name: keys for name, keys in self._changes.items() if name != entry.name}
        for key in keys_of(entry, back):
            others = [one.name for one in holders(key, scope_of(entry), back) if one.name != entry.name]
            back = without(key, others, back)
        self._take(back)

    def _on_reset_all(self) -> None:
        self._take({})

    def _on_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", tr(_FILES))
        if chosen:
            try:
                self._take(read_keys(Path(chosen)))
            except WorkbenchError as error:
                self._ask(None, str(error))

    def _on_export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), "muster-keys.toml", tr(_FILES))
        if chosen:
            try:
                write_keys(Path(chosen), self._changes)
            except WorkbenchError as error:
                self._ask(None, str(error))

    def _take(self, changes: dict[str, Keys]) -> None:
        self._changes = simplified(changes)
        self.rows.show(self._changes)
        self._on_row()
        self.changed.emit(dict(self._changes))

    def _ask(self, asked: tuple[Entry, str] | None, words: str) -> None:
        self._asked = asked
        self.said.setText(words)
        self._clash.setVisible(bool(words))
        self._clash.setAccessibleName(words)
        for button in (self.take, self.leave):
            button.setVisible(asked is not None)


def _refused(entry: Entry, key: str) -> str:
    """Why an action cannot have a key; "" where it can."""
    scope = scope_of(entry)
    if not scope and is_letter(key):
        return tr(_WINDOW_NEEDS, key=written(key))
    if is_fixed(key, scope):
        return tr("{key} belongs to the place itself and stays. Take another.", key=written(key))
    return ""


def _table(rows: KeyRows) -> QTableView:
    table = QTableView()
    table.setModel(rows)
    table.setAccessibleName(tr("Keys of the actions"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(26)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate((200, 80, 170, 110)):
        table.setColumnWidth(column, width)
    header.setStretchLastSection(True)
    return table
