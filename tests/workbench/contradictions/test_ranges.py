"""What a number allows: round numbers by their roundness, bounds as worded; expected ends are worked out by hand."""

import pytest

from db.values import Bound, ClaimKind, Direction, Quantity
from workbench.contradictions.ranges import range_as_meant, rounding_cell


@pytest.mark.parametrize(
    ("level", "cell"),
    [
        (900, 100),
        (2000, 400),
        (2500, 500),
        (5200, 100),
        (5262, 0),
        (14_000, 1000),
        (3460, 10),
        (50, 10),
        (7, 0),
        (0, 0),
    ],
)
def test_a_round_number_stands_for_as_many_levels_as_it_is_round(level, cell):
    assert rounding_cell(level) == cell


def _said(bound: Bound, low=None, best=None, high=None, words="") -> Quantity:
    return Quantity(words, bound, low, best, high)


@pytest.mark.parametrize(
    ("kind", "said", "inside", "outside"),
    [
        (ClaimKind.LEVEL, _said(Bound.EXACT, 2500, 2500, 2500, "2,500"), (2250, 2750), (2249, 2751)),
        (ClaimKind.LEVEL, _said(Bound.EXACT, 2500, 2500, 2500, "exactly 2,500"), (2500,), (2499, 2501)),
        (ClaimKind.LEVEL, _said(Bound.ABOUT, None, 900, None), (850, 950), (849, 951)),
        (ClaimKind.LEVEL, _said(Bound.ABOUT, 600, 900, 1200), (600, 1200), (599, 1201)),
        (ClaimKind.LEVEL, _said(Bound.BELOW, high=2000), (0, 1999), (2000,)),
        (ClaimKind.LEVEL, _said(Bound.ABOVE, low=900), (901, 9e9), (900,)),
        (ClaimKind.LEVEL, _said(Bound.BETWEEN, 900, None, 1200), (900, 1200), (899, 1201)),
        (ClaimKind.CEILING, _said(Bound.EXACT, 2500, 2500, 2500), (0, 2500), (2501,)),
        (ClaimKind.CEILING, _said(Bound.BELOW, high=2000), (0, 1999), (2000,)),
        (ClaimKind.FLOOR, _said(Bound.EXACT, 900, 900, 900), (900, 9e9), (899,)),
    ],
)
def test_a_number_allows_the_levels_it_means(kind, said, inside, outside):
    levels = range_as_meant(kind, said)
    assert all(levels.low <= level <= levels.high for level in inside)
    assert not any(levels.low <= level <= levels.high for level in outside)


@pytest.mark.parametrize(
    "said",
    [
        None,
        Quantity(bound=Bound.SHARE, ratio=(0.5, 0.5)),
        Quantity(bound=Bound.CHANGE, low=600, best=600, high=600, direction=Direction.UP),
        _said(Bound.BETWEEN),
        _said(Bound.ABOVE, low=float("nan")),
        _said(Bound.BELOW, high=0),
    ],
)
def test_what_is_no_level_allows_nothing_to_be_compared(said):
    assert range_as_meant(ClaimKind.LEVEL, said) is None
