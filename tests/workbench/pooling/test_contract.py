"""Claims as JSON in, bands as JSON out, and what is said of bad ones."""

import json

import pytest

from db.errors import WorkbenchError
from workbench.pooling.contract import answer_json
from workbench.pooling.settings import MODEL
from workbench.pooling.summary import QUANTILES


def claim(**said):
    return {"best": 2500, "bound": "about", "as_of": "2025-04-01", "known": "2025-04-02", "basis": "total", **said}


def test_the_answer_names_basis_settings_and_model():
    answer = answer_json({"claims": [claim()], "from": "2025-03-01", "to": "2025-05-01", "step": 30})
    assert answer["dates"] == ["2025-03-01", "2025-03-31", "2025-04-30"]
    assert all(len(answer[name]) == 3 for name in QUANTILES)
    assert (answer["basis"], list(answer["bases"])) == ("total", ["total"])
    assert (answer["model"], answer["origins"], answer["claims_used"]) == (MODEL, 1, 1)
    assert answer["settings"].startswith(f"model {MODEL}, 8 settings averaged")
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer


def test_two_bases_are_pooled_together_and_the_total_lies_above():
    answer = answer_json({"claims": [claim(best=900, basis="core"), claim(best=2000, origin="x")]})
    assert answer["basis"] == "total"
    assert answer["bases"]["core"]["median"][0] < 1200 < answer["bases"]["total"]["median"][0]
    assert "Core and total are pooled together; the level shown is total present." in answer["notes"]


def test_a_basis_can_be_asked_for():
    claims = [claim(best=900, basis="core"), claim(best=2000, origin="x")]
    assert answer_json({"claims": claims, "basis": "core"})["basis"] == "core"
    only = answer_json({"claims": [claim()], "basis": "core"})
    assert only["basis"] == "total"
    assert only["notes"] == ["No claim counts the core force only: the level shown is total present."]


@pytest.mark.parametrize(
    ("claims", "note"),
    [
        ([], "There is no claim, so there is no level."),
        ([claim(modality="planned")], "Every claim is planned or projected: nothing observed names a level."),
        ([claim(best=0)], "The claims say that nobody is there, and none names a level: there is nothing to pool."),
        ([claim(best=-5)], "No observed claim names a level."),
        ([claim(best=1e300)], "No observed claim names a level."),
        ([claim(best=None, bound="change", ratio=0.5, base_as_of="2025-01-01")], "No observed claim names a level."),
    ],
)
def test_where_nothing_can_be_pooled_the_answer_says_so(claims, note):
    answer = answer_json({"claims": claims, "from": "2025-01-01", "to": "2025-01-02", "step": 1})
    assert answer["notes"][0] == note
    assert (answer["median"], answer["claims_used"], answer["bases"]) == ([None, None], 0, {})


def test_below_500_and_above_900_is_two_levels_not_one():
    claims = [
        claim(best=None, high=500, bound="below", origin="a"),
        claim(best=None, low=900, bound="above", origin="b"),
    ]
    answer = answer_json({"claims": claims})
    assert all(low < 500 and high > 900 for low, high in (split["peaks"] for split in answer["splits"]))
    assert answer["splits"][-1]["date"] == "2025-04-02"
    assert any(note.startswith("The sources split") for note in answer["notes"])


def test_none_with_a_high_end_is_a_bound():
    several = [claim(), claim(best=0, high=500, origin="x", bound="about")]
    bound = [claim(), claim(best=None, high=500, origin="x", bound="below")]
    assert answer_json({"claims": several})["median"] == answer_json({"claims": bound})["median"]


def test_a_plan_is_a_scenario_apart():
    claims = [claim(), claim(best=500, modality="planned", as_of="2025-10-01", known="2025-05-01")]
    answer = answer_json({"claims": claims, "from": "2025-04-01", "to": "2025-12-01", "step": 30})
    assert answer["scenario"]["dates"][0] >= "2025-04-01"
    assert answer["scenario"]["median"][-1] < 1500 < answer["median"][-1]
    assert "1 planned or projected claim is not in the band." in answer["notes"]


