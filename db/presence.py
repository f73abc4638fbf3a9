"""The mark beside a project that says who has it open: ``.levels.muster.open``, refreshed while it is.

It keeps two people from working in one file unknowingly where SQLite's own locks do not reach: in shared and synced
folders. It holds the name the analyst has given, the machine's name, the process and a token; never the account's name.
"""

import json
import os
import platform
import secrets
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

REFRESHED_EVERY = 30
"""Seconds between two refreshes of the mark."""

_STALE_AFTER = 180  # s without a refresh: the program was killed, or the machine sleeps


@dataclass(frozen=True, slots=True)
class Presence:
    """Who has a project open, on which machine and since when (UTC). ``who`` is empty where nobody gave a name."""

    who: str
    machine: str
    process: int
    since: str
    token: str

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine, where SQLite's locks see to it that nothing is lost."""
        return self.machine == platform.node()

    def words(self, name: str) -> str:
        """As in “L. Haddad has levels.muster open since 19:12 on LT-204.”; an older day is said too."""
        since = datetime.fromisoformat(self.since).astimezone()
        day = "" if since.date() == datetime.now().astimezone().date() else f"{since.day} {since:%b %Y}, "
        return f"{self.who or 'Somebody'} has {name} open since {day}{since:%H:%M} on {self.machine or 'a computer'}."


def mark_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.open")


def present(path: Path) -> Presence | None:
    """Who has the project open; None where nobody has, or the one who had it is gone."""
    mark = mark_of(path)
    if not mark.exists():
        return None
    found = _read(mark)
    return None if _is_stale(mark, found) else found


def _read(mark: Path) -> Presence:
    """A mark that is half written or not ours counts by its age alone."""
    try:
        return Presence(**json.loads(mark.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return Presence("", "", 0, datetime.now(UTC).isoformat(), "")


def enter(path: Path, who: str | None) -> Presence | None:
    """Set the mark; None where somebody else has the project open, or no mark can be made in its folder."""
    mine = Presence(
        who=who or "",
        machine=platform.node(),
        process=os.getpid(),
        since=datetime.now(UTC).isoformat(timespec="seconds"),
        token=secrets.token_hex(8),
    )
    mark = mark_of(path)
    with suppress(OSError):
        if mark.exists() and not _took_away_stale(mark):
            return None
        with mark.open("x", encoding="utf-8") as file:  # of two at once, one gets it
            json.dump(asdict(mine), file)
        return mine
    return None


def _took_away_stale(mark: Path) -> bool:
    """Whether a stale mark is gone; another may come at the same moment, and theirs must stay."""
    judged = mark.read_bytes()
    if not _is_stale(mark, _read(mark)):
        return False
    aside = mark.with_name(f"{mark.name}.{secrets.token_hex(4)}")
    mark.rename(aside)
    if aside.read_bytes() != judged:
        aside.rename(mark)
        return False
    aside.unlink()
    return True


def refresh(path: Path, mine: Presence) -> bool:
    """Say that the project is still open; False when somebody else has taken its place meanwhile."""
    if not _is_mine(path, mine):
        return False
    with suppress(OSError):
        os.utime(mark_of(path))
    return True


def leave(path: Path, mine: Presence) -> None:
    if _is_mine(path, mine):
        mark_of(path).unlink(missing_ok=True)


def _is_mine(path: Path, mine: Presence) -> bool:
    try:
        return bool(json.loads(mark_of(path).read_text("utf-8"))["token"] == mine.token)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _is_stale(mark: Path, found: Presence) -> bool:
    if found.process and found.is_here and not _is_running(found.process):
        return True
    with suppress(OSError):
        return _clock_of(mark.parent) - mark.stat().st_mtime > _STALE_AFTER
    return True  # it has just been taken away


def _clock_of(folder: Path) -> float:
    """The time there: a server's clock need not be ours."""
    probe = folder / f".{secrets.token_hex(8)}"
    try:
        probe.touch()
        return probe.stat().st_mtime
    except OSError:
        return time.time()
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)


def _is_running(process: int) -> bool:
    if sys.platform == "win32":  # there the signal 0 would end it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another account's
    return True
