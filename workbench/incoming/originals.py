"""The bytes an article was read from, packed to be kept in the project, where the analyst wants them kept."""

import re
import zlib
from dataclasses import dataclass
from enum import StrEnum

from db.identity import digest_of_bytes

SMALL = 2_000_000
"""Bytes up to which an original is kept unless told otherwise."""

_LARGEST = 200_000_000  # bytes: no more fits into a cell of the file beside the rest
_QUICK = 6  # zlib's middle level
_LINE_END = re.compile(rb"\r\n?")


class Keeping(StrEnum):
    """Which originals go into the project."""

    SMALL = "small"
    ALL = "all"
    NONE = "none"

    @property
    def largest(self) -> int:
        return {Keeping.SMALL: SMALL, Keeping.ALL: _LARGEST, Keeping.NONE: 0}[self]


@dataclass(frozen=True, slots=True)
class Document:
    """An original. ``id`` is the first 63 bits of the SHA-256 of its ``size`` bytes; ``body`` is them as zlib packs."""

    id: int
    sha256: bytes
    media_type: str
    size: int
    body: bytes
    name: str


def document(raw: bytes, name: str, media_type: str) -> Document:
    number, sha256 = digest_of_bytes(raw)
    return Document(number, sha256, media_type, len(raw), zlib.compress(raw, _QUICK), name)


def says_the_same(raw: bytes, body: str) -> bool:
    """Whether the bytes are the text itself, so that nothing is lost when they are not kept."""
    return _LINE_END.sub(b"\n", raw.strip()) == body.strip().encode()
