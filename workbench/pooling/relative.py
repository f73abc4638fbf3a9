"""Changes against an earlier level ("roughly halve", "500 left") and shares of a place around ("a majority")."""

import numpy as np
from scipy.fft import irfft, rfft

from workbench.pooling.arrays import Floats
from workbench.pooling.grid import Grid
from workbench.pooling.noise import Noise
from workbench.pooling.statements import Statement

_ROUGHLY, _IN_PERSONS = 0.13, 0.03  # how far a ratio, and a change in persons, is meant, in log units
_FAR = 0.7  # how far a change that is wide of the mark goes
_ENDS = 7  # points that a stated range of ratios is read at
_LEAST = 1e-9


def relative_likelihood(statement: Statement, base: Floats, grid: Grid, noise: Noise) -> Floats:
    """Likelihood of each level by the probability of each level of its base, both of the shape (…, levels)."""
    meant_by = _ROUGHLY if statement.ratio is not None else _IN_PERSONS
    meant = grid.blurred(_moved(statement, base, grid), float(np.hypot(meant_by, noise.spread)))
    room = grid.room
    r = np.exp(-grid.step / _FAR)
    theta = 2 * np.pi * np.arange(room // 2 + 1) / room
    laplace = (1 - r) ** 2 / (1 - 2 * r * np.cos(theta) + r * r)
    far = np.maximum(irfft(rfft(base, room) * laplace, room)[..., : grid.size], 0.0)
    return np.asarray((1 - noise.wide) * meant + noise.wide * far)


def _moved(statement: Statement, base: Floats, grid: Grid) -> Floats:
    """The base's curve where the stated change takes it, spread evenly over a stated range."""
    if statement.ratio is not None:
        before = [grid.levels - np.log(ratio) for ratio in np.geomspace(*statement.ratio, _points(statement.ratio))]
    else:
        changes = statement.delta or (0.0, 0.0)
        persons = np.exp(grid.levels)
        before = [np.log(np.maximum(persons - change, _LEAST)) for change in np.linspace(*changes, _points(changes))]
    rows = base.reshape(-1, grid.size)
    curves = [[np.interp(levels, grid.levels, row, left=0.0, right=0.0) for row in rows] for levels in before]
    return np.asarray(np.mean(curves, axis=0).reshape(base.shape))


def _points(ends: tuple[float, float]) -> int:
    return 1 if ends[0] == ends[1] else _ENDS
