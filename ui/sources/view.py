"""The Sources view: the registry at the left, the chosen source beside it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QInputDialog, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from db.values import SourceKind
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.sources.editor import SourceEditor
from ui.sources.registry import RegistryPane
from ui.sources.sheet import Sheet
from workbench.graders import grades_blind, hidden_sources, set_grades_blind
from workbench.registry import SourceRow, source_rows
from workbench.sources import add_source
from workbench.tagging import described

if TYPE_CHECKING:
    from db.working import Changed

_NARROW, _LEAST = 1000, 290  # px
_TABLES = (
    *("source", "source_name", "source_verdict", "grade", "scale_code", "project", "claim_relation"),
    *("attribution", "origin", "claim", "article", "span", "note", "note_link"),
)


class SourcesView(QWidget):
    """`sentence_requested` is emitted with the claim whose words are asked for."""

    sentence_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: list[SourceRow] = []
        self.editor = SourceEditor()
        self.registry = RegistryPane(desk)
        self.sheet = Sheet(desk.theme, self.editor)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.registry)
        self._splitter.addWidget(self.sheet)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([372, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.registry.chosen.connect(self._on_chosen)
        self.registry.list.letters = {"g": self.new_grade}
        self.sheet.sentence_requested.connect(self.sentence_requested)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list takes no more than it must."""
        super().resizeEvent(event)
        if self.width() < _NARROW and self.registry.width() > _LEAST:
            self._splitter.setSizes([_LEAST, self.width() - _LEAST])

    def splitters(self) -> Mapping[str, QSplitter]:
        return {"sources": self._splitter}

    def panes(self) -> list[QWidget]:
        return [self.registry.search, self.registry.list, self.sheet.head.edit, self.sheet.spoken.list]

    def set_project(self, opened: OpenedProject | None) -> None:
        self.editor.opened, self.editor.source_id = opened, None
        self._read()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._read()

    def choose(self, source_id: int) -> None:
        self.registry.choose(source_id)

    def new_source(self) -> None:
        """Ask for a name or a description, and show the source."""
        asked, is_given = QInputDialog.getText(self, tr("New source"), tr("Name, or description as printed"))
        if not is_given or self.editor.opened is None:
            return
        name, kind = described(asked)
        with self._desk.attempt(), self.editor.opened.edit(f"Add source {name}") as session:
            made = add_source(session, name, kind if name else SourceKind.ORGANISATION).id
        if name.strip():
            self.registry.choose(made)
            self.sheet.head.edit.setChecked(True)

    def new_grade(self) -> None:
        if self.editor.source_id is None:
            self._desk.say(tr("Choose a source first."))
        else:
            self.sheet.begin_grade()

    def join_origins(self) -> None:
        self._open(self.sheet.course.join)

    def split_origin(self) -> None:
        self._open(self.sheet.course.split)

    def set_blind(self, blind: bool) -> None:
        if self.editor.opened is not None:
            label = tr("Grade blind") if blind else tr("No longer grade blind")
            with self._desk.attempt(), self.editor.opened.edit(label) as session:
                set_grades_blind(session, blind)

    def _open(self, button: QPushButton) -> None:
        if self.sheet.origin_id is None:
            self._desk.say(tr("Choose a source with an origin first."))
            return
        button.setChecked(True)
        self.sheet.ensureWidgetVisible(button)

    def _read(self) -> None:
        self._rows, blind, hidden = [], False, frozenset[int]()
        if self.editor.opened is not None:
            with self.editor.opened.read() as session:
                self._rows, blind = source_rows(session), grades_blind(session)
                hidden = hidden_sources(session, self.editor.opened.project.who)
        self._desk.actions["grades_blind"].setChecked(blind)
        self.registry.show_rows(self._rows, hidden)  # announces the choice, which is then shown

    def _on_chosen(self, source_id: int | None) -> None:
        self.editor.source_id = source_id
        self.sheet.show_source(self._rows)
