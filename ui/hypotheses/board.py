"""One question's board: what its matrix says, the buttons, the matrix with its scores, the chosen cell."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.hypotheses.cell import CellStrip
from ui.hypotheses.foot import Foot
from ui.hypotheses.grid import MatrixGrid
from ui.hypotheses.header import LINES
from ui.language.texts import tr, tr_later
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from workbench.hypotheses.findings import finding, notes
from workbench.hypotheses.matrix import Matrix

_NO_QUESTION = tr_later(
    "No question yet. Ask one that has several possible answers, write the answers as hypotheses, and mark how each "
    "claim bears on them. What has the least against it is left standing."
)
_NO_HYPOTHESIS = tr_later(
    "Write the possible answers first, two at least: press {new_hypothesis}, or choose New hypothesis…"
)
_NO_CLAIM = tr_later(
    "No claim is weighed yet. Press {bring_claims}, or choose Add claims…, then mark each with "
    "{mark_consistent}, {mark_neutral} or {mark_inconsistent}."
)
_NOTES, _LOW = 3, 640  # lines of notes where there is room, and px from which height there is


class Board(QFrame):
    def __init__(self, theme: Theme, save_reason: Callable[[str], str]) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._question, self._finding, self._notes = (
            wrapped("", "section"),
            wrapped("", "strong"),
            wrapped("", "caption"),
        )
        self.new_question = QPushButton(tr("New question…"))
        self.new_question.setProperty("primary", True)
        self.new_hypothesis = _button(theme, tr("New hypothesis…"), "plus")
        self.add_claims = _button(theme, tr("Add claims…"), "quote")
        self.telling_first = _button(theme, tr("Most telling first"), "arrow-down-wide-narrow")
        self.telling_first.setCheckable(True)
        self.telling_first.setToolTip(tr("What tells the hypotheses apart first ({telling_first})"))
        self.grid = MatrixGrid(theme)
        self.foot = Foot(self.grid, theme)
        self.cell = CellStrip(save_reason)
        self._nothing = wrapped(tr(_NO_CLAIM), "muted")
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said, self._stack = QScrollArea(), QStackedWidget()
        self._build()

    @property
    def finding(self) -> str:
        return self._finding.text()

    @property
    def notes(self) -> str:
        return self._notes.text()

    @property
    def nothing(self) -> str:
        """What an empty matrix says to do; nothing where there is one."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def show_question(self, is_shown: bool) -> None:
        """The question stands above its matrix, unless it stands in the choice of questions already."""
        self._question.setVisible(is_shown)

    def show_matrix(self, matrix: Matrix | None) -> None:
        self._stack.setCurrentIndex(0 if matrix is None else 1)
        if matrix is None:
            return
        self.grid.matrix.show(matrix)
        self._question.setText(matrix.question)
        self._finding.setText(finding(matrix))
        said = notes(matrix)
        self._notes.setText(" ".join(said))
        self._said.setVisible(bool(said))
        self._fit_notes()
        is_empty = not matrix.evidence
        self._nothing.setText(tr(_NO_HYPOTHESIS) if len(matrix.hypotheses) < 2 else tr(_NO_CLAIM))
        self._nothing.setVisible(is_empty)
        self.grid.setVisible(not is_empty or bool(matrix.hypotheses))
        self.grid.setMaximumHeight(self.grid.horizontalHeader().height() if is_empty else 16_777_215)
        for part in (self.foot, self.cell):
            part.setVisible(not is_empty)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_notes()

    def _fit_notes(self) -> None:
        """As high as the notes need, two lines of them where the window is low."""
        is_low = self.height() < _LOW
        needed = self._notes.heightForWidth(max(self.width() - 40, 100))
        line = self._notes.fontMetrics().lineSpacing()
        self._said.setFixedHeight(max(0, min(needed, line * (_NOTES - is_low))))
        self.grid.head.most = LINES - 2 if is_low else LINES
        self.grid.fit()

    def _build(self) -> None:
        self._said.setWidget(self._notes)
        self._said.setWidgetResizable(True)
        for part in (self._notes, self._said.viewport()):
            part.setAutoFillBackground(False)
        self._said.setFrameShape(QFrame.Shape.NoFrame)
        self._said.setAccessibleName(tr("Notes on the finding"))
        self._said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.new_hypothesis, self.add_claims):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.telling_first)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 12, 8)
        top.setSpacing(6)
        for part in (self._question, self._finding, self._said):
            top.addWidget(part)
        top.addLayout(buttons)
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.grid, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.foot)
        column.addWidget(self.cell)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(there)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.no_question = wrapped(tr(_NO_QUESTION), "muted")
        self.no_question.setMaximumWidth(560)
        column.addWidget(self.no_question)
        column.addWidget(self.new_question, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page


def _button(theme: Theme, words: str, icon: str) -> QPushButton:
    button = QPushButton(f"\N{THIN SPACE}{words}")
    button.setIcon(theme.icon(icon))
    return button
