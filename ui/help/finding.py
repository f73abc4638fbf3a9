"""Full-text search in the help's pages; no Qt."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from ui.help.pages import Page, pages, plain

_BEFORE, _LENGTH = 30, 110  # characters of a passage
_IN_TITLE, _IN_HEADING, _MOST_COUNTED = 30, 6, 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all the words, and the words around the first of them."""

    page: Page
    passage: str


def words_in(typed: str) -> list[str]:
    return [folded(word) for word in typed.split()]


def find(typed: str, among: Iterable[Page] | None = None) -> list[Hit]:
    """The pages in which every word occurs, also within longer ones; titles count most, then headings."""
    words = words_in(typed)
    if not words:
        return []
    scored = [(_score(page, words), page) for page in (pages() if among is None else among)]
    best = sorted((one for one in scored if one[0]), key=lambda one: -one[0])
    return [Hit(page, _passage(page, words)) for _, page in best]


def folded(text: str) -> str:
    """Without capitals and accents, letter for letter, so that places in it are places in the text."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower() for letter in text)


def _score(page: Page, words: list[str]) -> int:
    """0 where a word is missing."""
    text, title = folded(plain(page.markdown)), folded(page.title)
    headings = folded("\n".join(page.headings[1:]))
    if not all(word in text for word in words):
        return 0
    return sum(
        min(text.count(word), _MOST_COUNTED) + _IN_TITLE * (word in title) + _IN_HEADING * (word in headings)
        for word in words
    )


def _passage(page: Page, words: list[str]) -> str:
    """What stands around the first word that is not merely in the title."""
    text = plain(page.markdown).partition("\n")[2].replace("\n", " · ")
    at = min((place for word in words if (place := folded(text).find(word)) >= 0), default=0)
    start = 0 if at <= _BEFORE else text.rfind(" ", 0, at - _BEFORE + 1) + 1
    end = text.find(" ", start + _LENGTH)
    cut = text[start:] if end < 0 else text[start:end]
    return f"{'…' if start else ''}{cut.strip()}{'' if end < 0 else '…'}"
