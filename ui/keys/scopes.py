"""Single keys of the widgets they belong to: where the analyst has put them elsewhere or turned letters off.

A widget reads its own keys as ever. Only while something differs from the catalogue does a filter stand before it: a
new key triggers its action, and a key that was given away, or any letter while letters are off, does nothing.
"""

import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.catalogue import CATALOGUE
from ui.keys.inforce import is_letter, keys_of, letters_are_on, scope_of, usual

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BARE = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What keys of a place mean now, where that is not what the widget makes of them itself."""

    moved: Mapping[str, str] = field(default_factory=dict)  # key → action
    gone: frozenset[str] = frozenset()


_watched: "weakref.WeakKeyDictionary[QWidget, str]" = weakref.WeakKeyDictionary()
_filters: "weakref.WeakKeyDictionary[QWidget, _Filter]" = weakref.WeakKeyDictionary()


def watch(widget: QWidget, scope: str) -> None:
    """Say that single keys of this place are read by this widget."""
    _watched[widget] = scope
    if _trigger is not None:
        _put_on(widget, scope)


def adopt(trigger: Callable[[str], None]) -> None:
    """Let every watched widget follow the keys in force; `trigger` runs an action by its name."""
    global _trigger  # noqa: PLW0603  which window's actions the keys run
    _trigger = trigger
    for widget, scope in list(_watched.items()):
        _put_on(widget, scope)


_trigger: Callable[[str], None] | None = None


def _put_on(widget: QWidget, scope: str) -> None:
    old = _filters.pop(widget, None)
    if not isValid(widget):  # gone with its window, and only its Python side is left
        del _watched[widget]
        return
    if old is not None:
        widget.removeEventFilter(old)
        old.deleteLater()
    meaning = _meaning(scope)
    if meaning.moved or meaning.gone or not letters_are_on():
        _filters[widget] = _Filter(widget, meaning)
        widget.installEventFilter(_filters[widget])


def _meaning(scope: str) -> _Meaning:
    moved: dict[str, str] = {}
    gone: set[str] = set()
    for entry in CATALOGUE:
        if scope_of(entry) == scope and keys_of(entry) != usual(entry):
            gone |= {_plain(key) for key in usual(entry)}
            moved |= {_plain(key): entry.name for key in keys_of(entry)}
    return _Meaning(moved, frozenset(gone - set(moved)))


def _plain(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


class _Filter(QObject):
    def __init__(self, widget: QWidget, meaning: _Meaning) -> None:
        super().__init__(widget)
        self._meaning = meaning

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return False
        key = _pressed(event)
        is_off = not letters_are_on() and is_letter(key) and not event.modifiers() & _CHORDS
        name = "" if is_off else self._meaning.moved.get(key, "")
        if not (is_off or name or key in self._meaning.gone):
            return False
        event.accept()  # of an override: no shortcut of the widget takes the key either
        if name and event.type() is QEvent.Type.KeyPress and _trigger is not None:
            _trigger(name)
        return True


def _pressed(event: QKeyEvent) -> str:
    """The key as it is written: "C", "Shift+A", "F4"."""
    modifiers = event.modifiers() & ~_BARE
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    return QKeySequence(modifiers.value | key.value).toString(QKeySequence.SequenceFormat.PortableText)
