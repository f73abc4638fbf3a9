"""One lag, several settings at once: tellings on the grid, both passes, then changes and leans read in their light."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from db.values import Basis
from workbench.pooling.arrays import Floats
from workbench.pooling.biases import unbiased
from workbench.pooling.chain import Chain, Passes, run
from workbench.pooling.events import Said
from workbench.pooling.noise import noise_of
from workbench.pooling.relative import relative_likelihood
from workbench.pooling.settings import Options, Setting
from workbench.pooling.tellings import Telling

_TINIEST = 1e-300

Around = Callable[[int, Basis], tuple[Floats, Floats] | None]
"""What the place around this one has on a day: levels (log persons, rising) and their probability; None if unknown."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Tellings on the grid and the passes over them; ``events`` has the place of the first event of each telling."""

    passes: Passes
    events: tuple[int, ...]


def smoothed(
    chain: Chain,
    levels: Sequence[Said],
    relative: Sequence[Telling],
    settings: Sequence[Setting],
    around: Around,
    options: Options,
) -> Passes:
    """The passes for settings of one lag over tellings of levels, one at least, and of changes and shares."""
    lag = settings[0].lag
    said = [*levels, *_shares(relative, chain, settings, around, options)]
    placed = _placed(chain, said, lag)
    changes = _changes(relative, placed.passes, settings, options)
    if changes:
        said += changes
        placed = _placed(chain, said, lag)
    if options.biases:
        without = [placed.passes.without[event] for event in placed.events]
        placed = _placed(chain, unbiased(said, without, options.scatters, chain.grid), lag)
    return placed.passes


def _placed(chain: Chain, said: Sequence[Said], lag: float) -> Placed:
    events = sorted(
        ((event.day, place, event) for place, one in enumerate(said) for event in one.events(lag)),
        key=lambda one: one[:2],
    )
    first: dict[int, int] = {}
    for at, (_, place, _) in enumerate(events):
        first.setdefault(place, at)
    return Placed(run(chain, [event for _, _, event in events]), tuple(first[place] for place in range(len(said))))


def _shares(
    told: Sequence[Telling], chain: Chain, settings: Sequence[Setting], around: Around, options: Options
) -> list[Said]:
    """Shares of the place around, as far as that is known."""
    said = []
    for telling in told:
        whole = around(telling.last, telling.basis) if telling.statements[0].base_day is None else None
        if whole is not None:
            base = np.interp(chain.grid.levels, *whole, left=0.0, right=0.0)
            said.append(_against(telling, np.broadcast_to(base, (len(settings), base.size)), chain, settings, options))
    return said


def _changes(told: Sequence[Telling], passes: Passes, settings: Sequence[Setting], options: Options) -> list[Said]:
    """Changes against what was to be known of the level before the change.

    What comes after that speaks of the level since, and would count twice: once for itself, and once by the change.
    """
    said = []
    for telling in told:
        one = telling.statements[0]
        if one.base_day is not None:
            day = max(one.base_day, min(one.base_last or one.base_day, telling.first - 1))
            base = passes.chain.counted(passes.up_to(day).mass[0], telling.basis)
            said.append(_against(telling, base, passes.chain, settings, options))
    return said


def _against(telling: Telling, base: Floats, chain: Chain, settings: Sequence[Setting], options: Options) -> Said:
    """A change or a share on the grid, by the levels of its base, shape (settings, levels)."""
    base = base / np.maximum(base.sum(-1, keepdims=True), _TINIEST)
    one = telling.statements[0]
    by_scatter = np.stack(
        [
            [
                relative_likelihood(one, level, chain.grid, noise_of(one, setting.kappa * scatter.times))
                for level, setting in zip(base, settings, strict=True)
            ]
            for scatter in options.scatters
        ]
    )
    by_scatter = np.maximum(by_scatter / by_scatter.max(), _TINIEST)
    likelihood = np.einsum("msk,m->sk", by_scatter, [scatter.chance for scatter in options.scatters])
    return Said(telling, np.log(likelihood), np.full(len(settings), np.log(0.5)), by_scatter)
