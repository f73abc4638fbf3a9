"""The coding matrix as a Qt model: a row a code, a column each, the total last."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.language.texts import tr
from workbench.codes.counts import Cell, CodingMatrix, Column
from workbench.codes.tree import CodeRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CODE = 0  # the column of the codes' names


class CodingModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.matrix: CodingMatrix | None = None

    def show(self, matrix: CodingMatrix | None) -> None:
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def code(self, index: Index) -> CodeRow:
        assert self.matrix is not None  # noqa: S101  no index without a row
        return self.matrix.codes[index.row()]

    def column(self, section: int) -> Column | None:
        """What stands over a column; None over the codes and the total."""
        columns = self.matrix.columns if self.matrix else ()
        return columns[section - 1] if 0 < section <= len(columns) else None

    def count(self, index: Index) -> int | None:
        """The number in a cell; None for a blank one and beside the numbers."""
        column = self.column(index.column())
        if self.matrix is None or index.column() == CODE:
            return None
        code = self.code(index)
        return self.matrix.count(code, column) if column else self.matrix.total(code)

    def cell(self, index: Index) -> Cell:
        """What stands behind a cell; behind a name or a total, all of the row."""
        if self.matrix is None or not index.isValid():
            return Cell()
        column = self.column(index.column())
        code = self.code(index)
        return self.matrix.cell(code.id, column.key) if column else self.matrix.row(code)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.codes)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.columns) + 2

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        column = self.column(section)
        return column.title if column else tr("Code") if section == CODE else tr("All")

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            count = self.count(index)
            return self.code(index).name if index.column() == CODE else "" if count is None else f"{count:,}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.count(index)
            where = self.headerData(index.column(), Qt.Orientation.Horizontal)
            said = tr("no article") if count is None else f"{count:,}"
            return self.code(index).name if index.column() == CODE else f"{self.code(index).name}, {where}: {said}"
        return None
