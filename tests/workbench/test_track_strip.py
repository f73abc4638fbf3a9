"""How far earlier claims lay from what proved right; every figure reckoned by hand."""

from datetime import date
from math import inf

import pytest

from db.values import AsOf, Bound, Quantity
from workbench.contradictions.ranges import Range
from workbench.track_record import Comparison, Stood
from workbench.track_strip import WIDEST, distance_words, doublings_shown, left_out_words, strip_words, strips

_AT = AsOf("2025-10-01", date(2025, 10, 1), date(2025, 10, 1))


def _compared(
    number, stood=Stood.INSIDE, factor=1.0, claimed=(0.0, inf), best=None, proved=(2000.0, 2000.0), of=2000.0
):
    return Comparison(
        source_id=1,
        source="Dray",
        origin=None,
        claim_id=number,
        claim_number=number,
        resolution_id=1,
        stood=stood,
        factor=factor,
        said=Quantity(bound=Bound.EXACT, best=best),
        claimed=Range(*claimed),
        proved=Range(*proved),
        best=of,
        about=_AT,
        known=date(2025, 10, number),
    )


def test_half_and_twice_lie_as_far_to_the_left_and_right():
    half, twice = strips(
        [
            _compared(1, Stood.BELOW, 2.0, (1000.0, 1000.0), 1000.0),
            _compared(2, Stood.ABOVE, 2.0, (4000.0, 4000.0), 4000.0),
        ]
    )
    assert (half.low, half.best, half.high) == (-1.0, -1.0, -1.0)
    assert (twice.low, twice.best, twice.high) == (1.0, 1.0, 1.0)
    assert half.proved == (0.0, 0.0)
    assert doublings_shown([half, twice]) == 2


def test_an_open_end_stays_open():
    (below,) = strips([_compared(1, Stood.BELOW, 4 / 3, (0.0, 1499.0))])
    assert (below.low, below.best) == (None, None)
    (above,) = strips([_compared(1, claimed=(900.0, inf))])
    assert above.high is None


def test_a_range_that_proved_right_is_measured_from_its_geometric_middle():
    (one,) = strips([_compared(1, claimed=(2000.0, 2000.0), best=2000.0, proved=(1000.0, 4000.0), of=None)])
    assert (one.best, one.proved) == (0.0, (-1.0, 1.0))


def test_claims_stand_in_the_order_they_became_known():
    assert [one.comparison.claim_number for one in strips([_compared(5), _compared(2), _compared(9)])] == [2, 5, 9]


def test_what_lies_far_out_does_not_make_the_rest_too_small_to_see():
    (far,) = strips([_compared(1, Stood.ABOVE, 1000.0, (2e6, 2e6), 2e6)])
    assert doublings_shown([far]) == WIDEST


@pytest.mark.parametrize(
    ("compared", "words"),
    [
        ([_compared(1)], "Its one range held what proved right."),
        ([_compared(1, Stood.BELOW, 2.0)], "Its one range did not hold what proved right: 1 was 50 % low."),
        (
            [*map(_compared, (1, 2, 3)), _compared(4, Stood.BELOW, 1 / 0.88), _compared(5, Stood.ABOVE, 1.5)],
            "3 of 5 ranges held what proved right; 1 was 12 % low and 1 was 50 % high.",
        ),
        (
            [_compared(n + 1, Stood.ABOVE, 1.1 + n / 10) for n in range(5)],
            "0 of 5 ranges held what proved right; 5 were 10 % to 50 % high.",
        ),
        (
            [_compared(1, Stood.ABOVE, inf)],
            "Its one range did not hold what proved right: 1 was any number of times too high.",
        ),
    ],
)  # fmt: skip
def test_it_is_said_in_words(compared, words):
    assert strip_words(compared) == words


def test_where_nobody_was_there_no_factor_is_made_up():
    none = _compared(1, Stood.ABOVE, inf, (900.0, 900.0), 900.0, (0.0, 0.0), 0.0)
    assert strips([none]) == []
    assert left_out_words([none]).startswith("1 claim is not drawn")
    assert left_out_words([_compared(1)]) == ""
    assert distance_words(_compared(1)) == "held it"
