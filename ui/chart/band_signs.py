"""Signs of the key for the pooled level: its bands, the forecast, times without a report, splits and plans."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_TONES = ((7.0, 0.15), (5.0, 0.3), (2.5, 0.5))  # half heights of the 95, 80 and 50 % bands, and their share of the ink


def _bands(painter: QPainter, ink: QColor) -> None:
    for half, share in _TONES:
        painter.fillRect(QRectF(1, 10 - half, 20, 2 * half), _thinned(ink, share))
    painter.drawLine(QPointF(1, 10), QPointF(21, 10))


def _forecast(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(_thinned(ink, 0.5), 1))
    for left in range(1, 17, 4):
        painter.drawLine(QPointF(left, 15), QPointF(left + 5, 5))
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(1, 10), QPointF(21, 10))


def _gap(painter: QPainter, ink: QColor) -> None:
    painter.fillRect(QRectF(1, 3, 20, 14), _thinned(ink, 0.15))
    painter.setPen(QPen(_thinned(ink, 0.6), 1.5))
    painter.drawPoints([QPointF(x, y) for x in range(3, 21, 5) for y in (6, 10, 14)])


def _split(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DotLine))
    for y in (5, 15):
        painter.drawLine(QPointF(1, y), QPointF(21, y))


def _scenario(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(1, 4), QPointF(21, 8))
    painter.drawLine(QPointF(1, 12), QPointF(21, 18))
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(1, 8), QPointF(21, 13))


BAND_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "pooled": _bands,
    "forecast": _forecast,
    "gap": _gap,
    "split": _split,
    "scenario": _scenario,
}
"""By name: what paints the sign, 22 × 20 pixels, with the pen set to the ink it is given."""


def _thinned(ink: QColor, share: float) -> QColor:
    tone = QColor(ink)
    tone.setAlphaF(share)
    return tone
