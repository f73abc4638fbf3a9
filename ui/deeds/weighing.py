"""The Hypotheses menu: questions and hypotheses, claims brought in, marks, the matrix as a table."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from db.values import Consistency
from ui.estimates.view import EstimatesView
from ui.hypotheses.pane import HypothesesPane

if TYPE_CHECKING:
    from ui.window import MainWindow

_MARKS = {
    "mark_very_consistent": Consistency.VERY_CONSISTENT,
    "mark_consistent": Consistency.CONSISTENT,
    "mark_neutral": Consistency.NEUTRAL,
    "mark_inconsistent": Consistency.INCONSISTENT,
    "mark_very_inconsistent": Consistency.VERY_INCONSISTENT,
    "clear_mark": None,
}
_ON_PANE = {
    "new_question": "new_question",
    "rename_question": "rename_question",
    "delete_question": "delete_question",
    "new_hypothesis": "new_hypothesis",
    "rename_hypothesis": "rename_hypothesis",
    "delete_hypothesis": "delete_hypothesis",
    "bring_claims": "bring_claims",
    "take_claims_out": "take_claims_out",
    "mark_reason": "focus_reason",
    "copy_matrix": "copy_table",
    "export_matrix": "export_table",
}


class WeighingDeeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        for name in _ON_PANE:
            self._desk.actions.on(name, self._on_deed)
        for name in _MARKS:
            self._desk.actions.on(name, self._on_mark)
        self._desk.actions.on("move_hypothesis_left", self.move_left)
        self._desk.actions.on("move_hypothesis_right", self.move_right)
        self._desk.actions.on("telling_first", self.put_telling_first)

    def move_left(self) -> None:
        self._pane().weighing.move_hypothesis(-1)

    def move_right(self) -> None:
        self._pane().weighing.move_hypothesis(1)

    def put_telling_first(self) -> None:
        self._pane().weighing.put_telling_first(self._desk.actions["telling_first"].isChecked())

    def _on_deed(self) -> None:
        getattr(self._pane().weighing, _ON_PANE[self.sender().objectName()])()

    def _on_mark(self) -> None:
        self._pane().grid.mark_with(_MARKS[self.sender().objectName()])

    def _pane(self) -> HypothesesPane:
        self._window.workspace.show_view("estimates")
        view = cast("EstimatesView", self._window.workspace.view("estimates"))
        view.show_hypotheses()
        return view.hypotheses
