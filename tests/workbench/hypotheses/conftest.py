"""A question with three hypotheses and six claims: two of one briefing, one each of two statements, two of none."""

from dataclasses import dataclass

import pytest

from db.claims import Attribution
from db.project import Project
from db.values import Consistency, OriginKind
from workbench.hypotheses.marks import mark
from workbench.hypotheses.matrix import Matrix, read_matrix
from workbench.hypotheses.questions import add_hypothesis, ask_question
from workbench.origins import add_origin


@dataclass
class Asked:
    project: Project
    question: int
    hypotheses: list[int]
    claims: list[int]

    def give(self, claim: int, *marks: str | None) -> None:
        """Mark a claim on the hypotheses in their order."""
        with self.project.edit("Mark") as session:
            for hypothesis, given in zip(self.hypotheses, marks, strict=False):
                if given is not None:
                    mark(session, self.question, [(hypothesis, self.claims[claim])], Consistency(given))

    def matrix(self) -> Matrix:
        with self.project.read() as session:
            return read_matrix(session, self.question)

    @property
    def scores(self) -> list[float | None]:
        return [one.score for one in self.matrix().standings]


@pytest.fixture
def asked(desk) -> Asked:
    article = desk.add_article()
    claims = [desk.add_claim(article) for _ in range(6)]
    with desk.project.edit("Ask") as session:
        question = ask_question(session, "Why did the figure double?")
        hypotheses = [add_hypothesis(session, question, f"Because of {one}") for one in ("rules", "arrivals", "both")]
        origins = [add_origin(session, f"Briefing {n}", OriginKind.BRIEFING).id for n in range(3)]
        for claim, origin in zip(claims, (0, 0, 1, 2), strict=False):
            one = session.query(Attribution).filter_by(claim_id=claim).one()
            one.origin_id = origins[origin]
    return Asked(desk.project, question, hypotheses, claims)
