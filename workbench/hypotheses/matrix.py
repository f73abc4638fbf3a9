"""Claims against hypotheses, read from a project: the marks, what each claim weighs, and what follows."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.hypotheses import ConsistencyMark, Hypothesis
from db.rows import among
from db.values import ClaimState, Consistency
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.hypotheses.questions import hypotheses_of, the_question
from workbench.hypotheses.scoring import Item, Standing, Voice, least_inconsistent, standings, steps_apart
from workbench.hypotheses.weights import Weight, weight_of
from workbench.voices import one_voice

_CELLS = select(
    ConsistencyMark.id,
    ConsistencyMark.claim_id,
    ConsistencyMark.hypothesis_id,
    ConsistencyMark.mark,
    ConsistencyMark.reason,
)


@dataclass(frozen=True, slots=True)
class HypothesisRow:
    """A hypothesis with the short name it has by its place: H1, H2."""

    id: int
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A cell of the matrix; ``id`` is that of its row."""

    id: int
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

    @property
    def marked(self) -> int:
        """How many claims are marked; the others wait."""
        return sum(bool(one.marks) for one in self.evidence)


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


def with_marks_anew(session: Session, matrix: Matrix) -> Matrix | None:
    """The matrix with its hypotheses and marks read again and its claims as they were, which a mark does not change.

    None where a claim is marked that is not in it, so that all has to be read.
    """
    marks = _marks(session, matrix.question_id)
    if not marks.keys() <= {one.id for one in matrix.evidence}:
        return None
    return replace(
        matrix,
        question=the_question(session, matrix.question_id).words,
        hypotheses=_hypotheses(session, matrix.question_id),
        evidence=tuple(replace(one, marks=marks.get(one.id, {})) for one in matrix.evidence),
    )


def with_marks_changed(session: Session, matrix: Matrix, mark_ids: Collection[int]) -> Matrix | None:
    """The matrix after an edit that touched these marks and nothing else: only they are read.

    None where one of them is of another matrix, or of a claim that is not in this one.
    """
    claims = {one.id: one for one in matrix.evidence}
    own = {one.id for one in matrix.hypotheses}
    there = {
        cell.id: (claim, place)
        for claim, one in claims.items()
        for place, cell in one.marks.items()
        if cell.id in mark_ids
    }
    found = {row.id: row for row in session.execute(_CELLS.where(among(ConsistencyMark.id, mark_ids)))}
    if not all(row.claim_id in claims and row.hypothesis_id in own for row in found.values()):
        return None
    if not set(mark_ids) <= found.keys() | there.keys():
        return None
    marks = {claim: dict(claims[claim].marks) for claim in _touched(there, found)}
    for claim, place in there.values():
        marks[claim].pop(place, None)
    for row in found.values():
        marks[row.claim_id][row.hypothesis_id] = Marked(row.id, row.mark, row.reason)
    return replace(
        matrix,
        evidence=tuple(replace(one, marks=marks[one.id]) if one.id in marks else one for one in matrix.evidence),
    )


def _touched(there: Mapping[int, tuple[int, int]], found: Mapping[int, Any]) -> set[int]:
    return {claim for claim, _ in there.values()} | {row.claim_id for row in found.values()}


def marked_claims(session: Session, question_id: int) -> set[int]:
    return set(_marks(session, question_id))


def _hypotheses(session: Session, question_id: int) -> tuple[HypothesisRow, ...]:
    rows = hypotheses_of(session, question_id)
    return tuple(HypothesisRow(row.id, f"H{place}", row.words) for place, row in enumerate(rows, 1))


def _marks(session: Session, question_id: int) -> dict[int, dict[int, Marked]]:
    found: dict[int, dict[int, Marked]] = {}
    rows: Any = session.execute(
        _CELLS.join(
            Hypothesis, (Hypothesis.id == ConsistencyMark.hypothesis_id) & (Hypothesis.question_id == question_id)
        )
    )
    for mark_id, claim, hypothesis, mark, reason in rows:
        found.setdefault(claim, {})[hypothesis] = Marked(mark_id, mark, reason)
    return found
