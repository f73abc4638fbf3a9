"""Questions and hypotheses: asked, renamed, ordered, deleted, and what is refused."""

import pytest
from sqlalchemy import func, select

from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from workbench.checking import check
from workbench.hypotheses.questions import (
    add_hypothesis,
    ask_question,
    delete_hypothesis,
    delete_question,
    hypotheses_of,
    move_hypothesis,
    question_rows,
    rename_hypothesis,
    rename_question,
)


def _order(asked):
    with asked.project.read() as session:
        return [one.words.removeprefix("Because of ") for one in hypotheses_of(session, asked.question)]


def _counts(project):
    with project.read() as session:
        return [
            session.scalar(select(func.count()).select_from(one)) for one in (Question, Hypothesis, ConsistencyMark)
        ]


def test_a_question_is_listed_with_what_it_has(asked):
    asked.give(0, "C", "I")
    asked.give(2, "N")
    with asked.project.read() as session:
        (row,) = question_rows(session)
    assert (row.words, row.hypotheses, row.claims) == ("Why did the figure double?", 3, 2)


def test_words_are_kept_on_one_line(asked):
    with asked.project.edit("Rename") as session:
        rename_question(session, asked.question, "  Why \n twice? ")
        rename_hypothesis(session, asked.hypotheses[0], "New\trules")
    assert asked.matrix().question == "Why twice?"
    assert asked.matrix().hypotheses[0].words == "New rules"


@pytest.mark.parametrize(
    ("does", "sentence"),
    [
        (lambda s, _: ask_question(s, "  "), "has no words"),
        (lambda s, _: ask_question(s, "WHY did the figure double?"), "is asked already"),
        (lambda s, a: rename_question(s, a.question, ""), "has no words"),
        (lambda s, _: rename_question(s, 1, "What?"), "no longer there"),
        (lambda s, a: add_hypothesis(s, a.question, "\n"), "has no words"),
        (lambda s, a: add_hypothesis(s, a.question, "because of  RULES"), "is a hypothesis of this question already"),
        (lambda s, a: rename_hypothesis(s, a.hypotheses[0], "Because of both"), "is a hypothesis of this question"),
        (lambda s, a: add_hypothesis(s, a.question, "so " * 200), "That has 599 letters"),
        (lambda s, _: ask_question(s, "x" * 301), "at most 300"),
        (lambda s, _: add_hypothesis(s, 1, "Else"), "no longer there"),
        (lambda s, _: move_hypothesis(s, 1, 1), "no longer there"),
        (lambda s, _: delete_hypothesis(s, 1), "no longer there"),
        (lambda s, _: delete_question(s, 1), "no longer there"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_happens(asked, does, sentence):
    before = _counts(asked.project), asked.matrix()
    with pytest.raises(WorkbenchError, match=sentence), asked.project.edit("Refused") as session:
        does(session, asked)
    assert (_counts(asked.project), asked.matrix()) == before
    assert asked.project.undo_label == "Ask"


def test_its_own_words_in_other_letters_are_no_duplicate(asked):
    with asked.project.edit("Rename") as session:
        rename_hypothesis(session, asked.hypotheses[0], "BECAUSE of rules")
        rename_question(session, asked.question, "WHY did the figure double?")


def test_hypotheses_move_and_stay_at_the_ends(asked):
    for which, by, order in (
        (0, 1, ["arrivals", "rules", "both"]),
        (0, 5, ["arrivals", "both", "rules"]),
        (0, -9, ["rules", "arrivals", "both"]),
    ):
        with asked.project.edit("Move") as session:
            move_hypothesis(session, asked.hypotheses[which], by)
        assert _order(asked) == order
    assert [one.label for one in asked.matrix().hypotheses] == ["H1", "H2", "H3"]


def test_a_deleted_question_takes_its_marks_along_and_undo_brings_all_back(asked):
    asked.give(0, "C", "I", "II")
    before = asked.matrix()
    with asked.project.edit("Delete question") as session:
        delete_question(session, asked.question)
    assert _counts(asked.project) == [0, 0, 0]
    asked.project.undo()
    assert asked.matrix() == before
    asked.project.redo()
    assert _counts(asked.project) == [0, 0, 0]
    assert check(asked.project) == []


def test_a_deleted_hypothesis_leaves_the_others_their_marks(asked):
    asked.give(0, "C", "I", "II")
    with asked.project.edit("Delete hypothesis") as session:
        delete_hypothesis(session, asked.hypotheses[0])
    assert [one.words for one in asked.matrix().hypotheses] == ["Because of arrivals", "Because of both"]
    assert asked.scores == [1.0, 2.0]
    asked.project.undo()
    assert asked.scores == [0.0, 1.0, 2.0]
