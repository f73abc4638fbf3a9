"""Originals unpacked and proved: the bytes a text was read from, as they were."""

import zlib

from db.identity import digest_of_bytes


def unpacked(number: int, sha256: bytes, size: int, body: bytes) -> bytes | None:
    """The bytes of an original, never more than it says; None where they are not what was stored."""
    try:
        raw = zlib.decompressobj().decompress(body, size + 1)
    except (zlib.error, ValueError, TypeError, OverflowError, MemoryError):  # a garbled file may hold anything
        return None
    return raw if len(raw) == size and digest_of_bytes(raw) == (number, sha256) else None
