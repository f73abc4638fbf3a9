"""A problem reported, the log looked at, and a word when the program ended without closing last time."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.language.texts import tr, tr_later
from ui.trouble.account import account
from ui.trouble.dialog import LogDialog, ProblemDialog
from ui.trouble.ended import ended_unexpectedly

if TYPE_CHECKING:
    from ui.window import MainWindow

log = logging.getLogger("muster")
_OFFER = tr_later("Copy report")


class Troubles(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._ended = ""
        self._desk = window.desk
        self._desk.actions.on("report_problem", self.report_problem)
        self._desk.actions.on("show_log", self.show_log)
        self._desk.notices.acted.connect(self._on_acted)

    def begin(self) -> None:
        """Say once that the program ended without closing, with all that is known of it."""
        if found := ended_unexpectedly():
            self._ended = found
            log.error("Muster ended unexpectedly.")
            self._desk.notices.tell(tr("Muster ended unexpectedly last time. What you saved is safe."), tr(_OFFER))

    def report_problem(self) -> None:
        dialog = ProblemDialog(self._window, tr("Report a problem"), self._ended)
        dialog.exec()
        dialog.deleteLater()

    def show_log(self) -> None:
        dialog = LogDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _on_acted(self) -> None:
        if self._desk.notices.offer == tr(_OFFER):
            QGuiApplication.clipboard().setText(account(self._ended))
            self._desk.say(tr("Copied. Give the report to whoever looks after Muster where you work."))
