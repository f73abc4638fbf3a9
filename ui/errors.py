"""Where every error that nobody caught ends: logged, shown once with Copy, and the program goes on."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import WorkbenchError
from ui.language.texts import tr
from ui.notice import NoticeBar

log = logging.getLogger("muster")


def log_file() -> Path:
    return Path(platformdirs.user_log_dir("muster", appauthor=False)) / "muster.log"


def keep_log() -> None:
    """Write warnings and errors to a small rotating file. It holds no words of articles."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return  # without a folder to write in the program works all the same
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)


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
        report = "".join(traceback.format_exception(error))
        log.error("%s", report)
        if not self._is_open:
            self._is_open = True
            self._ask(error, report)
            self._is_open = False

    def _ask(self, error: BaseException, report: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Muster", "Something in Muster went wrong.", parent=self._window)
        box.setInformativeText(
            tr(
                "What you saved is safe. The report is in {log_file}.\n\n{name}: {error}",
                log_file=log_file(),
                name=type(error).__name__,
                error=error,
            )
        )
        copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(report)
