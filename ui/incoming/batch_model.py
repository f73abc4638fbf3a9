"""What was read of the files, as a list: a line an article, then a line for each that could not be read."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.incoming.found import Batch, Found
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.incoming import Unreadable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class BatchModel(QAbstractListModel):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._batch = Batch()
        self._icons = {name: theme.icon(name) for name in ("file-text", "copy", "file-x")}

    def show(self, batch: Batch) -> None:
        self.beginResetModel()
        self._batch = batch
        self.endResetModel()

    def line(self, row: int) -> Found | Unreadable | None:
        found, failed = self._batch.found, self._batch.failed
        if 0 <= row < len(found):
            return found[row]
        return failed[row - len(found)] if 0 <= row - len(found) < len(failed) else None

    def renew(self, row: int) -> None:
        """The line of that row has changed."""
        self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._batch.found) + len(self._batch.failed)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        icon, words = _of_unreadable(line) if isinstance(line, Unreadable) else _of_found(line)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[icon]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return words
        return None


def _of_found(one: Found) -> tuple[str, str]:
    title = one.facts.get("title") or one.article.title
    if one.same_as:
        return "copy", f"{title}\n{(tr('Copy of') if one.wanted else tr('Left out, same text as'))} {one.same_as}"
    where = one.article.name or ""
    return "file-text", f"{title}\n{(where if one.article.text.body else tr('{where}, no text yet', where=where))}"


def _of_unreadable(one: Unreadable) -> tuple[str, str]:
    return "file-x", tr(
        "Not read: {rpartition}\n{reason}", rpartition=one.name.rpartition("/")[2] or tr("the rest"), reason=one.reason
    )
