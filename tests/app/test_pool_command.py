"""`muster pool` in its three forms, on a project, on a list and on lines; and on real claims against real counts."""

import csv
import json
from pathlib import Path

import pytest
from commands import muster

LEVELS = next(
    (p / "shared/data/levels" for p in Path(__file__).resolve().parents if (p / "shared/data/levels").is_dir()), None
)
CLAIMS = [{"best": 2500, "bound": "about", "as_of": "2025-04-01", "basis": "total"}]


def test_of_a_project(sample):
    answer = json.loads(muster("pool", sample, "--place", "Syria", "--json").stdout)
    assert (answer["place"], answer["force"], answer["basis"]) == ("Syria", "US forces", "total")
    assert answer["origins"] < answer["claims_used"]
    assert set(answer["bases"]) == {"core", "total"}


def test_the_restatement_of_december_2024_redraws_the_past(sample):
    asked = ("pool", sample, "--place", "Syria", "--from", "2024-06-01", "--to", "2024-06-01", "--json")
    before = json.loads(muster(*asked, "--as-known-on", "2024-12-01").stdout)
    today = json.loads(muster(*asked).stdout)
    assert before["as_known_on"] == "2024-12-01"
    assert today["median"][0] > 1.15 * before["median"][0]


def test_as_a_table_and_in_words(sample):
    rows = list(csv.DictReader(muster("pool", sample, "--place", "Iraq", "--csv").stdout.splitlines()))
    assert {row["basis"] for row in rows} == {"core", "total"}
    assert all(float(row["lo95"]) <= float(row["median"]) <= float(row["hi95"]) for row in rows)
    words = muster("pool", sample, "--place", "Iraq").stdout
    assert "total present; " in words
    assert "Pooled range 80 %: " in words


def test_of_a_list(tmp_path):
    listed = tmp_path / "claims.json"
    listed.write_text(json.dumps({"claims": CLAIMS}))
    assert json.loads(muster("pool", "--claims", listed, "--json").stdout)["claims_used"] == 1


def test_of_lines_of_which_one_is_bad():
    lines = [{"id": "a", "claims": CLAIMS}, {"id": "b", "claims": 7}, {"id": "c", "claims": []}]
    ended = muster("pool", "--batch", stdin="\n".join(map(json.dumps, lines)))
    assert [json.loads(line)["id"] for line in ended.stdout.splitlines()] == ["a", "c"]
    assert ended.stderr.startswith("muster: Line 2 is not answered: There is no list of claims.")
    assert ended.returncode == 1


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ((), 2, "name a project, give --claims with a file, or give --batch"),
        (("--claims", "nowhere.json"), 1, "nowhere.json"),
        (("FILE",), 1, "No place is named."),
        (("FILE", "--place", "Atlantis"), 1, "No claim with a number and a date is of Atlantis. There are some of"),
        (("FILE", "--place", "Iraq", "--force", "Martian"), 1, "No claim with a number and a date is of Iraq."),
        (("FILE", "--place", "Iraq", "--from", "2026-01-01", "--to", "2025-01-01"), 1, "runs backwards"),
    ],
)
def test_what_cannot_be_pooled_is_one_sentence(sample, words, code, sentence):
    ended = muster("pool", *(sample if word == "FILE" else word for word in words))
    assert (ended.returncode, len(ended.stderr.splitlines())) == (code, 1)
    assert sentence in ended.stderr


@pytest.mark.skipif(LEVELS is None, reason="the counts lie beside a checkout only")
def test_the_press_claims_hold_the_counts_of_the_manpower_data_center(tmp_path):
    project = tmp_path / "press.muster"
    muster("new", project)
    muster("import-claims", project, LEVELS / "press_claims_2016_2026.csv")
    counts = [
        row
        for row in csv.DictReader((LEVELS / "dmdc_iraq_syria_afghanistan_truth.csv").read_text("utf-8").splitlines())
        if {"Iraq": "2016-03-01", "Syria": "2016-12-01"}.get(row["country"], "9") <= row["as_of"] <= "2017-10-01"
    ]
    held = [
        total["lo95"][0] <= float(row["total_military"]) <= total["hi95"][0]
        for row in counts
        for total in [_total(project, row["country"], row["as_of"])]
    ]
    assert len(held) == 11
    assert sum(held) >= 9


def _total(project, place, day):
    asked = ("pool", project, "--force", "US", "--place", place, "--from", day, "--to", day, "--json")
    return json.loads(muster(*asked).stdout)["bases"]["total"]
