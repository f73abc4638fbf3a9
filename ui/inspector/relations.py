"""How the claim stands to others: each relation in words, taken back by its cross; a new one by kind and number."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.values import RelationKind
from ui.inspector.editor import ClaimEditor
from ui.inspector.fields import ErrorLine, section
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.bases import claim_numbered
from workbench.relation_views import RelationRow, relation_words
from workbench.relations import relate, take_back

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class RelationsSection(QWidget):
    """`opened` is emitted with the other claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme, editor: ClaimEditor) -> None:
        super().__init__()
        self._theme, self._editor = theme, editor
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of relation"))
        for kind in RelationKind:
            self.kind.addItem(relation_words(kind), kind)
        self.other, self.reason = QLineEdit(), QLineEdit()
        self.other.setPlaceholderText("C-012")
        self.other.setAccessibleName(tr("The other claim's number"))
        self.other.setFixedWidth(76)
        self.reason.setPlaceholderText(tr("Reason"))
        self.reason.setAccessibleName(tr("Reason for the relation"))
        for field in (self.other, self.reason):
            field.returnPressed.connect(self._add)
        self.add = QPushButton(tr("Relate"))
        self.add.clicked.connect(self._add)
        self._error = ErrorLine()
        self._build()

    def show_relations(self, relations: Sequence[RelationRow]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.deleteLater()
        for relation in relations:
            self._lines.addWidget(self._line(relation))

    def forget(self) -> None:
        """Another claim is shown."""
        self.other.clear()
        self.reason.clear()
        self._error.say("")

    def begin(self, kind: RelationKind) -> None:
        """Go to the other claim's number, the kind being chosen."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.other.setFocus()

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.kind, 1)
        first.addWidget(self.other)
        second.addWidget(self.reason, 1)
        second.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(tr("Relations")))
        column.addLayout(self._lines)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._error)

    def _line(self, relation: RelationRow) -> QWidget:
        line = QWidget()
        words = QPushButton(relation.sentence)
        words.setProperty("link", True)
        words.clicked.connect(partial(self.opened.emit, relation.other_id))
        about = QLabel(relation.reason or "")
        about.setProperty("role", "faint")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(words)
        row.addWidget(about, 1)
        if relation.id is not None:
            cross = QToolButton()
            cross.setIcon(self._theme.icon("x"))
            cross.setAccessibleName(tr("Take back: {sentence}", sentence=relation.sentence))
            cross.clicked.connect(partial(self._take_back, relation.id))
            row.addWidget(cross)
        return line

    def _add(self) -> None:
        kind, typed = RelationKind(self.kind.currentData()), self.other.text()
        if not typed.strip():
            self._error.say(tr("Type the other claim's number, such as C-012."))
            return
        refused = self._editor.apply(
            f"Say that the claim {relation_words(kind)} {typed.strip()}",
            _relate,
            typed,
            kind,
            self.reason.text().strip(),
        )
        self._error.say(refused)
        if not refused:
            self.other.clear()
            self.reason.clear()

    def _take_back(self, relation_id: int) -> None:
        self._error.say(self._editor.apply_to("Take relation back", take_back, relation_id))


def _relate(session: "Session", claim_id: int, typed: str, kind: RelationKind, reason: str) -> None:
    relate(session, claim_id, claim_numbered(session, typed), kind, reason or None)
