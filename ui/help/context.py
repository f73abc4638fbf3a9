"""Where the analyst is: the words for the part of the screen that is looked at or has the focus, and its help."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QWidget

from ui.help.pages import START
from ui.help.words import VIEWS, WORDS, Words
from ui.language.chosen import spoken
from ui.language.texts import tr

_HOMES = frozenset(each.home for each in WORDS)


def words_at(widget: QWidget | None) -> Words | None:
    """The nearest words for a widget: its own, those of what it is a part of, those of its pane."""
    places = _by_place(spoken())
    around = list(_from_inside(widget))
    homes = [name for each in around if (name := type(each).__name__) in _HOMES]
    for each in around:
        name = each.accessibleName()
        for home in homes if name else ():
            if (home, name) in places:
                return places[home, name]
        if (type(each).__name__, "") in places:
            return places[type(each).__name__, ""]
    return None


def topic_at(widget: QWidget | None, view: str) -> str:
    """The topic of the help for a widget, else for the view, else the beginning."""
    words = words_at(widget)
    return words.topic if words is not None else VIEWS.get(view, START)


@cache
def _by_place(_language: str) -> dict[tuple[str, str], Words]:
    """The words by pane and by accessible name, which is said in the language that is spoken."""
    return {(each.home, tr(each.name)): each for each in WORDS}


def _from_inside(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
