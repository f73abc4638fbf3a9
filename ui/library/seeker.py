"""Questions to the project answered beside the screen; a newer question breaks off the one before it."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from db.drivers import driver_behind
from db.errors import WorkbenchError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.opened import OpenedProject

    Question = Callable[[Session], Iterator[Any]]
    """Answers one after the other, each better than the one before."""


class Seeker(QObject):
    """`answered` brings each answer to the newest question, `refused` the sentence why there is none.

    What is asked while another question is being answered interrupts it in the middle of its statement. `ended` says
    that nothing is being sought any more. A bug goes to `crashed`.
    """

    answered = Signal(object)
    refused = Signal(str)
    crashed = Signal(object)
    ended = Signal()
    _told = Signal(int, str, object)  # of which question, the name of the signal, what it says

    def __init__(self, opened: "OpenedProject", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = opened.project
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="seeking")
        self._newest = 0
        self._driver: Any = None  # of the connection that answers just now
        self._lock = threading.Lock()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: "Question") -> None:
        self._break_off()
        self._worker.submit(self._answer, question, self._newest)

    def ask_here(self, question: "Question") -> None:
        """Answer on this thread, where little is to be sought."""
        self._break_off()
        try:
            with self._project.read() as session:
                for answer in question(session):
                    self.answered.emit(answer)
        except WorkbenchError as error:
            self.refused.emit(str(error))
        self.ended.emit()

    def stop(self) -> None:
        """Forget what is being sought."""
        self._break_off()

    def close(self) -> None:
        """End the thread; nothing is answered any more."""
        self._break_off()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _break_off(self) -> None:
        self._newest += 1
        with self._lock:
            if self._driver is not None:
                self._driver.interrupt()

    def _answer(self, question: "Question", number: int) -> None:
        """On the worker thread: nothing of Qt but the queued signal. What was broken off fails, and is not told."""
        if number != self._newest:
            return
        try:
            with self._project.read() as session:
                self._hold(driver_behind(session))
                try:
                    for answer in question(session):
                        if number != self._newest:
                            break
                        self._told.emit(number, "answered", answer)
                finally:
                    self._hold(None)
        except WorkbenchError as error:
            self._told.emit(number, "refused", str(error))
        except Exception as error:  # noqa: BLE001  shown on the main thread, unless the question was broken off
            self._told.emit(number, "crashed", error)
        self._told.emit(number, "ended", None)

    def _hold(self, driver: Any) -> None:
        with self._lock:
            self._driver = driver

    def _on_told(self, number: int, what: str, said: Any) -> None:
        if number != self._newest:
            return
        signal = getattr(self, what)
        signal.emit() if what == "ended" else signal.emit(said)
