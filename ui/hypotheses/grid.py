"""The matrix as a table: arrows move, letters mark, Enter opens the sentence of the claim."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from db.values import Consistency
from ui.hypotheses.header import MatrixHeader
from ui.hypotheses.model import MatrixModel
from ui.hypotheses.paint import HEIGHT, MatrixPainter
from ui.hypotheses.widths import FIRST, widths
from ui.keys import scopes
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.hypotheses.marks import Place

_KEYS = {
    (Qt.Key.Key_C, False): Consistency.CONSISTENT,
    (Qt.Key.Key_C, True): Consistency.VERY_CONSISTENT,
    (Qt.Key.Key_N, False): Consistency.NEUTRAL,
    (Qt.Key.Key_I, False): Consistency.INCONSISTENT,
    (Qt.Key.Key_I, True): Consistency.VERY_INCONSISTENT,
}
_STRONGER = {
    Consistency.CONSISTENT: Consistency.VERY_CONSISTENT,
    Consistency.INCONSISTENT: Consistency.VERY_INCONSISTENT,
}
_DEEDS = {
    (Qt.Key.Key_R, False): "mark_reason",
    (Qt.Key.Key_T, False): "telling_first",
    (Qt.Key.Key_A, False): "bring_claims",
    (Qt.Key.Key_H, False): "new_hypothesis",
    (Qt.Key.Key_F2, False): "rename_hypothesis",
    (Qt.Key.Key_Delete, True): "take_claims_out",
}
_MOVES = {Qt.Key.Key_Left: "move_hypothesis_left", Qt.Key.Key_Right: "move_hypothesis_right"}


class MatrixGrid(QTableView):
    """`mark_asked` is emitted with a mark or None; `asked` with the name of another action; `entered` with a row."""

    mark_asked = Signal(object)
    asked = Signal(str)
    entered = Signal(int)
    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.matrix = MatrixModel()
        self.setModel(self.matrix)
        self.head = MatrixHeader(self.matrix, theme)
        self.setHorizontalHeader(self.head)
        self._painter = MatrixPainter(self.matrix, theme)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Claims against hypotheses"))
        scopes.watch(self, "matrix")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.doubleClicked.connect(self._on_double_clicked)
        self.matrix.modelReset.connect(self.fit)
        self.matrix.headerDataChanged.connect(self.fit)
        theme.changed.connect(self.viewport().update)

    @property
    def places(self) -> Sequence[Place]:
        """The chosen cells, else the current one."""
        chosen = [self.matrix.place(index) for index in self.selectedIndexes()]
        found = [place for place in chosen if place is not None]
        current = self.matrix.place(self.currentIndex())
        return found or ([current] if current else [])

    @property
    def chosen_claims(self) -> list[int]:
        rows = {index.row() for index in (*self.selectedIndexes(), self.currentIndex()) if index.isValid()}
        return [self.matrix.evidence(row).id for row in sorted(rows)]

    def fit(self) -> None:
        """Give each column its width and the head its height."""
        wanted = widths(self.viewport().width(), len(self.matrix.matrix.hypotheses))
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)
        self.head.setFixedHeight(self.head.sizeHint().height())
        self.head.viewport().update()
        self.resized.emit()

    def mark_with(self, given: Consistency | None) -> None:
        """A letter pressed again on what it has marked makes the mark stronger, and once more plain again."""
        marks = {self._mark_at(place) for place in self.places}
        self.mark_asked.emit(_STRONGER[given] if given in _STRONGER and marks == {given} else given)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, deed = _key(event), self._deed(event)
        if deed:
            self.asked.emit(deed)
        elif key is not None and key in _KEYS:
            self.mark_with(_KEYS[key])
        elif key in {(Qt.Key.Key_Delete, False), (Qt.Key.Key_Backspace, False)}:
            self.mark_asked.emit(None)
        elif key in {(Qt.Key.Key_Return, False), (Qt.Key.Key_Enter, False)} and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> str:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return _MOVES.get(Qt.Key(event.key()), "")
        return _DEEDS.get(_key(event) or (Qt.Key.Key_unknown, False), "")

    def _mark_at(self, place: Place) -> Consistency | None:
        found = next(one for one in self.matrix.matrix.evidence if one.id == place[1]).marks.get(place[0])
        return found.mark if found else None

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() < FIRST:
            self.entered.emit(index.row())
        else:
            self.asked.emit("mark_reason")


def _key(event: QKeyEvent) -> tuple[Qt.Key, bool] | None:
    """A key with Shift or without any other; None with Ctrl, Alt and the like."""
    others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if others != Qt.KeyboardModifier.NoModifier:
        return None
    return Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
