"""What two coders differ on, a row each; F decides for the first, S for the second, B for both, N for neither."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from typing_extensions import override

from ui.language.texts import tr, tr_later
from ui.tables.model import Column
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.second_coding.pairing import Tag
from workbench.second_coding.reading import PairRow
from workbench.second_coding.settling import Decision
from workbench.second_coding.tabled import number_of

LETTERS = {"f": Decision.FIRST, "s": Decision.SECOND, "b": Decision.BOTH, "n": Decision.NEITHER}


def _said(tag: Tag | None) -> str:
    """A tag in words: what it was taken for, then its words."""
    if tag is None:
        return "—"
    what = tag.code or number_of(tag) or tr("a number")
    return f"{what}: “{' '.join(tag.quote.split())}”"


_COLUMNS = (
    Column("Article", lambda row: row.title, 150),
    Column(
        "First coder",
        lambda row: _said(row.pair.first),
        230,
        stretches=True,
        faint=lambda row: row.pair.first is None,
    ),
    Column("Second coder", lambda row: _said(row.pair.second), 260, faint=lambda row: row.pair.second is None),
    Column("Differs", lambda row: row.pair.apart.value, 130),
    Column("Decided", lambda row: row.pair.settled or "", 90),
)


class PairsTable(TablePane):
    """`decided` is emitted with the chosen rows that are not decided yet and what they are decided for."""

    decided = Signal(object, object)

    title = tr_later("Disagreements")
    empty = tr_later("Both coders agree on every tag.")
    tables = ("second_tag",)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _COLUMNS)
        self.table.letters = {letter: partial(_decide, self, decision) for letter, decision in LETTERS.items()}

    @override
    def rows(self, session: object) -> Sequence[PairRow]:
        return ()  # the pane hands them over

    @override
    def reread(self) -> None:
        """The pane reads for all its parts at once."""

    def decide(self, decision: Decision) -> None:
        rows = [self.model.row(index) for index in self.table.selectionModel().selectedRows()]
        self.decided.emit([row for row in rows if row.pair.settled is None], decision)

    def show_pairs(self, rows: Sequence[PairRow]) -> None:
        """Show disagreements; the row stays where it was, and goes on to the next that is open."""
        here = self.table.currentIndex().row()
        self.show_rows(rows)
        if self.model.rowCount():
            order = [*range(max(here, 0), self.model.rowCount()), *range(max(here, 0))]
            is_open = [row for row in order if self.model.row(self.model.index(row, 0)).pair.settled is None]
            self.table.selectRow(is_open[0] if is_open else max(here, 0))


def _decide(table: PairsTable, decision: Decision) -> None:
    table.decide(decision)
