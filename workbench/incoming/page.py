"""What a page says about itself in its head: address, language, outlet, day; read by the markup, nothing is fetched."""

import re
from typing import Any

from lxml import etree, html

_DATE = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)')
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://[^\s>]+) -->")  # as Chrome, Edge and Firefox write it
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")


class Head:
    """The head of one page. Each question is answered with the words found, or None."""

    def __init__(self, page: str) -> None:
        self._page = page
        try:
            self._tree = html.fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
        except (etree.ParserError, ValueError):  # nothing in it
            self._tree = html.Element("html")

    def address(self) -> str | None:
        stated = self._first("//link[@rel='canonical']/@href") or self._meta("og:url")
        if stated and stated.startswith(("http://", "https://")):
            return stated
        saved = _SAVED_FROM.search(self._page[:2000])
        return saved[1] if saved else None

    def language(self) -> str | None:
        stated = self._first("//html/@lang | //html/@xml:lang") or ""
        return stated if _LANGUAGE.fullmatch(stated) else None

    def outlet(self) -> str | None:
        return self._meta("og:site_name")

    def day(self) -> str | None:
        stated = _DATE.search(self._page)
        return stated[1] if stated else None

    def _meta(self, name: str) -> str | None:
        return self._first(f"//meta[@property='{name}' or @name='{name}']/@content")

    def _first(self, path: str) -> str | None:
        found: Any = self._tree.xpath(path)
        return next((" ".join(str(each).split()) for each in found if str(each).strip()), None)
