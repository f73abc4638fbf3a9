"""The mouse over the chart: resting shows a card, a click opens, a drag chooses a time, with Shift it moves all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from typing_extensions import override

from ui.chart.period import Period, ordered, panned
from ui.timers import once

if TYPE_CHECKING:
    from ui.chart.canvas import ChartCanvas

_CARD_AFTER = 150  # ms
_LEAST_DRAG = 4.0  # px; less is a click that shook


class ChartPointer(QObject):
    """Watches one chart; what the mouse does is done to the chart through its own deeds."""

    def __init__(self, canvas: "ChartCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hovered: int | None = None
        self._pressed: int | None = None
        self._panning: tuple[QPointF, Period] | None = None
        self._brushing: QPointF | None = None
        self._card = once(self, _CARD_AFTER, self._show_hovered)
        canvas.setMouseTracking(True)
        canvas.installEventFilter(self)

    def forget(self) -> None:
        """The chart is drawn anew: what was under the pointer is no longer there."""
        self._hovered = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            deeds = {
                QEvent.Type.MouseMove: self._move,
                QEvent.Type.MouseButtonPress: self._press,
                QEvent.Type.MouseButtonRelease: self._release,
                QEvent.Type.MouseButtonDblClick: self._double_click,
            }
            if event.type() in deeds:
                deeds[event.type()](event)
        elif isinstance(event, QWheelEvent):
            self._wheel(event)
        elif event.type() is QEvent.Type.Leave:
            self._hovered = None
            self._card.stop()
            self._canvas.hide_card()
        return False

    def _wheel(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            about = event.position().x() / max(self._canvas.width(), 1)
            self._canvas.zoom(0.8 if event.angleDelta().y() > 0 else 1.25, about)

    def _move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._panning is not None:
            start, period = self._panning
            self._canvas.show_period(panned(period, (start.x() - at.x()) / max(self._canvas.width(), 1)))
        elif self._brushing is not None:
            self._brush(at)
        else:
            self._hover(at)

    def _hover(self, at: QPointF) -> None:
        found = self._canvas.mark_under(at)
        if found != self._hovered:
            self._hovered = found
            shape = Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor
            self._canvas.setCursor(shape)
            self._canvas.hide_card()
            if found is not None:
                self._card.start()

    def _press(self, event: QMouseEvent) -> None:
        at, days = event.position(), self._canvas.days
        found = self._canvas.mark_under(at)
        is_to_pan = (
            event.button() is Qt.MouseButton.MiddleButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if found is not None and not is_to_pan:
            self._canvas.choose(found)
            self._pressed = found
        elif days is not None and is_to_pan:
            self._panning = (at, days.period)
        elif days is not None and event.button() is Qt.MouseButton.LeftButton:
            self._brushing = at

    def _release(self, event: QMouseEvent) -> None:
        """A click opens the mark's sentence, with Ctrl it only shows the evidence; on empty ground it ends a choice."""
        at, began = event.position(), self._brushing
        self._panning = self._brushing = None
        pressed, self._pressed = self._pressed, None
        with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if pressed is not None and not with_ctrl and pressed == self._canvas.mark_under(at):
            self._canvas.open_current()
        elif began is not None:
            self._canvas.brush.choose(self._between(began, at) if abs(began.x() - at.x()) >= _LEAST_DRAG else None)

    def _brush(self, at: QPointF) -> None:
        if self._brushing is not None and abs(self._brushing.x() - at.x()) >= _LEAST_DRAG:
            self._canvas.brush.shade(self._between(self._brushing, at))

    def _between(self, one: QPointF, other: QPointF) -> Period | None:
        days = self._canvas.days
        return None if days is None else ordered(days.day_at(one.x()), days.day_at(other.x()))

    def _double_click(self, event: QMouseEvent) -> None:
        """Into the chosen time, or out to the whole."""
        at = event.position()
        self._brushing = None
        chosen, days = self._canvas.brush.chosen, self._canvas.days
        if self._canvas.mark_under(at) is not None:
            return
        if chosen is not None and days is not None and chosen[0] <= days.day_at(at.x()) <= chosen[1]:
            self._canvas.zoom_to_brush()
        else:
            self._canvas.fit()

    def _show_hovered(self) -> None:
        if self._hovered is not None:
            self._canvas.show_card(self._hovered)
