"""The catalogue's entries as Qt actions: made once, shown in menus, switched on when what they need is there."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from ui.catalogue import CATALOGUE, MENUS, Entry
from ui.keys import scopes
from ui.keys.inforce import ENTRIES, Keys, acts, adopt, keys_of, scope_of, written
from ui.language.texts import tr, tr_later
from ui.mnemonics import with_letters
from ui.theme.theme import Theme

_REASONS = {
    "project": tr_later("No project is open"),
    "article": tr_later("No article is open"),
    "suggestion": tr_later("No suggestion is chosen"),
    "claim": tr_later("No claim is chosen"),
}
_NOTHING = tr_later("Nothing to do")


class Actions(QObject):
    """All actions of the window. `on` says what one does; `provide` says what is there for them to work on."""

    keys_changed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._there: set[str] = set()
        lettered = _lettered()
        self._actions = {entry.name: self._made(entry, lettered[entry.name], theme) for entry in CATALOGUE}
        self._exclusive(name for name in self._actions if name.startswith("theme_"))
        for entry in CATALOGUE:
            self._actions[entry.name].setEnabled(not entry.needs)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def on(self, name: str, does: Callable[[], object]) -> None:
        """Let an action do something. Bound methods only: a lambda would keep its widget alive for good."""
        self._actions[name].triggered.connect(does)

    def say(self, name: str, words: str) -> None:
        """Let an action say something else in the menus; its key stays beside it."""
        action = self._actions[name]
        action.setText(words)
        self._put_keys_on(ENTRIES[name], action)

    def adopt_keys(self, changes: Mapping[str, Keys], *, letters: bool) -> None:
        """Take over other keys than the catalogue's; without `letters` no single letter acts."""
        adopt(changes, letters=letters)
        for entry in CATALOGUE:
            self._put_keys_on(entry, self._actions[entry.name])
        scopes.adopt(self._trigger)
        self.keys_changed.emit()

    def _trigger(self, name: str) -> None:
        self._actions[name].trigger()

    def provide(self, what: str, *, there: bool) -> None:
        """Say whether a project, an article, a suggestion or a claim is there; actions that need it follow."""
        (self._there.add if there else self._there.discard)(what)
        for entry in CATALOGUE:
            if entry.needs == what:
                self._actions[entry.name].setEnabled(there)

    def reason_off(self, entry: Entry) -> str:
        """Why an action cannot be used now; empty when it can."""
        if self._actions[entry.name].isEnabled():
            return ""
        return tr(_REASONS.get(entry.needs, _NOTHING) if entry.needs not in self._there else _NOTHING)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus, with a line between groups."""
        for title, lettered in zip(MENUS, with_letters([tr(menu) for menu in MENUS]), strict=True):
            menu, group = bar.addMenu(lettered), ""
            for entry in (each for each in CATALOGUE if each.menu == title):
                if entry.group != group:
                    menu.addSeparator()
                    group = entry.group
                menu.addAction(self._actions[entry.name])

    def _made(self, entry: Entry, text: str, theme: Theme) -> QAction:
        action = QAction(text, self.parent())
        action.setIconText(tr(entry.text))  # what buttons show: a letter of theirs would be a shortcut of the window
        action.setObjectName(entry.name)
        action.setStatusTip(tr(entry.does))
        action.setCheckable(entry.checkable)
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        if entry.name in {"quit", "about"}:
            role = QAction.MenuRole.QuitRole if entry.name == "quit" else QAction.MenuRole.AboutRole
            action.setMenuRole(role)
        window = self.parent()
        if isinstance(window, QWidget):
            window.addAction(action)
        self._put_keys_on(entry, action)
        return action

    def _put_keys_on(self, entry: Entry, action: QAction) -> None:
        """A single key is shown in the menu but belongs to its place: as a shortcut it would fire in a text field."""
        keys = keys_of(entry)
        text = action.text().partition("\t")[0]
        if scope_of(entry):
            action.setText(f"{text}\t{written(keys[0])}" if keys and acts(entry, keys[0]) else text)
        else:
            action.setShortcuts([QKeySequence(key) for key in keys])

    def _exclusive(self, names: Iterable[str]) -> None:
        group = QActionGroup(self)
        for name in names:
            group.addAction(self._actions[name])


def _lettered() -> dict[str, str]:
    """The text of each action with its letter in its menu; those without any key choose first."""
    lettered: dict[str, str] = {}
    for title in MENUS:
        entries = sorted((one for one in CATALOGUE if one.menu == title), key=lambda one: bool(one.keys or one.letter))
        texts = with_letters([tr(one.text) for one in entries])
        lettered |= {one.name: text for one, text in zip(entries, texts, strict=True)}
    return lettered
