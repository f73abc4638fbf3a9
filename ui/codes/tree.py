"""The tree of codes with its keys: letters ask for the action of that name, Ctrl with an arrow moves a code."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from typing_extensions import override

from ui.codes.model import CodeTreeModel
from ui.codes.paint import CodePainter
from ui.keys import scopes
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.codes.tree import CodeRow

_LETTERS = {
    Qt.Key.Key_N: "new_code",
    Qt.Key.Key_B: "new_code_below",
    Qt.Key.Key_R: "rename_code",
    Qt.Key.Key_F2: "rename_code",
    Qt.Key.Key_C: "colour_code",
    Qt.Key.Key_E: "explain_code",
    Qt.Key.Key_M: "merge_code",
    Qt.Key.Key_X: "retire_code",
    Qt.Key.Key_Delete: "delete_code",
    Qt.Key.Key_Return: "put_code",
    Qt.Key.Key_Enter: "put_code",
}
_MOVES = {
    Qt.Key.Key_Up: "move_code_up",
    Qt.Key.Key_Down: "move_code_down",
    Qt.Key.Key_Right: "move_code_in",
    Qt.Key.Key_Left: "move_code_out",
}


class CodeTree(QTreeView):
    """`asked` is emitted with the name of the action that a key stands for, `left` when Esc is pressed."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.codes = CodeTreeModel()
        self._painter = CodePainter(theme)
        self._closed: set[int] = set()
        self.setModel(self.codes)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Codebook"))
        scopes.watch(self, "codebook")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragEnabled(True)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def code(self) -> CodeRow | None:
        """The chosen code."""
        return self.codes.code(self.currentIndex())

    def show_rows(self, rows: Collection[CodeRow], choose: int | None = None) -> None:
        """Show codes; what was folded stays folded, the chosen one chosen, or else the one that took its place."""
        before = self.code
        place = self.codes.rows.index(before) if before in self.codes.rows else 0
        self.codes.show(list(rows))
        self.blockSignals(True)
        self.expandAll()
        for code_id in self._closed:
            self.collapse(self.codes.index_of(code_id))
        self.blockSignals(False)
        wanted = self.codes.index_of(choose if choose is not None else before.id if before else None)
        if not wanted.isValid() and self.codes.rows:
            wanted = self.codes.index_of(self.codes.rows[min(place, len(self.codes.rows) - 1)].id)
        self.choose(wanted)

    def choose(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def rename(self) -> None:
        self.edit(self.currentIndex())

    @override
    def event(self, event: QEvent) -> bool:
        """A letter that a menu shows as well belongs to the tree while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _deed(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = _deed(event)
        if deed:
            self.asked.emit(deed)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Within the tree a code is moved, not copied."""
        super().dragMoveEvent(event)
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)

    def _on_collapsed(self, index: QModelIndex) -> None:
        code = self.codes.code(index)
        if code is not None:
            self._closed.add(code.id)

    def _on_expanded(self, index: QModelIndex) -> None:
        code = self.codes.code(index)
        if code is not None:
            self._closed.discard(code.id)

    def _on_double_clicked(self) -> None:
        self.asked.emit("put_code")


def _deed(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return _MOVES.get(Qt.Key(event.key()), "")
    return _LETTERS.get(Qt.Key(event.key()), "") if modifiers == Qt.KeyboardModifier.NoModifier else ""
