"""Claims against hypotheses as a Qt model: a row a claim, a column what it says, how far it tells apart, each mark."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.hypotheses.widths import CLAIM, FIRST, TELLS
from ui.language.texts import tr
from workbench.grades import grade_words
from workbench.hypotheses.findings import telling_words, weight_words
from workbench.hypotheses.marks import MARK_WORDS, Place
from workbench.hypotheses.matrix import Evidence, HypothesisRow, Marked, Matrix
from workbench.numbering import claim_label, origin_label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_EMPTY = Matrix(0, "")


class MatrixModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.matrix = _EMPTY
        self._order: list[int] = []
        self.is_telling_first = False

    def show(self, matrix: Matrix) -> None:
        """Show a matrix; where only marks and words have changed, every row stays where it is."""
        before, self.matrix = self.matrix, matrix
        if [one.id for one in before.evidence] == [one.id for one in matrix.evidence] and (
            [one.id for one in before.hypotheses] == [one.id for one in matrix.hypotheses]
        ):
            if self._order:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self._put_in_order()

    def put_telling_first(self, wanted: bool) -> None:
        """What tells the hypotheses apart first, the heavier of equals first; else in the order claims were made."""
        self.is_telling_first = wanted
        self._put_in_order()

    def evidence(self, row: int) -> Evidence:
        return self.matrix.evidence[self._order[row]]

    def hypothesis(self, column: int) -> HypothesisRow | None:
        here = column - FIRST
        return self.matrix.hypotheses[here] if 0 <= here < len(self.matrix.hypotheses) else None

    def place(self, index: Index) -> Place | None:
        """Which hypothesis and claim a cell is of; None beside the marks."""
        hypothesis = self.hypothesis(index.column()) if index.isValid() else None
        return None if hypothesis is None else (hypothesis.id, self.evidence(index.row()).id)

    def marked(self, index: Index) -> Marked | None:
        place = self.place(index)
        return self.evidence(index.row()).marks.get(place[0]) if place else None

    def index_of(self, claim_id: int, hypothesis_id: int | None) -> QModelIndex:
        """Where a cell stands; of a hypothesis that is not there, the claim's first cell."""
        ids = [self.matrix.evidence[place].id for place in self._order]
        columns = [one.id for one in self.matrix.hypotheses]
        if claim_id not in ids:
            return QModelIndex()
        column = (
            FIRST + columns.index(hypothesis_id) if hypothesis_id in columns else min(FIRST, self.columnCount() - 1)
        )
        return self.index(ids.index(claim_id), column)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIRST + len(self.matrix.hypotheses)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        one = self.hypothesis(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return one.label if one else (tr("Claim") if section == CLAIM else tr("Tells apart"))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole} and one:
            return f"{one.label}: {one.words}"
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.evidence(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index, one)
        if role == Qt.ItemDataRole.ToolTipRole:
            marked = self.marked(index)
            return marked.reason if marked else (_quote(one) if index.column() == CLAIM else None)
        return self._spoken(index, one) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _words(self, index: Index, one: Evidence) -> str:
        if index.column() == CLAIM:
            return _quote(one)
        if index.column() == TELLS:
            return telling_words(one, len(self.matrix.hypotheses))
        marked = self.marked(index)
        return marked.mark.value if marked else ""

    def _spoken(self, index: Index, one: Evidence) -> str:
        """A cell as a screen reader says it: the mark in words, with claim, hypothesis and reason."""
        hypothesis = self.hypothesis(index.column())
        if hypothesis is None:
            return f"{about_claim(one)}. {self._words(index, one)}"
        marked = self.marked(index)
        mark = tr(MARK_WORDS[marked.mark]) if marked else tr("not marked")
        reason = f", {marked.reason}" if marked and marked.reason else ""
        return tr(
            "{claim_label} on {hypothesis}: {mark}{reason}",
            claim_label=claim_label(one.claim.number),
            hypothesis=hypothesis.label,
            mark=mark,
            reason=reason,
        )

    def _put_in_order(self) -> None:
        self.beginResetModel()
        self._order = list(range(len(self.matrix.evidence)))
        if self.is_telling_first:
            self._order.sort(key=lambda place: _telling(self.matrix.evidence[place]), reverse=True)
        self.endResetModel()


def about_claim(one: Evidence) -> str:
    """A claim's facts on one line: "C-022 · B2 · O-14 · weighs 1.41 · Brig. Gen. Halden Crowe"."""
    claim = one.claim
    origin = origin_label(claim.origin_number) if claim.origin_number else tr("origin unknown")
    facts = (claim_label(claim.number), grade_words(claim.reliability, claim.credibility), origin, weight_words(one))
    return " · ".join([*facts, claim.source or tr("nobody named")])


def _quote(one: Evidence) -> str:
    return " ".join(one.claim.quote.split())


def _telling(one: Evidence) -> tuple[bool, int, float, int]:
    apart = one.apart
    return one.weighs and apart is not None, apart or 0, one.weight.factor, -one.claim.number
