"""The matrix as a table that leaves the program, where nothing in it may run."""

import csv
import io

import pytest

from db.errors import WorkbenchError
from workbench.hypotheses.marks import give_reason
from workbench.hypotheses.questions import ask_question, rename_hypothesis
from workbench.hypotheses.tabled import matrix_as_csv, matrix_as_html, matrix_as_text, question_records, the_matrix


@pytest.fixture
def marked(asked):
    asked.give(0, "I", "C")
    asked.give(2, "N", "II")
    return asked


def _rows(asked):
    return list(csv.DictReader(io.StringIO(matrix_as_csv(asked.matrix()))))


def test_a_line_a_claim_and_what_it_sums_up_to(marked):
    rows = _rows(marked)
    assert [row["claim"] for row in rows] == [
        *("C-001", "C-003", "weighted inconsistency", "against", "for", "standing"),
    ]
    assert [row["H2: Because of arrivals"] for row in rows] == [
        "C",
        "II",
        "2",
        "1 claim, 1 origin",
        "1 claim, 1 origin",
        "",
    ]
    assert [row["H1: Because of rules"] for row in rows][-1] == "least inconsistent"
    assert [row["H3: Because of both"] for row in rows] == [
        "",
        "",
        "",
        "0 claims, 0 origins",
        "0 claims, 0 origins",
        "not tested",
    ]


def test_nothing_in_it_runs_in_a_spreadsheet(marked):
    with marked.project.edit("Reason") as session:
        give_reason(session, marked.question, (marked.hypotheses[0], marked.claims[0]), "=HYPERLINK(1)")
        rename_hypothesis(session, marked.hypotheses[0], "=1+1")
    assert _rows(marked)[0]["H1, reason"] == "'=HYPERLINK(1)"
    lines = matrix_as_text(marked.matrix()).split("\n")
    assert len({line.count("\t") for line in lines}) == 1
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in lines for cell in line.split("\t"))


def test_the_page_for_a_document_says_the_finding_and_escapes_words(marked):
    with marked.project.edit("Rename") as session:
        rename_hypothesis(session, marked.hypotheses[0], "<b>Less & more</b>")
    page = matrix_as_html(marked.matrix())
    assert "&lt;b&gt;Less &amp; more&lt;/b&gt;" in page
    assert "<b>Less" not in page
    assert "Least inconsistent: H1" in page


def test_the_question_is_named_by_number_or_words_and_need_not_be_where_there_is_one(marked):
    with marked.project.edit("Ask") as session:
        assert the_matrix(session, None).question_id == marked.question
        ask_question(session, "Another?")
    with marked.project.read() as session:
        assert the_matrix(session, "2").question == "Another?"
        assert the_matrix(session, "why DID the figure double?").question_id == marked.question
        for asked in (None, "3", "Nobody asked"):
            with pytest.raises(WorkbenchError, match=r"1 Why did the figure double\?; 2 Another"):
                the_matrix(session, asked)


def test_questions_are_records_with_scores(marked):
    with marked.project.read() as session:
        (record,) = question_records(session)
    assert record["claims"] == 2
    assert [(one["hypothesis"], one["score"], one["standing"]) for one in record["hypotheses"]] == [
        ("H1", 1.0, "least inconsistent"),
        ("H2", 2.0, None),
        ("H3", None, "not tested"),
    ]
