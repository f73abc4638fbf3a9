"""How a level moves: every day a little, now and then by a jump.

The step of one day is a mixture: a drift of spread ``sigma``, a middling jump about every four months and a large one
about every two years, both symmetric in log level (discrete Laplace). Its transform is real, and the step of d days
is its d-th power.
"""

from functools import lru_cache

import numpy as np

from workbench.pooling.arrays import Floats

_JUMPS = ((1 / 120, 0.16), (1 / 600, 0.6))  # chance a day, mean size in log units
_MOST_AT_ONCE = 0.2  # of the drift's chance; below it the two-neighbour step keeps the variance to the digit


@lru_cache(maxsize=64)
def one_day(sigma: float, step: float, room: int) -> Floats:
    """Transform of one day's step, real, shape (room // 2 + 1,)."""
    theta = 2 * np.pi * np.arange(room // 2 + 1) / room
    chance = sigma**2 / (2 * step**2)
    drift = (
        1 - 2 * chance + 2 * chance * np.cos(theta)
        if chance < _MOST_AT_ONCE
        else np.exp(-2 * chance * (1 - np.cos(theta)))
    )
    moved = (1 - sum(rate for rate, _ in _JUMPS)) * drift
    for rate, size in _JUMPS:
        moved = moved + rate * _laplace(theta, np.exp(-step / size))
    moved.setflags(write=False)
    return moved


def _laplace(theta: Floats, r: float) -> Floats:
    return (1 - r) ** 2 / (1 - 2 * r * np.cos(theta) + r * r)
