"""SQLite's errors as sentences that say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import WorkbenchError
from db.guarding import REFUSALS
from db.soundness import CORRUPT, is_garbled
from db.sqlite import DatabaseError
from db.wholeness import INTERRUPTED

_SENTENCES = {
    5: "{name} is being written by another program. Try again when it has finished.",  # BUSY
    6: "{name} is being written by another program. Try again when it has finished.",  # LOCKED
    8: "{name} cannot be written: the file or its folder is read-only. Save a copy to a folder of your own.",
    10: "{name} cannot be read or written: the drive reports an error. Copy the file to another drive.",  # IOERR
    CORRUPT: "{name} is damaged. Open a backup, or a copy that a colleague has.",
    13: "The drive is full: the last change to {name} was not saved. Make space and do it again.",  # FULL
    14: "{name} cannot be opened. Check that the folder exists and that you may write in it.",  # CANTOPEN
    26: "{name} is not a Muster project. Choose a .muster file.",  # NOTADB
}


_TOO_LARGE = (
    "{name} holds a value that is too large or too deep to be read, which no project has. Open a backup, or save what"
    " can be read: muster salvage."
)


def sentence(error: BaseException, path: Path) -> str | None:
    """What to tell the analyst about `error`, or None when it is a bug of ours and not of the environment."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, MemoryError | RecursionError):  # at SQLite's limit of memory, or reading nested JSON
        return _TOO_LARGE.format(name=path.name)
    if str(cause) in REFUSALS:
        return str(cause)
    code = _code(cause, path)
    return _SENTENCES[code].format(name=path.name) if code in _SENTENCES else None


def _code(cause: BaseException, path: Path) -> int | None:
    """SQLite's number for what went wrong. It has none for a stored value that makes no sense, which is damage too."""
    code = getattr(cause, "sqlite_errorcode", None)
    if code == INTERRUPTED:  # what was broken off on purpose is no fault, and no reason to look the file through
        return None
    if isinstance(code, int) and code & 0xFF in _SENTENCES:
        return code & 0xFF
    return CORRUPT if "Could not decode" in str(cause) or is_garbled(path) else None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Within, faults of the environment become a `WorkbenchError`; everything else passes as it is."""
    try:
        yield
    except Exception as error:
        text = sentence(error, path) if _may_come_from_the_file(error) else None
        if text is None:
            raise
        raise WorkbenchError(text) from error


_SENSELESS = (LookupError, ValueError, TypeError, MemoryError, RecursionError)


def _may_come_from_the_file(error: Exception) -> bool:
    """A value that makes no sense is a word no enum has, a day no calendar has, bytes that are no letters."""
    from_database = isinstance(error, DatabaseError) or isinstance(getattr(error, "orig", None), DatabaseError)
    return from_database or isinstance(error, _SENSELESS)
