"""The backups of a project as a list to choose from, and one of them put back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.backups import Occasion, backup_folder, backups, edits_since, restore
from db.errors import WorkbenchError

_WORDS = {
    Occasion.OPENING: "when the project was opened",
    Occasion.MIGRATION: "before an update of the file",
    Occasion.MERGE: "before a merge",
    Occasion.RESTORING: "before another backup was restored",
    Occasion.REPAIR: "before a repair",
    Occasion.ASKED: "asked for",
    Occasion.DAMAGED: "the damaged file, as it was",
}
_NOT_BY_ITSELF = frozenset({Occasion.RESTORING, Occasion.DAMAGED})


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup. ``made_at`` is in the time zone of this computer, ``size`` in bytes.

    ``edits_later`` counts the change sets that the project has and it lacks; None where it is not of its past.
    """

    name: str
    path: Path
    made_at: datetime
    occasion: str
    size: int
    edits_later: int | None


def backup_rows(path: Path) -> list[BackupRow]:
    """All backups of a project, the newest first."""
    return [
        BackupRow(
            name=one.path.name,
            path=one.path,
            made_at=one.made_at.astimezone(),
            occasion=_WORDS[one.occasion],
            size=one.size,
            edits_later=edits_since(path, one.path),
        )
        for one in backups(path)
    ]


def put_back(path: Path, named: str | None = None) -> str:
    """Restore the backup of that name or path, or the newest, and say so in one sentence.

    What stands in the project's place is kept as a backup of its own. Raises `WorkbenchError` where there is none.
    """
    chosen = _named(path, named) if named else _newest(path)
    kept = restore(path, chosen)
    kept_at = f" What was there is kept as {kept.parent.name}/{kept.name}." if kept else ""
    return f"{path.name} is again as {chosen.name} has it.{kept_at}"


def _newest(path: Path) -> Path:
    found = next((one.path for one in backups(path) if one.occasion not in _NOT_BY_ITSELF), None)
    if found is None:
        raise WorkbenchError(f"There is no backup of {path.name} in {backup_folder(path)}. Name one with --from.")
    return found


def _named(path: Path, named: str) -> Path:
    for found in (backup_folder(path) / named, Path(named)):
        if found.is_file():
            return found
    raise WorkbenchError(f"There is no backup {named}. See which there are: muster restore {path.name} --list")
