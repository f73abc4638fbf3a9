"""Where days lie across a drawn chart, and which day lies under a place, in pixels of the chart's widget."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF

from ui.chart.period import Period
from ui.language.numbers import day_words
from ui.language.texts import tr
from workbench.figures.found import Drawn
from workbench.figures.placement import day_number, day_of


@dataclass(frozen=True, slots=True)
class Days:
    """The time axis as drawn: its ends in pixels, its days, and the plots' upper and lower edge."""

    left: float
    right: float
    top: float
    bottom: float
    first: float
    last: float

    @classmethod
    def of(cls, drawn: Drawn, width: float, height: float) -> "Days":
        """The axis of a drawn chart in a widget of that size."""
        boxes = [axes.get_position() for axes in drawn.axes]
        first, last = drawn.axes[0].get_xlim()
        return cls(
            left=width * boxes[0].x0,
            right=width * boxes[0].x1,
            top=height * (1 - max(box.y1 for box in boxes)),
            bottom=height * (1 - min(box.y0 for box in boxes)),
            first=float(first),
            last=float(last),
        )

    @property
    def period(self) -> Period:
        return day_of(self.first), day_of(self.last)

    def day_at(self, x: float) -> date:
        """The day there; of places beside the plots the first or last."""
        share = min(max((x - self.left) / (self.right - self.left), 0.0), 1.0)
        return day_of(self.first + share * (self.last - self.first))

    def span_of(self, period: Period) -> tuple[QRectF, str]:
        """The area that a time takes over the plots, and the time in words."""
        scale = (self.right - self.left) / (self.last - self.first)
        ends = [self.left + (day_number(day) - self.first) * scale for day in period]
        left, right = (min(max(end, self.left), self.right) for end in ends)
        words = tr("{low} to {high}", low=day_words(period[0]), high=day_words(period[1]))
        return QRectF(left, self.top, right - left, self.bottom - self.top), words
