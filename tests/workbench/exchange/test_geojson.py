"""Places with their levels are GeoJSON as RFC 7946 has it, and say what has no place on a map."""

import json

import pytest

from workbench.exchange import geojson
from workbench.progress import SILENT


@pytest.fixture
def written(desk, tmp_path):
    """Levels of two months in a city, and one in a place that nobody knows."""
    for outlet, number, as_of in (("A", "900", "2025-07-10"), ("B", "950", "2025-08-10")):
        desk.add_claim(desk.add_article(outlet=outlet, body=f"{outlet}: troops stay."), number, "Erbil", as_of)
    desk.add_claim(desk.add_article(outlet="C", body="C: troops stay."), "~40", "Camp Nowhere", "2025-08-01")
    with desk.project.read() as session:
        geojson.write(session, tmp_path / "places.geojson", SILENT)
        losses = geojson.losses(session)
    return json.loads((tmp_path / "places.geojson").read_text("utf-8")), losses


def test_it_is_a_feature_collection_of_rfc_7946(written):
    collection, _ = written
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    for feature in collection["features"]:
        assert feature.keys() == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        if feature["geometry"] is not None:
            assert feature["geometry"]["type"] == "Point"
            longitude, latitude = feature["geometry"]["coordinates"]
            assert -180 <= longitude <= 180
            assert -90 <= latitude <= 90
    ids = [feature["id"] for feature in collection["features"]]
    assert len(set(ids)) == len(ids)


def test_each_claim_and_each_month_has_its_feature(written):
    features = [feature["properties"] | {"at": feature["geometry"]} for feature in written[0]["features"]]
    claims = {one["best"]: one for one in features if one["what"] == "claim"}
    assert claims.keys() == {900, 950, 40}
    arbil = claims[900]
    assert arbil["at"]["coordinates"] == [44.01, 36.19]
    assert (arbil["date"], arbil["known"], arbil["grade"], arbil["country"]) == (
        *("2025-07-10", "2025-10-01", "not graded", "Iraq"),
    )
    assert claims[40]["at"] is None
    months = [one for one in features if one["what"] == "pooled level" and one["place"] == "Arbil"]
    assert [one["date"] for one in months] == ["2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01"]
    assert all(one["lo95"] <= one["lo80"] <= one["median"] <= one["hi80"] <= one["hi95"] for one in months)
    assert 850 <= months[1]["median"] <= 1000


def test_what_a_map_cannot_show_is_said(written):
    assert written[1] == [
        "No coordinates are known of Camp Nowhere.",
        "Places are points, whatever their size; pooled levels are those of the first day of each month.",
        "Not on the map: relations between claims, codes, notes, assessments, events and texts.",
    ]


def test_an_empty_project_is_an_empty_collection(new_project, tmp_path):
    with new_project() as project, project.read() as session:
        geojson.write(session, tmp_path / "empty.geojson", SILENT)
    assert json.loads((tmp_path / "empty.geojson").read_text("utf-8"))["features"] == []
