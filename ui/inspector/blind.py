"""Grading blind: the source is graded before anything of its claim is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.sources.editor import SourceEditor
from ui.sources.grading import Grading
from ui.sources.head import sentence
from workbench.scales import Code
from workbench.source_views import SourceFacts

_ASKED = tr_later("You grade blind. Grade the source first; the claim is shown after that.")


class BlindGrade(QScrollArea):
    """Who speaks, and every code with its definition. The claim comes with the grade, which is one edit."""

    def __init__(self) -> None:
        super().__init__()
        self._editor = SourceEditor()
        self.name = wrapped("", "section")
        self._said = wrapped("", "muted")
        self.grading = Grading(self._editor)
        self.grading.take_back.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        for part in (wrapped(tr(_ASKED), "body"), self.name, self._said, self.grading):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ask(self, opened: OpenedProject, facts: SourceFacts, codes: tuple[Code, ...]) -> None:
        if facts.id != self._editor.source_id:
            self.grading.reason.tell("")
        self._editor.opened, self._editor.source_id = opened, facts.id
        self.name.setText(facts.name)
        self._said.setText(sentence(facts))
        self.grading.show_scale(codes)
