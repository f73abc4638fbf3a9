"""Against a grid ten times finer, and against a sampler that knows nothing of grids."""

from dataclasses import replace

import numpy as np
import pytest

from workbench.pooling.answer import answer
from workbench.pooling.settings import GOLDEN
from workbench.pooling.summary import QUANTILES


def logs(told, days, options):
    band = answer(told, days, options).band
    assert band is not None
    return np.log([band.lines[name] for name in QUANTILES])


def mixed(say):
    return [
        say("about", 2500, "B2", 0),
        say("below", 2000, "B3", 150),
        say("above", 900, "C3", 150),
        say("between", (1400, 1800), "A2", 200),
        say("exact", 1523, "A1", 260),
        say("about", 400, "D4", 261),
    ]


def test_a_grid_ten_times_finer_says_the_same_to_a_hundredth(say):
    days = [0, 75, 150, 230, 260, 300]
    coarse, fine = logs(mixed(say), days, GOLDEN), logs(mixed(say), days, replace(GOLDEN, step=0.002))
    assert np.abs(coarse - fine).max() <= 0.01


def test_one_point_against_the_integral_written_out(say):
    """One exact number without rounding: the level is the number times its noise, integrated by quadrature."""
    from scipy.integrate import quad
    from scipy.stats import norm
    from scipy.stats import t as student

    plain = replace(GOLDEN, shared=((1.0, 1e-6),), step=0.005)
    band = answer([say("exact", 5262, "B2")], [0], plain).band
    assert band is not None
    spread = 1.3 * 0.07 * 0.5**0.5

    def density(x: float) -> float:
        meant = quad(lambda z: student.pdf((x - z) / spread, 4) / spread * norm.pdf(z, 0, spread), -2, 2, limit=200)[0]
        return float(0.97 * meant + 0.03 * np.exp(-abs(x) / 0.7) / 1.4)

    below = quad(density, -6, float(np.log(band.lines["lo80"][0] / 5262)), limit=400)[0]
    assert below == pytest.approx(0.10, abs=0.003)
