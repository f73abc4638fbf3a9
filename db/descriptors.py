"""Reading the first bytes of a file that may be open as a project without breaking SQLite's locks on it.

On POSIX systems closing any descriptor of a file drops every lock that the process holds on it, SQLite's own included;
another program could then fold a WAL away that is still written to. So a descriptor of an open project is kept until
that is closed.
"""

import os
import threading
from collections import Counter, defaultdict
from pathlib import Path

File = tuple[int, int]  # device and inode

_guard = threading.Lock()
_open: Counter[File] = Counter()
_kept: defaultdict[File, list[int]] = defaultdict(list)


def first_bytes(path: Path, count: int) -> bytes:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    with _guard:
        try:
            return os.read(handle, count)
        finally:
            _close_or_keep(handle)


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
            for handle in _kept.pop(file, ()):
                os.close(handle)


def _close_or_keep(handle: int) -> None:
    stat = os.fstat(handle)
    if _open[stat.st_dev, stat.st_ino] > 0 and os.name == "posix":
        _kept[stat.st_dev, stat.st_ino].append(handle)
    else:
        os.close(handle)
