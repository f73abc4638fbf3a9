"""Where every error that nobody caught ends: logged, shown once with Copy, and the program goes on."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import WorkbenchError
from ui.notice import NoticeBar

log = logging.getLogger("muster")


class ErrorSink(QObject):
    """A sentence for a person becomes a notice; anything else is a bug of ours and gets one dialog."""

    _raised = Signal(object)  # queued when it comes from another thread

    def __init__(self, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._is_open = False
        self._raised.connect(self.show)

    def install(self) -> None:
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._raised.emit(error)

    def show(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self._notices.tell(str(error))
            return
        from ui.trouble.words import told

        log.error("Something in Muster went wrong.", exc_info=error)
        if not self._is_open:
            self._is_open = True
            self._ask(error, told(error))
            self._is_open = False

    def _ask(self, _error: BaseException, happened: str) -> None:
        from ui.trouble.dialog import ProblemDialog

        headline = "Something in Muster went wrong. What you saved is safe."
        dialog = ProblemDialog(self._window, headline, happened, way_on="Go on")
        dialog.exec()
        dialog.deleteLater()
