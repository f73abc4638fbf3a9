"""The Estimates view: the series, the chosen one, the next assessment; behind them track record and hypotheses."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from db.values import ClaimRole
from ui.desk import Desk
from ui.estimates.bearing import Bearing
from ui.estimates.chosen import ChosenSeries
from ui.estimates.form import AssessmentForm, Draft
from ui.estimates.proved import ProvedDialog
from ui.estimates.record import TrackRecordTable
from ui.estimates.series import SeriesLine, SeriesTable
from ui.hypotheses.pane import HypothesesPane
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.pills import Pill, pill_group
from ui.rows import WrappingRow
from workbench.assessments import Judgement, Use, assess
from workbench.resolutions import resolve
from workbench.series import Series, SeriesRow

if TYPE_CHECKING:
    from db.working import Changed

_LIST_FROM = 1000  # px of the view
_LEAST = 160  # px of a choice
_BEARING = (*SeriesTable.tables, "source", "grade", "claim_relation", "assessment_claim", "resolution", "project")


class EstimatesView(QFrame):
    """`claim_chosen` is emitted with the claim whose sentence is asked for; `sentence_requested` with its id alone."""

    claim_chosen = Signal(object)
    sentence_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._row: SeriesRow | None = None
        self._drafts: dict[Series, tuple[Draft, Mapping[int, ClaimRole]]] = {}
        self.series = SeriesTable(desk.theme)
        self.chosen = ChosenSeries(desk)
        self.form = AssessmentForm()
        self.record = TrackRecordTable(desk.theme)
        self.hypotheses = HypothesesPane(desk)
        self.pick = QComboBox()
        self.pick.setAccessibleName(tr("Series"))
        self.copy_summary = QPushButton("\u2009" + tr("Copy source summary"))
        self.copy_summary.setIcon(desk.theme.icon("copy"))
        self.proved_right = QPushButton(tr("What proved right…"))
        self.choices = [Pill(name) for name in (tr("Assessments"), tr("Track record"), tr("Hypotheses"))]
        self.copy_table = QPushButton("\u2009" + tr("Copy table"))
        self.copy_table.setIcon(desk.theme.icon("copy"))
        self.export_table = QPushButton("\u2009" + tr("Export table…"))
        self.export_table.setIcon(desk.theme.icon("download"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack, self._filters = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list folds to a choice."""
        super().resizeEvent(event)
        self.series.setVisible(event.size().width() >= _LIST_FROM)
        self._fit()

    @property
    def row(self) -> SeriesRow | None:
        """The chosen series."""
        return self._row

    @property
    def assessment_id(self) -> int | None:
        """The newest assessment of the chosen series."""
        return self.chosen.latest.id if self._row is not None and self.chosen.latest is not None else None

    def choose_series(self, series: Series) -> None:
        place = self.series.model.position(lambda line: line.row.series == series)
        if place is not None:
            self.series.table.setCurrentIndex(self.series.model.index(place, 0))

    def splitters(self) -> Mapping[str, QSplitter]:
        return {"estimates": self._splitter, "hypotheses": self.hypotheses.splitter}

    def panes(self) -> list[QWidget]:
        number = self._stack.currentIndex()
        if number:
            behind = [self.record.table, self.record.strip] if number == 1 else self.hypotheses.panes()
            return [self.choices[number], *behind]
        return [self.choices[0], self.series.table, *self.chosen.panes(), self.form.as_of]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened, self._row = opened, None
        self._drafts.clear()
        for table in (self.series, self.record):
            table.set_project(opened)
        self.hypotheses.set_project(opened)
        self._choose_first()

    def show_changes(self, changed: "Changed | None") -> None:
        """What is written in the form stays; everything around it is read again."""
        self.record.show_changes(changed)
        self.hypotheses.show_changes(changed)
        if changed is not None and not changed.touches(*_BEARING):
            return
        kept = self._row.series if self._row else None
        roles = self.chosen.bearing.roles
        self.series.reread()
        self._row = next((line.row for line in self._lines() if line.row.series == kept), None)
        if self._row is None:
            self._choose_first()
            return
        self._mark_row()
        self.chosen.show_series(self._opened, self._row)
        self.chosen.bearing.show_roles(roles)
        self._show_used()

    def save(self) -> None:
        """Sign what is written as the next assessment of the series."""
        if self._opened is None or self._row is None:
            return
        try:
            written = self.form.judgement()
            uses = [Use(claim_id, role) for claim_id, role in self.chosen.bearing.roles.items()]
            with self._opened.edit(f"Assess {self._row.force} in {self._row.place}") as session:
                assess(session, self._row.series, replace(written, uses=uses))
        except WorkbenchError as error:
            self.form.error.say(str(error))
            return
        self._drafts.pop(self._row.series, None)
        self.form.show_latest(self.chosen.latest)
        self._desk.say(tr("The assessment is saved and signed."))

    def say_what_proved_right(self) -> None:
        if self._row is None:
            return
        dialog = ProvedDialog(self._row.name, self._resolve, self)
        if dialog.exec():
            self._desk.say(tr("The track record of its sources is under Track record."))
        dialog.deleteLater()

    def show_track_record(self) -> None:
        self._show(1)

    def show_hypotheses(self) -> None:
        """Bring the matrix to the front, its cells first."""
        self._show(2)
        self.hypotheses.grid.setFocus()

    def _resolve(self, level: Judgement, count: str, reason: str) -> str:
        if self._opened is None or self._row is None:
            return ""
        try:
            with self._opened.edit(f"Say what proved right in {self._row.place}") as session:
                resolve(session, self._row.series, level, count, reason)
        except WorkbenchError as error:
            return str(error)
        return ""

    def _build(self) -> None:
        for part in (self.series, self.chosen, self.form):
            self._splitter.addWidget(part)
        self._splitter.setSizes([420, 590, 362])
        for place, stretch in enumerate((0, 1, 0)):
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setChildrenCollapsible(False)
        line = WrappingRow(gap=4)
        line.setContentsMargins(12, 10, 16, 10)
        for choice in self.choices:
            line.addWidget(choice)
        pill_group(self.choices, self).idClicked.connect(self._show)
        for pick in (self.pick, self.hypotheses.pick):
            pick.setMinimumWidth(_LEAST)
            pick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            line.addWidget(pick)
        line.push_on()
        for button in (self.proved_right, self.copy_summary, self.copy_table, self.export_table):
            line.addWidget(button)
        for table in (self.series, self.record):
            table.head.hide()
            self._filters.addWidget(table.filter)
        self._filters.setFixedSize(200, self.series.filter.sizeHint().height())
        line.addWidget(self._filters)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.record)
        self._stack.addWidget(self.hypotheses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        self._show(0)

    def _connect(self) -> None:
        self.series.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.chosen.bearing.activated.connect(self._on_claim)
        self.chosen.bearing.roles_changed.connect(self._on_edited)
        self.pick.activated.connect(self._on_picked)
        self.hypotheses.claim_chosen.connect(self.claim_chosen)
        self.hypotheses.read.connect(self._fit)
        self.copy_table.clicked.connect(self.hypotheses.weighing.copy_table)
        self.export_table.clicked.connect(self.hypotheses.weighing.export_table)
        self.copy_summary.clicked.connect(self.chosen.copy_source_summary)
        self.proved_right.clicked.connect(self.say_what_proved_right)
        self.record.claim_opened.connect(self.sentence_requested)
        self.form.edited.connect(self._on_edited)
        self.form.saved.connect(self.save)

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._filters.setCurrentIndex(min(number, 1))
        self.choices[number].setChecked(True)
        self.hypotheses.come_forward(number == 2)
        self._fit()

    def _fit(self) -> None:
        """Show what belongs to the choice in front, as far as the width goes."""
        number, is_wide = self._stack.currentIndex(), self.series.isVisibleTo(self)
        self._filters.setVisible(number == 1 or (number == 0 and is_wide))
        self.pick.setVisible(number == 0 and not is_wide)
        is_asked = self.hypotheses.matrix is not None
        self.hypotheses.pick.setVisible(number == 2 and is_asked and not self.hypotheses.is_wide(self.width()))
        for part in (self.copy_summary, self.proved_right):
            part.setVisible(number == 0)
        for part in (self.copy_table, self.export_table):
            part.setVisible(number == 2)
            part.setEnabled(is_asked)

    def _lines(self) -> list[SeriesLine]:
        model = self.series.model
        return [model.row(model.index(place, 0)) for place in range(model.rowCount())]

    def _on_picked(self, place: int) -> None:
        self.series.table.setCurrentIndex(self.series.model.index(place, 0))

    def _choose_first(self) -> None:
        if self.series.model.rowCount():
            self.series.table.setCurrentIndex(self.series.model.index(0, 0))
        else:
            self._choose(None)

    def _mark_row(self) -> None:
        """Make the line of the chosen series current again after the list was read, without choosing it anew."""
        series = self._row.series if self._row else None
        place = self.series.model.position(lambda line: line.row.series == series)
        if place is not None:
            self.series.table.setCurrentIndex(self.series.model.index(place, 0))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            line: SeriesLine = self.series.model.row(current)
            if self._row is None or line.row.series != self._row.series:
                self._choose(line.row)

    def _choose(self, row: SeriesRow | None) -> None:
        """Show a series with what was being written on it, else with its latest assessment to go on from."""
        self._row = row
        self._fill_pick()
        for part in (self.form, self.copy_summary, self.proved_right):
            part.setEnabled(row is not None)
        self.chosen.show_series(self._opened, row)
        latest = self.chosen.latest
        draft = self._drafts.get(row.series) if row else None
        if draft is None:
            self.form.show_latest(latest)
            self.chosen.bearing.show_roles({use.claim_id: use.role for use in latest.uses} if latest else {})
        else:
            self.form.show_draft(draft[0])
            self.chosen.bearing.show_roles(draft[1])
        self._show_used()

    def _fill_pick(self) -> None:
        lines = self._lines()
        self.pick.clear()
        self.pick.addItems([line.row.name for line in lines])
        self.pick.setCurrentIndex(next((n for n, line in enumerate(lines) if line.row == self._row), -1))

    def _on_edited(self) -> None:
        if self._row is not None:
            self._drafts[self._row.series] = (self.form.draft(), dict(self.chosen.bearing.roles))
        self._show_used()

    def _show_used(self) -> None:
        roles = list(self.chosen.bearing.roles.values())
        parts = [f"{roles.count(role)} {role}" for role in ClaimRole if role in roles]
        self.form.used.setText(
            tr("Uses {claims}: {parts}.", claims=counted(len(roles), "claim"), parts=", ".join(parts))
            if roles
            else tr("Uses no claim yet. Choose one and press B for basis, O for bound.")
        )

    def _on_claim(self, one: Bearing) -> None:
        self.claim_chosen.emit(one.claim)
