"""A code as it is drawn in the tree: a swatch, its name, how often it is used; a retired one is struck and says so."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.language.sides import placed
from ui.language.texts import tr, written
from ui.theme.theme import Theme
from workbench.codes.shades import seen_on
from workbench.codes.tree import CodeRow

HEIGHT, _SWATCH, _GAP = 28, 10, 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def swatch_colour(theme: Theme, colour: str, ground: str = "surface") -> QColor:
    """A code's colour as it can be seen in light and in dark."""
    return QColor(seen_on(colour, theme.colour(ground).name()))


def paint_swatch(painter: QPainter, area: QRect, colour: QColor) -> None:
    """A square in the middle of the area's height, at its left edge."""
    box = QRect(area.left(), area.center().y() - _SWATCH // 2 + 1, _SWATCH, _SWATCH)
    painter.fillRect(placed(box, area), colour)


class CodePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        code: CodeRow = index.data(Qt.ItemDataRole.UserRole)
        theme, area = self._theme, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        inner = placed(area.adjusted(4, 0, -10, 0), area)
        paint_swatch(painter, inner, swatch_colour(theme, code.colour))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        count = " · ".join(
            [*([tr("retired")] if code.retired else []), written(code.codings) if code.codings else ""]
        ).strip(" ·")
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + _GAP
        room = placed(inner.adjusted(_SWATCH + _GAP, 0, -taken, 0), inner)
        font = theme.font("body")
        font.setStrikeOut(code.retired)
        painter.setFont(font)
        painter.setPen(theme.colour("text_muted" if code.retired else "text"))
        name = painter.fontMetrics().elidedText(code.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, name)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), theme.ring_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()

    @override
    def updateEditorGeometry(
        self, editor: object, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The field stands where the name does, the swatch stays in sight."""
        room = QRect(option.rect)
        editor.setGeometry(placed(room.adjusted(4 + _SWATCH + 2, 0, 0, 0), room))  # type: ignore[attr-defined]
