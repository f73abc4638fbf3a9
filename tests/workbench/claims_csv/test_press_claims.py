"""The 97 real press claims: what they become, counted from the file itself with the standard library alone."""

import csv
from collections import Counter

import pytest

from db.values import Bound, ClaimKind, Modality
from workbench.checking import check
from workbench.claim_views import claim_rows
from workbench.claims_csv import import_claims, read_table

_BOUNDS = {
    "point": Bound.EXACT,
    "exact": Bound.EXACT,
    "upper": Bound.BELOW,
    "lower": Bound.ABOVE,
    "range": Bound.BETWEEN,
}
_MODALITIES = {"planned": Modality.PLANNED, "forecast": Modality.PROJECTED}


@pytest.fixture
def said(shared):
    path = shared / "data" / "levels" / "press_claims_2016_2026.csv"
    if not path.is_file():
        pytest.skip("the press claims are not here")
    with path.open(encoding="utf-8", newline="") as file:
        return path, list(csv.DictReader(file))


@pytest.fixture
def imported(said, project):
    done = import_claims(project, read_table(said[0]))
    with project.read() as session:
        return done, claim_rows(session), said[1]


def test_97_rows_are_97_claims_of_44_origins(imported, project):
    done, rows, said = imported
    assert (len(rows), done.stored.claims, done.bad, done.unused) == (97, 97, [], [])
    assert len({row.origin_id for row in rows}) == done.stored.origins == len({row["origin"] for row in said}) == 44
    assert len({row.article_id for row in rows}) == len({(r["outlet"], r["url"], r["published"]) for r in said})
    assert check(project) == []


def test_each_row_says_what_it_said(imported):
    _, rows, said = imported
    for row, cells in zip(rows, said, strict=True):
        number = row.quantity
        assert number.bound == _BOUNDS[cells["operator"]]
        value = float(cells["value"] or "nan")
        ends = {
            Bound.EXACT: (value, value, value),
            Bound.BELOW: (None, None, value),
            Bound.ABOVE: (value, None, None),
            Bound.BETWEEN: (float(cells["low"] or 0), None, float(cells["high"] or 0)),
        }[number.bound]
        assert (number.low, number.best, number.high) == ends
        assert (row.place, row.force, row.basis) == (cells["place"], "US forces", cells["basis"])
        assert (row.origin, row.outlet) == (cells["origin"], cells["outlet"])
        assert row.as_of.earliest.isoformat() == cells["as_of_start"]
        assert row.as_of.latest.isoformat() == cells["as_of_end"]
        assert row.known.isoformat() == cells["published"]
        assert (row.reliability, row.credibility) == (cells["rel"], cells["cred"])
        assert row.modality == _MODALITIES.get(cells["kind"], Modality.OBSERVED)
        assert row.kind == (ClaimKind.CEILING if cells["kind"] == "ceiling" else ClaimKind.LEVEL)
        assert f"claim_id: {cells['claim_id']}" in row.quote
        assert (row.quantity.rule == "exact.total") == (cells["operator"] == "exact")


def test_a_base_is_linked_where_its_level_is_claimed_before(imported):
    _, rows, said = imported
    by_id = {row.id: row for row in rows}
    linked = Counter()
    for row, cells in zip(rows, said, strict=True):
        if cells["ref_value"]:
            base = by_id.get(row.base_claim_id)
            linked[base is not None] += 1
            assert base is None or base.quantity.best == float(cells["ref_value"])
    assert linked == {True: 12, False: 3}  # nobody in the file claims the 1,000 of c033 to c035 for core


def test_the_file_twice_is_noticed_and_one_undo_takes_it_back(imported, said, project):
    again = import_claims(project, read_table(said[0]))
    assert (again.stored.claims, len(again.already)) == (0, 97)
    assert project.undo() == "Import 97 claims from press_claims_2016_2026.csv"
    with project.read() as session:
        assert claim_rows(session) == []
