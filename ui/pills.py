"""Pills: buttons of which one is on, as filters and as the names of lists that share a place."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

_AROUND = 18  # px of a pill beside its words


class Pill(QPushButton):
    """A button with room for its words in semibold, which they are in while it is on."""

    @override
    def sizeHint(self) -> QSize:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        hint = super().sizeHint()
        return hint.expandedTo(QSize(QFontMetrics(font).horizontalAdvance(self.text()) + _AROUND, hint.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def pill_group(buttons: Iterable[QPushButton], parent: QWidget) -> QButtonGroup:
    """Make pills of buttons, of which one is on at a time. Each one's id is its place, from 0; the first is on."""
    group = QButtonGroup(parent)
    for number, button in enumerate(buttons):
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setProperty("pill", True)
        group.addButton(button, number)
    return group
