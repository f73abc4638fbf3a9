"""Feeds (RSS, Atom) that were saved as a file: an article an entry, with as much text as the feed carries."""

import io
from collections.abc import Iterator
from typing import Any

import feedparser

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.days import mail_day, stated_day
from workbench.incoming.markup import text_of
from workbench.texts import EMPTY, prepare_text


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """The entries; one without a text is an empty article to fill. Raises `WorkbenchError` when there is none."""
    feed = feedparser.parse(io.BytesIO(raw), sanitize_html=True, resolve_relative_uris=False)  # bytes: nothing fetched
    if not feed.entries:
        raise WorkbenchError(f"{name} is no feed with entries in it. Save the feed itself, as RSS or Atom.")
    outlet, language = _words(feed.feed, "title"), _words(feed.feed, "language")
    for entry in feed.entries:
        text = _text(entry)
        title = _words(entry, "title") or text.strip().split("\n", 1)[0][:160]
        if not title:
            continue
        yield IncomingArticle(
            title=title,
            text=prepare_text(text) if text.strip() else EMPTY,
            outlet=_words(entry.get("source") or {}, "title") or outlet,
            byline=_words(entry, "author"),
            published=_day(entry),
            url=_address(entry),
            language=language,
        )


def _text(entry: Any) -> str:
    """The longest of what the entry carries: the whole text where it has it, else the summary."""
    carried = [part.get("value", "") for part in entry.get("content", ())] + [entry.get("summary", "")]
    return max((text_of(markup) for markup in carried), key=len)


def _day(entry: Any) -> Any:
    for field in ("published", "updated", "created"):
        words = entry.get(field)
        day = stated_day(words) or mail_day(words) if words else None
        if day is not None:
            return day
    return None


def _words(holder: Any, field: str) -> str | None:
    value = holder.get(field)
    return " ".join(text_of(value).split()) or None if isinstance(value, str) else None


def _address(entry: Any) -> str | None:
    link = entry.get("link") or ""
    return link if link.startswith(("http://", "https://")) else None
