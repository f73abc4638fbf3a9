"""The key to the timeline's signs, in as many lines as the width needs."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.language.sides import left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.timeline.ink import Ink, paint_shapes
from workbench.timeline.legend import KEYS, SAMPLE

_LINE, _PAD, _GAP = 20, 16, 14
_ROOM = 10


class TimelineLegend(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Key to the timeline's signs"))
        self.setAccessibleDescription(", ".join(key.word for key in KEYS))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self._places()[-1][1] + _LINE + _ROOM // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(0, 0, self.width(), 0)
        font = self._theme.font("micro")
        for key, (x, y) in zip(KEYS, self._places(), strict=True):
            line = self._theme.colour("text_faint" if key.overtaken else "text")
            moved = [
                replace(each, points=tuple((px + x, py + y + _LINE / 2) for px, py in each.points))
                for each in key.shapes
            ]
            paint_shapes(painter, moved, Ink(line, self._theme.colour("panel")))
            painter.setFont(font)
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(QRectF(x + SAMPLE + 4, y, 200, _LINE), Qt.AlignmentFlag.AlignVCenter, key.word)
        painter.end()

    def _places(self) -> list[tuple[int, int]]:
        """Where each key begins, line after line."""
        metrics = QFontMetricsF(self._theme.font("micro"))
        places, x, y = list[tuple[int, int]](), _PAD, _ROOM // 2
        for key in KEYS:
            extent = int(SAMPLE) + 4 + int(metrics.horizontalAdvance(key.word)) + _GAP
            if x + extent > max(self.width(), 300) and x > _PAD:
                x, y = _PAD, y + _LINE
            places.append((x, y))
            x += extent
        return places