def test_what_was_not_known_yet_is_left_out():
    claims = [claim(), claim(best=5000, known="2025-09-01", origin="later")]
    before = answer_json({"claims": claims, "as_known_on": "2025-06-01"})
    assert before["claims_used"] == 1
    assert before["median"] == answer_json({"claims": claims[:1]})["median"]


def test_an_observation_of_the_future_is_read_as_of_its_publication():
    answer = answer_json({"claims": [claim(as_of="2095-04-01")]})
    assert answer["dates"] == ["2025-04-02"]
    assert "1 observed claim dated after publication: read as of its publication." in answer["notes"]


def test_an_undercount_allowance_raises_the_upper_end():
    allowed = {"chance": 0.5, "shift": 0.4, "spread": 0.1}
    plain, higher = answer_json({"claims": [claim()]}), answer_json({"claims": [claim()], "undercount": allowed})
    assert higher["hi80"][0] > 1.2 * plain["hi80"][0]
    assert higher["lo95"][0] == pytest.approx(plain["lo95"][0], rel=0.2)
    assert "Allows a chance of 50 % that all counts are too low." in higher["notes"]


def test_none_after_a_level_is_a_chance_that_nobody_is_there():
    claims = [claim(), claim(best=0, as_of="2025-08-01", known="2025-08-01", origin="x")]
    claims.append(claim(best=0, as_of="2025-08-05", known="2025-08-05", origin="y"))
    answer = answer_json({"claims": claims, "from": "2025-03-10", "to": "2025-08-10", "step": 153})
    assert answer["none"][0] < 0.05
    assert answer["none"][1] > 0.9
    assert answer["median"][1] == 0


def test_half_a_year_without_a_report_is_a_gap():
    claims = [claim(), claim(as_of="2027-04-01", known="2027-04-02")]
    answer = answer_json({"claims": claims, "from": "2025-04-01", "to": "2027-04-01", "step": 1})
    assert answer["gaps"] == [["2025-09-29", "2026-10-02"]]
    assert answer["known_until"] == "2027-05-31"


def test_a_change_is_measured_from_the_level_of_its_day():
    good = {"reliability": "A", "credibility": 1}
    then, later = claim(**good), {**good, "as_of": "2025-08-01", "known": "2025-08-01", "base_as_of": "2025-04-01"}
    halved = claim(best=None, bound="change", ratio=0.5, origin="x", **later)
    left = claim(best=None, bound="change", delta=-900, origin="y", **later)
    asked = {"from": "2025-08-01", "to": "2025-08-01", "step": 1}
    assert answer_json({"claims": [then, halved], **asked})["median"][0] == pytest.approx(1300, rel=0.1)
    assert answer_json({"claims": [then, left], **asked})["median"][0] == pytest.approx(1750, rel=0.1)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ([1], "There is no list of claims"),
        ({"claims": [5]}, "Claim 1 cannot be read: it is no JSON object"),
        ({"claims": [claim(best="x")]}, "Claim 1 cannot be read: best “x” is not a number."),
        ({"claims": [claim(best=float("nan"))]}, "Claim 1 cannot be read: best is not a finite number."),
        ({"claims": [claim(), claim(as_of="31.31.2025")]}, "Claim 2 cannot be read: “31.31.2025” is not a date."),
        ({"claims": [claim(as_of="1025-04-01")]}, "lies outside the years 1900 to 2199"),
        ({"claims": [claim(reliability="Z")]}, "Claim 1 cannot be read: reliability “Z” is none of A, B"),
        ({"claims": [claim(ratio=[1, 2, 3])]}, "ratio is neither a number nor a pair"),
        ({"claims": [{"best": 5}]}, "it has neither as_of nor known"),
        ({"claims": [claim()], "from": "2026-01-01", "to": "2025-01-01"}, "runs backwards"),
        ({"claims": [claim()], "from": "1900-01-01", "to": "2199-01-01", "step": 1}, "More than 20,000 days"),
        ({"claims": [claim()], "step": 0}, "The step “0” is not a number of days"),
        ({"claims": [claim()], "undercount": {"chance": 3}}, "needs a chance between 0 and 1"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(asked, sentence):
    with pytest.raises(WorkbenchError, match=r".") as refused:
        answer_json(asked)
    assert sentence in str(refused.value)
