"""Each deed on questions, hypotheses and marks as one edit, named for the history."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from db.values import Consistency
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from workbench.hypotheses import questions
from workbench.hypotheses.marks import MARK_WORDS, Place, give_reason, mark, take_out
from workbench.hypotheses.matrix import Matrix
from workbench.numbering import claim_label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Edits:
    """Every method answers "" or the sentence why the project stays as it was."""

    def __init__(self) -> None:
        self.opened: OpenedProject | None = None
        self.asked: int | None = None  # the question asked last

    def ask(self, words: str) -> str:
        def does(session: "Session") -> None:
            self.asked = questions.ask_question(session, words)

        return self._do("Ask a question", does)

    def rename_question(self, question_id: int, words: str) -> str:
        return self._do("Rename question", lambda session: questions.rename_question(session, question_id, words))

    def delete_question(self, matrix: Matrix) -> str:
        return self._do(
            f"Delete question “{matrix.question}”",
            lambda session: questions.delete_question(session, matrix.question_id),
        )

    def add_hypothesis(self, matrix: Matrix, words: str) -> str:
        label = f"Add hypothesis H{len(matrix.hypotheses) + 1}"
        return self._do(label, lambda session: _added(session, matrix.question_id, words))

    def rename_hypothesis(self, hypothesis_id: int, words: str) -> str:
        return self._do("Rename hypothesis", lambda session: questions.rename_hypothesis(session, hypothesis_id, words))

    def move_hypothesis(self, hypothesis_id: int, by: int) -> str:
        return self._do("Move hypothesis", lambda session: questions.move_hypothesis(session, hypothesis_id, by))

    def delete_hypothesis(self, hypothesis_id: int, label: str) -> str:
        return self._do(
            f"Delete hypothesis {label}", lambda session: questions.delete_hypothesis(session, hypothesis_id)
        )

    def mark(self, matrix: Matrix, places: Sequence[Place], given: Consistency | None) -> str:
        where = cell_words(matrix, places[0]) if len(places) == 1 else counted(len(places), "cell")
        label = f"Mark {where} as {MARK_WORDS[given]}" if given else f"Clear {where}"
        return self._do(label, lambda session: mark(session, matrix.question_id, places, given))

    def give_reason(self, matrix: Matrix, place: Place, reason: str) -> str:
        label = f"Say why of {cell_words(matrix, place)}"
        return self._do(label, lambda session: give_reason(session, matrix.question_id, place, reason))

    def take_out(self, matrix: Matrix, claim_ids: Collection[int]) -> str:
        label = f"Take {counted(len(claim_ids), 'claim')} out of the matrix"
        return self._do(label, lambda session: take_out(session, matrix.question_id, claim_ids))

    def _do(self, label: str, does: Callable[["Session"], None]) -> str:
        if self.opened is None:
            return tr("No project is open.")
        try:
            with self.opened.edit(label) as session:
                does(session)
        except WorkbenchError as error:
            return str(error)
        return ""


def cell_words(matrix: Matrix, place: Place) -> str:
    """A cell as the history names it: "C-022 on H1"."""
    hypothesis = next((one.label for one in matrix.hypotheses if one.id == place[0]), "")
    claim = next((claim_label(one.claim.number) for one in matrix.evidence if one.id == place[1]), "")
    return f"{claim} on {hypothesis}"


def _added(session: "Session", question_id: int, words: str) -> None:
    questions.add_hypothesis(session, question_id, words)
