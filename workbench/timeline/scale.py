"""Days along a time axis, in pixels on the screen and points on paper."""

from dataclasses import dataclass
from datetime import date

from workbench.figures.placement import day_number
from workbench.figures.timescale import Period
from workbench.timeline.signs import Reach
from workbench.timeline.timespans import TimeSpan

_BEYOND = 60.0  # what lies farther out is not told apart, and needs no longer bar


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A period over ``width`` from ``left`` on."""

    period: Period
    left: float
    width: float
    unit: float = 1.0
    """What the signs call a pixel."""

    @property
    def right(self) -> float:
        return self.left + self.width

    def x(self, day: float) -> float:
        """Where a day number begins."""
        return self.left + (day - self.period.first) / self.period.days * self.width

    def share(self, x: float) -> float:
        """How far along the axis a pixel lies: 0 at its left end, 1 at its right."""
        return min(max((x - self.left) / max(self.width, 1.0), 0.0), 1.0)

    def noon(self, day: date) -> float:
        return self.x(day_number(day) + 0.5)

    def reach(self, span: TimeSpan, y: float) -> Reach:
        """A span from the beginning of its first day to the end of its last, cut where it is long out of sight."""
        first, last = span.ends
        return Reach(self._cut(self.x(day_number(first))), self._cut(self.x(day_number(last) + 1)), y, self.unit)

    def sees(self, span: TimeSpan | None) -> bool:
        """Whether any of a span is in sight, its arrow where it has an open end included."""
        if span is None:
            return False
        first, last = (day_number(day) for day in span.ends)
        return first <= self.period.last and last + 1 >= self.period.first

    def _cut(self, x: float) -> float:
        return min(max(x, self.left - _BEYOND), self.right + _BEYOND)
