"""What is to go along in a shared copy, and what it will hold, stated anew with every choice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.sharing.making import Wanted
from db.sharing.parts import Part
from ui.language.texts import tr, tr_later
from ui.sources.cards import Card, label, wrapped
from workbench.sharing.contents import HANDLING, Contents, stated

_PARTS = {
    Part.DOCUMENTS: tr_later("Whole texts of the articles"),
    Part.NOTES: tr_later("Notes"),
    Part.HISTORY: tr_later("History"),
    Part.CONFIDENTIAL_SOURCES: tr_later("Names of confidential sources"),
}
_HINTS = {
    Part.DOCUMENTS: tr_later("Without them the tagged words stay, and a dot stands for every other letter."),
    Part.NOTES: tr_later("Without them no note is in the copy, none that was removed either."),
    Part.HISTORY: tr_later(
        "Without it nobody sees who did what when, or what anything was before. It can still be merged."
    ),
    Part.CONFIDENTIAL_SOURCES: tr_later("Without them each is told by its description, in every table, text and byte."),
}
_ABOUT = tr_later("The project stays as it is. The copy is opened and checked before it gets its name.")
_NO_MARK = tr_later("No mark")
_MOST_NAMED = 6


class ShareDialog(QDialog):
    """Accepted, `wanted` says what the copy is to be."""

    def __init__(self, name: str, found: Contents, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Share a copy of {name}", name=name))
        self.resize(600, 640)
        self._found = found
        self.parts = {part: self._box(part) for part in _PARTS}
        self.handling = QComboBox()
        self.handling.setAccessibleName(tr("Handling mark"))
        self.handling.addItems([tr(_NO_MARK), *HANDLING])
        self.handling.setCurrentText(found.handling or tr(_NO_MARK))
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note to whoever gets it"))
        self.note.setPlaceholderText(tr("What to look at first, what is still open"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.values: dict[str, QLabel] = {}
        self.go = QPushButton(tr("Choose a file…"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self._build()
        self._state()

    def wanted(self) -> Wanted:
        """What is left out, the mark and the note."""
        mark = self.handling.currentText()
        return Wanted(self._without(), "" if mark == tr(_NO_MARK) else mark, self.note.toPlainText().strip())

    def _without(self) -> frozenset[Part]:
        return frozenset(part for part, box in self.parts.items() if not box.isChecked())

    def _box(self, part: Part) -> QCheckBox:
        """What most are not to have is off where there is any of it."""
        box = QCheckBox(tr(_PARTS[part]))
        box.setToolTip(tr(_HINTS[part]))
        box.setChecked(not (part is Part.CONFIDENTIAL_SOURCES and self._found.confidential))
        if part is Part.CONFIDENTIAL_SOURCES:
            box.setEnabled(bool(self._found.confidential))
        box.toggled.connect(self._state)
        return box

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        marks = QFormLayout()
        marks.setSpacing(8)
        marks.addRow(tr("Handling mark"), self.handling)
        marks.addRow(tr("Note"), self.note)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(wrapped(tr(_ABOUT), "caption"))
        column.addWidget(self._going())
        column.addWidget(self._holding())
        column.addLayout(marks)
        column.addStretch(1)
        column.addWidget(buttons)

    def _going(self) -> Card:
        card = Card(tr("Goes along"))
        for part, box in self.parts.items():
            card.body.addWidget(box)
            if part is Part.CONFIDENTIAL_SOURCES and self._found.confidential:
                card.body.addWidget(wrapped(self._read_instead(), "caption"))
        return card

    def _read_instead(self) -> str:
        """The names that go are told to nobody looking over a shoulder, only what is read in their place."""
        named = [f"{one.label} “{one.stand_in}”" for one in self._found.confidential]
        more = len(named) - _MOST_NAMED
        rest = tr(" and {more:,} more", more=more) if more > 0 else ""
        return tr("Without their names: {named}{rest}.", named=", ".join(named[:_MOST_NAMED]), rest=rest)

    def _holding(self) -> Card:
        card = Card(tr("What the copy holds"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(stated(self._found)):
            self.values[name] = wrapped(words, "body")
            grid.addWidget(label(name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.values[name], place, 1)
        card.body.addLayout(grid)
        return card

    def _state(self) -> None:
        for name, words in stated(self._found, self._without()):
            self.values[name].setText(words)
