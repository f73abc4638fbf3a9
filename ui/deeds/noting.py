"""Notes beside every view: on what is chosen there, linked to more, and the way to what they are about."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.deeds.moving import Moving
from ui.language.texts import tr
from ui.notes.current import chosen_things
from ui.notes.pane import NotesPane
from ui.notes.sign import NoteSign
from ui.palette.candidates import Candidate
from ui.palette.palette import CommandPalette
from ui.palette.things import thing_candidates
from workbench.notes import note_counts
from workbench.things import Thing

if TYPE_CHECKING:
    from db.working import Changed
    from ui.window import MainWindow

_LOOK_EVERY = 200  # ms
_WIDTH = 320  # px
_TABLES = frozenset({"note", "note_link"})


class Noting(QObject):
    """Looks now and then at what is chosen in front: the views need not know that there are notes."""

    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._moving, self._desk = window, moving, window.desk
        self._things: list[Thing] = []
        self._chooser: CommandPalette | None = None
        self._before: QWidget | None = None  # where the focus was before a note was begun
        self.pane = NotesPane(window.desk)
        self.pane.hide()
        self.sign = NoteSign(window.desk.theme)
        window.desk.status.addPermanentWidget(self.sign)
        window.workspace.put_beside(self.pane, _WIDTH)
        state = window.remembered("panes-notes")
        if state is not None:
            window.workspace.beside.restoreState(state)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self._connect()
        self._on_project_shown()

    def end(self) -> None:
        """Save what is being written, and remember the pane's width."""
        self._looking.stop()
        self.pane.editor.save()
        if self.pane.isVisible():
            self._window.remember("panes-notes", self._window.workspace.beside.saveState())

    def new_note(self) -> None:
        """Begin a note on what is chosen in the view in front."""
        self._look()
        self._before = self._window.focusWidget()
        self._show(shown=True)
        self.pane.begin(self._things[0] if self._things else None)

    def toggle(self) -> None:
        shown = self._desk.actions["toggle_notes"].isChecked()
        self._before = self._window.focusWidget() if shown else self._before
        self._show(shown=shown)
        if shown:
            (self.pane.list if self.pane.list.isVisible() else self.pane.filter).setFocus()
        else:
            self._leave()

    def link(self) -> None:
        """Choose what the note is to be linked to, as in the palette."""
        if not self.pane.isVisible() or not self.pane.editor.isVisible():
            self._desk.say(tr("Choose a note first, or write one with {new_note}."))
            return
        self.pane.editor.save()
        if self._chooser is None:
            self._chooser = CommandPalette(
                self._desk.theme, self._offered, self._window, tr("Link to an article, claim, …")
            )
        self._chooser.open_under(self.pane.editor.add_link)

    @property
    def chooser(self) -> CommandPalette | None:
        return self._chooser

    def show_note(self, note_id: int) -> None:
        """Show one note, with the keys in the list."""
        self._before = self._window.focusWidget()
        self._show(shown=True)
        self.pane.choose(note_id)
        self.pane.list.setFocus()

    def _offered(self, typed: str) -> list[Candidate]:
        opened = self._window.opened
        if opened is None:
            return []
        with opened.read() as session:
            return thing_candidates(session, opened.project.who, typed, lambda thing: partial(self.pane.link_to, thing))

    def _show(self, *, shown: bool) -> None:
        self.pane.setVisible(shown)
        self._desk.actions["toggle_notes"].setChecked(shown)
        if shown:
            self.pane.show_things(self._things)
            self.pane.refresh()

    def _leave(self) -> None:
        """Back to where the focus was."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def _on_closed(self) -> None:
        self.pane.editor.save()
        self._show(shown=False)
        self._leave()

    def _look(self) -> None:
        """Follow what is chosen; nothing is read while it stays the same."""
        if self._window.opened is None:
            return
        things = chosen_things(self._window.workspace.current, self._moving.views)
        if things != self._things:
            self._things = things
            self._count()
            if self.pane.isVisible():
                self.pane.show_things(things)

    def _count(self) -> None:
        opened, total = self._window.opened, 0
        if opened is not None:
            with opened.read() as session:
                total = sum(sum(note_counts(session, one.kind, [one.id]).values()) for one in self._things)
        self.sign.show_count(total)

    def _on_project_shown(self) -> None:
        opened = self._window.opened
        self._things = []
        self.sign.show_count(0)
        self.pane.set_project(opened)
        if opened is not None:
            opened.changed.connect(self._on_changed)

    def _on_changed(self, changed: "Changed") -> None:
        if not _TABLES.isdisjoint(changed.rows):
            self._count()
        if self.pane.isVisible():  # what a note is about may have another name now
            self.pane.refresh()

    def _on_sign(self) -> None:
        self._desk.actions["toggle_notes"].setChecked(True)
        self.toggle()

    def _connect(self) -> None:
        actions = self._desk.actions
        actions.on("new_note", self.new_note)
        actions.on("toggle_notes", self.toggle)
        actions.on("link_note", self.link)
        self.sign.clicked.connect(self._on_sign)
        self.pane.link_requested.connect(self.link)
        self.pane.thing_opened.connect(self._moving.to_thing)
        self.pane.closed.connect(self._on_closed)
        self._moving.note_requested.connect(self.show_note)
        self._moving.panes_beside = self.pane.panes()
        self._window.project_shown.connect(self._on_project_shown)
