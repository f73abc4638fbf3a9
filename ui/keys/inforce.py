"""Which keys each action has now: those of the catalogue, or those that the analyst has put in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtGui import QKeySequence

from ui.catalogue import CATALOGUE, Entry

Keys = tuple[str, ...]

SCOPES: Final = {"Tag": "reader", "Claim": "reader", "Codes": "codebook", "Hypotheses": "matrix", "Chart": "chart",
                 "Source": "sources", "Report": "report"}  # fmt: skip
"""Where single keys work, by the menu their actions stand in."""

FIXED: Final[Mapping[str, frozenset[str]]] = {
    "reader": frozenset({"U", "Shift+S", "Tab", "Shift+Tab", "Return", "Enter", "Esc"}),
    "chart": frozenset({"Z", "+", "-", "Up", "Down", "Return", "Enter", "Space", "Esc"}),
    "matrix": frozenset({"Up", "Down", "Left", "Right", "Return", "Enter", "Backspace"}),
    "codebook": frozenset({"R", "Up", "Down", "Left", "Right", "Enter"}),
    "report": frozenset({"Up", "Down", "Return", "Enter", "Backspace", "Tab", "Esc"}),
    "sources": frozenset({"Up", "Down", "Return", "Enter"}),
}
"""Keys of a place that belong to no action of the catalogue, and stay."""

ENTRIES: Final = {entry.name: entry for entry in CATALOGUE}


@dataclass
class _InForce:
    changes: dict[str, Keys] = field(default_factory=dict)
    letters: bool = True


_now = _InForce()


def adopt(changes: Mapping[str, Keys], *, letters: bool) -> None:
    """Put these keys in the place of the catalogue's; with `letters` off no single letter acts."""
    _now.changes = {name: keys for name, keys in changes.items() if name in ENTRIES}
    _now.letters = letters


def letters_are_on() -> bool:
    return _now.letters


def usual(entry: Entry) -> Keys:
    """The keys of the catalogue; a single key of a place counts as one."""
    return entry.keys or ((entry.letter,) if entry.letter else ())


def keys_of(entry: Entry, changes: Mapping[str, Keys] | None = None) -> Keys:
    """The keys of an action now, or with these changes."""
    return (_now.changes if changes is None else changes).get(entry.name, usual(entry))


def scope_of(entry: Entry) -> str:
    """The place that must have the focus for the keys of an action; "" for keys of the whole window."""
    return SCOPES.get(entry.menu, "") if entry.letter else ""


def is_letter(key: str) -> bool:
    """Whether a key is a single sign, with Shift or without: what WCAG 2.1.4 wants to be optional."""
    return len(key.removeprefix("Shift+")) == 1


def acts(entry: Entry, key: str) -> bool:
    """Whether a key of an action does anything now."""
    return _now.letters or not (scope_of(entry) and is_letter(key))


def written(key: str) -> str:
    """A key as this system writes it: Ctrl+N, Strg+N, ⌘N."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def key_words(name: str) -> str:
    """The first key of an action as it is written in a text; its name in the menus where it has none."""
    entry = ENTRIES[name]
    keys = [key for key in keys_of(entry) if acts(entry, key)]
    return written(keys[0]) if keys else f"“{entry.text}”"


def same_key(one: str, other: str) -> bool:
    return QKeySequence(one) == QKeySequence(other)


def holders(key: str, scope: str, changes: Mapping[str, Keys]) -> list[Entry]:
    """The actions that have a key where one of this scope would meet them: in its place, or in the whole window."""
    return [
        entry
        for entry in CATALOGUE
        if (not scope or scope_of(entry) in {"", scope}) and any(same_key(key, one) for one in keys_of(entry, changes))
    ]


def is_fixed(key: str, scope: str) -> bool:
    """Whether a key belongs to the place itself, such as Esc and the arrows."""
    return any(same_key(key, one) for one in FIXED.get(scope, ()))


def without(key: str, names: Iterable[str], changes: Mapping[str, Keys]) -> dict[str, Keys]:
    """The changes with a key taken from these actions."""
    taken = {name: tuple(one for one in keys_of(ENTRIES[name], changes) if not same_key(one, key)) for name in names}
    return simplified({**changes, **taken})


def simplified(changes: Mapping[str, Keys]) -> dict[str, Keys]:
    """Only what differs from the catalogue."""
    return {name: keys for name, keys in changes.items() if name in ENTRIES and keys != usual(ENTRIES[name])}
