"""A place and its parts held together, day by day: no part is larger than the whole, nor the whole less than its parts.

Each level of a part counts by the chance that the whole is at least as large, each level of the whole by the chance
that its parts are not more together. The sum of the parts is taken as lognormal with the mean and the variance of their
sum (Fenton 1960), each part by itself.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.special import ndtr

from workbench.pooling.arrays import Floats
from workbench.pooling.pool import Levels

_TINIEST = 1e-12


def held_together(levels: Levels, around: Levels | None, parts: Sequence[Levels]) -> Levels:
    """The levels of a place once those ``around`` it and its ``parts``, on the same days, are taken into account."""
    weights = np.ones_like(levels.mass)
    if around is not None:
        weights *= _at_least(around, levels.grid.levels)
    if parts:
        weights *= _not_more_than(parts, levels.grid.levels)
    mass = levels.mass * np.maximum(weights, _TINIEST)
    there = levels.mass.sum(-1, keepdims=True)
    return replace(levels, mass=mass * there / np.maximum(mass.sum(-1, keepdims=True), _TINIEST))


def sum_of_medians(parts: Sequence[Levels]) -> Floats:
    """What the medians of the parts come to on each day, in persons, shape (days,)."""
    return np.asarray(np.sum([_median(part) for part in parts], axis=0))


def _at_least(whole: Levels, levels: Floats) -> Floats:
    """The chance that the whole is at least each level, shape (days, levels)."""
    edges = whole.grid.levels - whole.grid.step / 2
    above = np.cumsum(whole.mass[:, ::-1], -1)[:, ::-1] / np.maximum(whole.mass.sum(-1, keepdims=True), _TINIEST)
    return np.stack([np.interp(levels, edges, row, left=1.0, right=0.0) for row in above])


def _not_more_than(parts: Sequence[Levels], levels: Floats) -> Floats:
    """The chance that the parts together are not more than each level, shape (days, levels)."""
    mean, variance = np.zeros(len(parts[0].mass)), np.zeros(len(parts[0].mass))
    for part in parts:
        persons = np.exp(part.grid.levels)
        own = part.mass @ persons
        mean, variance = mean + own, variance + part.mass @ persons**2 - own**2
    spread = np.sqrt(np.log1p(np.maximum(variance, 0) / np.maximum(mean, 1.0) ** 2))
    middle = np.log(np.maximum(mean, 1.0)) - spread**2 / 2
    return np.asarray(ndtr((levels - middle[:, None]) / np.maximum(spread, 0.01)[:, None]))


def _median(part: Levels) -> Floats:
    below = np.cumsum(part.mass, -1) / np.maximum(part.mass.sum(-1, keepdims=True), _TINIEST)
    return np.asarray(np.exp(part.grid.levels[np.argmax(below >= 0.5, axis=-1)]))
