"""The smoother against NUTS on the same target: daily states, drift and jumps, the likelihood of each telling.

Slow, and only where PyMC is installed beside the project: `pytest tests/measure/test_sampler.py`.
"""

from dataclasses import replace

import numpy as np
import pytest

from db.values import Basis, Bound, Credibility, Reliability
from workbench.pooling.events import said_by
from workbench.pooling.grid import grid_for, stated_values
from workbench.pooling.pool import pool
from workbench.pooling.settings import GOLDEN, Setting
from workbench.pooling.statements import Statement
from workbench.pooling.tellings import tellings_of
from workbench.pooling.transition import _JUMPS

pm = pytest.importorskip("pymc")
pt = pytest.importorskip("pytensor.tensor")
az = pytest.importorskip("arviz")

_DAYS = 40
_SETTING = Setting(
    sigma=0.03
)  # days that move a good deal: a sampler does not get about among still ones with rare jumps
_MOST_ERRORS = 4.0
_SHARES = (0.025, 0.25, 0.5, 0.75, 0.975)


def statements() -> list[Statement]:
    said = [
        (Bound.ABOUT, 2500, "B2", 0),
        (Bound.ABOUT, 2400, "C3", 9),
        (Bound.BELOW, 2600, "B2", 20),
        (Bound.ABOVE, 2000, "B3", 24),
        (Bound.EXACT, 2214, "A2", 30),
        (Bound.ABOUT, 1900, "B2", 39),
    ]
    return [
        Statement(
            bound, day, day, day, origin=day, basis=Basis.TOTAL, reliability=Reliability(grade[0]),
            credibility=Credibility(grade[1]),
            **{{Bound.BELOW: "high", Bound.ABOVE: "low"}.get(bound, "best"): float(number)},
        )
        for bound, number, grade, day in said
    ]  # fmt: skip


def curve(level, levels, logs):
    """A curve on equal steps read between them."""
    place = (level - levels[0]) / (levels[1] - levels[0])
    below = pt.clip(pt.floor(place).astype("int64"), 0, len(levels) - 2)
    share = place - below
    known = pt.as_tensor_variable(logs)
    return known[below] * (1 - share) + known[below + 1] * share


def test_quantiles_agree_within_the_samplers_error():
    told = tellings_of(statements())
    grid = grid_for(stated_values(statements()), GOLDEN.step, GOLDEN.padding)
    with pm.Model():
        first = pm.Flat("first", initval=float(np.log(2500)))
        steps = pm.Flat("steps", shape=_DAYS - 1, initval=np.zeros(_DAYS - 1))
        drift = pm.math.log(1 - sum(rate for rate, _ in _JUMPS)) + pm.logp(pm.Normal.dist(0, _SETTING.sigma), steps)
        jumps = [np.log(rate) + pm.logp(pm.Laplace.dist(0, size), steps) for rate, size in _JUMPS]
        pm.Potential("walk", pt.logaddexp(pt.logaddexp(drift, jumps[0]), jumps[1]).sum())
        level = pm.Deterministic("level", pt.concatenate([first[None], first + pt.cumsum(steps)]))
        for number, telling in enumerate(told):
            (logs,) = said_by(telling, grid, [_SETTING.kappa], GOLDEN.scatters).likelihood
            pm.Potential(f"telling {number}", curve(level[telling.last], grid.levels, logs))
        drawn = pm.sample(4000, tune=2000, chains=4, cores=2, random_seed=3, progressbar=False, target_accept=0.95)
    pooled = pool(statements(), replace(GOLDEN, settings=(_SETTING,)))
    assert pooled is not None
    mass = pooled.on(list(range(_DAYS)))[Basis.TOTAL].mass
    edges = np.append(grid.levels - grid.step / 2, grid.levels[-1] + grid.step / 2)
    off = []
    for day in range(0, _DAYS, 3):
        sampled = drawn.posterior["level"].values[:, :, day]
        below = np.concatenate([[0.0], np.cumsum(mass[day])])
        ours = np.interp(_SHARES, below / below[-1], edges)
        errors = np.array([az.mcse(sampled, method="quantile", prob=share) for share in _SHARES], float).ravel()
        off.append((ours - np.quantile(sampled, _SHARES)) / errors)
    print(f"Monte-Carlo errors between quantiles: {np.abs(off).mean(0).round(2)}, at most {np.abs(off).max():.2f}")
    assert np.abs(off).max() <= _MOST_ERRORS
