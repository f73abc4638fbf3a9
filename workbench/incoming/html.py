"""Pages saved from a browser: the article's text and what the page says about it. Nothing is fetched or run."""

import re
from collections.abc import Iterator
from typing import Any

import justext
import trafilatura
from justext.utils import get_stoplist

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.days import stated_day
from workbench.incoming.page import Head
from workbench.incoming.plain import decode
from workbench.texts import StoredText, prepare_text

_LONG_LINE = 1_500  # characters; an article in a single longer line has lost its paragraphs
_MOST = 0.8  # of a line must be found among the page's paragraphs
_HEADLINE_TAIL = re.compile(r"(.{12,}?)\s+[|–—-]\s+([^|–—]+)$")


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    yield from_html(decode(raw, name), name)


def from_html(page: str, name: str) -> IncomingArticle:
    """The article on a page, with title, byline, outlet, date and canonical address as far as the page has them.

    Raises `WorkbenchError` when the page holds no article text.
    """
    facts, head = trafilatura.extract_metadata(page), Head(page)
    text = _article_text(page, name)
    outlet = _fact(facts, "sitename") or head.outlet()
    return IncomingArticle(
        title=_without_outlet(_fact(facts, "title"), outlet) or text.body.split("\n", 1)[0][:160],
        text=text,
        outlet=outlet,
        byline=_fact(facts, "author"),
        published=stated_day(head.day() or _fact(facts, "date")),
        url=_fact(facts, "url") or head.address(),
        language=_fact(facts, "language") or head.language(),
        name=name,
    )


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A title as the article bears it: " | Tigris Post World" is the outlet's, not the headline's."""
    tail = _HEADLINE_TAIL.fullmatch(title or "")
    return tail[1] if tail and outlet and outlet.casefold() in tail[2].casefold() else title


def _article_text(page: str, name: str) -> StoredText:
    text = trafilatura.extract(page, include_comments=False, include_tables=True, favor_precision=True) or ""
    lost_its_paragraphs = "\n" not in text.strip() and len(text) > _LONG_LINE
    if lost_its_paragraphs:
        text = _with_paragraphs(page, text)
    elif not text.strip():
        text = _running_text(page)
    if not text.strip():
        raise WorkbenchError(f"{name} holds no article text. Open the page, copy the text and paste it.")
    return prepare_text("\n\n".join(line for line in text.split("\n") if line.strip()))


def _with_paragraphs(page: str, line: str) -> str:
    """The one line that trafilatura makes of an old page, as paragraphs: running text, or broken where the page is."""
    running = _running_text(page)
    if len(running) >= _MOST * len(line):
        return running
    line, paragraphs, end = " ".join(line.split()), [], 0
    for block in _blocks(page, "English"):
        words = " ".join(block.text.split())
        start = line.find(words, end)
        if start >= 0:
            paragraphs.append(words)
            end = start + len(words)
    found = "\n".join(paragraphs)
    return found if len(found) >= _MOST * len(line) else running or line


def _running_text(page: str) -> str:
    """What jusText takes for text, by its stop words; a page in another language is judged by lengths and links."""
    for language in ("English", None):
        text = "\n".join(block.text for block in _blocks(page, language) if not block.is_boilerplate)
        if text:
            return text
    return ""


def _blocks(page: str, language: str | None) -> Any:
    """The page's paragraphs in order. It is decoded already, whatever encoding it declares."""
    if language:
        return justext.justext(page.encode(), get_stoplist(language), encoding="utf-8")
    return justext.justext(page.encode(), frozenset(), stopwords_low=0, stopwords_high=0, encoding="utf-8")


def _fact(facts: Any, field: str) -> str | None:
    value = getattr(facts, field, None)
    return " ".join(value.split()) or None if isinstance(value, str) else None
