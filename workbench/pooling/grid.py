"""The grid on which a level is reckoned: equal steps of its logarithm."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft

from workbench.pooling.arrays import Floats
from workbench.pooling.statements import Statement


@dataclass(frozen=True, slots=True)
class Grid:
    """``levels`` are logarithms of persons, rising in steps of ``step``, shape (k,)."""

    levels: Floats
    step: float

    @property
    def size(self) -> int:
        return len(self.levels)

    @property
    def room(self) -> int:
        """Length of the transforms: the grid and as much beside it as a jump reaches, so that nothing comes round."""
        return int(next_fast_len(self.size + int(2.2 / self.step), real=True))

    def blurred(self, curves: Floats, spread: Floats | float) -> Floats:
        """Curves over the grid, shape (…, levels), smoothed by a normal of that spread; their ends go on.

        One spread is for all of them, spreads of the shape (…, 1) are for each its own.
        """
        pad = self.room - self.size
        upper = np.broadcast_to(curves[..., -1:], (*curves.shape[:-1], pad // 2))
        lower = np.broadcast_to(curves[..., :1], (*curves.shape[:-1], pad - pad // 2))
        theta = 2 * np.pi * np.arange(self.room // 2 + 1) / self.room
        smooth = np.exp(-0.5 * (theta * spread / self.step) ** 2)
        around = rfft(np.concatenate([curves, upper, lower], axis=-1), self.room)
        return np.maximum(irfft(around * smooth, self.room)[..., : self.size], 0.0)


def grid_for(values: Iterable[float], step: float, padding: float) -> Grid:
    """A grid over the values in persons with ``padding`` on both sides, in log units."""
    logs = np.log(sorted(set(values)))  # an echo adds no room
    low, high = np.quantile(logs, (0.02, 0.98))
    low, high = low - padding, high + padding
    return Grid(low + step * np.arange(round((high - low) / step) + 1), step)


def stated_values(statements: Sequence[Statement]) -> list[float]:
    """Every number above zero that the statements name."""
    return [
        value
        for one in statements
        if not one.is_relative
        for value in (one.low, one.best, one.high)
        if value is not None and value > 0
    ]
