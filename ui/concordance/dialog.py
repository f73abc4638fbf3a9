"""The window of places found: typed for, sorted, opened in the article, exported."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.library import LibraryRow
from ui.concordance.paint import PlacePainter
from ui.concordance.places import AFTER, BEFORE, WHERE, WORDS, PlacesModel
from ui.desk import Desk
from ui.inspector.fields import ErrorLine
from ui.language.sides import keep_left_to_right
from ui.language.texts import counted, tr, tr_later
from ui.library.seeker import Seeker
from ui.opened import OpenedProject
from ui.tables.pane import Table
from ui.timers import once
from workbench.finding.concordance import (
    MOST,
    Gathered,
    Order,
    Place,
    concordance,
    concordance_as_csv,
    in_order,
)
from workbench.library import library_lines
from workbench.progress import Progress
from workbench.writing import write_whole

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.project import Project
    from db.working import Changed

_TYPING_PAUSE = 300  # ms
_WORDS_WIDTH, _WHERE_WIDTH = 130, 230
_NOTHING_YET = tr_later(
    "Type words to see every place where they stand. Fields such as outlet: and after: narrow the articles."
)


class _PlacesTable(Table):
    """The words found stay in the middle of what stands around them."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max((self.viewport().width() - _WORDS_WIDTH - _WHERE_WIDTH) // 2, 120)
        for column, width in ((BEFORE, side), (WORDS, _WORDS_WIDTH), (AFTER, side), (WHERE, _WHERE_WIDTH)):
            self.setColumnWidth(column, width)


class ConcordanceDialog(QDialog):
    """`place_chosen` is emitted with an article's id and where the words stand in its text."""

    place_chosen = Signal(object, object)

    def __init__(self, desk: Desk, opened: OpenedProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find in project"))
        self.resize(1100, 620)
        self._desk, self._opened = desk, opened
        self._found: list[Place] = []  # in the order of their articles
        self._of = self._texts = self._places = 0
        self._seeker = Seeker(opened, self)
        self._seeker.answered.connect(self._on_answered)
        self._seeker.refused.connect(self._on_refused)
        self._seeker.ended.connect(self._on_ended)
        self._seeker.crashed.connect(desk.jobs.crashed)
        self.model = PlacesModel(self._read)
        self._build()
        self._pause = once(self, _TYPING_PAUSE, self.seek)
        opened.changed.connect(self._on_changed)

    def begin(self, query: str) -> None:
        """Begin with these words, or go on with those that are there."""
        if query:
            self.field.setText(query)
            self.seek()
        self.field.setFocus()
        self.field.selectAll()

    def seek(self) -> None:
        """Look for what is typed from the beginning."""
        self._pause.stop()
        self._found, self._of, self._texts, self._places = [], 0, 0, 0
        self.model.show([])
        self.refusal.say("")
        if self.field.text().strip():
            self._seeker.ask(partial(_gather, self.field.text()))
        else:
            self._seeker.stop()
        self._say_count()

    def leave(self) -> None:
        """Close for good: another project is opened, or none."""
        self._opened.changed.disconnect(self._on_changed)
        self._seeker.close()
        self.close()
        self.deleteLater()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words, “words together”, troop*, outlet:…"))
        self.field.setAccessibleName(tr("Find in project"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Sort by"))
        for each in Order:
            self.order.addItem(tr("Sort by {each}", each=each), each)
        self.order.currentIndexChanged.connect(self._sort)
        self.export_button = QPushButton(tr("Export…"))
        self.export_button.setAutoDefault(False)
        self.export_button.clicked.connect(self.export)
        self.refusal = ErrorLine()
        self.count = QLabel(tr(_NOTHING_YET))
        self.count.setProperty("role", "muted")
        self.table = _PlacesTable()
        self.table.setAccessibleName(tr("Places found"))
        keep_left_to_right(self.table)
        self.table.setModel(self.model)
        self._painter = PlacePainter(self._desk.theme)
        self.table.setItemDelegate(self._painter)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.row_entered.connect(self._on_chosen)
        self.table.doubleClicked.connect(self._on_chosen)
        head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(self.order)
        head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.refusal, self.count, self.table):
            column.addWidget(part)
        column.setStretchFactor(self.table, 1)

    def export(self) -> None:
        """Write all places as CSV, also those that are too many to show."""
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export places"), "Places.csv", tr("Table (*.csv)"))
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
            job = partial(_export, self._opened.project, self.field.text(), path)
            self._desk.jobs.start(job, self._on_exported)

    def _on_exported(self, path: Path) -> None:
        self._desk.say(tr("Saved {path}.", path=path.name))

    def _read(self, ids: Sequence[int]) -> Mapping[int, LibraryRow]:
        with self._opened.read() as session:
            return {row.id: row for row in library_lines(session, ids)}

    def _sort(self) -> None:
        order = Order(self.order.currentData())
        if order is Order.NEWEST:
            self.model.show(list(self._found))
        elif self._texts == self._of:
            self._seeker.ask(partial(_sorted, self._found, order))

    def _on_answered(self, answer: Gathered | list[Place]) -> None:
        if isinstance(answer, list):
            self.model.show(answer)
            return
        self._texts, self._of = answer.texts, answer.of
        self._places += len(answer.places)
        self._found += answer.places[: MOST - len(self._found)]
        self.model.add(answer.places)
        self._say_count()

    def _on_ended(self) -> None:
        """Sort what has been gathered, unless it is sorted already."""
        is_as_gathered = self.model.places == self._found
        if self._found and is_as_gathered and Order(self.order.currentData()) is not Order.NEWEST:
            self._sort()

    def _on_refused(self, sentence: str) -> None:
        self.refusal.say(sentence)
        self.count.setText("")

    def _say_count(self) -> None:
        self.export_button.setEnabled(self._places > 0)
        if not self.field.text().strip():
            self.count.setText(tr(_NOTHING_YET))
        elif self._texts < self._of:
            self.count.setText(
                tr(
                    "{texts:,} of {articles} looked through: {places:,} places",
                    texts=self._texts,
                    articles=counted(self._of, "article"),
                    places=self._places,
                )
            )
        elif self._places > MOST:
            self.count.setText(
                tr(
                    "{places:,} places, of which the first {most:,} are shown. All are exported.",
                    places=self._places,
                    most=MOST,
                )
            )
        else:
            found = tr(
                "{places} in {articles}", places=counted(self._places, "place"), articles=counted(self._of, "article")
            )
            self.count.setText(found if self._places else tr("These words stand nowhere in the library."))

    def _on_typed(self) -> None:
        self._pause.start()

    def _on_entered(self) -> None:
        if self._pause.isActive():
            self.seek()
        elif self.model.places:
            self.table.setFocus()
            self.table.selectRow(max(self.table.currentIndex().row(), 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        place = self.model.places[index.row()]
        self.place_chosen.emit(place.article_id, (place.start, place.end))

    def _on_changed(self, changed: "Changed") -> None:
        """Another text may hold the words now; another title stands in the list at once."""
        if changed.touches("article_version"):
            self._pause.start()
        elif changed.touches("article", "source"):
            self.model.forget_articles()


def _gather(query: str, session: "Session") -> Iterator[Gathered]:
    return concordance(session, query)


def _sorted(places: list[Place], order: Order, _session: "Session") -> Iterator[list[Place]]:
    yield in_order(places, order)


def _export(project: "Project", query: str, path: Path, progress: Progress) -> Path:
    """On the worker thread."""
    with project.read() as session:
        written = concordance_as_csv(session, query, progress)
    write_whole(path, written.encode("utf-8", "replace"))
    return path
