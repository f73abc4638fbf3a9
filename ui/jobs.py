"""Work that takes longer than a frame: on one worker thread, with a bar and Cancel, its result on the main thread."""

import logging
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from db.errors import WorkbenchError
from workbench.progress import Cancelled, Progress

_SHOW_AFTER = 0.5  # s
_REPORT_EVERY = 0.05  # s
_TURN = (
    0.0005  # s that a thread has the interpreter to itself; with Python's 5 ms every read of the screen waits for it
)

Done = Callable[[Any], None]
Failed = Callable[[str], None]

log = logging.getLogger(__name__)


class Jobs(QObject):
    """One job after another, so that two of them never write at once.

    A job is a plain function that takes `Progress`. `progressed` says (done, total, text) once it has run for half a
    second, `finished` that the bar can go. A failure with a sentence goes to `failed`; anything else to `crashed`.
    """

    progressed = Signal(int, int, str)
    finished = Signal()
    failed = Signal(str)
    crashed = Signal(object)
    _ended = Signal(object, object, object)  # what to call with the result, the result, the error

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running: list[_Reporter] = []
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def start(self, job: Callable[[Progress], Any], done: Done) -> None:
        """Run `job` when those before it have ended, then call `done` with its result on the main thread."""
        reporter = _Reporter(self)
        self._running.append(reporter)
        self._worker.submit(self._run, job, done, reporter)

    def cancel(self) -> None:
        """Stop what is running and what waits, at the next report of each; what is finished stays."""
        for reporter in self._running:
            reporter.cancelled = True

    def close(self) -> None:
        self.cancel()
        self._worker.shutdown(wait=True)

    def _run(self, job: Callable[[Progress], Any], done: Done, reporter: "_Reporter") -> None:
        """On the worker thread: nothing of Qt but the queued signals."""
        try:
            result, error = job(reporter), None
        except Exception as raised:  # noqa: BLE001  a job's failure is told or shown on the main thread
            result, error = None, raised
        self._ended.emit((done, reporter), result, error)

    def _on_ended(self, ended: tuple[Done, "_Reporter"], result: Any, error: Exception | None) -> None:
        done, reporter = ended
        self._running.remove(reporter)
        if not self._running:
            self.finished.emit()
        if error is None:
            done(result)
        elif isinstance(error, WorkbenchError):
            self.failed.emit(str(error))
        elif not isinstance(error, Cancelled):
            self.crashed.emit(error)


class _Reporter(Progress):
    """Passes reports on to the screen, not more often than it can show them."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._next = time.monotonic() + _SHOW_AFTER
        self.cancelled = False

    @override
    def report(self, done: int, total: int, text: str) -> None:
        if self.cancelled:
            raise Cancelled
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _REPORT_EVERY
            self._jobs.progressed.emit(done, total, text)
