"""Shapes of the timeline's grammar painted by Qt, flat colours only: what is paler is mixed, never let through."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from workbench.figures.palette import blend
from workbench.timeline.signs import Fill, Shape

_TONE = 0.36
_DASHES = [2.0, 1.6]  # in pen widths


@dataclass(frozen=True, slots=True)
class Ink:
    """The line colour of a sign, and the ground it stands on."""

    line: QColor
    ground: QColor

    def brush(self, fill: Fill) -> QBrush:
        if fill is Fill.SOLID:
            return QBrush(self.line)
        if fill is Fill.TONE:
            return QBrush(QColor(blend(self.line.name(), self.ground.name(), _TONE)))
        if fill is Fill.HATCH:
            return QBrush(self.line, Qt.BrushStyle.BDiagPattern)
        return QBrush(self.ground) if fill is Fill.GROUND else QBrush(Qt.BrushStyle.NoBrush)


def paint_shapes(painter: QPainter, shapes: Sequence[Shape], ink: Ink) -> None:
    for shape in shapes:
        pen = QPen(ink.line, shape.width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shape.dashed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        outline = QPolygonF([QPointF(*point) for point in shape.points])
        if shape.fill is Fill.NONE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            closed = len(shape.points) > 4 and shape.dashed  # the ring of an approximate day
            painter.drawPolygon(outline) if closed else painter.drawPolyline(outline)
            continue
        if shape.fill is Fill.HATCH:
            painter.setBrush(ink.ground)
            painter.drawPolygon(outline)
        painter.setBrush(ink.brush(shape.fill))
        painter.drawPolygon(outline)
