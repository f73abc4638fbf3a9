"""Plain text: its encoding, its title, and whether it is text at all."""

import codecs
import re
import unicodedata
from collections.abc import Iterator

import chardet

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.texts import prepare_text

_UNPRINTABLE_AT_MOST = 0.02  # share of control characters above which bytes are no text
_LONGEST_TITLE = 110  # characters; longer first lines are sentences, not headlines
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZEROS_IN_UTF_16 = 0.3  # share of all bytes
_SAMPLE = 200_000  # bytes an encoding is guessed from


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    yield from_text(decode(raw, name), name)


def decode(raw: bytes, name: str) -> str:
    """Text from bytes: UTF-8, UTF-16 or a marked UTF-32 if it is that, else the likeliest encoding.

    Raises `WorkbenchError` naming the file when the bytes are no text.
    """
    text = _strict(raw) or _guessed(raw)
    if text is None or _looks_binary(text):
        raise WorkbenchError(f"{name} is not a text: its bytes are no letters. Choose a text, a page or a document.")
    return text


def _strict(raw: bytes) -> str | None:
    marked = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)
    try:
        return raw.decode(marked or _unmarked_utf_16(raw) or "utf-8")
    except UnicodeDecodeError:
        return None


def _unmarked_utf_16(raw: bytes) -> str | None:
    """European text in UTF-16 has a zero in every other byte, and none in the bytes between."""
    sample = raw[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(raw) % 2 or max(even, odd) < len(sample) * _ZEROS_IN_UTF_16 or min(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed(raw: bytes) -> str | None:
    if raw.count(b"\0") > len(raw) * _UNPRINTABLE_AT_MOST:
        return None
    first = re.search(rb"[\x80-\xff]", raw)  # what comes before is the same in every encoding
    start = max(0, first.start() - _SAMPLE // 2) if first else 0
    encoding = chardet.detect(raw[start : start + _SAMPLE])["encoding"]
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
