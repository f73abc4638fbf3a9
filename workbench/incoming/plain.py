"""Plain text: its encoding, its title, and whether it is text at all."""

import re
import unicodedata

import chardet

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.texts import prepare_text

_UNPRINTABLE_AT_MOST = 0.02  # share of control characters above which bytes are no text
_LONGEST_TITLE = 110  # characters; longer first lines are sentences, not headlines
_SAMPLE = 200_000  # bytes an encoding is guessed from


def decode(raw: bytes, name: str) -> str:
    """Text from bytes: UTF-8 or a marked UTF-16 if it is that, else the likeliest encoding.

    Raises `WorkbenchError` naming the file when the bytes are no text.
    """
    text = _strict(raw) or _guessed(raw)
    if text is None or _looks_binary(text):
        raise WorkbenchError(f"{name} is not a text: its bytes are no letters. Choose a .txt or .html file.")
    return text


def _strict(raw: bytes) -> str | None:
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guessed(raw: bytes) -> str | None:
    if raw.count(b"\0") > len(raw) * _UNPRINTABLE_AT_MOST:
        return None
    encoding = chardet.detect(raw[:_SAMPLE])["encoding"]
    return None if encoding is None else raw.decode(encoding, errors="replace")


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(unicodedata.category(c) in {"Cc", "Cn", "Co"} and c not in "\t\n\r\x0c\x85" for c in sample)
    return strange + sample.count("\ufffd") > len(sample) * _UNPRINTABLE_AT_MOST


def from_text(raw: str, name: str | None = None, title: str | None = None) -> IncomingArticle:
    """An article from pasted or decoded text. Its title is the one given, else its headline or first words."""
    text = prepare_text(raw)
    return IncomingArticle(title=title or _title_of(text.body), text=text, name=name)


def _title_of(body: str) -> str:
    """The first line where it is short enough for a headline, else the first sentence, cut at a word."""
    first = body.split("\n", 1)[0].strip()
    if len(first) <= _LONGEST_TITLE:
        return first
    sentence = re.split(r"(?<=[.!?])\s", first, maxsplit=1)[0]
    return (
        sentence
        if len(sentence) <= _LONGEST_TITLE
        else sentence[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    )
