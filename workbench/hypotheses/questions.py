"""Questions and their hypotheses: asked, renamed, put in order, deleted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.rows import still_there
from workbench.analysts import present_analyst

_LONGEST = 300  # letters; what heads a column and is said in a sentence has to be one itself


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question with how many hypotheses answer it and how many claims are marked."""

    id: int
    words: str
    hypotheses: int
    claims: int


def question_rows(session: Session) -> list[QuestionRow]:
    """All questions, in the order they were asked."""
    rows = session.execute(
        select(
            Question.id,
            Question.words,
            func.count(Hypothesis.id.distinct()),
            func.count(ConsistencyMark.claim_id.distinct()),
        )
        .outerjoin(Hypothesis, Hypothesis.question_id == Question.id)
        .outerjoin(ConsistencyMark, ConsistencyMark.hypothesis_id == Hypothesis.id)
        .group_by(Question.id)
        .order_by(Question.made_at, Question.id)
    )
    return [QuestionRow(*row) for row in rows]


def ask_question(session: Session, words: str) -> int:
    """Add a question; returns its id. Raises `WorkbenchError` without words, with too many, or when it is asked."""
    plain = _said(words, "The question has no words. Ask it in one sentence.")
    _refuse_asked(session, plain)
    question = Question(words=plain, made_by=present_analyst(session))
    session.add(question)
    session.flush()
    return question.id


def rename_question(session: Session, question_id: int, words: str) -> None:
    plain = _said(words, "The question has no words. Ask it in one sentence.")
    question = the_question(session, question_id)
    _refuse_asked(session, plain, but=question_id)
    question.words = plain


def delete_question(session: Session, question_id: int) -> None:
    """Take a question away, with its hypotheses and their marks."""
    session.delete(the_question(session, question_id))
    session.flush()


def add_hypothesis(session: Session, question_id: int, words: str) -> int:
    """Add a possible answer after the others; returns its id.

    Raises `WorkbenchError` without words or with too many, and for a hypothesis that the question has already: one
    claim cannot bear on the same answer in two ways.
    """
    the_question(session, question_id)
    plain = _said(words, "The hypothesis has no words. Say what would be so.")
    others = hypotheses_of(session, question_id)
    _refuse_twin(plain, others)
    made = Hypothesis(
        question_id=question_id, words=plain, position=max((one.position for one in others), default=-1) + 1
    )
    session.add(made)
    session.flush()
    return made.id


def rename_hypothesis(session: Session, hypothesis_id: int, words: str) -> None:
    plain = _said(words, "The hypothesis has no words. Say what would be so.")
    hypothesis = the_hypothesis(session, hypothesis_id)
    others = hypotheses_of(session, hypothesis.question_id)
    _refuse_twin(plain, (one for one in others if one.id != hypothesis_id))
    hypothesis.words = plain


def move_hypothesis(session: Session, hypothesis_id: int, by: int) -> None:
    """Move a hypothesis so many places to the right, negative to the left; at either end it stays there."""
    moved = the_hypothesis(session, hypothesis_id)
    order = list(hypotheses_of(session, moved.question_id))
    here = order.index(moved)
    order.insert(min(max(here + by, 0), len(order) - 1), order.pop(here))
    for place, one in enumerate(order):
        one.position = place


def delete_hypothesis(session: Session, hypothesis_id: int) -> None:
    """Take a hypothesis away, with its marks."""
    session.delete(the_hypothesis(session, hypothesis_id))
    session.flush()


def hypotheses_of(session: Session, question_id: int) -> Sequence[Hypothesis]:
    """The hypotheses of a question in their order."""
    return session.scalars(
        select(Hypothesis).where(Hypothesis.question_id == question_id).order_by(Hypothesis.position, Hypothesis.id)
    ).all()


def the_question(session: Session, question_id: int) -> Question:
    return still_there(session, Question, question_id, "The question is no longer there. Choose another.")


def the_hypothesis(session: Session, hypothesis_id: int) -> Hypothesis:
    return still_there(session, Hypothesis, hypothesis_id, "The hypothesis is no longer there. Choose another.")


def _said(words: str, otherwise: str) -> str:
    plain = " ".join(words.split())
    if not plain:
        raise WorkbenchError(otherwise)
    if len(plain) > _LONGEST:
        raise WorkbenchError(f"That has {len(plain):,} letters. Say it in one sentence of at most {_LONGEST}.")
    return plain


def _refuse_asked(session: Session, words: str, but: int | None = None) -> None:
    for question_id, asked in session.execute(select(Question.id, Question.words)):
        if question_id != but and asked.casefold() == words.casefold():
            raise WorkbenchError(f"“{asked}” is asked already. Choose it, or ask something else.")


def _refuse_twin(words: str, others: Iterable[Hypothesis]) -> None:
    for other in others:
        if other.words.casefold() == words.casefold():
            raise WorkbenchError(f"“{other.words}” is a hypothesis of this question already. Say another one.")
