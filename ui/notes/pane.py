"""The notes beside a view: those on what is chosen there, or all of the project, and the chosen note below."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.notes.editor import NoteEditor
from ui.notes.lines import NoteLines, NotePainter
from ui.opened import OpenedProject
from ui.pills import pill_group
from workbench.notes import NoteRow, all_notes, delete_note, edit_note, link, notes_on, unlink, write_note
from workbench.things import Named, Thing, named

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NONE_HERE = tr_later("No notes on what is chosen. {new_note} writes one.")
_NONE = tr_later("No notes yet. Choose something and press {new_note}.")
_NOTHING_FOUND = tr_later("No note has these words.")
_HERE = 0


class _List(QListView):
    """Enter goes to the words of the note, Del deletes it."""

    entered_by_key = Signal()
    deleted_by_key = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_by_key.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted_by_key.emit()
        else:
            super().keyPressEvent(event)


class NotesPane(QFrame):
    """`thing_opened` is emitted with the thing to go to, `link_requested` when one is to be chosen, `closed` by Esc."""

    thing_opened = Signal(object)
    link_requested = Signal()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setObjectName("notes")
        self.setAccessibleName(tr("Notes"))
        self.setMinimumWidth(260)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._things: Sequence[Thing] = ()
        self._note: int | None = None
        self._draft: Thing | None = None
        self._is_drafting = False
        self._model = NoteLines()
        self._painter = NotePainter(desk.theme)
        self.list = _List()
        self.filter = QLineEdit()
        self.editor = NoteEditor(desk.theme)
        self.scopes = [QPushButton(tr("Here")), QPushButton(tr("All"))]
        self._group = pill_group(self.scopes, self)
        self._empty = QLabel()
        self._build()
        self._connect()

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened, self._things, self._note, self._is_drafting = opened, (), None, False
        self.filter.clear()
        self.refresh()

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show the notes on these, where those on what is chosen are shown; the first carries a new note."""
        if list(things) != list(self._things):
            self._things = things
            if not self._is_drafting:
                self.refresh()

    def refresh(self) -> None:
        """Read the notes anew; the chosen one stays chosen while it is listed."""
        notes: list[NoteRow] = []
        if self._opened is not None:
            with self._opened.read() as session:
                notes = self._found(session)
        self._model.show(notes)
        row = self._model.row_of(self._note)
        if row is None and not self._is_drafting:
            row = 0 if notes else None
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))
        self._show_note(row)
        self._empty.setText(tr(_NOTHING_FOUND) if self.filter.text() else tr(_NONE) if self._is_all else tr(_NONE_HERE))
        self._empty.setVisible(not notes)
        self.list.setVisible(bool(notes))

    def begin(self, thing: Thing | None) -> None:
        """Begin a note on a thing, or on none."""
        if self._opened is None:
            return
        self.editor.save()
        self._draft, self._note, self._is_drafting = thing, None, True
        with self._opened.read() as session:
            on = named(session, [thing]).get(thing) if thing is not None else None
        self.list.clearSelection()
        self.editor.show()
        self.editor.begin(on)

    def choose(self, note_id: int) -> None:
        """Show one note among all."""
        self.scopes[1].setChecked(True)
        self.filter.clear()
        self._note, self._is_drafting = note_id, False
        self.refresh()

    def link_to(self, thing: Thing) -> None:
        """Link the note that is shown to one more thing; a note that is not written yet is written on it."""
        if self._opened is None:
            return
        if self._note is None:
            self._draft = self._draft or thing
            with self._opened.read() as session:
                self.editor.begin(named(session, [self._draft]).get(self._draft))
            return
        with self._desk.attempt(), self._opened.edit("Link note") as session:
            link(session, self._note, thing)

    def panes(self) -> list[QWidget]:
        """Where F6 leads."""
        return [self.filter, self.list, self.editor.words]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_all(self) -> bool:
        return self._group.checkedId() != _HERE

    def _found(self, session: "Session") -> list[NoteRow]:
        words = self.filter.text()
        if self._is_all:
            return all_notes(session, words)
        found = {note.id: note for thing in self._things for note in notes_on(session, thing)}
        sought = words.lower().split()
        return [each for each in found.values() if all(word in f"{each.title} {each.body}".lower() for word in sought)]

    def _show_note(self, row: int | None) -> None:
        if row is not None:
            note = self._model.notes[row]
            self._note, self._is_drafting = note.id, False
            self.editor.show_note(note)
        elif not self._is_drafting:
            self._note = None
        self.editor.setVisible(row is not None or self._is_drafting)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.notes[index.row()].id != self._note:
            self.editor.save()
            self._show_note(index.row())

    def _on_saved(self, title: str, body: str) -> None:
        if self._opened is None:
            return
        with self._desk.attempt():
            if self._note is None:
                with self._opened.edit("Write note") as session:
                    self._note = write_note(session, body, self._draft, title)
                    self._is_drafting = False
            else:
                with self._opened.edit("Edit note") as session:
                    edit_note(session, self._note, title, body)

    def _on_deleted(self) -> None:
        if self._opened is None or self._note is None:
            return
        note_id, self._note = self._note, None
        with self._desk.attempt(), self._opened.edit("Delete note") as session:
            delete_note(session, note_id)
            self._desk.say(tr("Note deleted. {undo} brings it back."))

    def _on_thing_removed(self, one: Named) -> None:
        if self._opened is None or self._note is None:
            return
        with self._desk.attempt(), self._opened.edit("Unlink note") as session:
            unlink(session, self._note, one.thing)

    def _on_thing_opened(self, one: Named) -> None:
        self.editor.save()
        self.thing_opened.emit(one.thing)

    def _on_finished(self) -> None:
        self.editor.save()
        if self._note is None:  # nothing was written
            self._is_drafting = False
            self.refresh()
        (self.list if self.list.isVisible() else self.filter).setFocus()

    def _connect(self) -> None:
        self._group.idClicked.connect(self.refresh)
        self.filter.textChanged.connect(self.refresh)
        self.list.selectionModel().currentRowChanged.connect(self._on_current)
        self.list.entered_by_key.connect(self.editor.words.setFocus)
        self.list.deleted_by_key.connect(self._on_deleted)
        self.editor.saved.connect(self._on_saved)
        self.editor.thing_opened.connect(self._on_thing_opened)
        self.editor.thing_removed.connect(self._on_thing_removed)
        self.editor.link_requested.connect(self.link_requested)
        self.editor.delete_requested.connect(self._on_deleted)
        self.editor.finished.connect(self._on_finished)

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._painter)
        self.list.setAccessibleName(tr("Notes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter.setPlaceholderText(tr("Search notes"))
        self.filter.setAccessibleName(tr("Search notes"))
        self.filter.setClearButtonEnabled(True)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        title = QLabel(tr("Notes"))
        title.setProperty("role", "section")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 0)
        head.addWidget(title)
        head.addStretch(1)
        for scope in self.scopes:
            head.addWidget(scope)
        top = QFrame()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 0)
        search.addWidget(self.filter)
        column.addLayout(search)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.setChildrenCollapsible(False)
        whole.addWidget(top)
        whole.addWidget(self.editor)
        whole.setSizes([300, 360])
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(whole)
