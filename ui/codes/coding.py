"""Codes put on selected words: chosen by the first letters, the last one again, from the tree, or dropped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.values import SpanKind
from ui.codes.picking import CodePicker
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from workbench.codes.editing import code_typed, in_use
from workbench.codes.tree import code_rows, the_code
from workbench.second_coding.tagging import tag_second
from workbench.spans import put_code

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_REMEMBERED = 12


class Coder(QObject):
    """Codes go to the project's own tags, or to the round that the analyst tags blind."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        self._opened: OpenedProject | None = None
        self._version_id: int | None = None
        self._round_id: int | None = None
        self._recent: list[int] = []

    def show(self, opened: OpenedProject | None, version_id: int | None, round_id: int | None) -> None:
        """Code in this version of an article from now on; in a second coding where one is given."""
        if opened is not self._opened:
            self._recent = []
        self._opened, self._version_id, self._round_id = opened, version_id, round_id

    def ask(self, start: int, end: int) -> None:
        """Ask for a code, by a few letters or as a new one, and put it on the words."""
        if self._opened is None:
            return
        with self._opened.read() as session:
            rows = code_rows(session)
        picker = CodePicker(self._desk.theme, tr("Put a code"), rows, self._window, recent=self._recent)
        is_chosen = picker.exec()
        row, typed = picker.row, picker.typed
        picker.deleteLater()
        if is_chosen and row is not None:
            self.put(row.id, start, end)
        elif is_chosen:
            self._do(None, typed, start, end)

    def again(self, start: int, end: int) -> None:
        """Put the code that was put last."""
        if self._recent:
            self.put(self._recent[0], start, end)
        else:
            self._desk.say(tr("No code was put yet. Press {tag_code} and choose one."))

    def put(self, code_id: int, start: int, end: int) -> None:
        self._do(code_id, "", start, end)

    def _do(self, code_id: int | None, typed: str, start: int, end: int) -> None:
        if self._opened is None or self._version_id is None:
            return
        with self._desk.attempt(), self._opened.edit("Tag code") as session:
            chosen = in_use(the_code(session, code_id) if code_id is not None else code_typed(session, typed))
            self._put(session, chosen.id, start, end)
            self._remember(chosen.id)
            self._desk.say(tr("Coded as “{chosen}”. The key {code_again} puts it again.", chosen=chosen.name))

    def _put(self, session: "Session", code_id: int, start: int, end: int) -> None:
        assert self._version_id is not None  # noqa: S101  asked before
        if self._round_id is None:
            put_code(session, self._version_id, start, end, code_id)
        else:
            tag_second(session, self._round_id, self._version_id, SpanKind.CODE, start, end, code_id)

    def _remember(self, code_id: int) -> None:
        self._recent = [code_id, *(each for each in self._recent if each != code_id)][:_REMEMBERED]
