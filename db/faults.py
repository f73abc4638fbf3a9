"""SQLite's errors as sentences that say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import WorkbenchError
from db.sqlite import DatabaseError

_SENTENCES = {
    5: "{name} is being written by another program. Try again when it has finished.",  # BUSY
    6: "{name} is being written by another program. Try again when it has finished.",  # LOCKED
    8: "{name} cannot be written: the file or its folder is read-only. Save a copy to a folder of your own.",
    10: "{name} cannot be read or written: the drive reports an error. Copy the file to another drive.",  # IOERR
    11: "{name} is damaged. Open a backup, or a copy that a colleague has.",  # CORRUPT
    13: "The drive is full: the last change to {name} was not saved. Make space and do it again.",  # FULL
    14: "{name} cannot be opened. Check that the folder exists and that you may write in it.",  # CANTOPEN
    26: "{name} is not a Muster project. Choose a .muster file.",  # NOTADB
}


def sentence(error: BaseException, path: Path) -> str | None:
    """What to tell the analyst about `error`, or None when it is a bug of ours and not of the environment."""
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None)
    text = _SENTENCES.get(code & 0xFF) if isinstance(code, int) else None
    return text.format(name=path.name) if text else None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Within, faults of the environment become a `WorkbenchError`; everything else passes as it is."""
    try:
        yield
    except Exception as error:
        text = sentence(error, path) if _from_database(error) else None
        if text is None:
            raise
        raise WorkbenchError(text) from error


def _from_database(error: Exception) -> bool:
    return isinstance(error, DatabaseError) or isinstance(getattr(error, "orig", None), DatabaseError)
