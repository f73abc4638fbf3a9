"""Texts as they are stored: NFC, line ends LF, named by their SHA-256."""

import re
import unicodedata
from dataclasses import dataclass

from db.errors import WorkbenchError
from db.identity import digest

LONGEST = 2_000_000
"""Characters an article may have: two books. Reading the phrases of so many takes some seconds."""

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x85")
_UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]")
_TRAILING_BLANKS = re.compile(r"[ \t]+(?=\n|$)")


@dataclass(frozen=True, slots=True)
class StoredText:
    """A text ready to be stored. ``id`` is the first 63 bits of ``sha256``, the same wherever the text occurs."""

    id: int
    sha256: bytes
    body: str


EMPTY = StoredText(*digest(""), "")
"""The text of an article of which only the facts are known yet."""


def prepare_text(raw: str) -> StoredText:
    """Bring a text into the one form it is kept in: offsets count from here on.

    Raises `WorkbenchError` when nothing is left to read or the text is too long for an article.
    """
    refuse_too_long(raw)
    body = raw
    for pattern, instead in cuts():
        body = pattern.sub(instead, body)
    body = body.strip("\n")
    body = unicodedata.normalize("NFC", body)
    if not body.strip():
        raise WorkbenchError("There is no text to store.")
    return StoredText(*digest(body), body)


def cuts() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What is put in the place of what, one after the other, before blank lines at the ends go and NFC is made."""
    return (_LINE_ENDS, "\n"), (_UNSTORABLE, ""), (_TRAILING_BLANKS, "")


def refuse_too_long(raw: str | int) -> None:
    """Refuse a text, or a number of characters."""
    length = raw if isinstance(raw, int) else len(raw)
    if length > LONGEST:
        raise WorkbenchError(f"The text has {length:,} characters; an article may have {LONGEST:,}. Split it first.")
