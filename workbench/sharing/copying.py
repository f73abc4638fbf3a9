"""A copy made for others, and what was done told in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import WorkbenchError
from db.sharing.making import Wanted, share
from db.sharing.parts import Part
from workbench.progress import SILENT, Progress
from workbench.sharing.confidential import secrets
from workbench.sharing.contents import HANDLING, Contents, contents


@dataclass(frozen=True, slots=True)
class Shared:
    """A copy that was made: where, of what size in bytes, what is in it and what is not."""

    path: Path
    size: int
    wanted: Wanted
    found: Contents


def share_copy(
    path: Path, target: Path, wanted: Wanted, progress: Progress = SILENT, *, may_replace: bool = False
) -> Shared:
    """Make a copy of the project at `path`; the project is only read.

    Raises `WorkbenchError` where it cannot be made, a file is there already, or the mark is none of TLP 2.0.
    """
    if wanted.handling and wanted.handling not in HANDLING:
        raise WorkbenchError(f"{wanted.handling} is no mark of TLP 2.0. Use {', '.join(HANDLING)}.")
    found = contents(path)
    share(path, target, wanted, secrets, progress.report, replace=may_replace)
    handling = found.handling if wanted.handling is None else wanted.handling
    return Shared(target, target.stat().st_size, wanted, replace(found, handling=handling))


def told_of(shared: Shared) -> Iterator[str]:
    """What was made, a sentence each."""
    yield f"Made {shared.path.name} ({shared.size / 1e6:,.1f} MB), opened and checked."
    hidden = shared.found.confidential
    if Part.CONFIDENTIAL_SOURCES in shared.wanted.without and hidden:
        labels = ", ".join(one.label for one in hidden)
        yield f"Redacted: {labels}. No name of theirs is in any table, the history, the index or the bytes of the copy."
    if shared.found.handling:
        yield f"It is marked {shared.found.handling}."
