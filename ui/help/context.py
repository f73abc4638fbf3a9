"""Where the analyst is: the words for the part of the screen that is looked at or has the focus, and its help."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.help.pages import START
from ui.help.words import VIEWS, WORDS, Words

_BY_PLACE = {(each.home, each.name): each for each in WORDS}
_HOMES = frozenset(each.home for each in WORDS)


def words_at(widget: QWidget | None) -> Words | None:
    """The nearest words for a widget: its own, those of what it is a part of, those of its pane."""
    around = list(_from_inside(widget))
    homes = [name for each in around if (name := type(each).__name__) in _HOMES]
    for each in around:
        name = each.accessibleName()
        for home in homes if name else ():
            if (home, name) in _BY_PLACE:
                return _BY_PLACE[home, name]
        if (type(each).__name__, "") in _BY_PLACE:
            return _BY_PLACE[type(each).__name__, ""]
    return None


def topic_at(widget: QWidget | None, view: str) -> str:
    """The topic of the help for a widget, else for the view, else the beginning."""
    words = words_at(widget)
    return words.topic if words is not None else VIEWS.get(view, START)


def _from_inside(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
