"""A share or a change comes to a level by its base; sums are checked by hand."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.values import Bound, ClaimKind, ClaimState, Direction, Quantity
from workbench.deriving import derived_levels, level_from, sum_words


def _exactly(level: float) -> Quantity:
    return Quantity(f"{level:g}", Bound.EXACT, level, level, level)


_HALF = Quantity("half", Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)
_FIFTH = Quantity("a fifth", Bound.SHARE, ratio=(0.2, 0.2))
_MOST = Quantity("most", Bound.SHARE, ratio=(0.5, 1.0))
_MORE = Quantity("600 more", Bound.CHANGE, 600, 600, 600, direction=Direction.UP)
_LEAVE = Quantity("about 600", Bound.CHANGE, None, 600, None, direction=Direction.DOWN)
_AT_LEAST = Quantity("at least 600 fewer", Bound.CHANGE, 600, None, None, direction=Direction.DOWN)


@pytest.mark.parametrize(
    ("said", "base", "expected", "words"),
    [
        (_FIFTH, _exactly(2500), (Bound.EXACT, 500, 500, 500), "20 % of 2,500 (C-036) = 500"),
        (_HALF, _exactly(2000), (Bound.EXACT, 1000, 1000, 1000), "50 % of 2,000 (C-036) = 1,000"),
        (
            _HALF,
            Quantity("", Bound.BELOW, high=2000),
            (Bound.BELOW, None, None, 1000),
            "50 % of fewer than 2,000 (C-036) = fewer than 1,000",
        ),
        (
            _HALF,
            Quantity("", Bound.BETWEEN, low=900, high=1200),
            (Bound.BETWEEN, 450, None, 600),
            "50 % of 900 to 1,200 (C-036) = 450 to 600",
        ),
        (_MOST, _exactly(2000), (Bound.BETWEEN, 1000, None, 2000), "50 to 100 % of 2,000 (C-036) = 1,000 to 2,000"),
        (_MOST, Quantity("", Bound.ABOUT, best=2000), (Bound.BETWEEN, 1000, None, 2000), ""),
        (_MORE, _exactly(2000), (Bound.EXACT, 2600, 2600, 2600), "2,000 (C-036) + 600 = 2,600"),
        (_LEAVE, _exactly(2000), (Bound.ABOUT, None, 1400, None), "2,000 (C-036) − 600 = about 1,400"),
        (_AT_LEAST, _exactly(2000), (Bound.BELOW, None, None, 1400), ""),
        (_MORE, Quantity("", Bound.ABOVE, low=900), (Bound.ABOVE, 1500, None, None), ""),
    ],
)
def test_a_level_is_reckoned_from_low_best_and_high_of_its_base(said, base, expected, words):
    level = level_from(said, base)
    assert level is not None
    assert (level.bound, level.low, level.best, level.high) == expected
    assert not words or sum_words(said, base, "C-036", level) == words


@pytest.mark.parametrize(
    ("said", "base"),
    [
        (_LEAVE, _exactly(500)),  # fewer than nobody
        (Quantity("600", Bound.CHANGE, 600, 600, 600), _exactly(2000)),  # more or fewer is not said
        (_MORE, Quantity("", Bound.BELOW, high=None)),
    ],
)
def test_nothing_is_invented_where_the_sum_does_not_come_out(said, base):
    assert level_from(said, base) is None


_ENDS = st.lists(st.integers(0, 200_000), min_size=3, max_size=3).map(sorted)


@given(_ENDS, st.floats(0, 2), st.floats(0, 2), st.sets(st.sampled_from([0, 1, 2])))
def test_a_ratio_keeps_the_order_of_the_ends_and_what_is_missing(ends, one, other, missing):
    low, best, high = (None if place in missing else float(end) for place, end in enumerate(ends))
    ratio = (min(one, other), max(one, other))
    level = level_from(Quantity("", Bound.SHARE, ratio=ratio), Quantity("", Bound.ABOUT, low, best, high))
    known = [end for end in (level.low, level.best, level.high) if end is not None] if level else []
    assert known == sorted(known)
    if level and low is None and best is None:
        assert level.low is None


@dataclass(frozen=True)
class _Claim:
    id: int
    quantity: Quantity | None
    base_claim_id: int | None = None
    kind: ClaimKind = ClaimKind.LEVEL
    state: ClaimState = ClaimState.ACTIVE

    @property
    def number(self) -> int:
        return self.id


def test_a_chain_is_reckoned_from_its_end():
    claims = [_Claim(3, _HALF, 2), _Claim(2, _MORE, 1), _Claim(1, _exactly(2000))]
    derived = derived_levels(claims)
    assert derived[2].words == "2,000 (C-001) + 600 = 2,600"
    assert derived[3].words == "50 % of 2,600 (C-002) = 1,300"
    assert derived[3].base_ids == (2, 1)
    assert 1 not in derived


def test_a_cap_as_base_gives_a_cap():
    claims = [_Claim(2, _HALF, 1), _Claim(1, _exactly(2000), kind=ClaimKind.CEILING)]
    assert derived_levels(claims)[2].words == "50 % of fewer than 2,000 (C-001) = fewer than 1,000"


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ([_Claim(2, _HALF)], "base not linked"),
        ([_Claim(2, _HALF, 9)], "base not linked"),
        ([_Claim(2, _HALF, 1), _Claim(1, None)], "its base C-001 states no level"),
        ([_Claim(2, _HALF, 1), _Claim(1, _exactly(9), state=ClaimState.REFUTED)], "its base C-001 is refuted"),
        ([_Claim(2, _HALF, 1), _Claim(1, _HALF, 2)], "its bases lead back to itself"),
        ([_Claim(2, _LEAVE, 1), _Claim(1, _exactly(500))], "it cannot be reckoned from C-001"),
    ],
)
def test_where_there_is_no_level_the_reason_is_said(claims, words):
    found = derived_levels(claims)[2]
    assert found.level is None
    assert found.words == words


def test_a_chain_of_thousands_does_not_exhaust_the_stack():
    claims = [_Claim(1, _exactly(2000)), *(_Claim(n, _MORE, n - 1) for n in range(2, 5000))]
    assert derived_levels(reversed(claims))[4999].level.best == 2000 + 4998 * 600
