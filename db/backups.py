"""Backups: dated copies in a folder beside the project, each opened and checked before an older one goes."""

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from db.copying import copy_whole, prove, put_in_place
from db.errors import WorkbenchError
from db.identity import new_uuid
from db.opening import examine, read_header
from db.presence import present
from db.rotation import kept
from db.sqlite import DatabaseError, connect, settle

_STAMP = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"(\d{8}T\d{6}\.\d{6}Z)-(\w+)\.muster")


class Occasion(StrEnum):
    """Why a backup was made. Those before a migration stay until somebody removes them; the others rotate."""

    OPENING = "opening"
    MIGRATION = "migration"
    MERGE = "merge"
    RESTORING = "restoring"
    REPAIR = "repair"
    ASKED = "asked"
    DAMAGED = "damaged"


_STAYS = frozenset({Occasion.MIGRATION, Occasion.DAMAGED})


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. ``made_at`` is in UTC, ``size`` in bytes."""

    path: Path
    made_at: datetime
    occasion: Occasion
    size: int


def backup_folder(path: Path) -> Path:
    """``levels.backups`` beside ``levels.muster``: it goes where the folder goes, and a colleague finds it too."""
    return path.with_name(f"{path.stem}.backups")


def backups(path: Path) -> list[Backup]:
    """The backups of a project, the newest first. A file of another name in the folder is no backup of ours."""
    found = []
    folder = backup_folder(path)
    for each in folder.iterdir() if folder.is_dir() else ():
        name = _NAME.fullmatch(each.name)
        if name and name[2] in set(Occasion):
            made_at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(each, made_at, Occasion(name[2]), each.stat().st_size))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def back_up(path: Path, occasion: Occasion) -> Path:
    """Copy the project as it is now into its folder of backups, prove the copy, then let the oldest go.

    Raises `WorkbenchError` when no sound backup could be made; the older ones then all stay.
    """
    read_header(path)  # what is no project is said to be none
    target = _new_name(path, occasion)
    try:
        copy_whole(path, target)
    except WorkbenchError as error:
        with suppress(OSError):  # a folder with nothing in it would promise something
            target.parent.rmdir()
        raise WorkbenchError(f"No backup of {path.name} was made. {error}") from error
    _let_the_oldest_go(path, but=target)
    return target


def back_up_when_changed(path: Path, occasion: Occasion = Occasion.OPENING) -> Path | None:
    """A backup where none holds what the project does now; a project without edits has none."""
    last = last_set(path)
    if last is None or any(last_set(one.path) == last for one in backups(path)):
        return None
    return back_up(path, occasion)


def keep_as_it_is(path: Path, occasion: Occasion) -> Path:
    """Keep what stands in a file before it is replaced: a proved backup, or its very bytes where it is damaged."""
    try:
        return back_up(path, occasion)
    except WorkbenchError:
        target = _new_name(path, Occasion.DAMAGED)
        for suffix in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                copied = target.with_name(target.name + suffix)
                _copy_bytes(beside, copied)
        return target


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup in the project's place and return where what stood there is kept; None where nothing stood there.

    Raises `WorkbenchError` and changes nothing when the backup is not sound, or the project is open elsewhere.
    """
    other = present(path)
    if other is not None:
        raise WorkbenchError(f"{other.words(path.name)} Close it there, then restore it.")
    prove(backup, backup.name)
    kept_at = keep_as_it_is(path, Occasion.RESTORING) if path.exists() else None
    unfinished = path.with_name(f".{path.name}.{new_uuid()[:8]}")
    try:
        shutil.copyfile(backup, unfinished)
        close_down(path)
        put_in_place(unfinished, path)
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be written: {error.strerror}. Make space and do it again.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return kept_at


def close_down(path: Path) -> None:
    """A journal left of the old file would be played into the new one."""
    if path.exists():
        settle(path)
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and not examine(path).is_damaged:
        raise WorkbenchError(f"{path.name} is open in another program. Close it there, then restore it.")
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def last_set(path: Path) -> str | None:
    """The uuid of a project's newest change set; None when there is none, or when the file cannot be read."""
    found: str | None = _first(path, "SELECT uuid FROM change_set ORDER BY seq DESC LIMIT 1")
    return found


def edits_since(path: Path, backup: Path) -> int | None:
    """How many change sets the project has that a backup lacks; None when the backup is not of this project's past."""
    found: int | None = _first(path, _NEWER, last_set(backup))
    return found


_NEWER = """SELECT count(newer.seq) FROM change_set AS last LEFT JOIN change_set AS newer ON newer.seq > last.seq
WHERE last.uuid = ? GROUP BY last.uuid"""


def _first(path: Path, question: str, *values: object) -> Any:
    with suppress(DatabaseError, OSError):
        connection = connect(path, "ro")
        try:
            row = connection.execute(question, values).fetchone()
            return row and row[0]
        finally:
            connection.close()
    return None


def _new_name(path: Path, occasion: Occasion) -> Path:
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"No backup of {path.name} was made: {folder} cannot be made ({error.strerror})."
            " Move the project to a folder of your own."
        ) from error
    return folder / f"{datetime.now(UTC).strftime(_STAMP)}-{occasion}.muster"


def _let_the_oldest_go(path: Path, but: Path) -> None:
    rotating = [one for one in backups(path) if one.occasion not in _STAYS]
    stays = kept((one.made_at for one in rotating), datetime.now(UTC))
    for one in rotating:
        if one.made_at not in stays and one.path != but:
            with suppress(OSError):  # held by another program: it goes the next time
                one.path.unlink()


def _copy_bytes(path: Path, target: Path) -> None:
    try:
        shutil.copyfile(path, target)
        put_in_place(target, target)
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be kept: {error.strerror}. Make space and do it again.") from error
