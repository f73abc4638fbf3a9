"""From the probability of every level to what is shown: median and ranges, and where the sources split."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from db.values import Basis
from workbench.pooling.arrays import Floats
from workbench.pooling.pool import Levels
from workbench.pooling.settings import Options

QUANTILES: Final = {
    "lo95": 0.025, "lo80": 0.10, "lo50": 0.25, "median": 0.50, "hi50": 0.75, "hi80": 0.90, "hi95": 0.975,
}  # fmt: skip
"""Names of a band's lines, and the share of the probability that lies below each."""

_VALLEY = 0.6  # two humps are told apart where the density between them falls below this share of the lower one
_LEAST_HUMP = 0.15  # share of the highest hump below which another is a shoulder that nobody need see


@dataclass(frozen=True, slots=True)
class Split:
    """A day on which the density has two humps: its levels and their density (the highest 1), and the two peaks."""

    day: int
    levels: Floats
    density: Floats
    peaks: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Band:
    """The pooled level of one basis: ``lines`` has a row for each of `QUANTILES`, in persons, shape (days,).

    ``none`` is the probability that nobody is there; a level of 0 is nobody there. ``histories`` are plausible courses
    of the level, each of shape (days,), where they were asked for.
    """

    basis: Basis
    lines: dict[str, Floats]
    none: Floats
    splits: tuple[Split, ...] = ()
    histories: tuple[Floats, ...] = ()


def band_of(levels: Levels, basis: Basis, days: Sequence[int], options: Options) -> Band:
    """The band of levels that were pooled for ``days``."""
    mass = with_shared_errors(levels, options)
    rows = quantiles(mass, levels, list(QUANTILES.values()))
    lines = dict(zip(QUANTILES, rows.T, strict=True))
    return Band(basis, lines, levels.none, tuple(_splits(mass, levels, days)))


def with_shared_errors(levels: Levels, options: Options) -> Floats:
    """The probability of every level, shape (days, levels), once what all sources may have wrong is allowed for."""
    grid = levels.grid
    widened = np.sum([share * grid.blurred(levels.mass, spread) for share, spread in options.shared], axis=0)
    if options.undercount is None:
        return np.asarray(widened)
    cells = round(options.undercount.shift / grid.step)
    higher = grid.blurred(_moved_up(widened, cells), options.undercount.spread)
    return np.asarray((1 - options.undercount.chance) * widened + options.undercount.chance * higher)


def _moved_up(mass: Floats, cells: int) -> Floats:
    moved = np.zeros_like(mass)
    if cells >= 0:
        moved[..., cells:] = mass[..., : mass.shape[-1] - cells]
    else:
        moved[..., :cells] = mass[..., -cells:]
    return moved


def quantiles(mass: Floats, levels: Levels, wanted: Sequence[float]) -> Floats:
    """Levels in persons below which each wanted share of the probability lies, shape (days, wanted)."""
    grid = levels.grid
    edges = np.append(grid.levels - grid.step / 2, grid.levels[-1] + grid.step / 2)
    below = np.concatenate([np.zeros((len(mass), 1)), np.cumsum(mass, -1)], -1)
    there = 1 - levels.none
    shares = levels.none[:, None] + there[:, None] * below / below[:, -1:]
    found = np.stack([np.exp(np.interp(wanted, share, edges)) for share in shares])
    return np.where(np.asarray(wanted) < levels.none[:, None], 0.0, found)


def _splits(mass: Floats, levels: Levels, days: Sequence[int]) -> list[Split]:
    inner = mass[:, 1:-1]
    is_peak = (inner > mass[:, :-2]) & (inner >= mass[:, 2:]) & (inner > _LEAST_HUMP * mass.max(-1, keepdims=True))
    persons = np.exp(levels.grid.levels)
    found = []
    for row in map(int, np.flatnonzero(is_peak.sum(-1) > 1)):
        peaks = [int(at) + 1 for at in np.flatnonzero(is_peak[row])]
        low, high = sorted(sorted(peaks, key=lambda at: -mass[row, at])[:2])
        if mass[row, low : high + 1].min() < _VALLEY * min(mass[row, low], mass[row, high]):
            seen = mass[row] > 1e-3 * mass[row].max()
            density = mass[row, seen] / mass[row].max()
            found.append(Split(days[row], persons[seen], density, (float(persons[low]), float(persons[high]))))
    return found
