"""The commands on competing hypotheses: questions as a list, a matrix as a table."""

import csv
import io
import json

from commands import muster

from db.project import Project
from workbench.hypotheses.questions import ask_question


def test_questions_are_listed_with_their_finding(sample):
    (question,) = json.loads(muster("list", sample, "questions", "--json").stdout)
    assert question["finding"].startswith("Least inconsistent: H1, “The count changed")
    assert "3 claims go back to O-14 and count once." in question["notes"]
    assert [one["standing"] for one in question["hypotheses"]] == ["least inconsistent", None, None]
    assert "Why did the figure for Syria" in muster("list", sample, "questions", "--csv").stdout


def test_a_matrix_is_exported_as_a_table(sample, tmp_path):
    out = tmp_path / "matrix.csv"
    done = muster("export", sample, "--format", "hypotheses", "-o", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Wrote {out}\n", "")
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8"))))
    assert rows[0][8:11] == [
        "H1: The count changed: 900 was the core, 2,000 is everyone present",
        "H2: The force grew: about 1,100 came shortly before",
        "H3: The new figure is too high: about 900 are there",
    ]
    assert (len(rows), rows[11][0]) == (15, "weighted inconsistency")


def test_which_question_is_meant_has_to_be_said_where_there_are_two(sample, tmp_path):
    with Project.open_file(sample, who="A. Analyst") as project, project.edit("Ask") as session:
        ask_question(session, "How many came in 2025?")
    out = tmp_path / "matrix.csv"
    done = muster("export", sample, "--format", "hypotheses", "-o", out)
    assert done.returncode == 1
    assert done.stderr.startswith("muster: Say which question with --question")
    assert not out.exists()
    assert muster("export", sample, "--format", "hypotheses", "--question", "2", "-o", out).returncode == 0
    assert out.read_text("utf-8") == "claim,words,source,grade,origin,state,weight,apart\n"


def test_a_question_goes_with_its_own_format_only(sample, tmp_path):
    done = muster("export", sample, "--format", "csv", "--question", "1", "-o", tmp_path / "out.csv")
    assert (done.returncode, done.stderr) == (
        1,
        "muster: --question goes with --format hypotheses. Leave one of the two out.\n",
    )
