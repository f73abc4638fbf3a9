"""How claims bear on hypotheses: marked, reasoned, taken out; the matrix and what it says."""

import json

import pytest
from whole import project_as_json

from db.claims import Claim
from db.errors import WorkbenchError
from db.project import Project
from db.values import ClaimState, Consistency
from workbench.checking import check
from workbench.claims import delete_claim
from workbench.grades import grade_claim, grade_source
from workbench.hypotheses.findings import finding, notes, telling_words, weight_words
from workbench.hypotheses.marks import give_reason, mark, take_out
from workbench.hypotheses.matrix import marked_claims, read_matrix, with_marks_anew, with_marks_changed
from workbench.hypotheses.questions import add_hypothesis, ask_question
from workbench.impact import impact_of_claim


def test_a_mark_is_made_changed_and_taken_away(asked):
    place = (asked.hypotheses[0], asked.claims[0])
    for given in (Consistency.INCONSISTENT, Consistency.VERY_INCONSISTENT):
        with asked.project.edit("Mark") as session:
            mark(session, asked.question, [place], given)
        assert asked.matrix().evidence[0].marks[place[0]].mark is given
    with asked.project.edit("Clear") as session:
        mark(session, asked.question, [place], None)
    assert asked.matrix().evidence == ()
    asked.project.undo()
    assert asked.scores == [2.0, None, None]


def test_many_cells_are_marked_as_one_edit(asked):
    places = [(hypothesis, claim) for hypothesis in asked.hypotheses for claim in asked.claims]
    with asked.project.edit("Mark 18 cells") as session:
        mark(session, asked.question, places, Consistency.NEUTRAL)
    assert [one.marked for one in asked.matrix().standings] == [6, 6, 6]
    asked.project.undo()
    assert asked.matrix().evidence == ()


def test_a_reason_stays_with_its_mark_until_it_is_cleared(asked):
    asked.give(0, "I")
    place = (asked.hypotheses[0], asked.claims[0])
    with asked.project.edit("Reason") as session:
        give_reason(session, asked.question, place, " It says \n otherwise ")
    asked.give(0, "II")
    assert asked.matrix().evidence[0].marks[place[0]].reason == "It says otherwise"
    with asked.project.edit("Reason") as session:
        give_reason(session, asked.question, place, "  ")
    assert asked.matrix().evidence[0].marks[place[0]].reason is None


def test_what_cannot_be_marked_is_refused_and_nothing_happens(asked):
    with asked.project.edit("Ask") as session:
        other = ask_question(session, "Another?")
        foreign = add_hypothesis(session, other, "Another answer")
    first, claim = asked.hypotheses[0], asked.claims[0]
    for does, sentence in (
        (lambda s: mark(s, asked.question, [(foreign, claim)], Consistency.NEUTRAL), "not one of this question"),
        (lambda s: mark(s, asked.question, [(first, claim), (first, 5)], Consistency.NEUTRAL), "no longer there"),
        (lambda s: give_reason(s, asked.question, (first, claim), "why"), "Mark the claim first"),
    ):
        with pytest.raises(WorkbenchError, match=sentence), asked.project.edit("Refused") as session:
            does(session)
        assert asked.matrix().evidence == ()
    assert asked.project.undo_label == "Ask"


def test_a_mark_by_nobody_is_refused(asked):
    path, question = asked.project.path, asked.question
    asked.project.close()
    with Project.open_file(path) as nobody:
        for does in (
            lambda s: mark(s, question, [(asked.hypotheses[0], asked.claims[0])], Consistency.NEUTRAL),
            lambda s: take_out(s, question, asked.claims),
        ):
            with pytest.raises(WorkbenchError, match="Say your name first"), nobody.edit("Refused") as session:
                does(session)


def test_claims_are_taken_out_of_their_own_question_only(asked):
    asked.give(0, "C", "I")
    asked.give(2, "C")
    with asked.project.edit("Ask") as session:
        other = ask_question(session, "Another?")
        mark(session, other, [(add_hypothesis(session, other, "So"), asked.claims[0])], Consistency.CONSISTENT)
    with asked.project.edit("Take out") as session:
        take_out(session, asked.question, [asked.claims[0]])
    with asked.project.read() as session:
        assert marked_claims(session, asked.question) == {asked.claims[2]}
        assert marked_claims(session, other) == {asked.claims[0]}


def test_claims_that_wait_stand_in_the_matrix_unmarked(asked):
    with asked.project.read() as session:
        matrix = read_matrix(session, asked.question, waiting=asked.claims[:2])
    assert [telling_words(one, 3) for one in matrix.evidence] == ["not marked", "not marked"]
    asked.give(1, "I", "C")
    with asked.project.read() as session:
        assert with_marks_anew(session, matrix) == read_matrix(session, asked.question, waiting=asked.claims[:2])


