"""The one dialog of a problem: what is known of it, to read and to copy. And the log, to look at."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.language.texts import tr, tr_later
from ui.trouble.account import account
from ui.trouble.folder import log_file, log_folder
from ui.trouble.log import last_lines

_HOLDS = tr_later(
    "Muster sends nothing. Copy the report and give it to whoever looks after Muster where you work. It holds no word "
    "of an article, no name and no folder of yours."
)
_LINES = 2_000


class ProblemDialog(QDialog):
    """Opened by an error, with what `happened`, or from the menu, with nothing but the log."""

    def __init__(self, parent: QWidget | None, headline: str, happened: str = "", way_on: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.resize(700, 540)
        self._happened = happened
        self.said = QPlainTextEdit()
        self.said.setPlaceholderText(
            tr("What did you do, and what did you expect? Your words go into the report as they are.")
        )
        self.said.setAccessibleName(tr("What you did"))
        self.said.setFixedHeight(84)
        self.said.setTabChangesFocus(True)
        self.said.textChanged.connect(self._show)
        self.report = _reading(tr("The report"))
        self.copied = QLabel()
        self.copied.setProperty("role", "muted")
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy)
        self.way_on: QPushButton = buttons.addButton(way_on or tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.way_on.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (_line(headline, "section"), _line(tr(_HOLDS), "muted"), self.said):
            column.addWidget(part)
        column.addWidget(self.report, 1)
        for last in (self.copied, buttons):
            column.addWidget(last)
        self._show()
        self.way_on.setFocus()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(tr("Copied."))

    def _show(self) -> None:
        self.copied.clear()
        self.report.setPlainText(account(self._happened, self.said.toPlainText()))


class LogDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Log"))
        self.resize(760, 540)
        self.log = _reading(tr("Log"))
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setPlainText(last_lines(_LINES))
        self.log.setPlaceholderText(tr("Nothing has gone wrong yet: the log is empty."))
        self.log.moveCursor(self.log.textCursor().MoveOperation.End)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copied)
        folder = buttons.addButton(tr("Open its folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(_open_folder)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(_line(f"Warnings and errors, the latest last, from {log_file()}", "muted"))
        column.addWidget(self.log, 1)
        column.addWidget(buttons)

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self.log.toPlainText())


def _open_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def _reading(name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit()
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setTabChangesFocus(True)
    return shown


def _line(words: str, role: str) -> QLabel:
    line = QLabel(words)
    line.setWordWrap(True)
    line.setProperty("role", role)
    return line
