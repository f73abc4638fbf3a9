"""Deciding suggestions: accept, reject, edit, each one edit that can be undone, and on to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.read.walk import Walk
from ui.read.words import becomes
from ui.reader.bar import SuggestionBar
from ui.reader.view import ReaderView
from workbench.accepting import accept
from workbench.explaining import why
from workbench.suggestions import OpenSuggestion, reject

_NOTHING = tr_later("No numbers found. Select words and press {tag_claim}.")
_NO_TEXT = tr_later("No text yet. Article, New version… takes it.")
_OLDER = tr_later("An older version is only read. Suggestions and tags are made in the newest.")
_ALL_DECIDED = tr_later("Every suggestion is decided. Select words and press {tag_claim} to tag by hand.")


class Deciding(QObject):
    """Which suggestion is current, and what is done with it.

    `moved` is emitted with the current one, `accepted` with the claim it became, `to_correct` when its number is to be
    edited.
    """

    moved = Signal(object)
    accepted = Signal(object)
    to_correct = Signal(object)

    def __init__(self, desk: Desk, reader: ReaderView, bar: SuggestionBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self._bar = bar
        self._opened: OpenedProject | None = None
        self._walk = Walk()
        self._connect()

    @property
    def walk(self) -> Walk:
        return self._walk

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._walk = Walk()

    def show(
        self, offered: list[OpenSuggestion], *, has_text: bool = True, has_tags: bool = False, is_newest: bool = True
    ) -> None:
        """Take over what is still offered in the open article; with tags in it, nothing offered means all decided."""
        self._walk.show(offered)
        nothing = _ALL_DECIDED if has_tags else _NOTHING if has_text else _NO_TEXT
        self._show_current(tr(nothing if is_newest else _OLDER))

    def forget(self) -> None:
        """Another article is opened: its walk begins at its start."""
        self._walk = Walk()

    def _connect(self) -> None:
        reader, bar, actions = self._reader, self._bar, self._desk.actions
        reader.suggestion_activated.connect(self.choose)
        pairs: tuple[tuple[str, Callable[[], None]], ...] = (
            ("accept", self.accept),
            ("accept_all", self.accept_all),
            ("reject", self.reject),
            ("edit_suggestion", self.correct),
            ("why", self.explain),
            ("next_suggestion", self.next),
            ("previous_suggestion", self.previous),
        )
        for name, does in pairs:
            actions.on(name, does)
        reader.accept_requested.connect(self.accept)
        reader.accept_all_requested.connect(self.accept_all)
        reader.reject_requested.connect(self.reject)
        reader.edit_requested.connect(self.correct)
        reader.why_requested.connect(self.explain)
        reader.next_requested.connect(self.next)
        reader.previous_requested.connect(self.previous)
        bar.accept_requested.connect(self.accept)
        bar.reject_requested.connect(self.reject)
        bar.edit_requested.connect(self.correct)
        bar.why_requested.connect(self.explain)

    def next(self) -> None:
        self._walk.step(1)
        self._show_current(tr(_ALL_DECIDED))

    def previous(self) -> None:
        self._walk.step(-1)
        self._show_current(tr(_ALL_DECIDED))

    def accept(self) -> None:
        """Make a claim of the current suggestion as it was read."""
        claim_id = self._accept_current()
        if claim_id is not None:
            self.accepted.emit(claim_id)

    def correct(self) -> None:
        """Accept the current suggestion and go to its number."""
        claim_id = self._accept_current()
        if claim_id is not None:
            self.accepted.emit(claim_id)
            self.to_correct.emit(claim_id)

    def explain(self) -> None:
        """Say which rule read the current suggestion, and where each of its parts stands."""
        one = self._walk.suggestion
        if one is not None:
            told = self._walk.get(one.offer["source"]) if one.offer.get("source") else None
            lines = why(one.kind, one.rule, one.offer, told.offer["name"] if told else None)
            self._bar.toggle_why("\n".join([tr("Why this?"), *lines]))

    def accept_all(self) -> None:
        """Accept all of the current one's kind, as one edit."""
        one, ids = self._walk.suggestion, self._walk.same_kind()
        if one is None or self._opened is None or not ids:
            return
        with self._desk.attempt(), self._opened.edit(f"Accept {len(ids)} suggestions ({one.kind})") as session:
            for each in ids:
                accept(session, each)
            self._desk.say(tr("Accepted {ids} of this kind. {undo} takes them back.", ids=len(ids)))

    def reject(self) -> None:
        one = self._walk.suggestion
        if one is None or self._opened is None:
            return
        with self._desk.attempt(), self._opened.edit(f"Reject “{_short(one.offer['text'])}”") as session:
            reject(session, one.id)

    def _accept_current(self) -> int | None:
        one = self._walk.suggestion
        if one is None or self._opened is None:
            return None
        claim_id = None
        with self._desk.attempt(), self._opened.edit(f"Accept “{_short(one.offer['text'])}”") as session:
            claim_id = accept(session, one.id)
        return claim_id  # noqa: RET504  None when the edit was refused

    def choose(self, suggestion_id: int) -> None:
        """Make a suggestion the current one, if it is still offered."""
        if self._walk.get(suggestion_id) is not None:
            self._walk.current = suggestion_id
            self._show_current(tr(_ALL_DECIDED))

    def _show_current(self, nothing: str) -> None:
        one = self._walk.suggestion
        self.moved.emit(one.id if one else None)
        self._desk.actions.provide("suggestion", there=one is not None)
        if one is None:
            self._bar.show_nothing(nothing)
        else:
            words = _short(" ".join(one.offer["text"].split()))
            self._bar.show_suggestion(self._walk.position, self._walk.count, words, becomes(one))


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"
