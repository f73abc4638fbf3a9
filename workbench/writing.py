"""Putting a file in place whole: under a temporary name first, so that no half of it is ever seen."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from db.errors import WorkbenchError

_SQLITE = b"SQLite format 3\0"


def write_whole(path: Path, raw: bytes) -> None:
    """Write a file or leave everything as it was. Raises `WorkbenchError` where it cannot, or a project is there."""
    write_streamed(path, lambda out: out.write(raw))


def write_streamed(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """The same for what is too much to be held at once: `write` gets the open file."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            with path.open("wb") as out:  # a pipe or a device, such as /dev/stdout, is written to and never replaced
                write(out)
        else:
            _refuse_project(path)
            _put(path.resolve(), write)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error


def _put(path: Path, write: Callable[[BinaryIO], object]) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with unfinished.open("wb") as out:
            write(out)
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _refuse_project(path: Path) -> None:
    """Replacing a project by what was taken out of it would lose it."""
    with suppress(FileNotFoundError), path.open("rb") as there:
        if there.read(len(_SQLITE)) == _SQLITE:
            raise WorkbenchError(f"{path.name} is a project and stays as it is. Choose another name.")
