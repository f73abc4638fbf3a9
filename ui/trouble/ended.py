"""A program that ended without closing: killed, crashed in a library's own code, or the power went.

Each running program holds a file of its own, into which Python writes where every thread was when it crashes; a program
that closes takes its file away. What is found at a start and held by nobody tells of such an end.
"""

import faulthandler
import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from ui.trouble.folder import log_folder

_HEADLINE = re.compile(r"(?:Fatal Python error|Windows fatal exception): [\w :()]+|(?:Current thread|Thread) 0x\w+.*:")
_BEGUN = re.compile(r"Begun \S+")
_STOPPED_AT = 200  # lines of stacks


def _folder() -> Path:
    return log_folder() / "running"


class Running:
    """The file of this program, from `begin` to `end`."""

    def __init__(self) -> None:
        self._file: TextIO | None = None

    def begin(self) -> None:
        """Without a folder to write in there is no file, and the program works all the same."""
        with suppress(OSError):
            _folder().mkdir(parents=True, exist_ok=True)
            file = (_folder() / f"{os.getpid()}-{time.time_ns():x}.txt").open("x", encoding="utf-8")
            _hold(file)
            file.write(f"Begun {time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())}\n")
            file.flush()
            faulthandler.enable(file)
            self._file = file

    def end(self) -> None:
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with suppress(OSError):
                Path(self._file.name).unlink(missing_ok=True)
            self._file = None


def ended_unexpectedly() -> str:
    """What is known of programs that ended without closing; empty where all have closed. It is told once."""
    found = []
    with suppress(OSError):
        for mark in sorted(_folder().glob("*.txt")):
            with suppress(OSError):
                if not _is_held(mark):
                    found.append(_told(mark.read_text("utf-8", "replace")))
                    mark.unlink()
    return "\n\n".join(found)


def _told(words: str) -> str:
    """Of what Python wrote, only what is known to be where in the program it was."""
    from ui.trouble.words import stack_lines

    kept: list[str] = []
    for line in words.splitlines()[:_STOPPED_AT]:
        known = _BEGUN.fullmatch(line) or _HEADLINE.match(line)
        kept += [known[0]] if known else stack_lines(line)
    return "\n".join(kept if len(kept) > 1 else [*kept, "It left no word of where it was: killed, or the power went."])


def _hold(file: TextIO) -> None:
    """On Windows a file that is open cannot be taken away; elsewhere it is locked for as long as its program runs."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(mark: Path) -> bool:
    if sys.platform == "win32":
        try:
            mark.replace(mark.with_suffix(".ended"))
        except OSError:
            return True
        mark.with_suffix(".ended").replace(mark)
        return False
    import fcntl

    with mark.open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
    return False
