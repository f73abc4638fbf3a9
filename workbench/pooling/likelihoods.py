"""How well each level of a grid agrees with what a statement says of it.

A number is right within its rounding and its noise, by a Student-t with four degrees of freedom, or it is wide of the
mark, by a broad Laplace curve. A bound pulls towards itself at the granularity of its number ("fewer than 2,000" is
seldom said of 600; Cummins, Sauerland & Solt 2012) and leaves the rest open.
"""

from collections.abc import Callable, Mapping

import numpy as np
from scipy.special import erfc, erfcx

from db.values import Bound
from workbench.pooling.arrays import Floats
from workbench.pooling.noise import Noise, own_spread
from workbench.pooling.rounding import rounding_cell
from workbench.pooling.statements import Statement

_FAR = 0.7  # how far a number wide of the mark is wide, in log units
_RANGE_ENDS = 0.12  # the ends of a range are soft by this share of its width
_NEAR_SHARE, _FAR_PULL = 0.85, 0.9
_TINIEST = 1e-300


def log_likelihood(statement: Statement, levels: Floats, noise: Noise) -> Floats:
    """Logarithm of the likelihood at each of ``levels`` (log persons, shape (k,)) of a statement that names a level.

    Where the noise has several spreads, shape (factors, 1), the answer has a row for each.
    """
    likelihood = _SHAPES[statement.bound](statement, levels, noise)
    return np.log(np.maximum(likelihood, _TINIEST))


def wide_of_the_mark(distance: Floats) -> Floats:
    """Laplace density of a number that says little, by its distance from the level in log units."""
    return np.exp(-np.abs(distance) / _FAR) / (2 * _FAR)


def _point(statement: Statement, levels: Floats, noise: Noise) -> Floats:
    if not statement.value:
        return _below(statement, levels, noise)  # "none, at most 500" has a high end alone
    value = _number(statement.value)
    half = 0.5 if statement.literal else rounding_cell(value) / 2
    return _between(np.log(value - half), np.log(value + half), np.log(value), levels, own_spread(noise), noise.wide)


def _range(statement: Statement, levels: Floats, noise: Noise) -> Floats:
    if not statement.low:
        return _below(statement, levels, noise)  # "between none and 500" has no lower end
    low, high = _number(statement.low), _number(statement.high)
    if low == high:
        return _point(statement, levels, noise)
    start, end = np.log(low), np.log(high)
    spread = np.hypot(own_spread(noise), _RANGE_ENDS * (end - start))
    return _between(start, end, (start + end) / 2, levels, spread, noise.wide)


def _between(start: float, end: float, middle: float, levels: Floats, spread: Floats, wide: float) -> Floats:
    inside = _student((end - levels) / spread) - _student((start - levels) / spread)
    return (1 - wide) * inside + wide * (end - start) * wide_of_the_mark(middle - levels)


def _student(u: Floats) -> Floats:
    """Distribution function of Student's t with four degrees of freedom."""
    q = u / np.sqrt(1 + u * u / 4)
    return 0.5 + 0.375 * q * (1 - q * q / 12)


def _below(statement: Statement, levels: Floats, noise: Noise) -> Floats:
    value = _number(statement.high)
    return _one_sided(np.log(value) - levels, value, noise)


def _above(statement: Statement, levels: Floats, noise: Noise) -> Floats:
    value = _number(statement.low)
    return _one_sided(levels - np.log(value), value, noise)


def _one_sided(inwards: Floats, value: float, noise: Noise) -> Floats:
    """``inwards`` is how far a level lies on the open side of the bound."""
    granularity = min(0.35, max(0.04, rounding_cell(value) / value))
    near = max(0.12, granularity)
    spread = own_spread(noise)
    likely = _NEAR_SHARE * _exponential(inwards, spread, near) + (1 - _NEAR_SHARE) * _exponential(
        inwards, spread, _FAR_PULL
    )
    return (1 - noise.wide) * likely + noise.wide * wide_of_the_mark(inwards)


def _exponential(distance: Floats, spread: Floats, scale: float) -> Floats:
    """Density of an exponential of mean ``scale`` plus a normal of ``spread``, in the form that does not overflow."""
    u = (spread / scale - distance / spread) / np.sqrt(2)
    above = np.exp(-0.5 * (distance / spread) ** 2) * erfcx(np.maximum(u, 0.0))
    below = np.exp(np.minimum(0.5 * (spread / scale) ** 2 - distance / scale, 50.0)) * erfc(np.minimum(u, 0.0))
    return np.asarray(np.where(u > 0, above, below) / (2 * scale))


def _number(value: float | None) -> float:
    if value is None or value <= 0:
        msg = "a level above zero is needed here"
        raise ValueError(msg)
    return value


_SHAPES: Mapping[Bound, Callable[[Statement, Floats, Noise], Floats]] = {
    Bound.EXACT: _point,
    Bound.ABOUT: _point,
    Bound.BETWEEN: _range,
    Bound.BELOW: _below,
    Bound.ABOVE: _above,
    Bound.CHANGE: _point,
    Bound.SHARE: _point,
}
