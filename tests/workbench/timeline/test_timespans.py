"""Dates as spans: their ends, their words and the order of what is uncertain."""

from datetime import date

import pytest

from workbench.dates import read_typed_date
from workbench.timeline.timespans import TimeSpan, days_between, in_time, known_span, time_span, touches


def _span(edtf):
    return time_span(read_typed_date(edtf))


def test_a_day_is_a_day_a_month_a_span_and_an_open_end_stays_open():
    assert _span("2025-10-01").is_day
    month, by = _span("2025-04"), _span("../2025-09-30")
    assert (month.first, month.last, month.is_day) == (date(2025, 4, 1), date(2025, 4, 30), False)
    assert (by.first, by.last, by.words) == (None, date(2025, 9, 30), "by 30 Sep 2025")
    assert _span("2025-10-01/..").words == "from 1 Oct 2025"


@pytest.mark.parametrize("edtf", ["2025-04~", "2025-04?", "2025-04%"])
def test_a_date_that_is_not_certain_says_so_and_gets_no_day_added(edtf):
    span = _span(edtf)
    assert span.approximate
    assert (span.first, span.last) == (date(2025, 4, 1), date(2025, 4, 30))
    assert span.words == "about Apr 2025"


def test_no_date_and_a_date_open_at_both_ends_are_no_span():
    assert time_span(None) is None


def test_uncertain_dates_sort_by_their_earliest_day_then_by_their_latest():
    # By hand: a month stands after its first day and before its second; an open beginning stands at its end.
    ordered = ["2025-04-01", "2025-04", "2025-04-01/2025-09-30", "2025-04-01/..", "2025-04-02", "../2025-06-30"]
    spans = [_span(each) for each in ordered]
    assert sorted([None, *reversed(spans)], key=in_time) == [*spans, None]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 10, 1), date(2025, 10, 1), "1 Oct 2025"),
        (date(2025, 10, 1), date(2025, 10, 3), "1 to 3 Oct 2025"),
        (date(2016, 2, 1), date(2016, 3, 24), "1 Feb to 24 Mar 2016"),
        (date(2021, 10, 1), date(2024, 12, 18), "1 Oct 2021 to 18 Dec 2024"),
    ],
)
def test_two_days_are_said_as_briefly_as_they_can_be(first, last, words):
    assert days_between(first, last) == words


def test_it_was_known_from_when_it_was_said_to_its_last_publication():
    said, published = _span("2016-03"), _span("2016-03-24")
    assert known_span(said, published) == TimeSpan(date(2016, 3, 1), date(2016, 3, 24))
    assert known_span(None, published) == published
    assert known_span(said, None) == said
    assert known_span(None, None) is None


def test_an_open_end_reaches_into_any_later_period():
    assert touches(_span("2020-01-01/.."), date(2025, 1, 1), None)
    assert not touches(_span("../2020-01-01"), date(2025, 1, 1), None)
    assert touches(_span("2025-04"), date(2025, 4, 30), date(2025, 5, 1))
    assert not touches(_span("2025-04"), date(2025, 5, 1), None)
    assert not touches(None, None, None)
