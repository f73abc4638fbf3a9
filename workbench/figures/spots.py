"""The marks of a panel that stand, in columns: what is in sight of very many is cut out without going through them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from db.values import Basis
from workbench.figures.content import Mark
from workbench.figures.levelscale import MarkLevels
from workbench.figures.placement import LeftOut, Placed, Sign, place
from workbench.figures.remembered import remembered

Values: TypeAlias = npt.NDArray[np.float64]
Rows: TypeAlias = npt.NDArray[np.intp]

_BASES = tuple(Basis)
_ABOVE_FOOT = 1.15  # of the level at the foot of an upward arrow, which asks for room above it


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """One row a mark: day numbers ``x``, shape (n,), and levels ``y`` in persons.

    ``spans`` has the first and last day of each mark's bar, shape (n, 2), its day twice where it has none; ``ends``
    those of its whisker in persons, NaN where it has none. ``is_foot`` tells upward arrows, ``basis`` is a place in
    `Basis`.
    """

    x: Values
    y: Values
    spans: Values
    ends: Values
    is_foot: npt.NDArray[np.bool_]
    basis: Rows

    def of(self, rows: Rows) -> "Columns":
        return Columns(*(getattr(self, field.name)[rows] for field in fields(self)))


@dataclass(frozen=True, eq=False)
class Spots:
    """The marks of ``every`` that stand in ``rows``, and why others stand nowhere.

    With a ``period`` their bars end where it does (its first and last day number).
    """

    every: tuple[Placed, ...]
    columns: Columns
    rows: Rows
    left_out: tuple[LeftOut, ...] = ()
    period: tuple[float, float] | None = None

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """The marks themselves."""
        return tuple(self._cut()) if self.period is not None else self.every

    def mark_at(self, at: int) -> Mark:
        return self.every[int(self.rows[at])].mark

    @cached_property
    def days(self) -> tuple[float, ...]:
        """The first and the last day number of all; () without marks."""
        if not len(self):
            return ()
        spans = self.columns.spans if self.period is None else np.clip(self.columns.spans, *self.period)
        return (float(spans.min()), float(spans.max()))

    @cached_property
    def levels(self) -> MarkLevels:
        """What the level axis has to know of them."""
        feet = self.columns.y[self.columns.is_foot]
        levels = np.concatenate([self.columns.y, self.columns.ends.ravel()])
        levels = levels[~np.isnan(levels)]
        above = levels[levels > 0]
        return MarkLevels(
            highest=float(max(levels.max(initial=0.0), feet.max(initial=0.0) * _ABOVE_FOOT)),
            foot=float(feet.max(initial=0.0)),
            lowest=float(above.min()) if above.size else None,
            has_none=bool((levels == 0).any()),
        )

    @cached_property
    def bases(self) -> frozenset[Basis]:
        return frozenset(_BASES[at] for at in np.unique(self.columns.basis))

    def _cut(self) -> Iterator[Placed]:
        first, last = self.period or (-np.inf, np.inf)
        for spot in map(self.every.__getitem__, self.rows):
            if spot.left is None or spot.right is None or (first <= spot.left and spot.right <= last):
                yield spot
            else:
                yield replace(spot, left=max(spot.left, first), right=min(spot.right, last))


@remembered
def spots_of(marks: tuple[Mark, ...]) -> Spots:
    """Every mark placed."""
    spots = [place(mark) for mark in marks]
    placed = tuple(spot for spot in spots if isinstance(spot, Placed))
    left_out = tuple(spot for spot in spots if isinstance(spot, LeftOut))
    return Spots(placed, _columns(placed), np.arange(len(placed)), left_out)


@remembered
def spots_within(spots: Spots, first: float, last: float) -> Spots:
    """Those of every mark that any of their days puts between two day numbers."""
    spans = spots.columns.spans
    inside = np.flatnonzero((spans[:, 1] >= first) & (spans[:, 0] <= last))
    return Spots(spots.every, spots.columns.of(inside), inside, spots.left_out, (first, last))


def _columns(placed: tuple[Placed, ...]) -> Columns:
    spans = [
        (spot.x, spot.x) if spot.left is None or spot.right is None else (spot.left, spot.right) for spot in placed
    ]
    ends = [(np.nan if spot.low is None else spot.low, np.nan if spot.high is None else spot.high) for spot in placed]
    return Columns(
        x=np.array([spot.x for spot in placed], float),
        y=np.array([spot.y for spot in placed], float),
        spans=np.array(spans, float).reshape(-1, 2),
        ends=np.array(ends, float).reshape(-1, 2),
        is_foot=np.array([spot.sign is Sign.ABOVE for spot in placed], bool),
        basis=np.array([_BASES.index(spot.mark.basis) for spot in placed], np.intp),
    )
