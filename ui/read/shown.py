"""Which tags are shown in the text: all, claims only, suggestions only, one analyst's, none."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.values import SpanKind
from ui.language.texts import tr, tr_later
from workbench.spans import TaggedWords
from workbench.suggestions import OpenSuggestion


class Tags(StrEnum):
    ALL = "All tags"
    CLAIMS = "Claims only"
    SUGGESTIONS = "Suggestions only"
    MINE = "Mine"
    CLEAN = "Clean text"


_LETTERS = {
    Tags.ALL: tr_later("&All"),
    Tags.CLAIMS: tr_later("&Claims only"),
    Tags.SUGGESTIONS: tr_later("&Suggestions only"),
    Tags.MINE: tr_later("&Mine"),
    Tags.CLEAN: tr_later("Clean &text"),
}


class TagsShown(QObject):
    """`changed` is emitted when others are to be shown. What is hidden stays in the project."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._what = Tags.ALL
        self._by = ""  # an analyst, instead

    @property
    def words(self) -> str:
        """What is shown, for the facts line; empty for everything."""
        if self._by:
            return tr("Tags by {by} only", by=self._by)
        return "" if self._what == Tags.ALL else tr("My tags only") if self._what == Tags.MINE else tr(self._what)

    def show(self, what: Tags, by: str = "") -> None:
        """Show other tags from now on; with a name those of that analyst."""
        if (what, by) != (self._what, self._by):
            self._what, self._by = what, by
            self.changed.emit()

    def tags(self, tagged: Iterable[TaggedWords], who: str | None) -> list[TaggedWords]:
        """Those of the tags that are shown; `who` is at work."""
        if self._by or self._what == Tags.MINE:
            wanted = self._by or who
            return [one for one in tagged if one.made_by == wanted]
        if self._what == Tags.CLAIMS:
            return [one for one in tagged if one.kind == SpanKind.CLAIM]
        return list(tagged) if self._what == Tags.ALL else []

    def offers(self, offered: Iterable[OpenSuggestion]) -> list[OpenSuggestion]:
        return list(offered) if not self._by and self._what in {Tags.ALL, Tags.SUGGESTIONS} else []

    def ask(self, names: Sequence[str], place: QPoint) -> None:
        """Offer the choices in a menu at a place on the screen; each has its letter."""
        menu = QMenu(self._parent)
        for what, words in _LETTERS.items():
            action = menu.addAction(tr(words))
            action.setData((what, ""))
            action.setCheckable(True)
            action.setChecked(not self._by and what == self._what)
        if names:
            menu.addSeparator()
        for number, name in enumerate(names, 1):
            action = menu.addAction(_by(number, name))
            action.setData((Tags.ALL, name))
            action.setCheckable(True)
            action.setChecked(name == self._by)
        chosen: QAction | None = menu.exec(place)
        menu.deleteLater()
        if chosen is not None:
            what, by = chosen.data()
            self.show(Tags(what), by)


def _by(number: int, name: str) -> str:
    """An analyst in the menu, with a figure to press for the first nine."""
    words = tr("By {name}", name=name.replace("&", "&&"))
    return f"&{number} {words}" if number < 10 else words
