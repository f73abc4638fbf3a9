"""A whole copy of a project in another file: made under a temporary name, checked, synced, then put in place."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from db.errors import WorkbenchError
from db.faults import sentence
from db.identity import new_uuid
from db.opening import examine
from db.sqlite import DatabaseError, connect
from db.wholeness import faults_inside

_AT_A_TIME = 1_000  # pages; some milliseconds
_FULL, _CANTOPEN = 13, 14  # SQLite's numbers for a full drive and a file that cannot be made


def copy_whole(path: Path, target: Path, *, index_anew: bool = False) -> None:
    """Write all that `path` holds at one moment to `target`, which may be there already and is then replaced.

    Every row is read and written anew, so that free pages, and a WAL beside the file, do not travel. The copy is
    opened and checked before it gets its name. With `index_anew` its indexes are made of its rows. Raises
    `WorkbenchError` and leaves nothing behind when it cannot be.
    """
    with unfinished_beside(target, path) as unfinished:
        write_anew(path, unfinished)
        if index_anew:
            with closing(connect(unfinished)) as copy:
                copy.execute("REINDEX")
        prove(unfinished, path.name)
        put_in_place(unfinished, target)


@contextmanager
def unfinished_beside(target: Path, source: Path) -> Iterator[Path]:
    """A temporary name beside `target` for a copy of `source`; nothing is left under it when the block ends.

    Raises `WorkbenchError` for what the drive or SQLite refuses within.
    """
    unfinished = target.with_name(f".{new_uuid()[:16]}")
    try:
        yield unfinished
    except (DatabaseError, OSError) as error:
        raise WorkbenchError(f"{target.name} cannot be written: {_why(error, source)}") from error
    finally:
        for left in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def write_anew(path: Path, unfinished: Path) -> None:
    """Write every row of a project, as it is at one moment, into a new file.

    Without a WAL a long read would hold up who edits meanwhile, so the pages are taken a few at a time first.
    """
    with closing(connect(path, "ro")) as source:
        if source.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            source.execute("VACUUM INTO ?", (str(unfinished),))
            return
        between = unfinished.with_name(unfinished.name + "-pages")
        try:
            with closing(connect(between, "rwc")) as pages:
                source.backup(pages, pages=_AT_A_TIME, sleep=0.001)
                pages.execute("VACUUM INTO ?", (str(unfinished),))
        finally:
            between.unlink(missing_ok=True)


def prove(path: Path, name: str) -> None:
    """Raise `WorkbenchError` unless a file opens as a project, whole and with nothing planted in it."""
    examined = examine(path)
    faults = [examined.read_only] if examined.is_damaged else list(faults_inside(path))
    if faults:
        raise WorkbenchError(f"The copy of {name} that was just made is not sound, so it was thrown away: {faults[0]}")


def put_in_place(unfinished: Path, target: Path) -> None:
    """Rename a finished file over `target` so that a loss of power leaves the one or the other, whole."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make names durable; Windows has no such call and needs none."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _why(error: Exception, path: Path) -> str:
    """Why a copy of `path` cannot be written, as the end of a sentence, and what to do."""
    if isinstance(error, OSError):
        return f"{error.strerror}. Choose another place, or make space."
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _FULL:
        return "the drive is full. Make space and do it again."
    if code == _CANTOPEN:
        return "nothing may be written there. Choose another place."
    return sentence(error, path) or str(error)
