"""The commands on judgements: hints of the linter, assessments as a list."""

import json
from pathlib import Path

import pytest
from commands import muster

from db.values import Likelihood
from workbench.assessments import Judgement, assess
from workbench.forces import force_named
from workbench.places import place_named
from workbench.series import Series


@pytest.fixture
def judged(new_project) -> Path:
    """A project with one assessment whose reasoning has a word without its range."""
    with new_project() as project:
        with project.edit("Assess") as session:
            series = Series(force_named(session, "US").id, place_named(session, "Iraq").id)
            assess(
                session,
                series,
                Judgement("2025-10-01", 900.0, 1000.0, 1200.0, Likelihood.LIKELY, reasoning="A cut is likely."),
            )
        return project.path


def test_lint_adds_hints_and_fails_nothing(judged):
    done = muster("check", judged, "--lint")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"{judged.name} is sound.",
        "A-1, reasoning: “likely” stands without its range. Write “likely (55–80 %)”.",
    ]
    answer = json.loads(muster("check", judged, "--lint", "--json").stdout)
    assert (answer["sound"], answer["faults"]) == (True, [])
    assert [(one["where"], one["rule"], one["start"]) for one in answer["hints"]] == [
        ("A-1, reasoning", "word-without-range", 9)
    ]


def test_without_lint_the_answer_is_as_it_was(judged):
    assert json.loads(muster("check", judged, "--json").stdout) == {"sound": True, "faults": []}


def test_a_file_that_cannot_be_opened_is_a_fault_with_lint_too(tmp_path):
    path = tmp_path / "notes.muster"
    path.write_text("my notes" * 40, "utf-8")
    done = muster("check", path, "--lint", "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["sound"], answer["hints"]) == (1, False, [])


def test_assessments_are_listed_with_the_range_of_their_word(judged):
    assert "likely (55–80 %)" in muster("list", judged, "assessments").stdout
    (record,) = json.loads(muster("list", judged, "assessments", "--json").stdout)
    assert (record["assessment"], record["likelihood_percent"], record["claims"]) == ("A-1", [55, 80], [])
    table = muster("list", judged, "assessments", "--csv").stdout.splitlines()
    assert "likely,55 to 80" in table[1]
