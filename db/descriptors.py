"""Reading the first bytes of a file that may be open as a project without breaking SQLite's locks on it.

On POSIX systems closing any descriptor of a file drops every lock that the process holds on it, SQLite's own included;
another program could then fold a WAL away that is still written to. So a descriptor of an open project is kept until
that is closed.
"""

import os
import threading
from collections import Counter
from pathlib import Path

File = tuple[int, int]  # device and inode

_guard = threading.Lock()
_open: Counter[File] = Counter()
_kept: dict[File, int] = {}


def first_bytes(path: Path, count: int) -> bytes:
    with _guard:
        stat = path.stat()
        file = stat.st_dev, stat.st_ino
        handle = _kept.pop(file, None)
        if handle is None:
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            os.lseek(handle, 0, os.SEEK_SET)
            return os.read(handle, count)
        finally:
            if _open[file] > 0 and os.name == "posix":
                _kept[file] = handle
            else:
                os.close(handle)


def hold(path: Path) -> File:
    """Say that SQLite has the file open from now on, until `release`."""
    stat = path.stat()
    with _guard:
        _open[stat.st_dev, stat.st_ino] += 1
    return stat.st_dev, stat.st_ino


def release(file: File) -> None:
    with _guard:
        _open[file] -= 1
        if _open[file] <= 0:
            del _open[file]
            if file in _kept:
                os.close(_kept.pop(file))
