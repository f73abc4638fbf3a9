"""Asking for the address of a page that is to be fetched, and saying what that does."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr, tr_later
from workbench.incoming import Address

_ABOUT = tr_later(
    "The page is fetched once, from this computer, as it is for somebody who is not signed in. Nothing else on it is"
    " fetched, and none of it is run. Its publisher can see that it was fetched."
)


class AddressDialog(QDialog):
    """Accepted, `address` is what is to be fetched."""

    def __init__(self, proposed: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import from address"))
        self.setMinimumWidth(560)
        self.field = QLineEdit(proposed)
        self.field.setPlaceholderText("https://…")
        self.field.setAccessibleName(tr("Address"))
        self.field.selectAll()
        self.private = QCheckBox(tr("Fetch from the own network too"))
        self.private.setToolTip(tr("For a page of the own house; else an address of the own network is refused"))
        self._fault = QLabel()
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        about = QLabel(tr(_ABOUT))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(tr("Fetch"))
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.field, self._fault, self.private, about, buttons):
            column.addWidget(part)
        self._fault.hide()

    def address(self) -> Address:
        typed = self.field.text().strip()
        return Address(typed if "://" in typed else f"https://{typed}", self.private.isChecked())

    @override
    def accept(self) -> None:
        typed = self.field.text().strip()
        if not typed or " " in typed or "." not in typed.replace("localhost", "."):
            self._fault.setText(tr("Write the address of a page, as https://example.org/story."))
            self._fault.show()
            self.field.setFocus()
            return
        super().accept()
