"""What is done with questions, hypotheses and marks on the screen: asked for, done as one edit, said."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.values import Consistency
from ui.desk import Desk
from ui.hypotheses.adding import ClaimsDialog
from ui.hypotheses.edits import Edits
from ui.hypotheses.taking import copy_matrix, export_matrix
from ui.hypotheses.words import ask_words
from ui.language.texts import counted, tr, tr_later
from workbench.hypotheses.marks import Place
from workbench.hypotheses.matrix import HypothesisRow, Matrix

if TYPE_CHECKING:
    from ui.hypotheses.pane import HypothesesPane

_ASK_FIRST = tr_later("Ask a question first: New question…")
_CHOOSE_CELL = tr_later("Choose a cell below a hypothesis first.")
_MARK_FIRST = tr_later("A reason is that of a mark. Mark the claim first, then say why.")


class Weighing(QObject):
    def __init__(self, pane: "HypothesesPane", desk: Desk) -> None:
        super().__init__(pane)
        self._pane, self._desk, self._grid = pane, desk, pane.grid
        self.edits = Edits()

    def new_question(self) -> None:
        about = tr("A question with several possible answers, in one sentence.")
        if self._pane.opened and ask_words(tr("New question"), about, "", self.edits.ask, self._pane):
            self._pane.choose(self.edits.asked)
            self._grid.setFocus()

    def rename_question(self) -> None:
        matrix = self._asked()
        if matrix is not None:
            save = partial(self.edits.rename_question, matrix.question_id)
            ask_words(tr("Rename question"), tr("Its hypotheses and marks stay."), matrix.question, save, self._pane)

    def delete_question(self) -> None:
        matrix = self._asked()
        if matrix is not None and self._tell(self.edits.delete_question(matrix)):
            self._desk.say(tr("The question is deleted, with its marks. {undo} brings it back."))

    def new_hypothesis(self) -> None:
        matrix = self._asked()
        if matrix is not None:
            about = tr("One possible answer, said so that a claim could speak against it.")
            ask_words(tr("New hypothesis"), about, "", partial(self.edits.add_hypothesis, matrix), self._pane)

    def rename_hypothesis(self) -> None:
        one = self._hypothesis()
        if one is not None:
            about = tr("{one}. Its marks stay; look whether they still hold.", one=one.label)
            save = partial(self.edits.rename_hypothesis, one.id)
            ask_words(tr("Rename hypothesis"), about, one.words, save, self._pane)

    def move_hypothesis(self, by: int) -> None:
        one, row = self._hypothesis(), self._grid.currentIndex().row()
        if one is not None and self._tell(self.edits.move_hypothesis(one.id, by)):
            claim = self._grid.matrix.evidence(row).id
            self._pane.go_to(self._grid.matrix.index_of(claim, one.id))

    def delete_hypothesis(self) -> None:
        one = self._hypothesis()
        if one is not None and self._tell(self.edits.delete_hypothesis(one.id, one.label)):
            self._desk.say(tr("{one} is deleted, with its marks. {undo} brings it back.", one=one.label))

    def bring_claims(self) -> None:
        """Choose among all claims; they wait in the matrix until they are marked."""
        matrix, opened = self._asked(), self._pane.opened
        if matrix is None or opened is None:
            return
        dialog = ClaimsDialog(self._desk, opened, self._pane.brought.get(matrix.question_id, set()), self._pane)
        if dialog.exec():
            self.bring(dialog.chosen)
        dialog.claims.set_project(None)
        dialog.deleteLater()

    def bring(self, claim_ids: list[int]) -> None:
        if self._pane.matrix is None or not claim_ids:
            return
        self._pane.brought.setdefault(self._pane.matrix.question_id, set()).update(claim_ids)
        self._pane.reread()
        self._pane.go_to(self._grid.matrix.index_of(claim_ids[0], None))
        waits = tr("waits for its") if len(claim_ids) == 1 else tr("wait for their")
        self._desk.say(
            tr(
                "{claims} {waits} first mark: {mark_consistent}, {mark_neutral} or {mark_inconsistent}.",
                claims=counted(len(claim_ids), "claim"),
                waits=waits,
            )
        )
        self._grid.setFocus()

    def take_claims_out(self) -> None:
        """Take the chosen claims out of the matrix, with their marks if they have any."""
        matrix, claims = self._asked(), self._grid.chosen_claims
        if matrix is None or not claims:
            return
        marked = [one.id for one in matrix.evidence if one.id in claims and one.marks]
        if marked and not self._tell(self.edits.take_out(matrix, marked)):
            return
        self._pane.brought[matrix.question_id] -= set(claims)
        self._pane.reread()
        back = tr(" {undo} brings the marks back.") if marked else ""
        self._desk.say(tr("{claims} taken out of the matrix.{back}", claims=counted(len(claims), "claim"), back=back))

    def mark(self, given: Consistency | None) -> None:
        matrix, places = self._asked(), self._grid.places
        if matrix is None:
            return
        if not places:
            self._desk.say(tr(_CHOOSE_CELL))
            return
        has_mark = any(self._is_marked(place) for place in places)
        if given is not None or has_mark:
            self._tell(self.edits.mark(matrix, places, given))

    def focus_reason(self) -> None:
        reason = self._pane.board.cell.reason
        if reason.isEnabled():
            reason.setFocus()
            reason.selectAll()
        else:
            self._desk.say(tr(_MARK_FIRST))

    def put_telling_first(self, wanted: bool) -> None:
        here = self._pane.here()
        self._pane.board.telling_first.setChecked(wanted)
        self._grid.matrix.put_telling_first(wanted)
        if here is not None:
            self._pane.go_to(self._grid.matrix.index_of(*here))

    def copy_table(self) -> None:
        matrix = self._asked()
        if matrix is not None:
            copy_matrix(matrix)
            self._desk.say(tr("The table is on the clipboard, for a document or a spreadsheet."))

    def export_table(self) -> None:
        matrix = self._asked()
        if matrix is not None and self._pane.opened is not None:
            with self._desk.attempt():
                path = export_matrix(matrix, str(self._pane.opened.folder), self._pane)
                if path is not None:
                    self._desk.say(tr("The table is in {path}.", path=path.name))

    def save_reason(self, words: str) -> str:
        matrix, places = self._pane.matrix, self._grid.places
        if matrix is None or len(places) != 1:
            return ""
        return self.edits.give_reason(matrix, places[0], words)

    def _asked(self) -> Matrix | None:
        if self._pane.matrix is None:
            self._desk.say(tr(_ASK_FIRST))
        return self._pane.matrix

    def _hypothesis(self) -> HypothesisRow | None:
        """The hypothesis of the current column."""
        found = self._grid.matrix.hypothesis(self._pane.column) if self._asked() else None
        if found is None and self._pane.matrix is not None:
            self._desk.say(tr(_CHOOSE_CELL))
        return found

    def _is_marked(self, place: Place) -> bool:
        matrix = self._pane.matrix
        return matrix is not None and any(one.id == place[1] and place[0] in one.marks for one in matrix.evidence)

    def _tell(self, refused: str) -> bool:
        """Say what was refused; whether nothing was."""
        if refused:
            self._desk.complain(refused)
        return not refused
