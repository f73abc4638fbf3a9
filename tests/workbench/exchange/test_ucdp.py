"""Levels in UCDP's columns: its codes for dates and places, and the same claims back."""

import csv
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from db.project import Project
from db.values import AsOf, Bound, ClaimKind, ClaimState, Quantity
from workbench.claim_views import claim_rows
from workbench.claims import claim
from workbench.claims_csv import import_claims, read_table
from workbench.dates import read_typed_date
from workbench.exchange import claims_table, ucdp
from workbench.exchange.located import located_places
from workbench.places import place_named
from workbench.progress import SILENT


@pytest.mark.parametrize(
    ("days", "code"), [(1, 1), (2, 2), (6, 2), (7, 3), (8, 4), (28, 4), (31, 4), (32, 5), (366, 5), (4000, 5)]
)
def test_a_date_has_ucdps_precision(days, code):
    first = date(2025, 1, 1)
    assert ucdp.date_prec(AsOf("", first, first + timedelta(days - 1))) == code


@pytest.mark.parametrize("typed", ["[..2025-09-30]", "2025-09/.."])
def test_a_date_with_an_open_end_has_none(typed):
    assert ucdp.date_prec(read_typed_date(typed)) is None
    assert ucdp.date_prec(None) is None


@pytest.mark.parametrize(
    ("name", "code", "province", "country"),
    [
        ("Ain al-Asad", 1, "Anbar", "Iraq"),
        ("Baghdad", 2, None, "Iraq"),
        ("Karbala'", 4, "Karbala'", "Iraq"),
        ("Kurdistan region", 4, "Kurdistan region", "Iraq"),
        ("Gaza Strip", 5, None, "Palestinian Territory"),
        ("Iraq", 6, None, "Iraq"),
        ("Red Sea", 7, None, None),
        ("Camp Nowhere", None, None, None),
    ],
)
def test_a_place_has_ucdps_precision(new_project, name, code, province, country):
    with new_project() as project:
        with project.edit("Add") as session:
            place_id = place_named(session, name).id
        with project.read() as session:
            place = located_places(session)[place_id]
    assert (place.where_prec, place.province, place.country) == (code, province, country)


def test_a_place_without_its_own_point_has_that_of_the_gazetteer(new_project):
    with new_project() as project:
        with project.edit("Add") as session:
            session.execute(text("INSERT INTO place(id, name, gazetteer_key) VALUES (1, 'Kuwait', 'KW')"))
            session.execute(text("INSERT INTO place(id, name, latitude, longitude) VALUES (2, 'Here', 1.5, 2)"))
        with project.read() as session:
            assert [place.point for place in located_places(session).values()] == [(47.75, 29.5), (2.0, 1.5)]


@pytest.fixture
def written(desk, tmp_path):
    """A level in a city, a ceiling in a country that ends open, a half of the level."""
    article = desk.add_article()
    level = desk.add_claim(article, number="900..1000", place="Baghdad", as_of="2025-10")
    desk.add_claim(article, number="<2000", place="Camp Nowhere", as_of="[..2025-10-01]")
    _halve(desk, desk.add_claim(article, place="Baghdad", as_of="2025-12-01/2025-12-05"), level)
    with desk.project.read() as session:
        ucdp.write(session, tmp_path / "ucdp.csv", SILENT)
        losses = ucdp.losses(session)
    return list(csv.DictReader((tmp_path / "ucdp.csv").read_text("utf-8").splitlines())), losses


def test_each_claim_is_a_row_with_what_is_not_known_left_empty(written):
    level, below, half = written[0]
    some = ("low", "best", "high", "date_prec", "date_start", "date_end", "where_prec", "country", "geom_wkt")
    assert [level[name] for name in some] == [
        *("900", "", "1000", "4", "2025-10-01", "2025-10-31", "2", "Iraq", "POINT (44.4 33.34)")
    ]
    assert [below[name] for name in some] == ["", "", "2000", "", "", "2025-10-01", "", "", ""]
    assert [half[name] for name in (*some[:5], "kind")] == ["450", "", "500", "2", "2025-12-01", "level"]
    assert level["source_article"] == "Tigris Post; 2025-10-01; Cut announced"
    assert level["source_original"].startswith("official of")
    assert half["derived"]


def test_what_ucdp_has_no_room_for_is_said(written):
    assert written[1] == [
        "1 share or change will stand as the level they come to.",
        "1 claim will have an empty low or high, which UCDP always fills.",
        "1 claim will have no date_prec: they have no date, or one with an open end.",
        "No coordinates are known of Camp Nowhere.",
        "Not in the table: relations between claims, codes, notes, assessments and earlier texts.",
    ]


_SAME = ("place", "force", "basis", "modality", "state", "as_of", "known", "outlet", "title", "manner")
_SAME += ("reliability", "credibility")


@pytest.mark.parametrize("form", [ucdp, claims_table], ids=["ucdp", "csv"])
def test_the_sample_comes_back_from_its_table(form, built_sample, new_project, tmp_path):
    with Project.open_file(built_sample) as sample, sample.read() as session:
        form.write(session, tmp_path / "out.csv", SILENT)
        levels = ucdp.levels(session) if form is ucdp else [row for row in claim_rows(session) if row.quantity]
    with new_project() as project:
        done = import_claims(project, read_table(tmp_path / "out.csv"))
        with project.read() as session:
            found = claim_rows(session)
    assert [row.reason for row in done.bad] == []
    assert len(found) == len(levels)
    for before, after in zip(levels, found, strict=True):
        assert {name: _plain(getattr(after, name)) for name in _SAME} == {
            name: _plain(getattr(before, name)) for name in _SAME
        }
        was, now = (before.level if form is ucdp else before.quantity), after.quantity
        assert (now.bound, now.low, now.best, now.high, now.ratio) == (
            was.bound,
            was.low,
            was.best,
            was.high,
            was.ratio,
        )
        assert (after.source is None) == (before.source is None)
    assert {row.state for row in found} > {ClaimState.ACTIVE}


def test_a_share_comes_back_linked_to_its_base(desk, new_project, tmp_path):
    article = desk.add_article()
    level = desk.add_claim(article, number="2000", as_of="2025-10-01")
    _halve(desk, desk.add_claim(article, as_of="2025-12-01"), level)
    with desk.project.read() as session:
        claims_table.write(session, tmp_path / "out.csv", SILENT)
    with new_project() as project:
        import_claims(project, read_table(tmp_path / "out.csv"))
        with project.read() as session:
            base, half = claim_rows(session)
    assert (half.base_claim_id, half.quantity.ratio, half.level.best) == (base.id, (0.5, 0.5), 1000)


def _halve(desk, claim_id, base_id):
    with desk.project.edit("Half of it") as session:
        half = claim(session, claim_id)
        half.quantity, half.kind = Quantity("half", Bound.SHARE, ratio=(0.5, 0.5)), ClaimKind.SHARE
        half.base_claim_id = base_id


def _plain(value):
    return (value.earliest, value.latest) if isinstance(value, AsOf) else value
