"""True levels day by day, for pooling to be measured against: drawn in persons, none of them by the model's own walk.

A force grows along logistic curves, is relieved by a unit that comes before the other leaves, breathes with the season,
drifts by some persons a day, is raided of a unit for a while, or is drawn down by stages.
"""

import numpy as np

from workbench.pooling.arrays import Floats

_FEWEST = 30


def path(chance: np.random.Generator, days: int) -> Floats:
    """Persons on each of so many days, shape (days,)."""
    size = float(np.clip(np.exp(chance.normal(np.log(3000), 1.1)), 150, 60_000))
    level = np.full(days, size)
    for shape, often in (
        (_ramps, 0.55),
        (_stages, 0.3),
        (_drift, 0.5),
        (_loan, 0.4),
        (_seasons, 0.35),
        (_reliefs, 0.6),
    ):
        if chance.random() < often:
            level = np.maximum(shape(chance, level, size), _FEWEST)
    return np.round(level + chance.normal(0, 0.008, days) * level)


def _ramps(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """One to three logistic curves up or down."""
    days = np.arange(len(level))
    for _ in range(chance.integers(1, 4)):
        height = size * chance.uniform(0.15, 1.3) * (1 if chance.random() < 0.5 else -0.6)
        rise = 1 / (1 + np.exp(-(days - chance.uniform(0, len(level))) / chance.uniform(4, 35)))
        level = np.maximum(level + height * rise, 0.08 * size)
    return level


def _stages(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """A drawdown announced once and carried out in two to four stages, the last of them often put off."""
    start, stages = int(chance.uniform(0, 0.7 * len(level))), int(chance.integers(2, 5))
    out = level.copy()
    left = chance.uniform(0.15, 0.7)
    for stage in range(stages):
        day = start + int(stage * chance.uniform(40, 120))
        over = np.clip((np.arange(len(level)) - day) / chance.uniform(3, 25), 0, 1)
        out -= level * (1 - left) / stages * over
    return out


def _drift(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """Some persons more or fewer a day, pulled back over most of a year."""
    off, gone = np.zeros(len(level)), 0.0
    for day, step in enumerate(chance.normal(0, size * chance.uniform(0.001, 0.006), len(level))):
        gone = gone * (1 - 1 / 250) + step
        off[day] = gone
    return level + off


def _loan(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """A unit sent in or lent away for one to five months."""
    start, length = int(chance.uniform(0, len(level))), int(chance.uniform(30, 150))
    out = level.copy()
    out[start : start + length] += size * chance.uniform(-0.3, 0.4)
    return out


def _seasons(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """More in the season of fighting or of exercises."""
    turn = 2 * np.pi * (np.arange(len(level)) / 365 + chance.random())
    return level * (1 + chance.uniform(0.03, 0.14) * np.sin(turn))


def _reliefs(chance: np.random.Generator, level: Floats, size: float) -> Floats:
    """Every so many months a unit is relieved by another that is a little larger or smaller and comes first."""
    every, unit = int(chance.choice([120, 180, 270])), chance.uniform(0.1, 0.35)
    out = level.copy()
    for start in range(int(chance.uniform(0, every)), len(level), every):
        out[start : start + int(chance.uniform(5, 30))] += unit * level[start]
        out[start:] += unit * chance.normal(0, 0.15) * level[start]
    return out
