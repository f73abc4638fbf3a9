"""One note: its title, its words and what it is about; saved when it is left, as every field is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.notes import NoteRow
from workbench.things import Named

_LINK_HEIGHT = 26  # px
_MOST_LINKS_SEEN = 5


class _Words(QPlainTextEdit):
    """Tab leaves the field; Ctrl+Enter saves and goes back to the list; `left` when the focus goes."""

    left = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Words of the note"))
        self.setPlaceholderText(tr("Write here. It is saved when you leave the field."))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class _Links(QListWidget):
    """Enter goes there, Del takes the link away."""

    def __init__(self, go: Callable[[Named], None], remove: Callable[[Named], None]) -> None:
        super().__init__()
        self._go, self._remove = go, remove
        self.setAccessibleName(tr("What the note is about"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self._on_double_click)

    def _on_double_click(self, item: QListWidgetItem) -> None:
        self._go(item.data(Qt.ItemDataRole.UserRole))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item: QListWidgetItem | None = self.currentItem()
        if item is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(item.data(Qt.ItemDataRole.UserRole))
        elif item is not None and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._remove(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class NoteEditor(QFrame):
    """`saved` carries title and words when either has changed; `thing_opened` and `thing_removed` a `Named`."""

    saved = Signal(str, str)
    thing_opened = Signal(object)
    thing_removed = Signal(object)
    link_requested = Signal()
    delete_requested = Signal()
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._shown = ("", "")
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title of the note"))
        self.title.setPlaceholderText(tr("Title, if it needs one"))
        self.words = _Words()
        self._about = QLabel(tr("About"))
        self._about.setProperty("role", "heading")
        self.links = _Links(self.thing_opened.emit, self.thing_removed.emit)
        self.add_link = QPushButton("\u2009" + tr("Link to…"))
        self.add_link.setIcon(theme.icon("link"))
        self.delete = QPushButton("\u2009" + tr("Delete note"))
        self.delete.setIcon(theme.icon("trash-2"))
        self._build()
        self.title.editingFinished.connect(self.save)
        self.words.left.connect(self.save)
        self.words.finished.connect(self.finished)
        self.add_link.clicked.connect(self.link_requested)
        self.delete.clicked.connect(self.delete_requested)

    def show_note(self, note: NoteRow) -> None:
        """Show a note; what is being typed is left alone."""
        is_typing = self.title.hasFocus() or self.words.hasFocus()
        if (note.title, note.body) != self._shown and not (is_typing and self.is_changed):
            self._shown = (note.title, note.body)
            self.title.setText(note.title)
            self.words.setPlainText(note.body)
        self._show_links(note.uses)
        self.delete.setEnabled(True)

    def begin(self, on: Named | None) -> None:
        """Show an empty note on a thing: it is written when there are words in it."""
        self._shown = ("", "")
        self.title.clear()
        self.words.clear()
        self._show_links([on] if on else [])
        self.delete.setEnabled(False)
        self.words.setFocus()

    @property
    def is_changed(self) -> bool:
        return self._typed() != self._shown

    def save(self) -> None:
        """Say what was typed, once; empty words are no note."""
        if self.is_changed and any(self._typed()):
            self._shown = self._typed()
            self.saved.emit(*self._shown)

    def _typed(self) -> tuple[str, str]:
        return self.title.text().strip(), self.words.toPlainText().strip()

    def _show_links(self, things: list[Named]) -> None:
        here = self.links.currentRow()
        self.links.clear()
        for one in things:
            item = QListWidgetItem(one.words)
            item.setToolTip(
                tr("{one} ({detail}). Enter goes there, Del takes the link away.", one=one.words, detail=one.detail)
            )
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.links.addItem(item)
        self.links.setCurrentRow(min(max(here, 0), len(things) - 1))
        self.links.setFixedHeight(_LINK_HEIGHT * min(max(len(things), 1), _MOST_LINKS_SEEN) + 6)
        self._about.setText(tr("About") if things else tr("About nothing yet: link it to what it is about"))
        self.links.setVisible(bool(things))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_link)
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for part in (self.title, self.words, self._about, self.links):
            column.addWidget(part, 1 if part is self.words else 0)
        column.addLayout(buttons)
