"""Files read in the background, until they are read or somebody has seen enough."""

from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from ui.incoming.found import Batch, read_batch
from ui.opened import OpenedProject
from workbench.incoming import Address, Keeping
from workbench.progress import Cancelled, Progress


class BatchReading(Progress):
    """One reading on the worker thread; set `is_stopped`, it ends with what was read before.

    `is_stale` says that nobody waits for it any more.
    """

    def __init__(self, wanted: Sequence[Path | Address], opened: OpenedProject, keeping: Keeping) -> None:
        self._wanted, self._opened, self._keeping = wanted, opened, keeping
        self._progress = Progress()
        self.is_stopped = self.is_stale = False

    def read(self, progress: Progress) -> Batch:
        self._progress = progress
        return read_batch(self._wanted, self._opened, self._keeping, self)

    @override
    def report(self, done: int, total: int, text: str) -> None:
        if self.is_stopped or self.is_stale:
            raise Cancelled
        self._progress.report(done, total, text)
