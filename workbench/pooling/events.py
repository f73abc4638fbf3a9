"""What a telling says of every level on a grid, and of which day."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.pooling.arrays import Floats
from workbench.pooling.chain import Event
from workbench.pooling.grid import Grid
from workbench.pooling.likelihoods import log_likelihood
from workbench.pooling.noise import noise_of, shared_spread
from workbench.pooling.settings import Scatter
from workbench.pooling.statements import Statement
from workbench.pooling.tellings import Telling

LAG_SHARE = 0.7  # of the mean lag: what is known of the present is mostly younger than that
_OF_THE_PRESENT = 14  # days before it is published a level may be dated and still be what is known of the present
_STANDING_EVERY, _STANDING_POWER = 90, 2.0
_ROAMING = 0.009  # spread a day of the level within a window whose day nobody knows
_THOUGH_NONE, _BOUND_THOUGH_NONE = 0.002, 0.003
_FEW = 40.0  # persons that "none" may still be said of
_TINIEST = 1e-300


@dataclass(frozen=True, slots=True)
class Said:
    """A telling on a grid: the logarithm of the likelihood of each level, before its day is known.

    ``likelihood`` has the shape (settings, levels), ``none`` (settings,). ``by_scatter`` is the likelihood, not its
    logarithm, for each scatter that its source may have, shape (scatters, settings, levels).
    """

    telling: Telling
    likelihood: Floats
    none: Floats
    by_scatter: Floats

    def events(self, lag: float) -> list[Event]:
        """The telling on its day, or spread over the days on which its level is said to stand."""
        days = days_of(self.telling, lag)
        power = self.telling.power * min(1.0, _STANDING_POWER / len(days))
        return [
            Event(day, self.telling.basis, np.exp(power * self.likelihood), np.exp(power * self.none)) for day in days
        ]


def days_of(telling: Telling, lag: float) -> list[int]:
    """The day a telling is about, as day numbers: the middle of those it may be, and earlier by what is known late.

    A level that stands has its first and last day and one in every three months between.
    """
    if telling.standing and telling.last > telling.first:
        count = max(2, 1 + round((telling.last - telling.first) / _STANDING_EVERY))
        return [round(day) for day in np.linspace(telling.first, telling.last, count)]
    is_of_the_present = telling.last >= telling.known - _OF_THE_PRESENT
    return [round((telling.first + telling.last) / 2 - (LAG_SHARE * lag if is_of_the_present else 0.0))]


def said_by(telling: Telling, grid: Grid, kappas: Sequence[float], scatters: Sequence[Scatter]) -> Said:
    """A telling of levels on the grid, for the noise factor of each setting and each scatter of its source."""
    times = np.outer([scatter.times for scatter in scatters], kappas)
    factors, rows = np.unique(times, return_inverse=True)
    levels, none = _on_grid(telling, grid, factors[:, None])
    peak = max(float(levels.max()), none)
    curves = np.maximum(grid.blurred(np.exp(levels - peak), _shared(telling, factors[:, None])), _TINIEST)
    by_scatter = curves[rows.reshape(times.shape)]
    likelihood = np.einsum("msk,m->sk", by_scatter, [scatter.chance for scatter in scatters])
    return Said(telling, np.log(likelihood), np.full(len(kappas), max(none - peak, np.log(_TINIEST))), by_scatter)


def _shared(telling: Telling, factors: Floats) -> Floats:
    """Spread that all of a telling have in common: their origin's error, and the level's roaming within their days."""
    origin = np.min([shared_spread(noise_of(one, factors)) for one in telling.statements], axis=0)
    window = 0.0 if telling.standing else _ROAMING * np.sqrt((telling.last - telling.first) / 6)
    return np.asarray(np.hypot(origin, window))


def _on_grid(telling: Telling, grid: Grid, factors: Floats) -> tuple[Floats, float]:
    """Logarithms of the likelihood of each level, shape (factors, levels), and of nobody being there."""
    likelihood, none = np.zeros((len(factors), grid.size)), 0.0
    for part in telling.parts:
        of_levels, of_none = _part(part, grid, factors)
        likelihood, none = likelihood + of_levels, none + of_none
    return likelihood, none


def _part(part: Sequence[Sequence[Statement]], grid: Grid, factors: Floats) -> tuple[Floats, float]:
    """Readings of one thing: each counts by the share of those who have it so."""
    total = sum(len(reading) for reading in part)
    of_levels, of_none = np.full((len(factors), grid.size), -np.inf), -np.inf
    for reading in part:
        each = [_statement(one, grid, factors) for one in reading]
        share = np.log(len(reading) / total)
        of_levels = np.logaddexp(of_levels, share + np.mean([levels for levels, _ in each], axis=0))
        of_none = np.logaddexp(of_none, share + np.mean([none for _, none in each]))
    return of_levels, float(of_none)


def _statement(statement: Statement, grid: Grid, factors: Floats) -> tuple[Floats, float]:
    noise = noise_of(statement, factors)
    if statement.is_none:
        likely = 0.05 * noise.wide + (1 - noise.wide) * np.exp(-np.exp(grid.levels) / _FEW)
        return np.log(np.maximum(likely, _TINIEST)), float(np.log(1 - noise.wide))
    though = _BOUND_THOUGH_NONE if statement.high is not None and statement.low is None else _THOUGH_NONE * noise.wide
    return log_likelihood(statement, grid.levels, noise), float(np.log(though))
