"""Asking for a new origin: what was told, how, and on which day."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from db.values import OriginKind
from ui.language.texts import tr
from workbench.claim_views import ClaimRow
from workbench.dates import day_in_words


def ask_origin(parent: QWidget, row: ClaimRow) -> tuple[str, str, str] | None:
    """Name, kind and day as typed; None when the analyst changes their mind."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("New origin"))
    name, kind, day = QLineEdit(_draft(row)), QComboBox(), QLineEdit(row.known.isoformat() if row.known else "")
    kind.addItems([one.value for one in OriginKind])
    kind.setCurrentText(OriginKind.STATEMENT if row.manner == "quoted" else OriginKind.BRIEFING)
    name.setMinimumWidth(320)
    form = QFormLayout(dialog)
    for label, field in ((tr("Name"), name), (tr("Kind"), kind), (tr("Day"), day)):
        form.addRow(label, field)
        field.setAccessibleName(label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    buttons.addButton(tr("Make origin"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    form.addRow(buttons)
    name.selectAll()
    return (name.text(), kind.currentText(), day.text()) if dialog.exec() else None


def _draft(row: ClaimRow) -> str:
    """Who told it and when it became known, to start from."""
    day = day_in_words(row.known) if row.known else ""
    return ", ".join(part for part in (row.source or "", day) if part)
