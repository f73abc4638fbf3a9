"""What each key means while the reader has the focus; the table can be replaced to remap them."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from db.values import SpanKind
from ui.language.texts import tr_later


class Command(StrEnum):
    """What an analyst can ask for from the keyboard."""

    TAG_CLAIM = tr_later("tag claim")
    TAG_QUANTITY = tr_later("tag quantity")
    TAG_SOURCE = tr_later("tag source")
    TAG_PLACE = tr_later("tag place")
    TAG_DATE = tr_later("tag date")
    TAG_FORCE = tr_later("tag force")
    TAG_CODE = tr_later("tag code")
    CODE_AGAIN = tr_later("last code again")
    NEXT = tr_later("next suggestion")
    PREVIOUS = tr_later("previous suggestion")
    ACCEPT = "accept"
    ACCEPT_ALL = tr_later("accept all of this kind")
    REJECT = "reject"
    EDIT = "edit"
    WHY = "why"
    UNDO = tr_later("undo last")
    GRADE = "grade"
    CYCLE = tr_later("next overlap")
    SENTENCE = tr_later("grow to sentence")
    REMOVE = tr_later("remove tag")
    OPEN = tr_later("open claim")
    LEAVE = "leave"


TAGS: Mapping[Command, SpanKind] = {
    Command.TAG_CLAIM: SpanKind.CLAIM,
    Command.TAG_QUANTITY: SpanKind.QUANTITY,
    Command.TAG_SOURCE: SpanKind.SOURCE,
    Command.TAG_PLACE: SpanKind.PLACE,
    Command.TAG_DATE: SpanKind.DATE,
    Command.TAG_FORCE: SpanKind.FORCE,
    Command.TAG_CODE: SpanKind.CODE,
}

DEFAULT_KEYS: Mapping[str, Command] = {
    "C": Command.TAG_CLAIM,
    "Q": Command.TAG_QUANTITY,
    "S": Command.TAG_SOURCE,
    "P": Command.TAG_PLACE,
    "D": Command.TAG_DATE,
    "F": Command.TAG_FORCE,
    "K": Command.TAG_CODE,
    ".": Command.CODE_AGAIN,
    "N": Command.NEXT,
    "Shift+N": Command.PREVIOUS,
    "Tab": Command.NEXT,
    "Shift+Tab": Command.PREVIOUS,
    "A": Command.ACCEPT,
    "Shift+A": Command.ACCEPT_ALL,
    "R": Command.REJECT,
    "E": Command.EDIT,
    "W": Command.WHY,
    "U": Command.UNDO,
    "G": Command.GRADE,
    "O": Command.CYCLE,
    "Shift+S": Command.SENTENCE,
    "Del": Command.REMOVE,
    "Return": Command.OPEN,
    "Enter": Command.OPEN,
    "Esc": Command.LEAVE,
}


class Keymap:
    """Keys to commands."""

    def __init__(self, keys: Mapping[str, Command] = DEFAULT_KEYS) -> None:
        self._commands = {_combined(key): command for key, command in keys.items()}

    def command(self, event: QKeyEvent) -> Command | None:
        """Return what the key asks for, None if it is not the reader's."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Backtab:  # what Qt makes of Shift+Tab
            key = Qt.Key.Key_Tab
        return self._commands.get(QKeyCombination(modifiers, key).toCombined())

    @staticmethod
    def is_tab(event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def _combined(key: str) -> int:
    chord: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # PySide's stubs leave __getitem__ out
    return chord.toCombined()
