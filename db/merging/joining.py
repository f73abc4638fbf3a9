"""A merge from beginning to end: another copy is opened as a stranger's file, reckoned, and written into ours."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from db.copying import copy_whole
from db.errors import WorkbenchError
from db.faults import told
from db.merging.planning import Merging, Report, plan
from db.merging.traffic import bring_history
from db.merging.writing import write
from db.migrating import bring_up_to_date
from db.opening import SCHEMA, examine
from db.project import Project
from db.sqlite import connect

_Seen = TypeVar("_Seen")


def merge(project: Project, other: Path, label: str, report: Report) -> None:
    """Merge the copy at `other` into the project; `report` may raise to leave both as they are.

    Raises `WorkbenchError` when the file is not a sound copy of the same project. It is never written.
    """
    with opened(project, other) as theirs:
        work = _Work(other, theirs, report)
        project.merge(label, work.bring, work.write)


def suppose(project: Project, other: Path, look: Callable[[Session, Merging], _Seen], report: Report) -> _Seen:
    """Merge, look at the outcome, and take all of it back: nothing is recorded, announced or left in the file."""
    with opened(project, other) as theirs:
        work = _Work(other, theirs, report)
        return project.suppose(work.bring, work.write, lambda session: look(session, work.merging))


class _Work:
    def __init__(self, other: Path, theirs: Any, report: Report) -> None:
        self._other = other
        self._theirs = theirs
        self._report = report

    def bring(self, driver: Any, uuid: str) -> bool:
        with told(self._other):  # what cannot be read is theirs: ours has just been opened
            self.merging = plan(driver, self._theirs, self._report)
            bring_history(self.merging, uuid)
        return not self.merging.is_empty

    def write(self) -> None:
        write(self.merging, self._report)


@contextmanager
def opened(project: Project, other: Path) -> Iterator[Any]:
    """A driver on the other copy that cannot write; of an older schema on a migrated copy of it."""
    if isinstance(project.place, Path) and other.resolve() == project.place.resolve():
        raise WorkbenchError(f"{other.name} is the file that is open. Choose the copy to merge with it.")
    examined = examine(other)
    if examined.read_only:
        raise WorkbenchError(f"{other.name} cannot be merged. {examined.read_only}")
    with tempfile.TemporaryDirectory() as folder:
        path = other
        if examined.schema < SCHEMA:
            path = Path(folder) / "other.muster"
            copy_whole(other, path)
            bring_up_to_date(path)
        driver = connect(path, "ro")
        try:
            driver.execute("PRAGMA query_only=ON")
            driver.execute("BEGIN")
            yield driver
        finally:
            driver.close()
