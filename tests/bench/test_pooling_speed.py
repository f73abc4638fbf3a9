"""How long pooling takes, as ratios to a named baseline in the same run: one transform of a year of states."""

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy.fft import irfft, rfft

from db.values import Basis, Bound, Credibility, Reliability
from workbench.pooling.answer import answer
from workbench.pooling.settings import QUICK, Options
from workbench.pooling.statements import Statement

_STEP = 10


def claims(count: int, days: int, bases: tuple[Basis, ...] = (Basis.TOTAL,)) -> list[Statement]:
    """So many statements, three articles an origin, of eight sources over so many days."""
    chance = random.Random(5)  # noqa: S311 (the same claims in each run)
    made = []
    for origin in range(count // 3):
        day, level = chance.randrange(days), round(chance.lognormvariate(8, 0.3), -2)
        source, basis = chance.randrange(8), chance.choice(bases)
        bound = chance.choice([Bound.ABOUT] * 4 + [Bound.BELOW, Bound.ABOVE])
        numbers = {Bound.BELOW: {"high": level}, Bound.ABOVE: {"low": level}}.get(bound, {"best": level})
        for late in range(3):
            grades = (chance.choice(list(Reliability)), chance.choice(list(Credibility)))
            made.append(Statement(bound, day, day, day + late, origin=origin, source=source, reliability=grades[0],
                                  credibility=grades[1], basis=basis, **numbers))  # fmt: skip
    return made


@pytest.fixture
def transforms() -> Callable[[], object]:
    """A thousand transforms there and back of one state of 600 levels, which a pass over 500 events needs."""
    states = np.random.default_rng(1).random((1000, 720))

    def there_and_back() -> object:
        return [irfft(rfft(state), 720) for state in states]

    return there_and_back


def asked(count: int, days: int, options: Options, **more: Any) -> Callable[[], object]:
    statements, shown = claims(count, days, **more), list(range(0, days, _STEP))
    return lambda: answer(statements, shown, options)


def test_the_first_picture_of_500_claims_over_ten_years(transforms, against):
    """100 ms on the machine where a thousand transforms take 17 ms."""
    assert against(asked(500, 3650, QUICK), transforms).value <= 6


def test_the_averaged_answer_of_500_claims_over_ten_years(transforms, against):
    """0.7 s on the same machine."""
    assert against(asked(500, 3650, Options()), transforms).value <= 32


def test_twice_the_claims_take_at_most_two_and_a_half_times_as_long(against):
    assert against(asked(1000, 3650, QUICK), asked(500, 3650, QUICK)).value <= 2.5


def test_twice_the_days_take_at_most_two_and_a_half_times_as_long(against):
    assert against(asked(500, 7300, QUICK), asked(500, 3650, QUICK)).value <= 2.5


def test_two_bases_together_take_at_most_four_times_one(against):
    both = asked(500, 3650, Options(), bases=(Basis.CORE, Basis.TOTAL))
    assert against(both, asked(500, 3650, Options())).value <= 4
