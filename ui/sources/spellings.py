"""The names that mean a source: each can be taken away, another can be added."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.language.texts import tr
from ui.sources.cards import ReasonLine, empty, wrapped
from ui.sources.editor import SourceEditor
from workbench.source_facts import add_spelling, forget_spelling
from workbench.source_views import Spelling


class Spellings(QWidget):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__()
        self._editor = editor
        add = QPushButton(tr("Add"))
        add.clicked.connect(self._on_add)
        self.new = ReasonLine(tr("Another spelling"), tr("another name that means it everywhere"), [add])
        self.new.field.returnPressed.connect(self._on_add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._lines)
        column.addWidget(self.new)

    def show_spellings(self, spellings: Sequence[Spelling]) -> None:
        empty(self._lines)
        for one in spellings:
            self._lines.addWidget(self._line(one))

    def _line(self, one: Spelling) -> QWidget:
        remove = QPushButton(tr("Remove"))
        remove.setProperty("link", True)
        remove.setAccessibleName(tr("Remove the spelling {one}", one=one.name))
        remove.clicked.connect(partial(self._remove, one))
        line = QWidget()
        parts = QHBoxLayout(line)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.addWidget(
            wrapped(f"“{one.name}” {(tr('in “{one}”', one=one.title) if one.title else tr('everywhere'))}", "muted"), 1
        )
        parts.addWidget(remove)
        return line

    def _remove(self, one: Spelling) -> None:
        self.new.error.say(self._editor.run(f"Remove spelling “{one.name}”", forget_spelling, one.id))

    def _on_add(self) -> None:
        name = self.new.reason
        self.new.tell(self._editor.apply(f"Add spelling “{name}”", add_spelling, name))
