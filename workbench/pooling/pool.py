"""Pooling: from statements to the probability of every level on any day."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from db.values import Basis, Bound
from workbench.pooling.arrays import Floats
from workbench.pooling.chain import Chain, Passes
from workbench.pooling.events import said_by
from workbench.pooling.gap import Gap
from workbench.pooling.grid import Grid, grid_for, stated_values
from workbench.pooling.runs import Around, smoothed
from workbench.pooling.settings import Options
from workbench.pooling.statements import Statement
from workbench.pooling.tellings import Telling, tellings_of

_COUNTS_FROM = 1e-9  # weight of a setting from which it is seen in an answer
_DAYS_AT_ONCE = 16  # for two bases a day takes as much room as a picture


@dataclass(frozen=True, slots=True)
class Levels:
    """The probability of every level (log persons, on ``grid``) of those who are counted, shape (days, levels).

    ``none`` is the probability that nobody is there, shape (days,); with the levels it adds up to 1.
    """

    grid: Grid
    mass: Floats
    none: Floats


@dataclass(frozen=True, slots=True)
class Pooled:
    """Statements pooled: ``told`` are the tellings behind it, ``bases`` those that can be asked for.

    ``weights`` says how much each setting counts, in the order of ``passes``.
    """

    told: tuple[Telling, ...]
    bases: tuple[Basis, ...]
    grid: Grid
    passes: tuple[Passes, ...]
    weights: tuple[Floats, ...]

    def on(self, days: Sequence[int]) -> dict[Basis, Levels]:
        """The levels of each basis on any days."""
        chunks = [self._some(days[at : at + _DAYS_AT_ONCE]) for at in range(0, len(days), _DAYS_AT_ONCE)]
        return {
            basis: Levels(
                self.grid,
                np.concatenate([chunk[basis].mass for chunk in chunks]),
                np.concatenate([chunk[basis].none for chunk in chunks]),
            )
            for basis in self.bases
        }

    def level_on(self, day: int, basis: Basis) -> tuple[Floats, Floats]:
        """Levels (log persons, rising) and the probability of each on one day."""
        levels = self.on([day])
        chosen = levels.get(basis) or levels[self.bases[-1]]
        return self.grid.levels, chosen.mass[0]

    def _some(self, days: Sequence[int]) -> dict[Basis, Levels]:
        mass = {basis: np.zeros((len(days), self.grid.size)) for basis in self.bases}
        none = np.zeros(len(days))
        for passes, weights in zip(self.passes, self.weights, strict=True):
            states = passes.on(days)
            averaged = np.einsum("dsgk,s->dgk", states.mass, weights)
            none += states.none @ weights
            for basis in self.bases:
                mass[basis] += passes.chain.counted(averaged, basis)
        return {basis: Levels(self.grid, mass[basis], none) for basis in self.bases}


def pool(
    statements: Sequence[Statement],
    options: Options,
    *,
    around: Around = lambda _day, _basis: None,
    leaving: Sequence[tuple[int, int]] = (),
) -> Pooled | None:
    """Pool statements that can be pooled, whatever their modality; None where none of them names a level above zero.

    Where all count the same, the answer is for that basis alone, else for core and total. ``around`` answers what the
    place around this one has; ``leaving`` are the first and last days of planned departures of all.
    """
    values = [*stated_values(statements), *_shared_values(statements, around)]
    if not values:
        return None
    bases = {one.basis for one in statements}
    grid = grid_for(values, options.step if len(bases) == 1 else options.joint_step, options.padding)
    gap = Gap(grid.step, single=len(bases) == 1)
    told = tellings_of(statements)
    relative = [telling for telling in told if telling.is_relative]
    passes, said = [], {}
    for lag in sorted({setting.lag for setting in options.settings}):
        settings = [setting for setting in options.settings if setting.lag == lag]
        kappas = tuple(setting.kappa for setting in settings)
        if kappas not in said:
            said[kappas] = [
                said_by(telling, grid, kappas, options.scatters) for telling in told if not telling.is_relative
            ]
        chain = Chain(
            grid,
            gap,
            [setting.sigma for setting in settings],
            may_be_none=any(one.is_none for one in statements),
            leaving=leaving,
        )
        passes.append(smoothed(chain, said[kappas], relative, settings, around, options))
    asked = tuple(bases) if len(bases) == 1 else (Basis.CORE, Basis.TOTAL)
    return Pooled(tuple(told), asked, grid, *_weighed(passes))


def _weighed(passes: Sequence[Passes]) -> tuple[tuple[Passes, ...], tuple[Floats, ...]]:
    """Each setting by how well it foretold the claims; those that foretold next to nothing are left out."""
    best = max(float(one.evidence.max()) for one in passes)
    foretold = [np.exp(one.evidence - best) for one in passes]
    total = sum(float(one.sum()) for one in foretold)
    counting = [
        (one.only(rows), weights[rows])
        for one, weights in zip(passes, [each / total for each in foretold], strict=True)
        if (rows := np.flatnonzero(weights > _COUNTS_FROM)).size
    ]
    kept = sum(float(weights.sum()) for _, weights in counting)
    return tuple(one for one, _ in counting), tuple(weights / kept for _, weights in counting)


def _shared_values(statements: Sequence[Statement], around: Around) -> list[float]:
    """What the shares of the place around come to, in persons, so that the grid holds them."""
    values = []
    for one in statements:
        whole = around(one.last, one.basis) if one.bound is Bound.SHARE and one.ratio else None
        if whole is not None and one.ratio is not None:
            levels, mass = whole
            middle = float(np.exp(np.average(levels, weights=mass)))
            values += [ratio * middle for ratio in one.ratio]
    return values
