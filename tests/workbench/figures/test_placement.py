"""Where a claim stands: days since 1970-01-01 and persons, reckoned by hand; and what stands nowhere."""

from datetime import date

import pytest

from db.values import AsOf, Bound, ClaimKind, Direction, Modality, Quantity
from workbench.figures.placement import LeftOut, Placed, Sign, day_number, day_of, place

JUNE_1_2025 = 20240.0  # 55 years of 365 days, 14 leap days, 151 days of 2025


def test_a_level_stands_at_its_day_and_number(make_mark):
    placed = place(make_mark())
    assert isinstance(placed, Placed)
    assert (placed.sign, placed.x, placed.y) == (Sign.DOT, JUNE_1_2025, 1500.0)
    assert (placed.low, placed.high, placed.left, placed.right) == (None, None, None, None)


def test_a_month_stands_in_its_middle_and_is_as_wide_as_it_is_long(make_mark, days):
    placed = place(make_mark(as_of=days("2025-06-01", "2025-06-30")))
    assert (placed.left, placed.x, placed.right) == (JUNE_1_2025, JUNE_1_2025 + 14.5, JUNE_1_2025 + 29)


def test_an_open_date_stands_at_its_known_end(make_mark):
    until = place(make_mark(as_of=AsOf("[..2025-06-01]", None, date(2025, 6, 1))))
    since = place(make_mark(as_of=AsOf("2025-06-01/..", date(2025, 6, 1), None)))
    assert (until.x, until.open_left, until.open_right) == (JUNE_1_2025, True, False)
    assert (since.x, since.open_left, since.open_right) == (JUNE_1_2025, False, True)


@pytest.mark.parametrize(
    ("quantity", "sign", "level"),
    [
        (Quantity(bound=Bound.BELOW, high=2000), Sign.BELOW, 2000),
        (Quantity(bound=Bound.ABOVE, low=900), Sign.ABOVE, 900),
        (Quantity(bound=Bound.BETWEEN, low=900, high=1200), Sign.RANGE, 1050),
        (Quantity(bound=Bound.ABOUT, best=2500), Sign.DOT, 2500),
        (Quantity(bound=Bound.EXACT, low=0, best=0, high=0), Sign.DOT, 0),
    ],
)
def test_the_sign_follows_what_is_known_of_the_number(make_mark, quantity, sign, level):
    placed = place(make_mark(quantity=quantity))
    assert (placed.sign, placed.y) == (sign, level)


def test_a_ceiling_is_capped_however_its_number_is_worded(make_mark, exactly):
    assert place(make_mark(kind=ClaimKind.CEILING, quantity=exactly(3870))).sign is Sign.BELOW
    assert place(make_mark(kind=ClaimKind.FLOOR, quantity=exactly(500))).sign is Sign.ABOVE


def test_a_plan_without_a_date_stands_at_the_day_it_became_known(make_mark):
    placed = place(make_mark(as_of=None, modality=Modality.PLANNED, known=date(2025, 6, 1)))
    assert (placed.x, placed.undated) == (JUNE_1_2025, True)


def test_a_former_level_without_a_date_stands_nowhere(make_mark):
    assert place(make_mark(as_of=None)) is LeftOut.NO_DATE
    assert place(make_mark(as_of=AsOf("", None, None))) is LeftOut.NO_DATE


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"quantity": Quantity(bound=Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)}, LeftOut.NO_LEVEL),
        ({"quantity": Quantity(bound=Bound.SHARE, ratio=(0.5, 1.0))}, LeftOut.NO_LEVEL),
        ({"kind": ClaimKind.CHANGE}, LeftOut.NO_LEVEL),
        ({"kind": ClaimKind.DENIAL}, LeftOut.DENIAL),
        ({"kind": ClaimKind.EVENT}, LeftOut.OTHER),
        ({"quantity": Quantity()}, LeftOut.NO_NUMBER),
        ({"quantity": Quantity(best=float("nan"))}, LeftOut.NO_NUMBER),
        ({"quantity": Quantity(best=-5)}, LeftOut.NO_NUMBER),
    ],
)
def test_what_gives_no_level_stands_nowhere(make_mark, said, reason):
    assert place(make_mark(**said)) is reason


def test_days_are_counted_as_matplotlib_counts_them():
    from matplotlib.dates import date2num

    for day in (date(1970, 1, 1), date(2025, 6, 1), date(1914, 8, 4)):
        assert day_number(day) == date2num(day)
        assert day_of(day_number(day) + 0.5) == day
