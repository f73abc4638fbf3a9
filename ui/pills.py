"""Pills: buttons of which one is on, as filters and as the names of lists that share a place."""

from collections.abc import Iterable

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget


def pill_group(buttons: Iterable[QPushButton], parent: QWidget) -> QButtonGroup:
    """Make pills of buttons, of which one is on at a time. Each one's id is its place, from 0; the first is on."""
    group = QButtonGroup(parent)
    for number, button in enumerate(buttons):
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setProperty("pill", True)
        group.addButton(button, number)
    return group
