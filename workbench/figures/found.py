"""Where the marks of a drawn figure lie, for whoever points at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes

from workbench.figures.content import Mark
from workbench.figures.placement import LeftOut, Placed
from workbench.figures.timescale import Period


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark as drawn: its panel (counted from 0), its day number since 1970-01-01 and its level.

    ``name`` is its group's id in a vector file, "" where marks are not told apart there.
    """

    mark: Mark
    panel: int
    x: float
    y: float
    name: str = ""


@dataclass(frozen=True)
class Drawn:
    """What a screen needs to find marks under the pointer. It is out of date once the figure is drawn anew.

    ``panels`` has the marks of each panel where they now stand, and their names (none where they have no own).
    """

    axes: tuple[Axes, ...]
    panels: tuple[tuple[Sequence[Placed], Sequence[str]], ...]
    period: Period
    left_out: tuple[LeftOut, ...]

    @cached_property
    def marks(self) -> tuple[DrawnMark, ...]:
        """The marks whose dot or cap is in sight; of others only a part of the date's bar is."""
        return tuple(
            DrawnMark(one.mark, panel, one.x, one.y, name)
            for panel, (placed, names) in enumerate(self.panels)
            for one, name in zip(placed, names or [""] * len(placed), strict=True)
            if self.period.holds(one.x)
        )

    def positions(self) -> npt.NDArray[np.float64]:
        """The marks' places in display pixels from the figure's lower left corner, shape (n, 2), in order of marks."""
        return self._positions

    @cached_property
    def _positions(self) -> npt.NDArray[np.float64]:
        places = np.empty((len(self.marks), 2))
        panels = np.array([mark.panel for mark in self.marks])
        data = np.array([(mark.x, mark.y) for mark in self.marks]).reshape(-1, 2)
        for number, axes in enumerate(self.axes):
            places[panels == number] = axes.transData.transform(data[panels == number])
        return places

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """Index of the mark nearest to a display pixel, None where none is within ``reach`` pixels."""
        if not self.marks:
            return None
        distances = np.hypot(*(self.positions() - (x, y)).T)
        index = int(distances.argmin())
        return index if distances[index] <= reach else None
