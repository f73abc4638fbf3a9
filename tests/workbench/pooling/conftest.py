"""Statements in a few letters: what a test says of a claim, and the quantiles of its pooled level."""

from collections.abc import Callable, Sequence
from itertools import count

import pytest

from db.values import Basis, Bound, Credibility, Reliability
from workbench.pooling.answer import answer
from workbench.pooling.settings import GOLDEN, Options
from workbench.pooling.statements import Statement

_NAMES = count()

Say = Callable[..., Statement]
Pooled = Callable[..., list[float]]


@pytest.fixture
def say() -> Say:
    """``say("about", 2500, grade="B2", day=0)``: each statement is of an origin of its own unless one is named."""

    def make(bound: str, number: float | tuple[float, float] | None = None, grade: str = "B2", day: int = 0, **more):
        ends = number if isinstance(number, tuple) else (number, number)
        numbers = {
            "below": {"high": ends[1]},
            "above": {"low": ends[0]},
            "between": {"low": ends[0], "high": ends[1]},
        }.get(bound, {"best": ends[0]} if number is not None else {})
        given = {
            "first": day, "last": day, "known": day, "origin": f"origin {next(_NAMES)}", "basis": Basis.TOTAL,
            "reliability": Reliability(grade[0]), "credibility": Credibility(grade[1]), **numbers,
        }  # fmt: skip
        return Statement(Bound(bound), **(given | more))

    return make


@pytest.fixture
def pooled() -> Pooled:
    """Some lines of the pooled level on one day, in persons."""

    def lines(
        statements: Sequence[Statement],
        day: int = 0,
        options: Options = GOLDEN,
        names: Sequence[str] = ("lo95", "lo50", "median", "hi50", "hi95"),
    ) -> list[float]:
        band = answer(statements, [day], options).band
        assert band is not None
        return [float(band.lines[name][0]) for name in names]

    return lines
