"""The sweep agrees with comparing every pair, is symmetric, and never flags claims that can both hold."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.values import Basis, Modality
from workbench.contradictions.finding import cannot_both_hold, contradictions
from workbench.contradictions.ranges import Range
from workbench.contradictions.stated import Stated

_DAY = date(2025, 10, 1)


def _claim(low, high, basis="total", first=0, last=None, *, place=1, modality="observed", number=0) -> Stated:
    days = _DAY + timedelta(first), _DAY + timedelta(first if last is None else last)
    return Stated(number, number, (1, place, Modality(modality)), Basis(basis), Range(low, high), *days)


_LEVELS = st.integers(0, 12).map(lambda n: n * 250.0)
_CLAIMS = st.builds(
    lambda ends, basis, days, place, modality: _claim(
        *sorted(ends), basis, *sorted(days), place=place, modality=modality
    ),
    st.tuples(_LEVELS, _LEVELS | st.just(float("inf"))),
    st.sampled_from(["core", "total", "unknown"]),
    st.tuples(st.integers(0, 20), st.integers(0, 20)),
    st.integers(1, 2),
    st.sampled_from(["observed", "observed", "planned"]),
)


def _levels(claim: Stated) -> set[float]:
    """All levels a claim allows on a grid that has every end of these tests on it."""
    return {n * 125.0 for n in range(26) if claim.levels.low <= n * 125.0 <= claim.levels.high}


def _both_hold(one: Stated, other: Stated) -> bool:
    """Worked out the slow way: some core and some total, core not above total, that both claims allow."""
    if one.series != other.series:
        return True
    days = range((one.last - one.first).days + 1)
    if not any(other.first <= one.first + timedelta(day) <= other.last for day in days):
        return True
    order = ["core", "unknown", "total"]
    ranks = [order.index(claim.basis) for claim in (one, other)]
    if ranks[0] == ranks[1]:
        return bool(_levels(one) & _levels(other))
    fewer, more = (one, other) if ranks[0] < ranks[1] else (other, one)
    return any(a <= b for a in _levels(fewer) for b in _levels(more))


@given(st.lists(_CLAIMS, max_size=14))
def test_the_sweep_finds_what_comparing_every_pair_finds(claims):
    expected = [(a, b) for a, b in combinations(range(len(claims)), 2) if not _both_hold(claims[a], claims[b])]
    assert contradictions(claims) == expected


@given(_CLAIMS, _CLAIMS)
def test_contradicting_is_symmetric_and_nothing_contradicts_itself(one, other):
    assert cannot_both_hold(one, other) == cannot_both_hold(other, one)
    assert not cannot_both_hold(one, one)


@given(_CLAIMS, _CLAIMS)
def test_claims_that_can_both_hold_are_never_flagged(one, other):
    if cannot_both_hold(one, other):
        assert not _both_hold(one, other)


@pytest.mark.parametrize(
    ("one", "other", "both_hold"),
    [
        (_claim(900, 900), _claim(2000, 2000), False),
        (_claim(900, 900, "core"), _claim(2000, 2000, "total"), True),
        (_claim(2000, 2000, "core"), _claim(900, 900, "total"), False),
        (_claim(900, 900, "unknown"), _claim(2000, 2000, "total"), True),  # it may count the core alone
        (_claim(2000, 2000, "unknown"), _claim(900, 900, "total"), False),
        (_claim(900, 900, "unknown"), _claim(2000, 2000, "core"), False),
        (_claim(900, 900, "unknown"), _claim(2000, 2000, "unknown"), False),
        (_claim(900, 900), _claim(2000, 2000, modality="planned"), True),
        (_claim(900, 900), _claim(2000, 2000, place=2), True),
        (_claim(900, 900), _claim(2000, 2000, first=1), True),
        (_claim(900, 900, first=0, last=30), _claim(2000, 2000, first=30), False),
        (_claim(900, 1200), _claim(1200, 2000), True),
    ],
)
def test_who_is_counted_and_when_decides_whether_two_numbers_exclude_each_other(one, other, both_hold):
    assert (contradictions([one, other]) == []) is both_hold
    assert cannot_both_hold(one, other) is not both_hold


def test_thousands_of_claims_of_one_day_stop_at_the_limit():
    claims = [_claim(float(n), float(n), number=n) for n in range(3000)]
    assert len(contradictions(claims, most=500)) == 500
