"""The third choice of the Estimates view: the questions at the left, the matrix of the chosen one beside them."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.hypotheses.board import Board
from ui.hypotheses.questions import QuestionList
from ui.hypotheses.weighing import Weighing
from ui.hypotheses.widths import FIRST
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from workbench.hypotheses.matrix import Matrix, read_matrix, with_marks_anew, with_marks_changed
from workbench.hypotheses.questions import QuestionRow, question_rows

if TYPE_CHECKING:
    from db.working import Changed

_LIST_FROM = 1180  # px of the view
_OFFERED = (
    *("mark_very_consistent", "mark_consistent", "mark_neutral", "mark_inconsistent", "mark_very_inconsistent"),
    *("clear_mark", "mark_reason", "bring_claims", "take_claims_out", "rename_hypothesis", "delete_hypothesis"),
)
"""What a right click in the matrix offers."""
_ANOTHER = tr_later("New question…")
_BEARING = ("claim", "attribution", "source", "origin", "grade", "article", "article_version", "span", "project")


class HypothesesPane(QFrame):
    """`claim_chosen` is emitted with the claim whose sentence is asked for, `read` when another matrix is shown."""

    claim_chosen = Signal(object)
    read = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._actions = desk.actions
        self.opened: OpenedProject | None = None
        self._rows: list[QuestionRow] = []
        self.matrix: Matrix | None = None
        self.brought: dict[int, set[int]] = {}  # claims in the matrix of a question, marked or waiting
        self._is_front, self._is_behind = False, False
        self.questions = QuestionList(desk.theme)
        self.board = Board(desk.theme, self._save_reason)
        self.grid = self.board.grid
        self.column = -1  # of the hypothesis that is meant, also where no claim is there to choose a cell of
        self.weighing = Weighing(self, desk)
        self.pick = QComboBox()
        self.pick.setAccessibleName(tr("Question"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def panes(self) -> list[QWidget]:
        return [self.questions.list, self.grid, self.board.cell.reason]

    def set_project(self, opened: OpenedProject | None) -> None:
        self.opened = self.weighing.edits.opened = opened
        self.brought.clear()
        self.matrix = None
        self.reread()

    def come_forward(self, is_front: bool) -> None:
        """What happened while another choice was in front is read now."""
        self._is_front = is_front
        if is_front and self._is_behind:
            self.reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_BEARING):
            self.reread()
        elif changed.touches("question", "hypothesis"):
            self._read_marks_anew()
        elif changed.touches("consistency_mark"):
            self._read_marks(changed.rows["consistency_mark"])

    def choose(self, question_id: int | None) -> None:
        """Show another question, the first where it is gone."""
        self.matrix = None
        self.reread(question_id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list folds to a choice."""
        super().resizeEvent(event)
        is_wide = self.is_wide(event.size().width())
        self.questions.setVisible(is_wide)
        self.board.show_question(is_wide)

    def is_wide(self, width: int) -> bool:
        """Whether the list of questions has room, so that no choice stands for it."""
        return width >= _LIST_FROM

    def reread(self, question_id: int | None = None) -> None:
        if not self._is_front:
            self._is_behind = True
            return
        self._is_behind = False
        here, wanted = self.here(), question_id or (self.matrix.question_id if self.matrix else None)
        matrix = None
        if self.opened is not None:
            with self.opened.read() as session:
                self._rows = question_rows(session)
                there = [row.id for row in self._rows]
                chosen = wanted if wanted in there else next(iter(there), None)
                if chosen is not None:
                    matrix = read_matrix(session, chosen, self.brought.get(chosen, ()))
        else:
            self._rows = []
        self._show(matrix, here)

    def _read_marks_anew(self) -> None:
        """After a mark only marks are read; claims, their grades and origins are as they were."""
        matrix = self.matrix
        if not self._is_front or self.opened is None or matrix is None:
            self.reread()
            return
        with self.opened.read() as session:
            self._rows = question_rows(session)
            still = any(row.id == matrix.question_id for row in self._rows)
            anew = with_marks_anew(session, matrix) if still else None
        if anew is None:  # the question is gone, or claims have come back that were taken out
            self.reread()
        else:
            self._show(anew, self.here())

    def _read_marks(self, mark_ids: Collection[int]) -> None:
        """After a mark of this matrix nothing else has to be read."""
        matrix, anew = self.matrix, None
        if self._is_front and self.opened is not None and matrix is not None:
            with self.opened.read() as session:
                anew = with_marks_changed(session, matrix, mark_ids)
        if anew is None:
            self._read_marks_anew()
            return
        question, marked = anew.question_id, anew.marked
        self._rows = [replace(row, claims=marked) if row.id == question else row for row in self._rows]
        self._show(anew, self.here())

    def here(self) -> tuple[int, int | None] | None:
        """Claim and hypothesis of the current cell."""
        index = self.grid.currentIndex()
        if not index.isValid():
            return None
        hypothesis = self.grid.matrix.hypothesis(index.column())
        return self.grid.matrix.evidence(index.row()).id, hypothesis.id if hypothesis else None

    def go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.grid.setCurrentIndex(index)
            self.grid.scrollTo(index)

    def _show(self, matrix: Matrix | None, here: tuple[int, int | None] | None) -> None:
        before, self.matrix = self.matrix, matrix
        current = matrix.question_id if matrix else None
        if matrix is not None:
            self.brought.setdefault(matrix.question_id, set()).update(one.id for one in matrix.evidence)
        self.questions.show_rows(self._rows, current)
        self._fill_pick(current)
        kept = self.grid.currentIndex() if before is not None else QModelIndex()
        self.board.show_matrix(matrix)
        if matrix is not None and not (kept.isValid() and self.grid.currentIndex() == kept):
            found = self.grid.matrix.index_of(*here) if here else QModelIndex()
            self.go_to(found if found.isValid() else self.grid.matrix.index(0, FIRST))
        self._show_cell()
        if current != (before.question_id if before else None):
            self.read.emit()

    def _fill_pick(self, current: int | None) -> None:
        words = [*(row.words for row in self._rows), tr(_ANOTHER)]
        if words != [self.pick.itemText(place) for place in range(self.pick.count())]:
            self.pick.clear()
            self.pick.addItems(words)
        self.pick.setCurrentIndex(next((n for n, row in enumerate(self._rows) if row.id == current), -1))

    def _show_cell(self) -> None:
        index, model = self.grid.currentIndex(), self.grid.matrix
        one = model.evidence(index.row()) if index.isValid() else None
        self.board.cell.show_cell(one, model.hypothesis(index.column()), max(len(self.grid.places), 1))

    def _save_reason(self, words: str) -> str:
        return self.weighing.save_reason(words)

    def _build(self) -> None:
        self.setProperty("ground", "panel")
        for part in (self.questions, self.board):
            self.splitter.addWidget(part)
        self.splitter.setSizes([280, 1000])
        for place, stretch in enumerate((0, 1)):
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setChildrenCollapsible(False)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.grid.addActions([self._actions[name] for name in _OFFERED])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def _connect(self) -> None:
        self.questions.chosen.connect(self.choose)
        self.pick.activated.connect(self._on_picked)
        self.grid.entered.connect(self._on_entered)
        self.grid.asked.connect(self._on_asked)
        self.grid.mark_asked.connect(self.weighing.mark)
        self.board.cell.mark_asked.connect(self.weighing.mark)
        self.board.cell.reason.done.connect(self.grid.setFocus)
        self.board.telling_first.clicked.connect(self._on_telling_first)
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.selectionModel().selectionChanged.connect(self._on_selection)
        self.grid.head.sectionClicked.connect(self._on_section)
        self.grid.head.sectionDoubleClicked.connect(self._on_section_entered)
        for button, does in (
            (self.questions.new, self.weighing.new_question),
            (self.questions.rename, self.weighing.rename_question),
            (self.questions.delete, self.weighing.delete_question),
            (self.board.new_question, self.weighing.new_question),
            (self.board.new_hypothesis, self.weighing.new_hypothesis),
            (self.board.add_claims, self.weighing.bring_claims),
        ):
            button.clicked.connect(does)

    def _on_section_entered(self, column: int) -> None:
        self._on_section(column)
        self._on_asked("rename_hypothesis")

    def _on_picked(self, place: int) -> None:
        if place < len(self._rows):
            self.choose(self._rows[place].id)
            return
        self._fill_pick(self.matrix.question_id if self.matrix else None)
        self._on_asked("new_question")

    def _on_entered(self, row: int) -> None:
        self.claim_chosen.emit(self.grid.matrix.evidence(row).claim)

    def _on_asked(self, name: str) -> None:
        """What a key of the matrix asks for is the menu's action of that name."""
        self._actions[name].trigger()

    def _on_telling_first(self) -> None:
        self._actions["telling_first"].trigger()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.column = current.column() if current.isValid() else self.column
        self.board.cell.forget()
        self._show_cell()

    def _on_selection(self) -> None:
        self._show_cell()

    def _on_section(self, column: int) -> None:
        """A click on a head means its hypothesis, also where there is no claim yet."""
        self.column = column
        if self.grid.matrix.rowCount():
            self.grid.setCurrentIndex(self.grid.matrix.index(max(self.grid.currentIndex().row(), 0), column))
