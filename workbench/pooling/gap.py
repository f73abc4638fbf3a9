"""Who is counted: how far the total lies above the core, and how that moves.

The logarithm of total over core is an Ornstein-Uhlenbeck process, on a few nodes a birth-and-death chain with the same
stationary curve and relaxation. Its chain is reversible, so that the step of any number of days is exact. Mean, spread
and time scale are those of eleven pairs of a stated and a fuller count, 2016-2024; a total below the core is rare.
"""

from functools import cached_property

import numpy as np

from workbench.pooling.arrays import Floats

MEAN, SPREAD, DAYS = 0.35, 0.35, 400.0
_FIRST, _LAST, _APART = -0.3, 1.5, 0.15
_BELOW_CORE = 0.5  # weight of a gap below zero


class Gap:
    """The gap on nodes ``cells`` grid steps above the core; ``single`` where all claims count the same."""

    def __init__(self, step: float, *, single: bool) -> None:
        apart = max(1, round(_APART / step))
        first, last = round(_FIRST / step / apart), round(_LAST / step / apart)
        self.cells = np.zeros(1, int) if single else apart * np.arange(first, last + 1)
        self._step = step

    @property
    def size(self) -> int:
        return len(self.cells)

    @cached_property
    def start(self) -> Floats:
        """Probability of each node before anything is claimed."""
        gaps = self.cells * self._step
        weights = np.exp(-0.5 * ((gaps - MEAN) / SPREAD) ** 2) * np.where(gaps < 0, _BELOW_CORE, 1.0)
        return np.asarray(weights / weights.sum())

    def moved(self, days: Floats) -> Floats:
        """Matrices that move a column of node probabilities by so many days, shape (len(days), g, g)."""
        rates, vectors, roots = self._decomposed
        powers = np.exp(np.asarray(days, float)[:, None] * rates)
        return np.asarray((roots[:, None] * vectors * powers[:, None, :]) @ (vectors / roots[:, None]).T)

    @cached_property
    def _decomposed(self) -> tuple[Floats, Floats, Floats]:
        """Eigenvalues and vectors of the generator made symmetric by the roots of the stationary probabilities."""
        roots = np.sqrt(self.start)
        if self.size == 1:
            return np.zeros(1), np.ones((1, 1)), roots
        apart = (self.cells[1] - self.cells[0]) * self._step
        rate = SPREAD**2 / DAYS / apart**2
        generator = rate * (np.eye(self.size, k=1) + np.eye(self.size, k=-1))
        up, down = roots[1:] / roots[:-1], roots[:-1] / roots[1:]
        leaving = -rate * (np.append(up, 0.0) + np.insert(down, 0, 0.0))
        values, vectors = np.linalg.eigh(generator + np.diag(leaving))
        return values, vectors, roots
