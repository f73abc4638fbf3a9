"""An entry of a reference list as an article: its facts, and its text only where the list carries one."""

from collections.abc import Iterable

from workbench.citing.names import SUFFIXES
from workbench.incoming.article import IncomingArticle
from workbench.incoming.days import stated_day
from workbench.texts import EMPTY, prepare_text


def entry(
    *,
    title: str | None,
    outlet: str | None = None,
    authors: Iterable[str] = (),
    day: str | None = None,
    url: str | None = None,
    language: str | None = None,
    text: str | None = None,
) -> IncomingArticle | None:
    """The article of an entry; None for one that has not even a title."""
    title = _line(title)
    if title is None:
        return None
    return IncomingArticle(
        title=title,
        text=prepare_text(text) if text and text.strip() else EMPTY,
        outlet=_line(outlet),
        byline=", ".join(filter(None, map(_line, authors))) or None,
        published=stated_day(day),
        url=_line(url) if (url or "").strip().startswith(("http://", "https://")) else None,
        language=_line(language),
    )


def by_name(name: str) -> str:
    """A name as it is printed: Rana Aziz for "Aziz, Rana", John Doe Jr. for "Doe, Jr., John" and "Doe, John, Jr."."""
    last, *rest = (part.strip() for part in name.split(","))
    first = [part for part in rest if part not in SUFFIXES]
    return " ".join(filter(None, (*first, last, *(part for part in rest if part in SUFFIXES))))


def _line(words: str | None) -> str | None:
    return " ".join((words or "").split()) or None
