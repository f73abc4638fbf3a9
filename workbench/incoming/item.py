"""One file on its way in: on disk, in an archive or a mail, or fetched; and one that did not come in, and why."""

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.errors import WorkbenchError

LARGEST_TEXT = 8_000_000  # bytes: two million characters, of four bytes at most
_HEAD = 4_096  # bytes that a kind is told by
_LONGEST_NAME = 160  # characters of a name that are shown
# Controls, and the signs that turn the direction of what follows: a name may not look like another one.
_MISLEADING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that did not come in, by its path or its path within an archive, and why, as one sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Item:
    """``name`` is what people are told. The bytes are `raw`, or lie at `path`; `url` is where they were published."""

    name: str
    path: Path | None = None
    raw: bytes = b""
    url: str | None = None

    def head(self) -> bytes:
        """The first bytes. Raises `WorkbenchError` when the file is not there or not to be read."""
        if self.path is None:
            return self.raw[:_HEAD]
        with self.stream() as stream:
            return stream.read(_HEAD)

    def stream(self) -> BinaryIO:
        """All bytes from the first, to be closed after use. Raises `WorkbenchError` as `head` does."""
        if self.path is None:
            return io.BytesIO(self.raw)
        _refuse_no_file(self.path)
        try:
            return self.path.open("rb")
        except OSError as error:
            raise _cannot_be_read(self.path, error) from error

    def bytes(self, largest: int, kind: str) -> bytes:
        """All bytes. Raises `WorkbenchError` when there are more than a thing of this kind ("an article") may have."""
        if self.path is not None:
            return bytes_of(self.path, largest, kind)
        _refuse_too_large(self.name, len(self.raw), largest, kind)
        return self.raw


def bytes_of(path: Path, largest: int = LARGEST_TEXT, kind: str = "an article") -> bytes:
    """What a file holds. Raises `WorkbenchError` when it is not there, too large for its kind, or not to be read."""
    _refuse_no_file(path)
    try:
        _refuse_too_large(shown(path.name), path.stat().st_size, largest, kind)
        return path.read_bytes()
    except OSError as error:
        raise _cannot_be_read(path, error) from error


def shown(name: str) -> str:
    """A name from anywhere as it may be shown and stored: no control signs, no turned directions, not endless."""
    plain = _MISLEADING.sub("", name.encode("utf-8", "replace").decode("utf-8"))
    return plain if len(plain) <= _LONGEST_NAME else f"{plain[: _LONGEST_NAME // 2]}…{plain[-_LONGEST_NAME // 2 :]}"


def _refuse_no_file(path: Path) -> None:
    name = shown(path.name)
    try:
        if path.is_dir():
            raise WorkbenchError(f"{name} is a folder. Choose the files in it.")
        if path.exists() and not path.is_file():
            raise WorkbenchError(f"{name} is no file but a device or a pipe. Save its content in a file.")
        path.stat()
    except FileNotFoundError:
        raise WorkbenchError(f"{shown(str(path))} does not exist. Check the name.") from None
    except OSError as error:
        raise _cannot_be_read(path, error) from error


def _refuse_too_large(name: str, size: int, largest: int, kind: str) -> None:
    if size > largest:
        limit = f"the {largest / 1e6:,.0f} MB {kind} may have"
        raise WorkbenchError(f"{name} has {size / 1e6:,.0f} MB, more than {limit}. Split it.")


def _cannot_be_read(path: Path, error: OSError) -> WorkbenchError:
    return WorkbenchError(f"{shown(path.name)} cannot be read: {error.strerror}. Check who may read it.")
