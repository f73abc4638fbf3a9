"""Where the marks of a drawn figure lie, for whoever points at them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, overload

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from typing_extensions import override

from workbench.figures.content import Mark
from workbench.figures.placement import LeftOut, Placed
from workbench.figures.timescale import Period

Values: TypeAlias = npt.NDArray[np.float64]


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


@dataclass(frozen=True, slots=True, eq=False)
class Stood:
    """The marks of one panel where they stand: day numbers and places on the level scale, shape (n,).

    ``mark_at`` gives the mark of a row; ``names`` their names, none where they have no own.
    """

    x: Values
    y: Values
    mark_at: Callable[[int], Mark]
    names: Sequence[str] = ()

    @classmethod
    def of(cls, placed: Sequence[Placed], names: Sequence[str] = ()) -> "Stood":
        x, y = np.array([(one.x, one.y) for one in placed], float).reshape(-1, 2).T
        return cls(x, y, lambda at: placed[at].mark, names)


class DrawnMarks(Sequence[DrawnMark]):
    """Marks of all panels, each made when it is asked for: there may be very many."""

    def __init__(self, panels: Sequence[Stood], period: Period) -> None:
        self._panels = panels
        first, last = period.sight
        rows = [np.flatnonzero((one.x >= first) & (one.x <= last)) for one in panels]
        self.panel = np.repeat(np.arange(len(panels)), [len(one) for one in rows])
        """The panel of each mark, counted from 0."""
        self.row = np.concatenate([*rows, np.empty(0, np.intp)])
        """The row of each mark in its panel."""

    @override
    def __len__(self) -> int:
        return len(self.row)

    @overload
    def __getitem__(self, at: int) -> DrawnMark: ...

    @overload
    def __getitem__(self, at: slice) -> "list[DrawnMark]": ...

    @override
    def __getitem__(self, at: int | slice) -> "DrawnMark | list[DrawnMark]":
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        panel, row = int(self.panel[at]), int(self.row[at])
        stood = self._panels[panel]
        name = stood.names[row] if stood.names else ""
        return DrawnMark(stood.mark_at(row), panel, float(stood.x[row]), float(stood.y[row]), name)


@dataclass(frozen=True)
class Drawn:
    """What a screen needs to find marks under the pointer. It is out of date once the figure is drawn anew."""

    axes: tuple[Axes, ...]
    panels: tuple[Stood, ...]
    period: Period
    left_out: tuple[LeftOut, ...]

    @cached_property
    def marks(self) -> DrawnMarks:
        """The marks whose dot or cap is in sight; of others only a part of the date's bar is."""
        return DrawnMarks(self.panels, self.period)

    def in_time(self) -> list[int]:
        """Indices of the marks by their days."""
        days = np.concatenate([*(one.x[self._rows(number)] for number, one in enumerate(self.panels)), np.empty(0)])
        return [int(at) for at in np.argsort(days, kind="stable")]

    def find(self, claim_id: int) -> int | None:
        """Index of the mark that shows a claim."""
        rows = zip(self.marks.panel, self.marks.row, strict=True)
        marks = (self.panels[panel].mark_at(row) for panel, row in rows)
        return next((at for at, mark in enumerate(marks) if claim_id in mark.claim_ids), None)

    def positions(self) -> Values:
        """The marks' places in display pixels from the figure's lower left corner, shape (n, 2), in order of marks."""
        return self._positions

    @cached_property
    def _positions(self) -> Values:
        places = [np.empty((0, 2))]
        for number, (axes, stood) in enumerate(zip(self.axes, self.panels, strict=True)):
            rows = self._rows(number)
            places.append(axes.transData.transform(np.column_stack([stood.x[rows], stood.y[rows]])))
        return np.concatenate(places)

    def _rows(self, panel: int) -> npt.NDArray[np.intp]:
        return np.asarray(self.marks.row[self.marks.panel == panel])

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """Index of the mark nearest to a display pixel, None where none is within ``reach`` pixels."""
        if not len(self.marks):
            return None
        across, up = (self.positions() - (x, y)).T
        squares = across * across + up * up
        index = int(squares.argmin())
        return index if squares[index] <= reach * reach else None
