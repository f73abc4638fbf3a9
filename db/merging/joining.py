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
from db.server.address import Address
from db.sqlite import connect

_Seen = TypeVar("_Seen")


def merge(project: Project, other: Path | Address, label: str, report: Report) -> None:
    """Merge the copy at `other` into the project; `report` may raise to leave both as they are.

    Raises `WorkbenchError` when there is no sound copy of the same project. It is never written.
    """
    with opened(project, other, report) as (path, theirs):
        work = _Work(path, theirs, report)
        project.merge(label, work.bring, work.write)


def suppose(
    project: Project, other: Path | Address, look: Callable[[Session, Merging], _Seen], report: Report
) -> _Seen:
    """Merge, look at the outcome, and take all of it back: nothing is recorded, announced or left in the file."""
    with opened(project, other, report) as (path, theirs):
        work = _Work(path, theirs, report)
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
def opened(project: Project, other: Path | Address, report: Report) -> Iterator[tuple[Path, Any]]:
    """The other copy's file and a driver on it that cannot write.

    Of an older schema it is a copy of the file, brought up to date; of a project on a server one moment of it.
    """
    if other == project.place or (isinstance(other, Path) and _is_same(other, project.place)):
        raise WorkbenchError(f"{other.name} is the project that is open. Choose the copy to merge with it.")
    with tempfile.TemporaryDirectory() as folder:
        path = _file_of(other, Path(folder, "other.muster"), report)
        driver = connect(path, "ro")
        try:
            driver.execute("PRAGMA query_only=ON")
            driver.execute("BEGIN")
            yield path, driver
        finally:
            driver.close()


def _is_same(other: Path, place: Path | Address) -> bool:
    return isinstance(place, Path) and other.resolve() == place.resolve()


def _file_of(other: Path | Address, beside: Path, report: Report) -> Path:
    """The other copy as a file of this schema, which is made ``beside`` where it is none."""
    if not isinstance(other, Path):
        from db.server.moving import move  # brings the server's driver along

        move(other, beside, report)
        return beside
    examined = examine(other)
    if examined.read_only:
        raise WorkbenchError(f"{other.name} cannot be merged. {examined.read_only}")
    if examined.schema == SCHEMA:
        return other
    copy_whole(other, beside)
    bring_up_to_date(beside)
    return beside
