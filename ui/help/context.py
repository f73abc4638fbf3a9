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
    homes = [home for each in around for home in _homes(each)]
    for each in around:
        name = each.accessibleName()
        tried = [*((home, name) for home in homes if name), *((home, "") for home in _homes(each))]
        found = next((places[place] for place in tried if place in places), None)
        if found is not None:
            return found
    return None


def topic_at(widget: QWidget | None, view: str) -> str:
    """The topic of the help for a widget, else for the view, else the beginning."""
    words = words_at(widget)
    return words.topic if words is not None else VIEWS.get(view, START)


def _homes(widget: QWidget) -> list[str]:
    """The names by which the table may know a widget's class: with its package where two share a name."""
    kind = type(widget)
    package = kind.__module__.split(".")[1] if kind.__module__.startswith("ui.") else ""
    return [name for name in (f"{package}.{kind.__name__}", kind.__name__) if name in _HOMES]


@cache
def _by_place(_language: str) -> dict[tuple[str, str], Words]:
    """The words by pane and by accessible name, which is said in the language that is spoken."""
    return {(each.home, tr(each.name)): each for each in WORDS}


def _from_inside(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
