"""Lucide signs drawn in the theme's colours at the moment of painting, sharp at any pixel ratio."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache, QTransform
from typing_extensions import override

from resources import files
from ui.language.sides import right_to_left
from ui.theme import tokens

_POINTING = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "panel-left", "panel-right", "undo-2", "redo-2"}
)
"""Signs that point along the line, and turn round with it."""

Tint = Callable[[QIcon.Mode, QIcon.State], QColor]


class TintedIcon(QIconEngine):
    """One sign whose colour is asked for anew at each painting, so that a change of theme needs no new icons."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, draw(self._name, rect.size(), self._tint(mode, state), ratio))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return draw(self._name, size, self._tint(mode, state), 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return draw(self._name, size, self._tint(mode, state), scale)

    @override
    def clone(self) -> QIconEngine:
        return TintedIcon(self._name, self._tint)

    @override
    def key(self) -> str:
        return "lucide"

    @override
    def iconName(self) -> str:
        return self._name


def draw(name: str, size: QSize, colour: QColor, ratio: float) -> QPixmap:
    """Return a sign of `size` logical pixels for a screen of that pixel ratio, kept in Qt's pixmap cache."""
    is_turned = name in _POINTING and right_to_left()
    key = f"lucide/{name}/{is_turned}/{size.width()}x{size.height()}@{ratio}/{colour.rgba()}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _render(name, size * ratio, colour)
        if is_turned:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
        pixmap.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _render(name: str, size: QSize, colour: QColor) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 3 ms that the start of the program need not pay

    pixmap = QPixmap(size)
    pixmap.fill(QColor(0, 0, 0, 0))
    side = min(size.width(), size.height())
    corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    sign = QSvgRenderer(_source(name).replace("currentColor", colour.name()).encode())
    painter = QPainter(pixmap)
    sign.render(painter, QRectF(corner, QSize(side, side)))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    """Return a sign's SVG with the design's line width in place of Lucide's own 2 px."""
    stroke = tokens.load().icon_stroke_px
    return files.text("icons", f"{name}.svg").replace('stroke-width="2"', f'stroke-width="{stroke}"')
