"""What a table's rows become, and those that become nothing, by line; under them the chosen row as it stands."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTabWidget, QVBoxLayout, QWidget

from ui.inspector.range_picture import range_words
from ui.language.numbers import as_of_words, day_words
from ui.language.texts import tr
from ui.tables.model import Column, TableModel
from ui.tables.pane import Table as RowTable
from ui.theme.theme import Theme
from workbench.claims_csv import Sifted, Table, TableClaim
from workbench.grades import grade_words

_CLAIMS_SHOWN, _BAD_SHOWN = 200, 1_000
_LONGEST = 600  # characters of a row


def _about(claim: TableClaim) -> date | None:
    return (claim.as_of.earliest or claim.as_of.latest) if claim.as_of else None


def _known(claim: TableClaim) -> str:
    day = claim.published.earliest if claim.published else None
    return day_words(day) if day else tr("no date")


def _said_by(claim: TableClaim) -> str:
    return claim.source or (tr("not named") if claim.origin else claim.outlet or tr("nobody"))


_CLAIMS = (
    Column("Line", lambda claim: claim.line, 52, right=True),
    Column("Says", lambda claim: claim.quantity.best, 136, lambda claim: range_words(claim.quantity), right=True),
    Column("Place", lambda claim: claim.place, 100),
    Column("Force", lambda claim: claim.force, 60),
    Column(
        "Counts",
        lambda claim: claim.basis,
        92,
        lambda c: tr("not stated") if c.basis == "unknown" else c.basis,
    ),
    Column("As of", _about, 210, lambda c: as_of_words(c.as_of) if c.as_of else tr("not said")),
    Column("Grade", lambda claim: grade_words(claim.reliability, claim.credibility), 92),
    Column("Known", lambda claim: claim.published and claim.published.earliest, 112, _known),
    Column(
        "Kind",
        lambda c: c.kind,
        120,
        lambda c: c.kind if c.modality == "observed" else f"{c.kind}, {c.modality}",
    ),
    Column("Said by", _said_by, 110, faint=lambda claim: claim.source is None),
    Column("Origin", lambda claim: claim.origin, 190),
    Column("Outlet", lambda claim: claim.outlet, 150, stretches=True),
)
_BAD = (
    Column("Line", lambda row: row.line, 52, right=True),
    Column("Why it does not come in", lambda row: row.reason, 300, stretches=True, hint=lambda row: row.reason),
)


class Preview(QWidget):
    """Two tables; the titles of their tabs say how many rows each has."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._rows = dict(table.rows)
        self.claims, self.bad = TableModel(_CLAIMS, theme), TableModel(_BAD, theme)
        self.tables = (
            self._made(tr("What the rows become"), self.claims, _CLAIMS),
            self._made(tr("Bad rows"), self.bad, _BAD),
        )
        self._wrap(self.tables[1])
        self.tabs = QTabWidget()
        for table_of_rows, title in zip(self.tables, (tr("Claims"), tr("Bad rows")), strict=True):
            self.tabs.addTab(table_of_rows, title)
            table_of_rows.selectionModel().currentRowChanged.connect(self._on_row)
        self.tabs.currentChanged.connect(self._on_tab)
        self.words = self._line_of_words()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.words)

    def show_sifted(self, sifted: Sifted) -> None:
        claims, bad = sifted.claims, sifted.bad
        self.claims.show(claims[:_CLAIMS_SHOWN])
        self.bad.show(bad[:_BAD_SHOWN])
        self.tabs.setTabText(0, _counted(tr("Claims"), len(claims), _CLAIMS_SHOWN))
        self.tabs.setTabText(1, _counted(tr("Bad rows"), len(bad), _BAD_SHOWN))
        self.tabs.setTabIcon(1, self._theme.icon("triangle-alert", "danger") if bad else self._theme.icon("check"))
        if bool(bad) != bool(claims):
            self.tabs.setCurrentIndex(0 if claims else 1)
        for table in self.tables:
            table.selectRow(0)
        self._on_tab()

    def clear_rows(self) -> None:
        self.show_sifted(Sifted([], [], []))

    def _on_tab(self) -> None:
        self._on_row(self.tables[self.tabs.currentIndex()].currentIndex())

    def _on_row(self, index: QModelIndex) -> None:
        """The cells of the chosen row under their titles, before anything is read from them."""
        if not index.isValid():
            self.words.clear()
            return
        line = (self.claims if index.model() is self.claims else self.bad).row(index).line
        cells = zip(self._table.header, self._rows[line], strict=False)
        words = "; ".join(f"{title}: {' '.join(cell.split())}" for title, cell in cells if cell.strip())
        self.words.setText(
            tr("Line {line}. {words}", line=line, words=words if len(words) <= _LONGEST else words[:_LONGEST] + "…")
        )

    @staticmethod
    def _line_of_words() -> QLabel:
        words = QLabel()
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setMinimumHeight(4 * words.fontMetrics().lineSpacing())
        return words

    @staticmethod
    def _made(name: str, model: TableModel, columns: Sequence[Column]) -> RowTable:
        table = RowTable()
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.set_widths(columns)
        return table

    @staticmethod
    def _wrap(table: RowTable) -> None:
        """A row with several faults is as high as they need; only what is seen is measured."""
        table.setWordWrap(True)
        table.verticalHeader().setResizeContentsPrecision(0)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def _counted(title: str, count: int, shown: int) -> str:
    return (
        tr("{title} {count:,}, the first {shown:,}", title=title, count=count, shown=shown)
        if count > shown
        else f"{title} {count:,}"
    )
