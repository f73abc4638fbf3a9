"""Asking where a project on a server is, and under which name and password one is known there."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from db.server.address import SCHEME, Address, is_address, read_address
from ui.language.texts import tr, tr_later

_ABOUT = tr_later("A team's project lies in a PostgreSQL database. Whoever looks after the server knows these.")
_KEPT = tr_later("The password goes to this system's keyring, never into a file.")
_WIDTH = 440


@dataclass(frozen=True, slots=True)
class Asked:
    """``password`` is empty where the server asks for none, or knows one already."""

    address: Address
    password: str
    is_kept: bool


class AskServer(QDialog):
    """`asked` is what was typed. With a `known` address the password alone is asked for, and `why` says why."""

    def __init__(self, parent: QWidget, known: Address | None = None, why: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open server project"))
        self._known = known
        self._server, self._project, self._user, self._password = (QLineEdit() for _ in range(4))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._server.setPlaceholderText(tr("db.example.org, or a whole address"))
        self._project.setPlaceholderText("levels")
        self._keep = QCheckBox(tr("Keep the password in the &keyring"))
        self._keep.setChecked(True)
        self._keep.setToolTip(tr(_KEPT))
        form = QFormLayout()
        fields = (
            (tr("&Server"), self._server),
            (tr("&Project"), self._project),
            (tr("Your &name there"), self._user),
            (tr("Pass&word"), self._password),
        )
        for words, field in fields:
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        form.addRow("", self._keep)
        about = QLabel(why or tr(_ABOUT))
        about.setWordWrap(True)
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        self._fault.setProperty("role", "error")
        self._fault.hide()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (about, self._fault):
            column.addWidget(part)
        column.insertLayout(1, form)
        column.addWidget(box)
        self.setMinimumWidth(_WIDTH)
        if known is not None:
            self._show_known(known)

    @property
    def asked(self) -> Asked:
        """Raises `WorkbenchError` for what is no address."""
        typed = self._server.text().strip()
        if self._known is not None:
            return Asked(self._known, self._password.text(), self._keep.isChecked())
        words = typed if is_address(typed) else f"{SCHEME}://{typed}/{self._project.text().strip()}"
        read = read_address(words)
        address = Address(self._user.text().strip() or read.user, read.host, read.port, read.database, read.options)
        return Asked(address, self._password.text() or read.password or "", self._keep.isChecked())

    def _show_known(self, known: Address) -> None:
        for field, words in ((self._server, known.host), (self._project, known.database), (self._user, known.user)):
            field.setText(words)
            field.setReadOnly(True)
        self._password.setFocus()

    def _on_accepted(self) -> None:
        try:
            asked = self.asked
        except WorkbenchError as error:
            self._say(str(error))
            return
        if not asked.address.user:
            self._say(tr("Say under which name the server knows you."))
            return
        self.accept()

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()
