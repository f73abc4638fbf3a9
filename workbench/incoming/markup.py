"""Markup that is no page of its own, as mails, feeds and Word documents have it: its paragraphs. XML read safely."""

import re
from typing import Any

from lxml import etree, html

from db.errors import WorkbenchError

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr html li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_UNREAD = frozenset("script style head title template noscript iframe object svg math select textarea".split())
_CELLS = frozenset({"td", "th"})
_DOCTYPE = re.compile(rb"<!\s*DOCTYPE|<!\s*ENTITY", re.IGNORECASE)


def text_of(markup: str) -> str:
    """The paragraphs of markup, a blank line between them; nothing in it is run or fetched."""
    if not markup.strip():
        return ""
    try:
        tree = html.fromstring(markup.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, ValueError):
        return ""
    return "\n\n".join(_paragraphs(tree))


def _paragraphs(tree: Any) -> list[str]:
    """By events, not by recursion: markup from anywhere may be nested without end."""
    walk = _Walk()
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            walk.begin(element)
        else:
            walk.end(element)
    walk.close()
    return walk.paragraphs


class _Walk:
    """What has been read of a document so far."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._words: list[str] = []
        self._unread = 0  # how deep within what is no text

    def begin(self, element: Any) -> None:
        if not isinstance(element.tag, str):
            return  # a comment is ended by an event of its own
        self._unread += element.tag in _UNREAD
        if element.tag in _BLOCKS:
            self.close()
        elif element.tag == "br":
            self._words.append("\n")
        elif element.tag in _CELLS and any(word.strip() for word in self._words):
            self._words.append(" | ")
        self._take(element.text)

    def end(self, element: Any) -> None:
        if isinstance(element.tag, str):
            self._unread -= element.tag in _UNREAD
            if element.tag in _BLOCKS:
                self.close()
        self._take(element.tail)

    def close(self) -> None:
        """End the paragraph, where there is one."""
        lines = (" ".join(line.split()) for line in "".join(self._words).split("\n"))
        text = "\n".join(line for line in lines if line)
        if text:
            self.paragraphs.append(text)
        self._words.clear()

    def _take(self, text: str | None) -> None:
        if text and not self._unread:
            self._words.append(text.replace("\n", " ").replace("\r", " "))


def read_xml(raw: bytes, name: str) -> Any:
    """The root of an XML document. Raises `WorkbenchError` when it is none, or declares entities: none is expanded."""
    if _DOCTYPE.search(raw[:100_000]):
        raise WorkbenchError(f"{name} was left out: its XML declares entities, which no such file needs.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise WorkbenchError(f"{name} is damaged or no XML: line {error.lineno}. Save it anew.") from None
