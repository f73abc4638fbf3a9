"""What to do with a project that somebody else has open: work in a copy, read it, or try again."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from db.presence import Presence
from ui.language.texts import tr, tr_later


class Way(StrEnum):
    COPY = tr_later("Open a copy to work on")
    READ = tr_later("Read only")
    AGAIN = tr_later("Try again")


_ABOUT = tr_later("Changes made in a copy can be merged later. Read only shows the project as it was last saved.")


def ask_way(parent: QWidget, path: Path, other: Presence) -> Way | None:
    """Ask once; a copy is the default. None when the analyst would rather leave it."""
    box = QMessageBox(QMessageBox.Icon.Question, path.stem, other.words(path.name), parent=parent)
    box.setInformativeText(tr(_ABOUT))
    roles = {
        Way.COPY: QMessageBox.ButtonRole.AcceptRole,
        Way.READ: QMessageBox.ButtonRole.ActionRole,
        Way.AGAIN: QMessageBox.ButtonRole.ActionRole,
    }
    buttons = {box.addButton(str(way), role): way for way, role in roles.items()}
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(next(iter(buttons)))
    box.exec()
    clicked = box.clickedButton()
    chosen = next((way for button, way in buttons.items() if button is clicked), None)
    box.deleteLater()
    return chosen
