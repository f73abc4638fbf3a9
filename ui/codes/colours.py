"""The menu of a code's colours: those that new codes get, and any other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QTreeView

from ui.language.texts import tr, tr_later
from workbench.codes.editing import COLOURS
from workbench.codes.tree import CodeRow

_NAMES = (
    tr_later("Teal"),
    tr_later("Rust"),
    tr_later("Plum"),
    tr_later("Blue"),
    tr_later("Olive"),
    tr_later("Rose"),
    tr_later("Violet"),
    tr_later("Green"),
)


def ask_colour(tree: QTreeView, code: CodeRow) -> str | None:
    """Ask for a colour under the current row; None when the analyst thinks better of it."""
    menu = QMenu(tree)
    for place, (name, colour) in enumerate(zip(_NAMES, COLOURS, strict=True), 1):
        action = menu.addAction(_square(colour), f"&{place} {name}")
        action.setData(colour)
        action.setCheckable(True)
        action.setChecked(colour == code.colour)
    menu.addSeparator()
    other = menu.addAction(tr("&Other…"))
    corner = tree.visualRect(tree.currentIndex()).bottomLeft()
    chosen: QAction | None = menu.exec(tree.viewport().mapToGlobal(corner))
    menu.deleteLater()
    if chosen is None or chosen is not other:
        return str(chosen.data()) if chosen else None
    picked = QColorDialog.getColor(QColor(code.colour), tree, tr("Colour of “{code}”", code=code.name))
    return picked.name().upper() if picked.isValid() else None


def _square(colour: str) -> QIcon:
    picture = QPixmap(14, 14)
    picture.fill(Qt.GlobalColor.transparent)
    picture.fill(QColor(colour))
    return QIcon(picture)
