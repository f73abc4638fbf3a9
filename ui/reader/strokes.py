"""The line shapes that say what kind of words these are, whatever the colours: double, solid, dots, dashes, wave."""

from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from db.values import SpanKind

FIRST_LANE = 5  # px below the baseline; each further lane PITCH lower
PITCH = 4

COLOUR: Mapping[str, str] = {
    SpanKind.SOURCE: "tag_source",
    SpanKind.QUANTITY: "tag_quantity",
    SpanKind.PLACE: "tag_place",
    SpanKind.DATE: "tag_date",
    SpanKind.FORCE: "tag_force",
    SpanKind.EVENT: "tag_code",
}

Stroke = Callable[[QPainter, float, float, float, QColor], None]


def draw(painter: QPainter, kind: str, left: float, right: float, top: float, colour: QColor) -> None:
    """Draw the line of one kind from left to right, its upper edge at `top` (a whole device pixel)."""
    if right - left >= 1:
        _STROKES.get(kind, _thin)(painter, left, right, top, colour)


def _double(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, top, right - left, 1), colour)
    painter.fillRect(QRectF(left, top + 3, right - left, 1), colour)


def _solid(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, top, right - left, 3), colour)


def _dots(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    pen = QPen(colour, 2.8, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 5 / 2.8 - 0.01])
    painter.setPen(pen)
    painter.drawLine(QLineF(left + 1.5, top + 1.5, right - 0.5, top + 1.5))


def _dashes(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.5, 2])
    painter.setPen(pen)
    painter.drawLine(QLineF(left, top + 2, right, top + 2))


def _wave(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    middle = top + 1.75
    path = QPainterPath()
    path.moveTo(left, middle)
    for half in range(ceil((right - left) / 4)):
        x = left + half * 4
        path.quadTo(x + 2, middle + (3.5 if half % 2 else -3.5), x + 4, middle)
    painter.setPen(QPen(colour, 1.5))
    painter.drawPath(path)


def _dash_dot(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    pen = QPen(colour, 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([6, 2, 1.5, 2])
    painter.setPen(pen)
    painter.drawLine(QLineF(left, top + 1.75, right, top + 1.75))


def _thin(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, top + 1, right - left, 1), colour)


_STROKES: Mapping[str, Stroke] = {
    SpanKind.SOURCE: _double,
    SpanKind.QUANTITY: _solid,
    SpanKind.PLACE: _dots,
    SpanKind.DATE: _dashes,
    SpanKind.FORCE: _wave,
    SpanKind.EVENT: _dash_dot,
}
