"""The reader: an article with its marks, in which an analyst tags words and decides suggestions by single keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPointF, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.keys import scopes
from ui.language.texts import tr, tr_later
from ui.reader.drop import CodeDrop
from ui.reader.keys import DEFAULT_KEYS, TAGS, Command, Keymap
from ui.reader.marked_view import MarkedView
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.pointer import Pointer
from ui.theme.theme import Theme
from workbench.sentences import sentence_at

_KEYS_IN_WORDS = tr_later(
    "Select words and press {tag_claim} for a claim, {tag_quantity} quantity, {tag_source} source, {tag_place} "
    "place, {tag_date} date, {tag_force} force, {tag_code} code. "
    "{code_again} puts the last code again. Tab goes to the next suggestion; {accept} accepts, {reject} rejects, "
    "{edit_suggestion} edits it."
)


class ReaderView(MarkedView):
    """Data in, signals out: it changes nothing itself, but shows what it is told and says what the analyst asks for.

    All spans are code points into the text as stored, end exclusive; ids travel as objects, being 63 bits wide.
    """

    tagged = Signal(str, int, int)  # a SpanKind, start, end
    coded_again = Signal(int, int)  # start, end
    code_dropped = Signal(object, int, int)  # what was dropped, start, end
    refused = Signal(str)  # why a key did nothing
    next_requested = Signal()
    previous_requested = Signal()
    accept_requested = Signal()
    accept_all_requested = Signal()
    reject_requested = Signal()
    edit_requested = Signal()
    why_requested = Signal()
    undo_requested = Signal()
    grade_requested = Signal()
    left = Signal()
    mark_activated = Signal(object)
    mark_opened = Signal(object)
    removal_requested = Signal(object)
    claim_activated = Signal(object)
    suggestion_activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, keys: Mapping[str, Command] = DEFAULT_KEYS) -> None:
        super().__init__(theme, parent)
        self.sentence_at: Callable[[str, int], tuple[int, int]] = sentence_at
        self._keymap = Keymap(keys)
        scopes.watch(self, "reader")
        self._pointer = Pointer(self)
        self._pointer.clicked.connect(self.activate)
        self._pointer.tripled.connect(self._on_tripled)
        self.setAccessibleDescription(tr(_KEYS_IN_WORDS))

    @property
    def card_text(self) -> Callable[[ReaderMark | ReaderSuggestion], str]:
        """What the card under the mouse says: plain text, the first line is its heading, nothing for no card."""
        return self._pointer.card_text

    @card_text.setter
    def card_text(self, card_text: Callable[[ReaderMark | ReaderSuggestion], str]) -> None:
        self._pointer.card_text = card_text

    @property
    def current_mark(self) -> ReaderMark | None:
        """The mark that wears the ring, None where none does."""
        current = self._scene.current()
        return current if isinstance(current, ReaderMark) else None

    def activate(self, target: ReaderMark | ReaderSuggestion) -> None:
        """Make a mark (and its claim) or a suggestion current, and say so."""
        if isinstance(target, ReaderSuggestion):
            self.set_current_suggestion(target.id)
            self.suggestion_activated.emit(target.id)
            return
        self.set_current_mark(target.id)
        if target.claim is not None:
            self.set_active_claim(target.claim)
            self.claim_activated.emit(target.claim)
        self.mark_activated.emit(target.id)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self._keymap.command(event) is not None:
                event.accept()  # a menu that shows the same letter must not take it from the reader
                return True
            if event.type() is QEvent.Type.KeyPress and self._walks_by_tab(event):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pointer.put_away()
        self._end_flash()
        command = self._keymap.command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            event.accept()
            self._run(command)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pointer.put_away()
        super().focusOutEvent(event)

    def _walks_by_tab(self, event: QKeyEvent) -> bool:
        """Tab walks the suggestions while there are some; without any it leaves the reader as everywhere else."""
        return Keymap.is_tab(event) and self._keymap.command(event) is not None and bool(self._scene.suggestions)

    def _run(self, command: Command) -> None:
        if command in TAGS:
            self._tag(TAGS[command])
        elif command in _REQUESTS:
            _REQUESTS[command](self).emit()
        else:
            _DEEDS[command](self)

    def _tag(self, kind: str) -> None:
        span = self.selected_span()
        if span is None:
            self.refused.emit(tr("Select words first, then tag them as {kind}.", kind=kind))
        else:
            self.tagged.emit(str(kind), *span)

    def accept_drops(self, what: Callable[[QMimeData], object]) -> None:
        """Take what `what` finds in a drag, dropped on selected words or else on a sentence."""
        CodeDrop(self, what, self._words_at).dropped.connect(self.code_dropped)

    def _words_at(self, point: QPointF) -> tuple[int, int] | None:
        """The selection where the point lies in it, else the sentence there; None beside the words."""
        place = self._offsets.to_points(self.cursorForPosition(point.toPoint()).position())
        chosen = self.selected_span()
        if chosen is not None and chosen[0] <= place <= chosen[1]:
            return chosen
        start, end = self.sentence_at(self._text, place)
        return (start, end) if start < end else None

    def _code_again(self) -> None:
        span = self.selected_span()
        if span is None:
            self.refused.emit(tr("Select words first, then put the last code on them."))
        else:
            self.coded_again.emit(*span)

    def _grow_to_sentence(self) -> None:
        caret = self._caret()
        start, end = self.selected_span() or (caret, caret)
        first = self.sentence_at(self._text, start)
        last = self.sentence_at(self._text, max(start, end - 1))
        self.select_span(min(start, first[0]), max(end, last[1]))

    def _cycle(self) -> None:
        found = self._scene.under(self._caret(), reach=1)
        if not found:
            self.refused.emit(tr("No tag lies under the cursor."))
            return
        current = self._scene.current()
        place = found.index(current) + 1 if current in found else 0
        self.activate(found[place % len(found)])

    def _remove(self) -> None:
        self._emit_for_mark(self.removal_requested)

    def _open(self) -> None:
        self._emit_for_mark(self.mark_opened)

    def _emit_for_mark(self, signal: SignalInstance) -> None:
        """Emit for the current mark, else for the shortest one under the caret."""
        candidates = [self._scene.current(), *self._scene.under(self._caret(), reach=1)]
        mark = next((found for found in candidates if isinstance(found, ReaderMark)), None)
        if mark is not None:
            signal.emit(mark.id)

    def _leave(self) -> None:
        """One level out: first the selection, then the focus."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        else:
            self.set_current_mark(None)
            self.left.emit()

    def _on_tripled(self, point: QPointF) -> None:
        place = self._offsets.to_points(self.cursorForPosition(point.toPoint()).position())
        self.select_span(*self.sentence_at(self._text, place))

    def _caret(self) -> int:
        return self._offsets.to_points(self.textCursor().selectionStart())


_REQUESTS: Mapping[Command, Callable[[ReaderView], SignalInstance]] = {
    Command.NEXT: lambda view: view.next_requested,
    Command.PREVIOUS: lambda view: view.previous_requested,
    Command.ACCEPT: lambda view: view.accept_requested,
    Command.ACCEPT_ALL: lambda view: view.accept_all_requested,
    Command.REJECT: lambda view: view.reject_requested,
    Command.EDIT: lambda view: view.edit_requested,
    Command.WHY: lambda view: view.why_requested,
    Command.UNDO: lambda view: view.undo_requested,
    Command.GRADE: lambda view: view.grade_requested,
}

_DEEDS: Mapping[Command, Callable[[ReaderView], None]] = {
    Command.CYCLE: ReaderView._cycle,  # noqa: SLF001 (the table belongs to the class)
    Command.CODE_AGAIN: ReaderView._code_again,  # noqa: SLF001
    Command.SENTENCE: ReaderView._grow_to_sentence,  # noqa: SLF001
    Command.REMOVE: ReaderView._remove,  # noqa: SLF001
    Command.OPEN: ReaderView._open,  # noqa: SLF001
    Command.LEAVE: ReaderView._leave,  # noqa: SLF001
}
