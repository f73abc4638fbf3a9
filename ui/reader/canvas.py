"""What every painter of the page is handed: where to paint, what, and in which colours."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.reader.geometry import Lines, snapped
from ui.reader.index import Span
from ui.reader.scene import Scene
from ui.theme.theme import Theme

Row = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place outside the words that stands for a mark and can be clicked."""

    area: QRectF
    id: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """One repaint; `left` and `right` are the text column's edges, all lengths logical pixels of the viewport."""

    painter: QPainter
    lines: Lines
    scene: Scene
    theme: Theme
    ratio: float
    left: int
    right: int
    width: int

    @property
    def seen(self) -> tuple[int, int]:
        """The code points on the visible lines."""
        offsets = self.scene.offsets
        return offsets.to_points(self.lines.start), offsets.to_points(self.lines.end) + 1

    def snap(self, length: float) -> float:
        return snapped(length, self.ratio)

    def row(self, place: int) -> Row:
        return self.lines.row(self.scene.offsets.to_units(place))

    def rows(self, span: Span) -> tuple[Row, Row]:
        """Return the first and last row of a span."""
        return self.row(span.start), self.row(span.end - 1)

    def share_no_row(self, reach: int, start: int) -> bool:
        """Whether what ends by `reach` and what starts at `start` stand on different lines."""
        return self.row(reach - 1) < self.row(start)

    def extent(self, span: Span) -> tuple[float | None, float | None] | None:
        """Return top and bottom of a span's lines, None for an end out of sight; None if no line is in sight."""
        start, end = self.scene.units(span)
        boxes = self.lines.under(start, end)
        if not boxes:
            return None
        first, last = boxes[0], boxes[-1]
        return (first.top if first.start <= start else None, last.bottom if last.end >= end else None)
