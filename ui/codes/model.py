"""Codes as a Qt model: a tree in the codebook's order, renamed in place, dragged to another place or onto words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from ui.language.texts import counted
from workbench.codes.paths import path_shown
from workbench.codes.tree import CodeRow

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-muster-code"
_ROOT = QModelIndex()


class CodeTreeModel(QAbstractItemModel):
    """Data in, signals out: `renamed` (code, name) and `placed` (code, parent or None, place) ask for an edit."""

    renamed = Signal(object, str)
    placed = Signal(object, object, int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CodeRow] = []
        self._place: dict[int, int] = {}
        self._below: dict[int | None, list[int]] = {}

    def show(self, rows: Sequence[CodeRow]) -> None:
        """Show codes, each after the one it stands under; what stands under none of them is shown at the top."""
        self.beginResetModel()
        self._rows = list(rows)
        self._place = {row.id: place for place, row in enumerate(rows)}
        self._below = {}
        for place, row in enumerate(rows):
            parent = row.parent_id if row.parent_id in self._place else None
            self._below.setdefault(parent, []).append(place)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[CodeRow]:
        return self._rows

    def code(self, index: Index) -> CodeRow | None:
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, code_id: int | None) -> QModelIndex:
        place = self._place.get(code_id) if code_id is not None else None
        if place is None:
            return QModelIndex()
        return self.createIndex(self._siblings(self._rows[place]).index(place), 0, place)

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        code = self.code(parent)
        below = self._below.get(code.id if code else None, [])
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    @override
    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject's own takes nothing
        code = self.code(index)
        return self.index_of(code.parent_id) if code is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        code = self.code(parent)
        return len(self._below.get(code.id if code else None, []))

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = self.code(index)
        if code is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return code.name
        if role == Qt.ItemDataRole.UserRole:
            return code
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (path_shown(code.path), code.meaning)))
        return spoken(code) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code(index)
        if code is not None and role == Qt.ItemDataRole.EditRole and str(value).strip() != code.name:
            self.renamed.emit(code.id, str(value))
        return False

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        whole = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return whole | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = QMimeData()
        code = self.code(indexes[0]) if indexes else None
        if code is not None:
            dragged.setData(MIME, QByteArray(str(code.id).encode()))
        return dragged

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """The edit is asked for; the view must not take the row out itself, so that it is told nothing was moved."""
        code_id = dragged_code(data)
        moved = self.index_of(code_id)
        if code_id is not None and moved.isValid():
            onto = self.code(parent)
            place = row if row >= 0 else self.rowCount(parent)
            if moved.parent() == parent and moved.row() < place:
                place -= 1  # it is counted without itself
            self.placed.emit(code_id, onto.id if onto else None, place)
        return False

    def _siblings(self, code: CodeRow) -> list[int]:
        return self._below[code.parent_id if code.parent_id in self._place else None]


def dragged_code(data: QMimeData) -> int | None:
    """The code that is dragged; None for anything else."""
    words = bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""
    return int(words) if words.isdecimal() else None


def spoken(code: CodeRow) -> str:
    """A code as a screen reader says it: "Erbil, 6 codings, retired"."""
    return ", ".join([code.name, counted(code.codings, "coding"), *(["retired"] if code.retired else [])])


def matching(rows: Sequence[CodeRow], words: str) -> list[CodeRow]:
    """The codes whose path has all the words, each with those it stands under."""
    sought = words.casefold().split()
    by_id = {row.id: row for row in rows}
    kept: set[int] = set()
    for row in rows:
        if all(word in path_shown(row.path).casefold() for word in sought):
            here: CodeRow | None = row
            while here is not None and here.id not in kept:
                kept.add(here.id)
                here = by_id.get(here.parent_id) if here.parent_id is not None else None
    return [row for row in rows if row.id in kept]
