"""Tagging in the reader: keys on selected words become edits with a label that says what was done."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.values import SpanKind
from ui.codes.coding import Coder
from ui.codes.model import dragged_code
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.reader.view import ReaderView
from workbench.second_coding.tagging import remove_second_tag, tag_second
from workbench.spans import remove_span
from workbench.tagging import make_claim, tag_words

_ACTIONS = {f"tag_{kind.value}": kind for kind in SpanKind if kind != SpanKind.EVENT}


class Tagging(QObject):
    """`claimed` is emitted with the claim that tagged words made or belong to."""

    claimed = Signal(object)

    def __init__(self, desk: Desk, reader: ReaderView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self._opened: OpenedProject | None = None
        self._version_id: int | None = None
        self._round_id: int | None = None
        self.coder = Coder(desk, parent)
        reader.coded_again.connect(self.coder.again)
        reader.code_dropped.connect(self.coder.put)
        reader.accept_drops(dragged_code)
        reader.tagged.connect(self._on_tagged)
        reader.refused.connect(desk.say)
        reader.removal_requested.connect(self._on_removal)
        for name in _ACTIONS:
            desk.actions.on(name, self._on_action)
        desk.actions.on("code_again", self._on_again)

    def show(self, opened: OpenedProject | None, version_id: int | None, round_id: int | None = None) -> None:
        """Tag in this version of an article from now on; in a second coding where one is given."""
        self._opened, self._version_id, self._round_id = opened, version_id, round_id
        self.coder.show(opened, version_id, round_id)

    def put_code(self, code_id: int) -> None:
        """Put a code of the codebook on what is selected in the reader."""
        words = self._reader.selected_span()
        if words is None:
            self._desk.say(tr("Select words in the article first, then put the code on them."))
        else:
            self.coder.put(code_id, *words)

    def _on_again(self) -> None:
        words = self._reader.selected_span()
        if words is None:
            self._desk.say(tr("Select words first."))
        else:
            self.coder.again(*words)

    def _on_action(self) -> None:
        """From the menu: the same as the key, on what is selected in the reader."""
        kind = _ACTIONS[self.sender().objectName()]
        words = self._reader.selected_span()
        if words is None:
            self._desk.say(tr("Select words first."))
        else:
            self._on_tagged(kind.value, *words)

    def _on_tagged(self, kind: str, start: int, end: int) -> None:
        if self._opened is None or self._version_id is None:
            return
        if kind == SpanKind.CODE:
            self.coder.ask(start, end)
            return
        claim_id: int | None = None
        with self._desk.attempt(), self._opened.edit(f"Tag {kind}") as session:
            if self._round_id is not None:
                tag_second(session, self._round_id, self._version_id, SpanKind(kind), start, end)
            elif kind == SpanKind.CLAIM:
                claim_id = make_claim(session, self._version_id, start, end)
            else:
                claim_id = tag_words(session, self._version_id, SpanKind(kind), start, end)
        if claim_id is not None:
            self.claimed.emit(claim_id)

    def _on_removal(self, span_id: int) -> None:
        if self._opened is None:
            return
        with self._desk.attempt(), self._opened.edit("Remove tag") as session:
            if self._round_id is not None:
                remove_second_tag(session, span_id)
            else:
                remove_span(session, span_id)
