"""Codes against outlets, months, years or sources: a choice of the Claims view, with the words behind each cell."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.codes.grid import CodingGrid
from ui.codes.passages import PassagesTable
from ui.desk import Desk
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.tables.background import BackgroundReading
from workbench.analysts import analyst_names
from workbench.codes.counts import Across, CodingMatrix, Counting
from workbench.codes.leaving import heat_map, refuse_matrix, write_matrix
from workbench.codes.matrix import read_coding_matrix
from workbench.codes.tabled import matrix_html, matrix_text
from workbench.codes.tree import coding_count
from workbench.progress import Progress

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed
    from ui.printing import Printer

_ACROSS = {
    Across.OUTLET: tr_later("By outlet"),
    Across.MONTH: tr_later("By month"),
    Across.YEAR: tr_later("By year"),
    Across.SOURCE: tr_later("By who said it"),
}
_COUNTING = {Counting.CODINGS: tr_later("Count codings"), Counting.ARTICLES: tr_later("Count articles")}
_COLUMNS: Mapping[Across, Callable[[int], str]] = {
    Across.OUTLET: lambda count: counted(count, "outlet"),
    Across.MONTH: lambda count: counted(count, "month"),
    Across.YEAR: lambda count: counted(count, "year"),
    Across.SOURCE: lambda count: counted(count, "source"),
}
_EVERYBODY = tr_later("By everybody")
_EMPTY = tr_later(
    "No words have a code yet. Select words in an article and press {tag_code}, or choose Codes, Code a search "
    "result…; here "
    "they are counted by outlet, month, year or source."
)
_AT_ONCE = 2_000  # codings counted while the analyst waits
_TABLES = ("code", "coding", "span", "article", "article_version", "source", "claim", "attribution", "analyst")
_FORMS = tr_later("SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Workbook (*.xlsx);;Table (*.csv)")


class CodingMatrixPane(QFrame):
    """`words_wanted` is emitted with an article and the words in it that are asked for."""

    words_wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._is_behind = True
        self._reading = BackgroundReading(desk.jobs, tr("Counting codes"), self._read, self._on_read, _many)
        self._asked: tuple[Across, Counting, str | None] = (Across.OUTLET, Counting.CODINGS, None)
        self.grid = CodingGrid(desk.theme)
        self.passages = PassagesTable(desk.theme)
        self.filter = self.passages.filter
        self.head = QWidget(self)
        self.head.hide()
        self.across, self.counting, self.by = QComboBox(), QComboBox(), QComboBox()
        self.shaded = QCheckBox(tr("&Heat map"))
        self.copy_button = QPushButton("\u2009" + tr("Copy table"))
        self.export_button = QPushButton("\u2009" + tr("Export…"))
        self.buttons = (self.copy_button, self.export_button)
        self._said = QLabel()
        self._nothing = wrapped(tr(_EMPTY), "muted")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    @property
    def total(self) -> int | None:
        """Not said before anybody looks: it is not read until then."""
        return None

    @property
    def matrix(self) -> CodingMatrix | None:
        return self.grid.cells.matrix

    def panes(self) -> list[QWidget]:
        return [self.across, self.grid, self.passages.table]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._reading.set_project(opened)
        self.passages.set_project(opened)
        self.passages.show_codings(())
        if opened is None:
            self.grid.cells.show(None)
        self._reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._reread()

    def copy(self) -> None:
        """The whole matrix on the clipboard, for a document and for a spreadsheet."""
        if self.matrix is not None:
            taken = QMimeData()
            taken.setText(matrix_text(self.matrix))
            taken.setHtml(matrix_html(self.matrix))
            QGuiApplication.clipboard().setMimeData(taken)
            self._desk.say(tr("The matrix is on the clipboard."))

    def export(self) -> None:
        """Save the matrix as a figure or as a table; its ending decides."""
        opened, matrix = self._opened, self.matrix
        if opened is None or matrix is None:
            return
        start = str(opened.folder / f"codes-by-{matrix.across}.svg")
        chosen, form = QFileDialog.getSaveFileName(self, tr("Export coding matrix"), start, tr(_FORMS))
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(form[form.index("*") + 1 : -1])
            with self._desk.attempt():
                refuse_matrix(matrix, path)
                self._desk.jobs.start(partial(_write, self._desk.printer, opened, matrix, path), self._on_written)

    def show_words(self) -> None:
        """List the words behind the current cell and go to them."""
        codings = self.grid.cell.codings
        self.passages.show_codings(codings)
        if codings:
            self.passages.table.selectRow(0)
            self.passages.table.setFocus()
        else:
            self._desk.say(tr("No words are counted in this cell."))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._reread()

    def _build(self) -> None:
        for box, choices, name in (
            (self.across, _ACROSS, tr("Columns")),
            (self.counting, _COUNTING, tr("What is counted")),
        ):
            for value, words in choices.items():
                box.addItem(tr(words), value)
            box.setAccessibleName(name)
        self.by.addItem(tr(_EVERYBODY))
        self.by.setAccessibleName(tr("Whose codings"))
        self.shaded.setChecked(True)
        self.copy_button.setIcon(self._desk.theme.icon("copy"))
        self.export_button.setIcon(self._desk.theme.icon("image-down"))
        self._said.setProperty("role", "muted")
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 8)
        line.setSpacing(8)
        for part in (self.across, self.counting, self.by, self.shaded):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._said)
        self.passages.head.hide()
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.grid)
        halves.addWidget(self.passages)
        halves.setSizes([420, 240])
        halves.setChildrenCollapsible(False)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(halves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for box in (self.across, self.counting, self.by):
            box.activated.connect(self._reread)
        self.shaded.toggled.connect(self.grid.shade)
        self.grid.entered.connect(self.show_words)
        self.grid.copied.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self.export)
        self.passages.activated.connect(self._on_passage)

    def _reread(self) -> None:
        """Now where it is looked at, else when it is next."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            by = self.by.currentText() if self.by.currentIndex() > 0 else None
            self._asked = (Across(self.across.currentData()), Counting(self.counting.currentData()), by)
            self._reading.start()

    def _read(self, session: "Session") -> tuple[CodingMatrix, list[str]]:
        """Of many codings on the worker thread, where no widget may be asked."""
        across, counting, by = self._asked
        names = analyst_names(session)
        return read_coding_matrix(session, across, counting, by if by in names else None), names

    def _on_read(self, read: tuple[CodingMatrix, list[str]]) -> None:
        matrix, names = read
        here = self.grid.currentIndex()
        place = (max(here.row(), 0), max(here.column(), 1))
        self._fill_by(names, matrix.by)
        self.grid.cells.show(matrix)
        self.grid.setCurrentIndex(self.grid.cells.index(*place))
        self._stack.setCurrentIndex(1 if matrix.codes and (matrix.cells or matrix.by) else 0)
        codings = sum(len(matrix.row(code).codings) for code in matrix.codes)
        self._said.setText(f"{counted(codings, 'coding')}, {_COLUMNS[matrix.across](len(matrix.columns))}")
        for button in self.buttons:
            button.setEnabled(bool(matrix.cells))
        self.passages.reread()

    def _fill_by(self, names: list[str], by: str | None) -> None:
        self.by.blockSignals(True)
        self.by.clear()
        self.by.addItems([tr(_EVERYBODY), *names])
        self.by.setCurrentIndex(names.index(by) + 1 if by in names else 0)
        self.by.blockSignals(False)

    def _on_passage(self, row: object) -> None:
        self.words_wanted.emit(row.article_id, (row.start, row.end))  # type: ignore[attr-defined]

    def _on_written(self, path: Path) -> None:
        self._desk.say(tr("Wrote {path}.", path=path.name))


def _many(session: "Session") -> bool:
    return coding_count(session) > _AT_ONCE


def _write(printer: "Printer", opened: OpenedProject, matrix: CodingMatrix, path: Path, progress: Progress) -> Path:
    """On the worker thread; a figure is drawn in a process of its own."""
    with opened.project.read() as session:
        figure = heat_map(session, matrix)
    printer.run(write_matrix, (figure, matrix, path), progress, tr("Exporting"))
    return path
