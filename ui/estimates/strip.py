"""The small chart of a track record: each earlier claim of a source as its range beside what proved right.

The line in the middle is what proved right; to the left too low, to the right too high, each doubling as wide as each
halving. It grades nobody, and says so.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.inspector.range_picture import range_words
from ui.language.numbers import day_words
from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.numbering import claim_label
from workbench.track_record import Stood
from workbench.track_strip import Strip, distance_words, doublings_shown

_ROW, _AXIS, _TOP = 26, 26, 20  # px
_LEFT, _RIGHT, _PAD = 300, 110, 16
_CAP, _BAR, _DOT, _HEAD = 7, 4, 3.5, 5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RecordStrip(QWidget):
    """`opened` is emitted with the claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strips: Sequence[Strip] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Earlier claims beside what proved right"))
        keep_left_to_right(self)
        theme.changed.connect(self.update)

    @property
    def current(self) -> Strip | None:
        return self._strips[self._current] if self._strips else None

    def show_strips(self, shown: Sequence[Strip]) -> None:
        self._strips, self._current = shown, 0
        self.setFixedHeight(self.sizeHint().height())
        self._tell()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, _TOP + _ROW * len(self._strips) + _AXIS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        if self._strips:
            rows = [(one, _TOP + place * _ROW) for place, one in enumerate(self._strips)]
            if self.hasFocus():
                self._paint_ring(painter, rows[self._current][1])
            for one, top in rows:
                self._paint_proved(painter, one, top)
            self._paint_axis(painter)
            for one, top in rows:
                self._paint_row(painter, one, top)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        if event.key() in steps and self._strips:
            self._current = min(max(self._current + steps[Qt.Key(event.key())], 0), len(self._strips) - 1)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current.comparison.claim_id)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._row_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = row
            self._tell()
            self.update()
            self.opened.emit(self._strips[row].comparison.claim_id)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _row_at(self, y: float) -> int | None:
        row = int((y - _TOP) // _ROW)
        return row if 0 <= row < len(self._strips) else None

    def _x(self, doublings: float) -> float:
        """Where so many doublings lie, at the edge where they lie beyond it."""
        most = doublings_shown(self._strips)
        left, right = _LEFT, max(self.width() - _RIGHT - _PAD, _LEFT + 60)
        share = (min(max(doublings, -most), most) + most) / (2 * most)
        return left + share * (right - left)

    def _paint_axis(self, painter: QPainter) -> None:
        bottom = _TOP + _ROW * len(self._strips)
        painter.setFont(self._theme.font("micro"))
        most = doublings_shown(self._strips)
        for step in range(-most, most + 1):
            x = self._x(step)
            painter.setPen(QPen(self._theme.chart_colour("grid"), 1))
            painter.drawLine(QPointF(x, _TOP), QPointF(x, bottom + 4))
            painter.setPen(self._theme.colour("text_muted"))
            words = "" if step == 0 else f"{'÷' if step < 0 else '×'} {2 ** abs(step)}"
            painter.drawText(QRectF(x - 40, bottom + 4, 80, 18), Qt.AlignmentFlag.AlignCenter, words)
        x = self._x(0)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawLine(QPointF(x, _TOP), QPointF(x, bottom + 4))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRectF(x - 90, bottom + 4, 180, 18), Qt.AlignmentFlag.AlignCenter, tr("what proved right"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(QRectF(_LEFT, 0, 160, _TOP), _MIDDLE, tr("‹ too low"))
        side = _MIDDLE | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(self._x(most) - 160, 0, 160, _TOP), side, tr("too high ›"))

    def _paint_ring(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring_px))
        painter.setBrush(self._theme.colour("selection"))
        painter.drawRoundedRect(QRectF(6, top + 1, self.width() - 12, _ROW - 2), 4, 4)

    def _paint_row(self, painter: QPainter, one: Strip, top: float) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text"))
        box = QRectF(_PAD, top, _LEFT - _PAD - 20, _ROW)
        words = painter.fontMetrics().elidedText(_about(one), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _MIDDLE, words)
        right = QRectF(self.width() - _RIGHT, top, _RIGHT - _PAD, _ROW)
        painter.drawText(right, _MIDDLE | Qt.AlignmentFlag.AlignRight, distance_words(one.comparison))
        self._paint_range(painter, one, top + _ROW / 2)

    def _paint_proved(self, painter: QPainter, one: Strip, top: float) -> None:
        """A range that proved right is as wide as it is; a number is the line alone."""
        low, high = one.proved
        if low == high == 0:
            return
        most = doublings_shown(self._strips)
        left, right = self._x(low if low is not None else -most), self._x(high if high is not None else most)
        painter.setPen(QPen(self._theme.chart_colour("axis"), 1))
        painter.setBrush(self._theme.chart_colour("s1_band95"))
        painter.drawRect(QRectF(left, top + 3.5, right - left, _ROW - 7))

    def _paint_range(self, painter: QPainter, one: Strip, y: float) -> None:
        """Full where it held what proved right, hollow where it did not; an arrow where it has no end."""
        colour, most = self._theme.chart_colour("s1_text"), doublings_shown(self._strips)
        left = self._x(one.low if one.low is not None else -most)
        right = self._x(one.high if one.high is not None else most)
        held = one.comparison.stood is Stood.INSIDE
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if held else self._theme.colour("panel"))
        if right - left >= 2:
            painter.drawRect(QRectF(left, y - _BAR, right - left, 2 * _BAR))
        for x, end, side in ((left, one.low, -1), (right, one.high, 1)):
            if end is None:
                _paint_head(painter, colour, QPointF(x + side * 8, y), side)
            elif abs(end) > most:
                _paint_head(painter, colour, QPointF(x, y), side)
            else:
                painter.drawLine(QPointF(x, y - _CAP), QPointF(x, y + _CAP))
        if one.best is not None and abs(one.best) <= most:
            painter.setBrush(self._theme.colour("panel") if held else colour)
            painter.drawEllipse(QPointF(self._x(one.best), y), _DOT, _DOT)

    def _tell(self) -> None:
        """What a screen reader says of the claim that is chosen."""
        one = self.current
        if one is None:
            self.setAccessibleDescription("")
            return
        place = tr("{current} of {strips}", current=self._current + 1, strips=len(self._strips))
        self.setAccessibleDescription(f"{place}: {_about(one)}; {distance_words(one.comparison)}")


def _paint_head(painter: QPainter, colour: QColor, tip: QPointF, side: int) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QPointF(tip.x() - side * 8, tip.y()), tip)
    for rise in (-_HEAD, _HEAD):
        painter.drawLine(tip, QPointF(tip.x() - side * _HEAD, tip.y() + rise))


def _about(one: Strip) -> str:
    """For example "C-012  about 600, known 5 Dec 2019"."""
    comparison = one.comparison
    known = tr(", known {known}", known=day_words(comparison.known)) if comparison.known else ""
    return f"{claim_label(comparison.claim_number)}  {range_words(comparison.said)}{known}"
