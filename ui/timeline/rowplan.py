"""Where each row of the timeline stands: rows of one height, and a heading over those that say no date."""

from dataclasses import dataclass

ROW, HEADING = 42, 32  # px


@dataclass(frozen=True, slots=True)
class RowPlan:
    """``count`` rows, of which those from ``dated`` on say no date and stand under a heading."""

    count: int = 0
    dated: int = 0

    @property
    def has_heading(self) -> bool:
        return self.dated < self.count

    @property
    def height(self) -> int:
        return self.count * ROW + (HEADING if self.has_heading else 0)

    @property
    def heading_top(self) -> int:
        return self.dated * ROW

    def top(self, row: int) -> int:
        return row * ROW + (HEADING if row >= self.dated and self.has_heading else 0)

    def at(self, y: float) -> int | None:
        """The row at a height, None on the heading and below the last."""
        if y < 0 or y >= self.height:
            return None
        if self.has_heading and y >= self.heading_top:
            y -= HEADING
            if y < self.heading_top:
                return None
        return int(y // ROW)

    def between(self, top: float, bottom: float) -> range:
        """The rows of which any part lies between two heights."""
        first = max(int((top - HEADING) // ROW), 0)
        return range(first, min(int(bottom // ROW) + 1, self.count))
