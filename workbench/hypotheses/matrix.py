"""Claims against hypotheses, read from a project: the marks, what each claim weighs, and what follows."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.hypotheses import ConsistencyMark, Hypothesis
from db.values import ClaimState, Consistency
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.hypotheses.questions import hypotheses_of, the_question
from workbench.hypotheses.scoring import Item, Standing, Voice, least_inconsistent, standings, steps_apart
from workbench.hypotheses.weights import Weight, weight_of
from workbench.voices import one_voice


@dataclass(frozen=True, slots=True)
class HypothesisRow:
    """A hypothesis with the short name it has by its place: H1, H2."""

    id: int
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A cell of the matrix."""

    mark: Consistency
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim with its marks by hypothesis, what it weighs, and the origin it is counted by."""

    claim: ClaimRow
    voice: Voice
    weight: Weight
    marks: Mapping[int, Marked]

    @property
    def id(self) -> int:
        return self.claim.id

    @property
    def weighs(self) -> bool:
        """What has been superseded, corrected, retracted or refuted does not weigh."""
        return self.claim.state is ClaimState.ACTIVE

    @property
    def apart(self) -> int | None:
        """How many steps its marks are apart; None while fewer than two hypotheses are marked."""
        return steps_apart([one.mark for one in self.marks.values()])


@dataclass(frozen=True)
class Matrix:
    """One question's hypotheses in their order, and the claims in the order they were made."""

    question_id: int
    question: str
    hypotheses: tuple[HypothesisRow, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @cached_property
    def items(self) -> list[Item]:
        return [
            Item(one.voice, one.weight.factor, one.weighs, {place: cell.mark for place, cell in one.marks.items()})
            for one in self.evidence
        ]

    @cached_property
    def standings(self) -> list[Standing]:
        return standings([one.id for one in self.hypotheses], self.items)

    @cached_property
    def least(self) -> tuple[int, ...]:
        return least_inconsistent(self.standings)


def read_matrix(session: Session, question_id: int, waiting: Collection[int] = ()) -> Matrix:
    """The matrix of a question: claims that are marked, and those that wait for their first mark.

    Raises `WorkbenchError` for a question that is gone.
    """
    marks = _marks(session, question_id)
    same = one_voice(session)
    return Matrix(
        question_id,
        the_question(session, question_id).words,
        _hypotheses(session, question_id),
        tuple(
            Evidence(
                claim,
                claim.origin_id if claim.origin_id is None else same.get(claim.origin_id, claim.origin_id),
                weight_of(claim.reliability, claim.credibility),
                marks.get(claim.id, {}),
            )
            for claim in claim_rows_of(session, marks.keys() | set(waiting))
        ),
    )


def with_marks_anew(session: Session, matrix: Matrix) -> Matrix:
    """The matrix with its hypotheses and marks read again and its claims as they were, which a mark does not change.

    Marks of claims that are not in it are left out.
    """
    marks = _marks(session, matrix.question_id)
    return replace(
        matrix,
        question=the_question(session, matrix.question_id).words,
        hypotheses=_hypotheses(session, matrix.question_id),
        evidence=tuple(replace(one, marks=marks.get(one.id, {})) for one in matrix.evidence),
    )


def marked_claims(session: Session, question_id: int) -> set[int]:
    return set(_marks(session, question_id))


def _hypotheses(session: Session, question_id: int) -> tuple[HypothesisRow, ...]:
    rows = hypotheses_of(session, question_id)
    return tuple(HypothesisRow(row.id, f"H{place}", row.words) for place, row in enumerate(rows, 1))


def _marks(session: Session, question_id: int) -> dict[int, dict[int, Marked]]:
    found: dict[int, dict[int, Marked]] = {}
    rows: Any = session.execute(
        select(
            ConsistencyMark.claim_id, ConsistencyMark.hypothesis_id, ConsistencyMark.mark, ConsistencyMark.reason
        ).join(Hypothesis, (Hypothesis.id == ConsistencyMark.hypothesis_id) & (Hypothesis.question_id == question_id))
    )
    for claim, hypothesis, mark, reason in rows:
        found.setdefault(claim, {})[hypothesis] = Marked(mark, reason)
    return found