def test_a_deleted_claim_leaves_the_matrix_and_comes_back_with_undo(asked):
    asked.give(0, "C", "I")
    with asked.project.edit("Remove claim") as session:
        delete_claim(session, asked.claims[0])
    assert asked.matrix().evidence == ()
    asked.project.undo()
    assert asked.scores == [0.0, 1.0, None]
    assert check(asked.project) == []


def test_five_claims_of_one_briefing_do_not_weigh_five_times(asked):
    asked.give(0, "I", "C", "N")
    asked.give(1, "II", "C", "N")
    asked.give(2, "N", "I", "N")
    asked.give(4, "I", "C", "C")
    asked.give(5, "I", "C", "C")
    matrix = asked.matrix()
    assert asked.scores == [3.0, 1.0, 0.0]
    assert finding(matrix) == (
        "Least inconsistent: H3, “Because of both”, with nothing against it (0.00); H2 has 1.00 and H1 has 3.00."
    )
    assert "4 claims go back to 2 origins, and each origin counts once." in notes(matrix)
    assert any(one.startswith("Not graded on both axes: C-001, C-002, C-003") for one in notes(matrix))


def test_grades_weigh_and_a_withdrawn_claim_does_not(asked):
    asked.give(0, "I", "N")
    asked.give(2, "N", "I")
    first = asked.matrix().evidence[0].claim
    with asked.project.edit("Grade") as session:
        grade_source(session, first.source_id, "A")
        grade_claim(session, first.id, "2")
    assert asked.scores[0] == round(2**0.75, 2) == 1.68
    assert weight_words(asked.matrix().evidence[0]) == "weighs 1.68"
    for state in ClaimState:
        with asked.project.edit("State") as session:
            session.get_one(Claim, first.id).state = state
        assert asked.scores[0] == (1.68 if state is ClaimState.ACTIVE else 0.0)


def test_ties_and_untested_hypotheses_are_said(asked):
    assert finding(asked.matrix()) == "No hypothesis is tested yet: no claim that weighs is marked."
    asked.give(0, "C")
    assert finding(asked.matrix()) == "Only H1 is tested. Mark claims on another, so that they compete."
    asked.give(0, "C", "C")
    assert finding(asked.matrix()) == "A tie: nothing tells H1 and H2 apart, each with 0.00."
    assert "H3 is not tested." in notes(asked.matrix())
    asked.give(2, "N", "N", "II")
    assert finding(asked.matrix()) == "A tie: H1 and H2 are least inconsistent, each with 0.00; H3 has 2.00."
    asked.give(3, "N", "N", "N")
    assert "C-004 bears alike on every hypothesis and tells nothing apart." in notes(asked.matrix())


def test_what_the_finding_rests_on_is_said(asked):
    asked.give(0, "N", "II", "II")
    asked.give(2, "I", "N", "N")
    assert "That rests on O-01: without it H2 and H3 would be tied." in notes(asked.matrix())


def test_everything_as_json_has_questions_hypotheses_and_marks(asked):
    asked.give(0, "C", "I")
    with asked.project.read() as session:
        tables = json.loads(project_as_json(session))["tables"]
    assert [len(tables[name]) for name in ("question", "hypothesis", "consistency_mark")] == [1, 3, 2]
    assert {row["mark"] for row in tables["consistency_mark"]} == {"C", "I"}


def test_a_claim_that_falls_names_the_questions_it_is_weighed_in(asked):
    asked.give(0, "N", "II")
    with asked.project.read() as session:
        lines = impact_of_claim(session, asked.claims[0]).lines
    assert lines[-1] == "1 question of competing hypotheses: “Why did the figure double?”"


def _mark_ids(asked):
    return {cell.id for one in asked.matrix().evidence for cell in one.marks.values()}


def test_after_an_edit_only_the_marks_it_touched_are_read(asked):
    asked.give(0, "C", "I")
    asked.give(2, "N")
    before, known = asked.matrix(), _mark_ids(asked)
    asked.give(0, "I", None, "II")
    with asked.project.edit("Clear") as session:
        mark(session, asked.question, [(asked.hypotheses[0], asked.claims[2])], None)
    touched = known | _mark_ids(asked)
    with asked.project.read() as session:
        waiting = [asked.claims[2]]
        assert with_marks_changed(session, before, touched) == read_matrix(session, asked.question, waiting)


def test_marks_of_another_matrix_or_of_new_claims_ask_for_all_to_be_read(asked):
    asked.give(0, "C", "I")
    before, known = asked.matrix(), _mark_ids(asked)
    asked.give(2, "C")
    with asked.project.read() as session:
        assert with_marks_changed(session, before, _mark_ids(asked) - known) is None
        assert with_marks_changed(session, before, {1}) is None
