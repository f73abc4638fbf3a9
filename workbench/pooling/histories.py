"""Plausible histories: courses of the level drawn from the model itself, backwards from the last day to the first.

Forward filtering, backward sampling (Carter and Kohn 1994; Frühwirth-Schnatter 1994): the last state is drawn from what
is known of it, each earlier one from what the past has of it and how likely it leads to the one after it. Each history
is of one of the settings that are averaged. What is kept of a course is its rank in each day's distribution; read back
from the band as it is shown, its courses have exactly the band's ranges, with what is allowed for beside the model.
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from db.values import Basis
from workbench.pooling.arrays import Floats
from workbench.pooling.chain import Chain, Passes, State
from workbench.pooling.pool import Levels, Pooled

Cells: TypeAlias = npt.NDArray[np.int_]
"""Places in a grid, -1 for nobody there."""

_SEED = 20250930
_AT_ONCE = 64  # days whose states are held at one time


def ranks_of_histories(pooled: Pooled, days: Sequence[int], basis: Basis, levels: Levels, count: int) -> Floats:
    """The rank, 0 to 1, that each of ``count`` histories has on each day, shape (count, days).

    ``levels`` are those of ``basis`` on ``days`` as `Pooled.on` has them. The same claims give the same histories.
    """
    chance = np.random.default_rng(_SEED)
    weights = np.concatenate(pooled.weights)
    drawn = np.sort(chance.choice(len(weights), count, p=weights / weights.sum()))
    courses, first = [], 0
    for passes in pooled.passes:
        counts = [int((drawn == first + setting).sum()) for setting in range(passes.chain.settings)]
        courses.append(_courses(passes, counts, days, basis, chance))
        first += passes.chain.settings
    found = np.concatenate(courses)
    below, every = np.cumsum(np.column_stack([levels.none, levels.mass]), -1), range(len(days))
    upper, lower = below[every, found + 1], below[every, np.maximum(found, 0)]
    return np.asarray(np.where(found < 0, upper / 2, (upper + lower) / 2))


def at_ranks(mass: Floats, levels: Levels, ranks: Floats) -> Floats:
    """Levels in persons at these ranks, shape (histories, days), of probabilities ``mass`` of shape (days, levels)."""
    grid = levels.grid
    edges = np.append(grid.levels - grid.step / 2, grid.levels[-1] + grid.step / 2)
    found = np.empty_like(ranks)
    for day, row in enumerate(mass):
        share = levels.none[day] + (1 - levels.none[day]) * np.append(0.0, np.cumsum(row)) / row.sum()
        found[:, day] = np.where(ranks[:, day] < levels.none[day], 0.0, np.exp(np.interp(ranks[:, day], share, edges)))
    return found


def _courses(
    passes: Passes, counts: Sequence[int], days: Sequence[int], basis: Basis, chance: np.random.Generator
) -> Cells:
    """The cell of the grid on each day, for so many histories of each setting, shape (histories, days)."""
    stops = sorted({*days, *(event.day for event in passes.events)})
    column = {day: at for at, day in enumerate(days)}
    alone = [passes.chain.only(np.array([setting])) for setting in range(len(counts))]
    rows = np.split(np.arange(sum(counts)), np.cumsum(counts)[:-1])
    courses = np.empty((sum(counts), len(days)), int)
    later: dict[int, State] = {}
    later_day = stops[-1]
    for end in range(len(stops), 0, -_AT_ONCE):
        chunk = stops[max(0, end - _AT_ONCE) : end]
        past = passes.filtered(chunk)
        for at in reversed(range(len(chunk))):
            for setting in map(int, np.flatnonzero(counts)):
                chain, count = alone[setting], counts[setting]
                ahead = None
                if setting in later:
                    ahead = chain.moved(later[setting], [chunk[at]] * count, [later_day] * count, back=True)
                drawn = _drawn(past.mass[at, setting], float(past.none[at, setting]), ahead, count, chance)
                later[setting] = _exactly(chain, drawn)
                if chunk[at] in column:
                    courses[rows[setting], column[chunk[at]]] = _counted(chain, drawn, basis, chance)
            later_day = chunk[at]
    return courses


def _drawn(mass: Floats, none: float, ahead: State | None, count: int, chance: np.random.Generator) -> Cells:
    """One state for each history: its place in (gaps, levels) laid flat, -1 for nobody there."""
    flat = np.broadcast_to(mass.ravel(), (count, mass.size))
    nobody = np.full(count, none)
    if ahead is not None:
        flat, nobody = flat * ahead.mass[:, 0].reshape(count, -1), nobody * ahead.none[:, 0]
    below = np.cumsum(np.column_stack([nobody, flat]), -1)
    at = chance.random(count) * below[:, -1]
    return np.asarray(np.minimum((below < at[:, None]).sum(-1), mass.size) - 1)


def _exactly(chain: Chain, drawn: Cells) -> State:
    """The states that say: this one and no other."""
    mass = np.zeros((len(drawn), 1, chain.gap.size, chain.grid.room))
    there = drawn >= 0
    mass.reshape(len(drawn), -1)[np.flatnonzero(there), drawn[there]] = 1.0
    return State(mass, (~there)[:, None].astype(float))


def _counted(
    chain: Chain,
    drawn: Cells,
    basis: Basis,
    chance: np.random.Generator,
) -> Cells:
    """The cells of those who are counted."""
    gap, cell = np.divmod(np.maximum(drawn, 0), chain.grid.room)
    total = np.clip(cell + chain.gap.cells[gap], 0, chain.grid.size - 1)
    if chain.gap.size == 1 or basis is Basis.CORE:
        found = cell
    elif basis is Basis.TOTAL:
        found = total
    else:
        found = np.where(chance.random(len(drawn)) < 0.5, cell, total)
    return np.where(drawn < 0, -1, found)
