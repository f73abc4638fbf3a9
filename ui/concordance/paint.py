"""The cells of a concordance: what stands before ends at the words found, which are bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.concordance.places import BEFORE, SIDES, WHERE, WORDS
from ui.theme.theme import Theme


class PlacePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | SIDES[index.column()]
        if index.column() == BEFORE:
            option.textElideMode = Qt.TextElideMode.ElideLeft
        elif index.column() == WORDS:
            option.font.setBold(True)
        elif index.column() == WHERE:
            option.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text_muted"))
