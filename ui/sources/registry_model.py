"""The lines of the registry as a Qt list model, filtered by kind and by words."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db.values import SourceKind
from ui.language.texts import counted, tr
from workbench.grades import NOT_GRADED
from workbench.numbering import source_label
from workbench.registry import SourceRow

ROW_ROLE = Qt.ItemDataRole.UserRole
HIDDEN_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def _of(kind: SourceKind) -> Callable[[SourceRow], bool]:
    return lambda row: row.kind == kind


FILTERS: Mapping[str, Callable[[SourceRow], bool]] = {
    "All": lambda _row: True,
    "Named": _of(SourceKind.NAMED_PERSON),
    "Unnamed": _of(SourceKind.ANONYMOUS_PERSON),
    "Not graded": lambda row: row.grade is None,
    "Organisations": _of(SourceKind.ORGANISATION),
    "Documents": _of(SourceKind.DOCUMENT),
    "Outlets": _of(SourceKind.OUTLET),
}


class RegistryModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[SourceRow] = ()
        self.hidden: Collection[int] = ()  # sources whose grade a blind grader does not see

    def show(self, rows: Sequence[SourceRow]) -> None:
        """Show other lines; where the same sources stand in the same order the selection is kept."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [ROW_ROLE])
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> SourceRow:
        return self._rows[index.row()]

    def position(self, source_id: int | None) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.id == source_id), None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == ROW_ROLE:
            return row
        if role == HIDDEN_ROLE:
            return row.id in self.hidden
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, hidden=row.id in self.hidden)
        return None


def matching(rows: Sequence[SourceRow], kind: str, words: str) -> list[SourceRow]:
    """The sources of a filter that have all of these words in what is said of them."""
    sought = words.casefold().split()
    return [row for row in rows if FILTERS[kind](row) and all(word in _searched(row) for word in sought)]


def _searched(row: SourceRow) -> str:
    said = (row.name, row.kind, row.role, row.description, row.acts_for, source_label(row.number))
    return " ".join(filter(None, said)).casefold()


def subline(row: SourceRow) -> str:
    """What it is, and which others an analyst holds to be the same."""
    what = row.role or row.kind
    same = ", ".join(source_label(number) for number in row.same_as)
    return f"{what[:1].upper()}{what[1:]}" + (tr(", same as {same}", same=same) if same else "")


def origins_words(row: SourceRow) -> str:
    """A count of origins; with a question mark where none of them is known."""
    return f"{row.origins}?" if row.unknown else str(row.origins)


def spoken(row: SourceRow, *, hidden: bool = False) -> str:
    grade = tr("grade hidden") if hidden else tr("grade {grade}", grade=row.grade) if row.grade else tr(NOT_GRADED)
    origins = tr("origin not known") if row.unknown else tr("{origins} origins", origins=row.origins)
    words = tr(
        "{row}, {subline}, {grade}, {claims} claims, {origins}",
        row=row.name,
        subline=subline(row),
        grade=grade,
        claims=row.claims,
        origins=origins,
    )
    return f"{words}, {counted(row.notes, 'note')}" if row.notes else words
