"""All rows of a table read in the background, and left when the mapping has changed since."""

from typing_extensions import override

from db.errors import WorkbenchError
from ui.opened import OpenedProject
from workbench.claims_csv import Mapping, Sifted, Table, sift
from workbench.progress import Cancelled, Progress


class RowsReading(Progress):
    """One reading of all rows on the worker thread, which ends when the mapping has changed since."""

    def __init__(self, opened: OpenedProject, table: Table, mapping: Mapping) -> None:
        self._opened, self._table, self._mapping = opened, table, mapping
        self._progress = Progress()
        self.is_stale = False

    def sift(self, progress: Progress) -> Sifted | str:
        """The rows, or why the mapping makes no claims."""
        self._progress = progress
        try:
            with self._opened.read() as session:
                return sift(session, self._table, self._mapping, self)
        except WorkbenchError as error:
            return str(error)

    @override
    def report(self, done: int, total: int, text: str) -> None:
        if self.is_stale:
            raise Cancelled
        self._progress.report(done, total, text)
