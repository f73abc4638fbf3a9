"""The line shapes that say what kind of words these are, whatever the colours: double, solid, dots, dashes, wave.

Each shape is drawn once into a tile, long enough to close on whole device pixels, and then laid under the words: five
thousand tags would otherwise spend their time in the drawing of waves.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from db.values import SpanKind
from ui.reader.geometry import snapped

FIRST_LANE = 5  # px below the baseline; each further lane PITCH lower
PITCH = 4
_HEIGHT = 5
_TILE_HEIGHT = 8  # more than is shown: a tile must not begin anew underneath
_LENGTH = 440  # px of a tile: a whole number of every shape's periods (5, 8, 11)

COLOUR: Mapping[str, str] = {
    SpanKind.SOURCE: "tag_source",
    SpanKind.QUANTITY: "tag_quantity",
    SpanKind.PLACE: "tag_place",
    SpanKind.DATE: "tag_date",
    SpanKind.FORCE: "tag_force",
    SpanKind.EVENT: "tag_code",
}


def draw(painter: QPainter, kind: str, left: float, right: float, top: float, colour: QColor) -> None:
    """Draw the line of one kind from left to right, its upper edge at `top` (a whole device pixel)."""
    tile = _tile(kind, colour.rgba(), painter.device().devicePixelRatioF())
    painter.drawTiledPixmap(QRectF(left, top, right - left, _HEIGHT), tile, QPointF())


@lru_cache(maxsize=64)
def _tile(kind: str, rgba: int, ratio: float) -> QPixmap:
    tile = QPixmap(round(_LENGTH * ratio), round(_TILE_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES.get(kind, _thin)(painter, QColor.fromRgba(rgba))
    painter.end()
    return tile


def _double(painter: QPainter, colour: QColor) -> None:
    _fill(painter, 0, 0, _LENGTH, 1, colour)
    _fill(painter, 0, 3, _LENGTH, 1, colour)


def _solid(painter: QPainter, colour: QColor) -> None:
    _fill(painter, 0, 0, _LENGTH, 3, colour)


def _dots(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in range(0, _LENGTH, 5):
        painter.drawEllipse(QRectF(x, 0, 2.8, 2.8))


def _dashes(painter: QPainter, colour: QColor) -> None:
    for x in range(0, _LENGTH, 11):
        _fill(painter, x, 1, 7, 2, colour)


def _wave(painter: QPainter, colour: QColor) -> None:
    path = QPainterPath(QPointF(-4, 1.75))
    for x in range(-4, _LENGTH + 4, 8):
        path.quadTo(x + 2, -1.75, x + 4, 1.75)
        path.quadTo(x + 6, 5.25, x + 8, 1.75)
    painter.strokePath(path, QPen(colour, 1.5))


def _dash_dot(painter: QPainter, colour: QColor) -> None:
    for x in range(0, _LENGTH, 11):
        _fill(painter, x, 1, 6, 1, colour)
        _fill(painter, x + 8, 1, 1, 1, colour)


def _thin(painter: QPainter, colour: QColor) -> None:
    _fill(painter, 0, 1, _LENGTH, 1, colour)


def _fill(painter: QPainter, left: float, top: float, width: float, height: float, colour: QColor) -> None:
    """Fill whole device pixels: a fraction of one would blur the double line into one."""
    ratio = painter.device().devicePixelRatioF()
    top, height = snapped(top, ratio), max(snapped(height, ratio), 1 / ratio)
    painter.fillRect(QRectF(snapped(left, ratio), top, snapped(width, ratio), height), colour)


_SHAPES: Mapping[str, Callable[[QPainter, QColor], None]] = {
    SpanKind.SOURCE: _double,
    SpanKind.QUANTITY: _solid,
    SpanKind.PLACE: _dots,
    SpanKind.DATE: _dashes,
    SpanKind.FORCE: _wave,
    SpanKind.EVENT: _dash_dot,
}
