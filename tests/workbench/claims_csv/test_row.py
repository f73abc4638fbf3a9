"""One row: what its cells make, and what is wrong with it, in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.values import Basis, Bound, ClaimKind, ClaimState, Direction, Modality
from workbench.claims_csv import BadRow, Mapping, TableClaim, guess_mapping, read_row


def row(**cells: str) -> TableClaim | BadRow:
    said = {"place": "Iraq", "force": "US"} | cells
    return read_row(tuple(said), guess_mapping(tuple(said)), 7, list(said.values()))


def claim(**cells: str) -> TableClaim:
    made = row(**cells)
    assert isinstance(made, TableClaim), made
    return made


@pytest.mark.parametrize(
    ("cells", "bound", "ends", "rule"),
    [
        ({"operator": "point", "value": "2500"}, Bound.EXACT, (2500, 2500, 2500), "exact.plain"),
        ({"operator": "exact", "value": "2503"}, Bound.EXACT, (2503, 2503, 2503), "exact.total"),
        ({"operator": "upper", "value": "2,000"}, Bound.BELOW, (None, None, 2000), "table.below"),
        ({"operator": "below", "high": "2000"}, Bound.BELOW, (None, None, 2000), "table.below"),
        ({"operator": "lower", "value": "900"}, Bound.ABOVE, (900, None, None), "table.above"),
        ({"operator": "range", "low": "2000", "high": "2500"}, Bound.BETWEEN, (2000, None, 2500), "table.between"),
        ({"operator": "about", "value": "2 500"}, Bound.ABOUT, (None, 2500, None), "table.about"),
        ({"value": "0"}, Bound.EXACT, (0, 0, 0), "exact.plain"),
        ({"value": "<2000"}, Bound.BELOW, (None, None, 2000), "table.below"),
        ({"value": "900..2000"}, Bound.BETWEEN, (900, None, 2000), "table.between"),
        ({"value": "2.5k"}, Bound.EXACT, (2500, 2500, 2500), "table.exact"),
        ({"low": "900"}, Bound.ABOVE, (900, None, None), "table.above"),
        ({"low": "900", "best": "1000", "high": "1200"}, Bound.BETWEEN, (900, 1000, 1200), "table.between"),
        ({"bound": "exact", "value": "2500", "rule": "exact.plain"}, Bound.EXACT, (2500, 2500, 2500), "exact.plain"),
    ],
)
def test_numbers_and_their_bound_make_the_quantity(cells, bound, ends, rule):
    said = claim(**cells).quantity
    assert (said.bound, (said.low, said.best, said.high), said.rule) == (bound, ends, rule)


def test_a_ratio_alone_is_a_change_and_beside_a_number_the_number_is_the_claim():
    halved = claim(ratio="0.5", ref_value="2000")
    assert (halved.kind, halved.quantity.bound, halved.quantity.ratio) == (ClaimKind.CHANGE, Bound.CHANGE, (0.5, 0.5))
    assert (halved.quantity.direction, halved.base_value) == (Direction.DOWN, 2000)
    fifth = claim(operator="share", ratio="20%")
    assert (fifth.kind, fifth.quantity.ratio, fifth.quantity.direction) == (ClaimKind.SHARE, (0.2, 0.2), None)
    both = claim(operator="upper", value="1000", ratio="0.5", ref_value="2000")
    assert (both.kind, both.quantity.bound, both.quantity.high) == (ClaimKind.LEVEL, Bound.BELOW, 1000)
    assert (both.quantity.ratio, both.base_value) == (None, 2000)
    more = claim(operator="change", value="600", direction="up")
    assert (more.quantity.best, more.quantity.direction) == (600, Direction.UP)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"operator": "range", "low": "900", "high": "800"}, "high 800 is below low 900"),
        ({"operator": "range", "low": "900"}, "a range needs low and high; high is empty"),
        ({"value": "5", "low": "6"}, "value 5 is below low 6"),
        ({"operator": "upper", "value": "5", "low": "4"}, "the bound below takes one number, and the row has two"),
        ({"operator": "maybe", "value": "5"}, "operator “maybe” is none of exact, about, below"),
        ({"operator": "point"}, "no number"),
        ({"operator": "share", "value": "5"}, "no ratio"),
        ({"operator": "change", "value": "5"}, "a change in persons needs its direction"),
        ({"operator": "lower", "value": "<5"}, "value “<5” is below, its operator says above"),
        ({"value": "-5"}, "value “-5” is below zero"),
        ({"value": "2.500"}, "value 2.500 may be 2500 or 2; write 2500"),
        ({"value": "nan"}, "value “nan” is not a number of persons"),
        ({"value": "1e999"}, "value “1e999” is not a number of persons"),
        ({"value": "9999999999"}, "more people than any force has"),
        ({"value": "5", "place": ""}, "no place"),
        ({"value": "5", "rel": "G"}, "reliability “G” is none of A, B, C, D, E, F"),
        ({"value": "5", "cred": "0"}, "credibility “0” is none of 1, 2, 3, 4, 5, 6"),
        ({"value": "5", "basis": "some"}, "basis “some” is none of core, total, unknown"),
        ({"value": "5", "as_of": "1850-01-01"}, "as_of: “1850-01-01” lies outside the years 1900 to 2199"),
        ({"value": "5", "as_of": "2025-02-30"}, "as_of: The date 2025-02-30 does not exist"),
        ({"value": "5", "as_of_start": "2025-03-01", "as_of_end": "2025-02-01"}, "the window begins on 2025-03-01"),
        ({"value": "5", "published": "01/02/2025"}, "published: “01/02/2025” may be two days"),
        ({"value": "5", "published": "../2025-01-01"}, "has no beginning or no end"),
        ({"value": "5", "note": "x" * 30_000}, "more than 20,000 characters"),
    ],
)
def test_a_bad_row_says_why(cells, reason):
    made = row(**cells)
    assert isinstance(made, BadRow)
    assert reason in made.reason


def test_everything_that_is_wrong_with_a_row_is_said_at_once():
    made = row(place="", value="many", rel="G", published="2025-13-01")
    assert isinstance(made, BadRow)
    assert all(words in made.reason for words in ("no place", "“many”", "2025-13-01", "“G”"))


def test_a_cell_too_many_is_named_and_empty_ones_are_not_minded():
    header = ("place", "force", "value")
    mapping = guess_mapping(header)
    bad = read_row(header, mapping, 2, ["Iraq", "US", "2", "500"])
    assert bad == BadRow(2, "4 cells under 3 titles; a cell with the delimiter needs quotes")
    assert isinstance(read_row(header, mapping, 2, ["Iraq", "US", "2", "", " "]), TableClaim)


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        ("planned", (ClaimKind.LEVEL, Modality.PLANNED)),
        ("forecast", (ClaimKind.LEVEL, Modality.PROJECTED)),
        ("ceiling", (ClaimKind.CEILING, Modality.OBSERVED)),
        ("", (ClaimKind.LEVEL, Modality.OBSERVED)),
    ],
)
def test_a_kind_may_be_said_as_a_modality(kind, made):
    read = claim(value="5", kind=kind)
    assert (read.kind, read.modality) == made


def test_days_make_windows_with_open_ends():
    both = claim(value="5", as_of_start="2025-01-01", as_of_end="2025-01-31").as_of
    assert (both.edtf, both.earliest, both.latest) == ("2025-01-01/2025-01-31", date(2025, 1, 1), date(2025, 1, 31))
    assert claim(value="5", as_of_start="2025-01-01", as_of_end="2025-01-01").as_of.edtf == "2025-01-01"
    until = claim(value="5", as_of_end="2025-01-31").as_of
    assert (until.edtf, until.earliest, until.latest) == ("../2025-01-31", None, date(2025, 1, 31))
    assert claim(value="5", as_of="2025-10-01T00:00:00Z").as_of.edtf == "2025-10-01"
    assert claim(value="5", as_of="25/12/2025").as_of.edtf == "2025-12-25"
    assert claim(value="5").as_of is None


def test_defaults_words_and_the_order_of_days_come_from_the_mapping():
    header = ("Land", "Zahl", "Grenze", "Tag")
    mapping = Mapping(
        columns={"place": "Land", "value": "Zahl", "operator": "Grenze", "as_of": "Tag"},
        defaults={"force": "US", "basis": "core"},
        words={"operator": {"bis zu": "upper"}},
        month_first=False,
    )
    made = read_row(header, mapping, 2, ["Irak", "2000", "bis zu", "01.02.2025"])
    assert isinstance(made, TableClaim)
    assert (made.force, made.basis, made.quantity.high, made.as_of.edtf) == ("US", Basis.CORE, 2000, "2025-02-01")


def test_a_state_comes_with_the_row():
    assert claim(value="5", state="retracted").state == ClaimState.RETRACTED


@given(st.dictionaries(st.sampled_from(["value", "low", "high", "ratio", "as_of", "operator"]), st.text(max_size=12)))
def test_whatever_the_cells_hold_the_row_is_a_claim_or_bad(cells):
    made = row(**cells)
    if isinstance(made, TableClaim):
        ends = [n for n in (made.quantity.low, made.quantity.best, made.quantity.high) if n is not None]
        assert ends == sorted(ends)
        assert ends or made.quantity.ratio
    else:
        assert made.reason
