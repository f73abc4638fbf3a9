"""Tagging in the reader: keys on selected words become edits with a label that says what was done."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from db.values import SpanKind
from ui.desk import Desk
from ui.opened import OpenedProject
from ui.reader.view import ReaderView
from workbench.codes.tree import code_rows
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
        self._window = parent
        self._opened: OpenedProject | None = None
        self._version_id: int | None = None
        self._last_code = ""
        reader.tagged.connect(self._on_tagged)
        reader.refused.connect(desk.say)
        reader.removal_requested.connect(self._on_removal)
        for name in _ACTIONS:
            desk.actions.on(name, self._on_action)

    def show(self, opened: OpenedProject | None, version_id: int | None) -> None:
        """Tag in this version of an article from now on."""
        self._opened, self._version_id = opened, version_id

    def _on_action(self) -> None:
        """From the menu: the same as the key, on what is selected in the reader."""
        kind = _ACTIONS[self.sender().objectName()]
        words = self._reader.selected_span()
        if words is None:
            self._desk.say("Select words first.")
        else:
            self._on_tagged(kind.value, *words)

    def _on_tagged(self, kind: str, start: int, end: int) -> None:
        if self._opened is None or self._version_id is None:
            return
        code = self._asked_code() if kind == SpanKind.CODE else ""
        if kind == SpanKind.CODE and not code:
            return
        claim_id: int | None = None
        with self._desk.attempt(), self._opened.edit(f"Tag {kind}") as session:
            if kind == SpanKind.CLAIM:
                claim_id = make_claim(session, self._version_id, start, end)
            else:
                claim_id = tag_words(session, self._version_id, SpanKind(kind), start, end, code)
        if claim_id is not None:
            self.claimed.emit(claim_id)

    def _on_removal(self, span_id: int) -> None:
        if self._opened is None:
            return
        with self._desk.attempt(), self._opened.edit("Remove tag") as session:
            remove_span(session, span_id)

    def _asked_code(self) -> str:
        """A code of the codebook, or a new one by its name."""
        if self._opened is None:
            return ""
        with self._opened.read() as session:
            names = [code.name for code in code_rows(session)]
        current = names.index(self._last_code) if self._last_code in names else 0
        name, is_chosen = QInputDialog.getItem(
            self._window, "Put a code", "Code, or the name of a new one", names, current
        )
        self._last_code = name.strip() if is_chosen else self._last_code
        return name.strip() if is_chosen else ""
