"""Places in the library as a Qt table: what stands before, the words, what stands after, and where."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db.library import LibraryRow
from ui.language.texts import tr, tr_later
from ui.library.model import day_words
from workbench.finding.concordance import MOST, Place

BEFORE, WORDS, AFTER, WHERE = range(4)
_TITLES = (tr_later("Before"), tr_later("Words"), tr_later("After"), tr_later("Where"))
SIDES = (
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignLeft,
)
"""Where the words of each column stand in it: before ends at the words, after begins at them."""

_PAGE = 64  # articles read at a time

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], Mapping[int, LibraryRow]]
_ROOT = QModelIndex()


class PlacesModel(QAbstractTableModel):
    """``read`` gives the articles of the places in sight."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self._places: list[Place] = []
        self._rows: dict[int, LibraryRow] = {}

    @property
    def places(self) -> list[Place]:
        return self._places

    def show(self, places: list[Place]) -> None:
        """Show other places, or the same in another order."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def add(self, places: Sequence[Place]) -> None:
        """Show more below, as many as there is room for."""
        more = places[: MOST - len(self._places)]
        if more:
            self.beginInsertRows(_ROOT, len(self._places), len(self._places) + len(more) - 1)
            self._places.extend(more)
            self.endInsertRows()

    def forget_articles(self) -> None:
        """Have titles and outlets read anew."""
        self._rows.clear()
        if self._places:
            self.dataChanged.emit(self.index(0, WHERE), self.index(len(self._places) - 1, WHERE))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | SIDES[section]
        return _TITLES[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        place = self._places[index.row()]
        if index.column() == WHERE:
            return self._where(index.row(), whole=role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return (place.before, place.words, place.after)[index.column()]

    def _where(self, row: int, *, whole: bool) -> str:
        article = self._rows.get(self._places[row].article_id) or self._article(row)
        if article is None:
            return tr("The article is gone.")
        facts = (article.outlet, day_words(article, with_year=True), article.title if whole else None)
        return ", ".join(fact for fact in facts if fact)

    def _article(self, row: int) -> LibraryRow | None:
        first = row // _PAGE * _PAGE
        if len(self._rows) > MOST // 10:
            self._rows.clear()
        wanted = {one.article_id for one in self._places[first : first + _PAGE]}
        self._rows |= self._read(list(wanted))
        return self._rows.get(self._places[row].article_id)
