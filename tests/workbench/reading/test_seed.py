"""The story the product was asked for, against its gold answers (which lie beside a checkout only)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.values import Bound, ClaimKind, Modality
from workbench.reading import read
from workbench.reading.contract import reading_as_json
from workbench.reading.suggestions import (
    DateSuggestion,
    EventSuggestion,
    QuantitySuggestion,
    Reading,
    SourceSuggestion,
)

SEED = next(
    (p / "shared/data/seed" for p in Path(__file__).resolve().parents if (p / "shared/data/seed").is_dir()), None
)
BOUNDS = {
    "upper": Bound.BELOW,
    "lower": Bound.ABOVE,
    "share": Bound.SHARE,
    "change": Bound.CHANGE,
    "former level": Bound.EXACT,
}

pytestmark = pytest.mark.skipif(SEED is None, reason="the seed article lies beside a checkout only")


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    assert SEED is not None
    answers: dict[str, Any] = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    return answers


@pytest.fixture(scope="module")
def reading(gold: dict[str, Any]) -> Reading:
    assert SEED is not None
    return read((SEED / "article.txt").read_text(encoding="utf-8"), date.fromisoformat(gold["published"]))


def levels(reading: Reading) -> list[QuantitySuggestion]:
    return [s for s in reading.suggestions if isinstance(s, QuantitySuggestion) and s.is_troop_level]


def test_the_quantities_are_the_gold_ones_and_no_others(reading: Reading, gold: dict[str, Any]) -> None:
    assert [[s.start, s.end] for s in levels(reading)] == [q["span"] for q in gold["quantities"]]


def test_each_quantity_says_what_the_gold_says(reading: Reading, gold: dict[str, Any]) -> None:
    for found, wanted in zip(levels(reading), gold["quantities"], strict=True):
        assert found.quantity.bound is BOUNDS[wanted["bound"]]
        assert found.quantity.best == wanted.get("best")
        assert found.force is not None
        assert found.force.name == wanted["force"]
        assert found.place is not None
        assert found.place.name == wanted["place"]
        assert found.modality is Modality(wanted["nature"])
        assert found.source is not None
        source = reading.suggestions[found.source]
        assert isinstance(source, SourceSuggestion)
        assert source.name == wanted["said_by"]
        assert (found.as_of.edtf if found.as_of else None) == wanted.get("as_of")


def test_bounds_that_were_not_said_stay_unknown(reading: Reading) -> None:
    below, share, halve, former, above = levels(reading)
    assert (below.quantity.low, below.quantity.best, below.quantity.high) == (None, None, 2000)
    assert share.quantity.ratio == (0.5, 1.0)
    assert (halve.quantity.ratio, halve.claim_kind) == ((0.5, 0.5), ClaimKind.CHANGE)
    assert (former.quantity.low, former.quantity.high, former.former) == (2000, 2000, True)
    assert (above.quantity.low, above.quantity.best, above.quantity.high) == (900, None, None)


def test_the_sources_are_the_gold_ones(reading: Reading, gold: dict[str, Any]) -> None:
    found = {s.name: s for s in reading.suggestions if isinstance(s, SourceSuggestion)}
    assert set(found) == {s["name"] for s in gold["sources"]}
    for wanted in gold["sources"]:
        source = found[wanted["name"]]
        assert source.source_kind.value == wanted["kind"]
        assert source.role == wanted.get("role")
        assert source.acts_for == wanted.get("acts_for")
        assert ("condition" in wanted) == (source.anonymity is not None)


def test_the_dates_mean_the_gold_days(reading: Reading, gold: dict[str, Any]) -> None:
    found = {(s.start, s.end): s.as_of.edtf for s in reading.suggestions if isinstance(s, DateSuggestion) and s.as_of}
    for wanted in gold["dates"]:
        matching = [
            edtf for (start, end), edtf in found.items() if start <= wanted["span"][0] and end >= wanted["span"][1]
        ]
        assert matching == [wanted["edtf"]] or wanted["edtf"] in found.values()


def test_the_events_have_the_gold_dates(reading: Reading, gold: dict[str, Any]) -> None:
    found = [s.as_of.edtf for s in reading.suggestions if isinstance(s, EventSuggestion) and s.as_of]
    assert {e["edtf"] for e in gold["events"]} <= set(found)


def test_without_a_day_of_publication_relative_dates_stay_open() -> None:
    assert SEED is not None
    undated = read((SEED / "article.txt").read_text(encoding="utf-8"), None)
    dates = {s.text: s.as_of for s in undated.suggestions if isinstance(s, DateSuggestion)}
    assert dates["Wednesday"] is None
    assert dates["in 2014"] is not None


def test_the_json_keeps_its_contract(reading: Reading) -> None:
    answer = json.loads(json.dumps(reading_as_json(reading)))["suggestions"]
    assert [s["kind"] for s in answer] == [s.kind.value for s in reading.suggestions]
    first = next(s for s in answer if s["kind"] == "quantity")
    assert (first["bound"], first["high"], first["low"], first["place"], first["force"]) == (
        "below",
        2000,
        None,
        "Iraq",
        "US",
    )
    assert answer[first["source"]]["name"] == "senior defense official"
    halve = next(s for s in answer if s["kind"] == "quantity" and s["bound"] == "change")
    assert (halve["ratio"], halve["direction"], halve["as_of"]) == (0.5, "down", "2025-04")
