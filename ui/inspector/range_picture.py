"""A small picture of what a number says: a cap at a bound, an arrow to the open side, a dot only for a best number."""

from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.values import Bound, Quantity
from ui.language.numbers import share_words
from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr, written
from ui.theme.theme import Theme

_SIDE = 14
_LINE = 16  # y of the range
_AXIS = 34  # y of the axis


class RangePicture(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quantity: Quantity | None = None
        self.setMinimumHeight(56)
        theme.changed.connect(self.update)
        keep_left_to_right(self)

    def show_quantity(self, quantity: Quantity | None) -> None:
        self._quantity = quantity
        self.setAccessibleName(tr("Range: {range}", range=range_words(quantity)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 56)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quantity = self._quantity
        known = _known(quantity)
        if quantity is None or not known:
            painter.setPen(self._theme.colour("text_faint"))
            painter.setFont(self._theme.font("caption"))
            words = range_words(quantity) if quantity else tr("No number yet")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        else:
            top = nice_top(max(known) * 1.4)
            self._paint_axis(painter, top)
            self._paint_range(painter, quantity, top)
        painter.end()

    def _x(self, level: float, top: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * level / top

    def _paint_axis(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(self._theme.chart_colour("axis"), 1))
        painter.drawLine(QPointF(_SIDE, _AXIS), QPointF(self.width() - _SIDE, _AXIS))
        painter.setFont(self._theme.font("micro"))
        for level in ticks(top):
            x = self._x(level, top)
            painter.setPen(self._theme.chart_colour("axis"))
            painter.drawLine(QPointF(x, _AXIS), QPointF(x, _AXIS + 3))
            painter.setPen(self._theme.colour("text_muted"))
            box = QRectF(x - 40, _AXIS + 4, 80, 16)
            painter.drawText(_inside(box, self.width()), Qt.AlignmentFlag.AlignCenter, f"{level:,.0f}")

    def _paint_range(self, painter: QPainter, quantity: Quantity, top: float) -> None:
        colour = self._theme.colour("tag_quantity")
        pen = QPen(colour, 2.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        low = self._x(quantity.low, top) if quantity.low is not None else None
        high = self._x(quantity.high, top) if quantity.high is not None else None
        if low is not None and high is not None and low != high:
            painter.drawLine(QPointF(low, _LINE), QPointF(high, _LINE))
        for cap in {low, high} - {None} if quantity.bound != Bound.EXACT else ():
            painter.drawLine(QPointF(cap, _LINE - 7), QPointF(cap, _LINE + 7))  # type: ignore[arg-type]
        if quantity.best is not None:
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(self._x(quantity.best, top), _LINE), 4, 4)
        elif high is not None and low is None:
            self._paint_arrow(painter, high, -1)
        elif low is not None and high is None:
            self._paint_arrow(painter, low, 1)
        self._paint_words(painter, quantity, max(x for x in (low, high, self._best_x(quantity, top)) if x is not None))

    def _best_x(self, quantity: Quantity, top: float) -> float | None:
        return self._x(quantity.best, top) if quantity.best is not None else None

    def _paint_arrow(self, painter: QPainter, cap: float, side: int) -> None:
        """From the cap to the open side: how far that goes is not known."""
        tip = cap + side * 64
        tip = min(max(tip, _SIDE - 6), self.width() - _SIDE + 6)
        painter.drawLine(QPointF(cap, _LINE), QPointF(tip, _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF([QPointF(tip - side * 7, _LINE - 5), QPointF(tip, _LINE), QPointF(tip - side * 7, _LINE + 5)])
        )

    def _paint_words(self, painter: QPainter, quantity: Quantity, right: float) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text"))
        words = range_words(quantity)
        width = painter.fontMetrics().horizontalAdvance(words)
        shift = 70 if quantity.low is not None and quantity.high is None else 0
        left = right + 10 + shift
        if left + width > self.width() - 4:
            left = max(4.0, self.width() - width - 4.0)
            painter.drawText(QPointF(left, 8), words)
        else:
            painter.drawText(QPointF(left, _LINE + 5), words)


def range_words(quantity: Quantity | None) -> str:
    """What the number says, in words that add nothing: "fewer than 2,000", "more than 900", "900 to 1,200"."""
    if quantity is None:
        return tr("no number")
    low, best, high = quantity.low, quantity.best, quantity.high
    if quantity.ratio is not None:
        return share_words(*quantity.ratio)
    if best is not None:
        return tr("about {best:,.0f}", best=best) if quantity.bound == Bound.ABOUT else written(best, ",.0f")
    if low is not None and high is not None:
        return tr("{low:,.0f} to {high:,.0f}", low=low, high=high)
    if high is not None:
        return tr("up to {high:,.0f}", high=high)
    return tr("from {low:,.0f}", low=low) if low is not None else tr("no number")


def _known(quantity: Quantity | None) -> list[float]:
    if quantity is None or quantity.ratio is not None:
        return []
    return [level for level in (quantity.low, quantity.best, quantity.high) if level is not None]


def nice_top(level: float) -> float:
    """The next round number above: 1, 2, 3 or 5 times a power of ten."""
    if level <= 0:
        return 10.0
    power = 10.0 ** floor(log10(level))
    return next(step * power for step in (1, 2, 3, 5, 10) if step * power >= level)


def ticks(top: float) -> list[float]:
    parts = 3 if f"{top:e}"[0] == "3" else 4 if f"{top:e}"[0] == "2" else 5
    return [top * part / parts for part in range(parts + 1)]


def _inside(box: QRectF, width: int) -> QRectF:
    """A label's box moved so that its middle words stay within the picture."""
    if box.center().x() < 24:
        return QRectF(box).translated(24 - box.center().x() - 4, 0)
    if box.center().x() > width - 24:
        return QRectF(box).translated(width - 24 - box.center().x(), 0)
    return box
