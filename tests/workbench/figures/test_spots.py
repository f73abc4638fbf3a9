"""Marks in columns say the same of many as the marks one by one."""

from datetime import date

import pytest

from db.values import Basis, Bound, Quantity
from workbench.figures.placement import day_number
from workbench.figures.spots import spots_of, spots_within


@pytest.fixture
def spots(make_mark, exactly, days):
    marks = (
        make_mark(quantity=exactly(900), as_of=days("2020-01-01"), basis=Basis.CORE),
        make_mark(quantity=Quantity(bound=Bound.ABOVE, low=2000.0), as_of=days("2021-01-01")),
        make_mark(quantity=exactly(1500), as_of=days("2022-01-01", "2022-12-31")),
        make_mark(quantity=Quantity(bound=Bound.ABOUT, low=0.0, best=1200.0, high=2100.0), as_of=days("2024-01-01")),
        make_mark(as_of=None),
    )
    return spots_of(marks)


def day(iso: str) -> float:
    return day_number(date.fromisoformat(iso))


def test_all_that_stand_are_there_and_the_rest_is_told(spots):
    assert (len(spots), len(spots.placed), len(spots.left_out)) == (4, 4, 1)
    assert spots.days == (day("2020-01-01"), day("2024-01-01"))
    assert spots.bases == {Basis.CORE, Basis.TOTAL}


def test_levels_leave_room_above_the_foot_of_an_arrow(spots):
    assert spots.levels.highest == pytest.approx(1.15 * 2000)
    assert (spots.levels.foot, spots.levels.lowest, spots.levels.has_none) == (2000, 900, True)


def test_what_is_in_sight_is_cut_out_with_its_bars(spots):
    seen = spots_within(spots, day("2020-06-01"), day("2022-03-01"))
    assert [spot.y for spot in seen.placed] == [2000, 1500]
    assert [seen.mark_at(at) for at in (0, 1)] == [spot.mark for spot in seen.placed]
    assert (seen.placed[1].left, seen.placed[1].right) == (day("2022-01-01"), day("2022-03-01"))
    assert seen.days == (day("2021-01-01"), day("2022-03-01"))
    assert seen.levels.lowest == 1500


def test_nothing_in_sight_is_nothing(spots):
    seen = spots_within(spots, day("2010-01-01"), day("2011-01-01"))
    assert (len(seen), seen.placed, seen.days, seen.levels.highest) == (0, (), (), 0)
