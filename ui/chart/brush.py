"""A time chosen on the chart: shaded while it is being dragged, then kept until it is ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.chart.days import Days
from ui.chart.overlay import Overlay
from ui.chart.period import Period


class Brush(QObject):
    """`changed` is emitted with the first and last day that were chosen, None when that choice is ended.

    ``days`` says where days lie now; None where there is no time axis.
    """

    changed = Signal(object)

    def __init__(self, overlay: Overlay, days: Callable[[], Days | None], parent: QObject) -> None:
        super().__init__(parent)
        self._overlay, self._days = overlay, days
        self.chosen: Period | None = None

    def shade(self, period: Period | None) -> None:
        """Shade a time, while it is being chosen."""
        days = self._days()
        self._overlay.show_span(days.span_of(period) if period and days else None)

    def choose(self, period: Period | None) -> None:
        """Choose a time; None ends that."""
        was, self.chosen = self.chosen, period
        self.shade(period)
        if was != period:
            self.changed.emit(period)

    def follow(self) -> None:
        """The chart is drawn anew, and days lie elsewhere."""
        self.shade(self.chosen)
