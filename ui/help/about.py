"""What the program is, its version, and whose work it stands on, each with its licence to read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from resources.files import path
from ui.help.licences import Licensed, licence_table, licence_words, licensed
from ui.help.program import program_facts, program_version

_PROMISE = "From an article to a defensible number, and from any mark on a chart back to the exact words."


class AboutDialog(QDialog):
    """Nothing from a project goes into it; `copy` puts the facts and the list on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Muster")
        self.resize(880, 580)
        self._all = licensed()
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search libraries and licences")
        self.field.setAccessibleName("Search libraries and licences")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_sought)
        self.list = _list_of(self._all)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName("Licence")
        self._found = QLabel()
        self._found.setProperty("role", "muted")
        sides = QSplitter()
        sides.addWidget(self.list)
        sides.addWidget(self.words)
        sides.setSizes([390, 490])
        sides.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(_head())
        for part, stretch in ((self.field, 0), (sides, 1), (self._found, 0), (buttons, 0)):
            column.addWidget(part, stretch)
        self._on_sought("")
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.field.setFocus()

    def copy(self) -> None:
        facts = "\n".join(f"{name}: {value}" for name, value in program_facts())
        QGuiApplication.clipboard().setText(f"{facts}\n\n{licence_table()}\n")
        self._found.setText("Copied: version, system and the list with its licences.")

    def _on_sought(self, words: str) -> None:
        sought = words.casefold().split()
        shown = 0
        for place, one in enumerate(self._all):
            item = self.list.topLevelItem(place)
            line = f"{one.name} {one.versions} {one.licence} {one.note}".casefold()
            fits = all(word in line for word in sought)
            if item is not None:
                item.setHidden(not fits)
            shown += fits
        self._found.setText(f"{shown} of {len(self._all)}" if sought else f"{shown} libraries, fonts and lists")

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        place = self.list.indexOfTopLevelItem(item) if item is not None else -1
        self.words.setPlainText(licence_words(self._all[place]) if place >= 0 else "")


def _head() -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(QIcon(str(path("icons", "muster.svg"))).pixmap(QSize(64, 64)))
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    name = QLabel(f"Muster {program_version()}")
    name.setProperty("role", "title")
    promise = QLabel(_PROMISE)
    facts = QLabel(" · ".join(value if name == "System" else f"{name} {value}" for name, value in program_facts()[1:]))
    facts.setProperty("role", "muted")
    ours = QLabel("Apache License 2.0. What it stands on, with licences:")
    ours.setProperty("role", "muted")
    words = QVBoxLayout()
    for line in (name, promise, facts, ours):
        line.setWordWrap(True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(line)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(sign)
    row.addLayout(words, 1)
    return row


def _list_of(all_of_it: list[Licensed]) -> QTreeWidget:
    shown = QTreeWidget()
    shown.setHeaderLabels(["Name", "Version", "Licence"])
    shown.setAccessibleName("Libraries, fonts and lists")
    shown.setRootIsDecorated(False)
    shown.setUniformRowHeights(True)
    shown.addTopLevelItems([QTreeWidgetItem([one.name, one.versions, one.licence]) for one in all_of_it])
    for column, width in enumerate((140, 104)):
        shown.setColumnWidth(column, width)
    return shown
