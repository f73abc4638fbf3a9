"""Asking under which name the analyst's edits stand in the history."""

from PySide6.QtWidgets import QInputDialog, QWidget

from ui.language.texts import tr


def ask_analyst_name(parent: QWidget, current: str) -> str | None:
    """The name as typed, None when the analyst would rather not say now. It is never guessed from the machine."""
    words = tr("Your edits stand in the project's history under this name:")
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Your name"))
    dialog.setLabelText(words)
    dialog.setTextValue(current)
    dialog.setOkButtonText(tr("Use this name"))
    dialog.setCancelButtonText(tr("Not now"))
    is_given = dialog.exec()
    dialog.deleteLater()
    return " ".join(dialog.textValue().split()) if is_given else None
