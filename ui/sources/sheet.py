"""The chosen source, card by card: beside one another where there is room, below one another where there is not."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.sources.chosen import Chosen, read_chosen, read_course
from ui.sources.course import CourseCard
from ui.sources.editor import SourceEditor
from ui.sources.facts import FactsCard
from ui.sources.grades import GradesCard
from ui.sources.head import Head
from ui.sources.origins import OriginsCard
from ui.sources.proposals import ProposalsCard
from ui.sources.spoken import SpokenCard
from ui.sources.verdicts import VerdictsCard
from ui.theme.theme import Theme
from workbench.graders import hidden_sources
from workbench.numbering import source_label
from workbench.origins import origin_rows
from workbench.registry import SourceRow

_ANY = 16_777_215  # Qt's widest
_WIDE, _SIDE = 780, 330  # from this width on there is a column at the right, this wide


class Sheet(QScrollArea):
    sentence_requested = Signal(object)

    def __init__(self, theme: Theme, editor: SourceEditor) -> None:
        super().__init__()
        self.setAccessibleName("The chosen source")
        self._editor = editor
        self._page = QWidget()
        self._shown: int | None = None
        self._origin_id: int | None = None
        self.head, self.facts = Head(theme), FactsCard(editor)
        self.grades, self.origins, self.proposals = GradesCard(theme, editor), OriginsCard(), ProposalsCard(editor)
        self.course, self.spoken, self.verdicts = CourseCard(theme, editor), SpokenCard(theme), VerdictsCard(editor)
        self._side_by_side: list[QBoxLayout] = []
        self._build()
        self.head.edit.toggled.connect(self.facts.setVisible)
        self.origins.chosen.connect(self._on_origin)
        self.course.flow.sentence_requested.connect(self.sentence_requested)
        self.spoken.sentence_requested.connect(self.sentence_requested)

    def show_source(self, rows: Sequence[SourceRow]) -> None:
        """Show the editor's source as it is now; `rows` are all sources, to complete from."""
        opened, source_id = self._editor.opened, self._editor.source_id
        if opened is None or source_id is None or source_id not in {row.id for row in rows}:
            self._page.hide()
            return
        with opened.read() as session:
            chosen = read_chosen(session, source_id, opened.project.who)
        if source_id != self._shown:
            self._forget()
        self._shown = source_id
        self._show(chosen)
        self._offer(rows, source_id)
        self._page.show()

    @property
    def origin_id(self) -> int | None:
        """The origin whose course is seen."""
        return self._origin_id

    def begin_grade(self) -> None:
        """Open the new grade and bring its codes into sight."""
        self.grades.begin()
        QApplication.sendPostedEvents(self._page, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(self.grades.grading, 0, 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= _WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._side_by_side:
            pair.setDirection(direction)
        for card in (self.origins, self.proposals, self.verdicts):
            card.setMinimumWidth(_SIDE if wide else 0)
            card.setMaximumWidth(_SIDE if wide else _ANY)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.facts)
        self.facts.hide()
        side = QVBoxLayout()
        side.setSpacing(12)
        for card in (self.origins, self.proposals):
            side.addWidget(card)
        side.addStretch(1)
        for left, right in ((self.grades, side), (self.spoken, self.verdicts)):
            pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            pair.setSpacing(12)
            pair.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
            if isinstance(right, QVBoxLayout):
                pair.addLayout(right)
            else:
                pair.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
            self._side_by_side.append(pair)
        column.addLayout(self._side_by_side[0])
        column.addWidget(self.course)
        column.addLayout(self._side_by_side[1])
        column.addStretch(1)
        self.setWidget(self._page)
        self._page.hide()

    def _forget(self) -> None:
        self.facts.forget()
        self.verdicts.forget()
        self.grades.new.setChecked(False)
        self.verticalScrollBar().setValue(0)
        self._origin_id = None

    def _show(self, chosen: Chosen) -> None:
        self.head.show_facts(chosen.facts)
        self.facts.show_facts(chosen.facts)
        self.grades.show_chosen(chosen, datetime.now(UTC).date())
        if self._origin_id not in {one.id for one in chosen.origins}:
            self._origin_id = max(chosen.origins, key=lambda one: one.articles).id if chosen.origins else None
        self.origins.show_chosen(chosen, self._origin_id)
        self.proposals.show_proposals(chosen.proposals)
        self.spoken.show_chosen(chosen)
        self.verdicts.show_verdicts(chosen.verdicts, chosen.lookalikes)
        self._show_course(chosen)

    def _show_course(self, chosen: Chosen) -> None:
        origin = next((one for one in chosen.origins if one.id == self._origin_id), None)
        if origin is None or self._editor.opened is None:
            self.course.show_origin(None)
            return
        with self._editor.opened.read() as session:
            told, grades = read_course(session, origin.id, self._editor.opened.project.who)
            hidden = hidden_sources(session, self._editor.opened.project.who)
        self.course.show_origin(origin, told, grades, hidden)

    def _offer(self, rows: Sequence[SourceRow], source_id: int) -> None:
        others = [row for row in rows if row.id != source_id]
        self.facts.offer(row.name for row in others)
        self.verdicts.offer({f"{row.name} ({source_label(row.number)})": row.id for row in others})
        if self._editor.opened is not None:
            with self._editor.opened.read() as session:
                self.course.offer(origin_rows(session))

    def _on_origin(self, origin_id: int) -> None:
        self._origin_id = origin_id
        opened, source_id = self._editor.opened, self._editor.source_id
        if opened is not None and source_id is not None:
            with opened.read() as session:
                chosen = read_chosen(session, source_id, opened.project.who)
                self._show_course(chosen)
                self.course.offer(origin_rows(session))
