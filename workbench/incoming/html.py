"""Pages saved from a browser: the article's text and what the page says about it. Nothing is fetched or run."""

import re
from typing import Any

import justext
import trafilatura
from justext.utils import get_stoplist

from db.errors import WorkbenchError
from workbench.dates import read_typed_day
from workbench.incoming.article import IncomingArticle
from workbench.texts import StoredText, prepare_text

_LONG_LINE = 1_500  # characters; an article in a single longer line has lost its paragraphs
_DATE = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)')


def from_html(page: str, name: str) -> IncomingArticle:
    """The article on a page, with title, byline, outlet, date and canonical address as far as the page has them.

    Raises `WorkbenchError` when the page holds no article text.
    """
    facts = trafilatura.extract_metadata(page)
    text = _article_text(page, name)
    return IncomingArticle(
        title=_fact(facts, "title") or text.body.split("\n", 1)[0][:160],
        text=text,
        outlet=_fact(facts, "sitename"),
        byline=_fact(facts, "author"),
        published=_published(page, facts),
        url=_fact(facts, "url"),
        language=_fact(facts, "language"),
        name=name,
    )


def _article_text(page: str, name: str) -> StoredText:
    text = trafilatura.extract(page, include_comments=False, include_tables=True, favor_precision=True) or ""
    lost_its_paragraphs = "\n" not in text.strip() and len(text) > _LONG_LINE
    if lost_its_paragraphs or not text.strip():
        text = _paragraphs(page) or text
    if not text.strip():
        raise WorkbenchError(f"{name} holds no article text. Open the page, copy the text and paste it.")
    return prepare_text("\n\n".join(line for line in text.split("\n") if line.strip()))


def _paragraphs(page: str) -> str:
    """What jusText finds: it keeps paragraphs where trafilatura joins an old page into one line."""
    found = justext.justext(page.encode(), get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


def _published(page: str, facts: Any) -> Any:
    stated = _DATE.search(page)
    day = stated[1] if stated else _fact(facts, "date")
    try:
        return read_typed_day(day) if day else None
    except WorkbenchError:
        return None  # a page may say anything; no date is better than a wrong one


def _fact(facts: Any, field: str) -> str | None:
    value = getattr(facts, field, None)
    return " ".join(value.split()) or None if isinstance(value, str) else None
