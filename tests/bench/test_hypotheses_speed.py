"""A matrix of 500 claims against seven hypotheses: read, and weighed again after a mark."""

import random

import pytest
from many_claims import build_project
from sqlalchemy import select

from db.claims import Claim
from db.hypotheses import ConsistencyMark
from db.values import Consistency
from workbench.hypotheses.findings import finding, notes
from workbench.hypotheses.marks import mark
from workbench.hypotheses.matrix import read_matrix, with_marks_changed
from workbench.hypotheses.questions import add_hypothesis, ask_question


@pytest.fixture(scope="module")
def weighed(tmp_path_factory):
    chance = random.Random(3)  # noqa: S311 (the same marks in each run)
    with build_project(tmp_path_factory.mktemp("many") / "many.muster", 500) as project:
        with project.edit("Ask") as session:
            question = ask_question(session, "Why?")
            hypotheses = [add_hypothesis(session, question, f"Because {n}") for n in range(7)]
            places = [(one, claim) for one in hypotheses for claim in session.scalars(select(Claim.id)).all()]
            chance.shuffle(places)
            for place, given in enumerate(Consistency):
                mark(session, question, places[place::5], given)
        yield project, question, places[0]


def test_weighing_again_after_a_mark_against_the_mark_alone(weighed, against):
    project, question, place = weighed
    with project.read() as session:
        before = read_matrix(session, question)
        (mark_id,) = session.scalars(
            select(ConsistencyMark.id).where(
                ConsistencyMark.hypothesis_id == place[0], ConsistencyMark.claim_id == place[1]
            )
        )
    given = [Consistency.INCONSISTENT, Consistency.CONSISTENT]

    def twin() -> None:
        given.reverse()
        with project.edit("Mark") as session:
            mark(session, question, [place], given[0])

    def ours() -> None:
        twin()
        with project.read() as session:
            anew = with_marks_changed(session, before, {mark_id})
        assert anew is not None
        finding(anew)
        notes(anew)

    assert against(ours, twin, rounds=9).ours < 40  # ms, with room for a busy machine


def test_reading_a_matrix_against_reading_its_marks(weighed, against):
    project, question, _ = weighed

    def ours() -> None:
        with project.read() as session:
            read_matrix(session, question)

    def twin() -> None:
        with project.read() as session:
            session.execute(select(ConsistencyMark.claim_id, ConsistencyMark.hypothesis_id, ConsistencyMark.mark)).all()

    assert against(ours, twin, rounds=5).ours < 200  # ms, with room for a busy machine
