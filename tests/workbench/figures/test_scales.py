"""Round ticks: levels from zero, dates at the starts of days, months and years."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.figures.levelscale import level_ticks
from workbench.figures.placement import day_number, place
from workbench.figures.timescale import Period, period_of, time_ticks


@pytest.mark.parametrize(
    ("top", "ticks"),
    [
        (5200, [0, 2000, 4000, 6000]),
        (2000, [0, 500, 1000, 1500, 2000, 2500]),
        (8892, [0, 2000, 4000, 6000, 8000, 10000]),
        (3, [0, 1, 2, 3, 4]),
        (1_000_000, [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]),
    ],
)
def test_levels_have_round_ticks(top, ticks):
    assert level_ticks(top, 5) == ticks


@given(st.floats(1, 1e8), st.integers(1, 8))
def test_levels_start_at_zero_and_reach_over_the_top(top, room_for):
    ticks = level_ticks(top, room_for)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert len(ticks) <= room_for + 2


def period(first, last):
    return Period(day_number(date.fromisoformat(first)), day_number(date.fromisoformat(last)))


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2015-11-01", "2020-03-01", ["2016", "2017", "2018", "2019", "2020"]),
        ("2024-12-20", "2025-07-02", ["Jan 2025", "Apr 2025", "Jul 2025"]),
        ("2025-09-30", "2025-10-03", ["30 Sep 2025", "1 Oct 2025", "2 Oct 2025", "3 Oct 2025"]),
    ],
)
def test_dates_have_round_ticks(first, last, labels):
    assert [label for _, label in time_ticks(period(first, last), 31)] == labels


@given(st.floats(60, 60_000), st.floats(20, 200))
def test_date_labels_keep_apart(length, ems):
    span = Period(10_000, 10_000 + length)
    ticks = [day for day, _ in time_ticks(span, ems)]
    assert all((after - before) / length * ems > 3.3 for before, after in pairwise(ticks))


def test_the_axis_runs_on_to_the_day_of_knowledge_if_that_is_near(make_mark, days):
    marks = [place(make_mark(as_of=days(day))) for day in ("2024-01-01", "2025-01-01")]
    near, far = (
        period_of([mark.x for mark in marks], [], date.fromisoformat(day)) for day in ("2025-03-01", "2026-11-22")
    )
    assert near.first < day_number(date(2024, 1, 1))
    assert near.last > day_number(date(2025, 3, 1))
    assert far.last < day_number(date(2025, 3, 1))


def test_one_claim_still_gets_a_scale_that_can_be_read(make_mark):
    assert period_of([place(make_mark()).x], [], date(2025, 6, 1)).days >= 60
