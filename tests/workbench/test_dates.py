"""Typed dates become EDTF with the days they allow, or a sentence."""

from datetime import date

import pytest

from db.errors import WorkbenchError
from workbench.dates import read_typed_date, read_typed_day


@pytest.mark.parametrize(
    ("typed", "edtf", "earliest", "latest"),
    [
        ("2025-10-01", "2025-10-01", date(2025, 10, 1), date(2025, 10, 1)),
        ("2025-04", "2025-04", date(2025, 4, 1), date(2025, 4, 30)),
        ("2024", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-09~", "2025-09~", date(2025, 9, 1), date(2025, 9, 30)),
        ("../2026-09-30", "../2026-09-30", None, date(2026, 9, 30)),
        ("[..2025-09-30]", "[..2025-09-30]", None, date(2025, 9, 30)),
        ("2025-10-01/..", "2025-10-01/..", date(2025, 10, 1), None),
        ("2025-35", "2025-35", date(2025, 7, 1), date(2025, 9, 30)),  # third quarter, EDTF level 2
        (" 1 Oct 2025 ", "2025-10-01", date(2025, 10, 1), date(2025, 10, 1)),
        ("October 1, 2025", "2025-10-01", date(2025, 10, 1), date(2025, 10, 1)),
    ],
)
def test_what_is_typed_is_understood(typed, edtf, earliest, latest):
    as_of = read_typed_date(typed)
    assert (as_of.edtf, as_of.earliest, as_of.latest) == (edtf, earliest, latest)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("2025-02-30", "does not exist"),
        ("31 Feb 2025", "is not a date"),
        ("2025-13", "is not a date"),
        ("2025-09-01/2025-08-01", "runs backwards"),
        ("1850", "outside the years 1900 to 2199"),
        ("/..", "is not a date"),
        ("soon", "is not a date"),
        ("", "is not a date"),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_a_sentence(typed, says):
    with pytest.raises(WorkbenchError, match=says):
        read_typed_date(typed)


def test_a_publication_date_needs_both_ends():
    with pytest.raises(WorkbenchError, match="no beginning or no end"):
        read_typed_day("../2025-09-30")
