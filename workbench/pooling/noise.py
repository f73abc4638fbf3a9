"""What a grade says about the error of a number: its spread, and the chance that it is wide of the mark.

Kept in tables of logarithmic spread by source reliability and information credibility; the order agrees with MISP's
admiralty-scale (A 100, B 75, C 50, D 25, E 0, F 50). A source nobody graded is taken as one that cannot be judged.
"""

from dataclasses import dataclass

import numpy as np

from db.values import Credibility, Modality, Reliability
from workbench.pooling.arrays import Floats
from workbench.pooling.statements import Statement

_SPREAD = {"A": 0.05, "B": 0.07, "C": 0.11, "D": 0.17, "E": 0.26, "F": 0.15}
_TIMES = {"1": 0.8, "2": 1.0, "3": 1.25, "4": 1.7, "5": 2.4, "6": 1.3}
_WIDE = {"A": 0.02, "B": 0.03, "C": 0.06, "D": 0.12, "E": 0.25, "F": 0.12}
_WIDER = {"1": 0.0, "2": 0.0, "3": 0.02, "4": 0.08, "5": 0.20, "6": 0.04}
_MOST = 0.5
_PLANS_FAIL, _PLANS_MISS = 0.4, 0.15  # how often a plan is not carried out, and how far it is missed otherwise
_SOFT = 0.05  # "up to" is cancelled more easily than "less than" (McNabb et al.)
_LEAST = 0.012  # a spread below this is lost between two steps of the grid

OWN_SHARE = 0.5
"""Share of the variance that each statement has for itself; the rest is shared by all of its origin."""


@dataclass(frozen=True, slots=True)
class Noise:
    """``spread`` of the logarithm of a number, and ``wide``, the chance that the number says nothing of the level.

    The spread is of the shape of the factors that it was asked for.
    """

    spread: Floats
    wide: float


def noise_of(statement: Statement, kappa: Floats | float) -> Noise:
    """The noise of a statement by its grade, all of it, times each ``kappa``."""
    letter = statement.reliability or Reliability.F
    digit = statement.credibility or Credibility.CANNOT_BE_JUDGED
    wide = _WIDE[letter] + _WIDER[digit] + (_SOFT if statement.soft else 0.0)
    spread = np.asarray(kappa) * _SPREAD[letter] * _TIMES[digit]
    if statement.modality is Modality.OBSERVED:
        return Noise(spread, min(wide, _MOST))
    return Noise(spread + _PLANS_MISS, _PLANS_FAIL)


def own_spread(noise: Noise) -> Floats:
    """The part of the spread that a statement does not share with others of its origin."""
    return np.asarray(np.maximum(noise.spread * OWN_SHARE**0.5, _LEAST))


def shared_spread(noise: Noise) -> Floats:
    return noise.spread * float((1 - OWN_SHARE) ** 0.5)
