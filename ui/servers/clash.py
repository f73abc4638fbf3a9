"""What a colleague has changed while one typed: theirs, yours, or both, asked once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.clashing import Stands
from ui.language.texts import tr, tr_later
from ui.sources.cards import wrapped
from workbench.clashes import ClashRow

_WIDTH = 560
_BUTTONS = {
    Stands.THEIRS: tr_later("Keep &theirs"),
    Stands.YOURS: tr_later("Let &mine stand"),
    Stands.BOTH: tr_later("Keep &both"),
}


class ClashDialog(QDialog):
    """`stands` is what was chosen; theirs where the dialog is left, since that is what the project says."""

    def __init__(self, label: str, rows: Sequence[ClashRow], parent: QWidget, *, keeps_both: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed while you typed"))
        self.stands = Stands.THEIRS
        who = " and ".join(dict.fromkeys(row.who for row in rows))
        head = wrapped(tr("{who} changed the same while you worked on “{label}”.", who=who, label=label), "strong")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(_grid(rows))
        column.addWidget(wrapped(tr("What else you did is kept either way. Each can be undone."), "caption"))
        line = QHBoxLayout()
        line.addStretch()
        for stands, words in _BUTTONS.items():
            button = QPushButton(tr(words))
            button.setEnabled(stands is not Stands.BOTH or keeps_both)
            button.setProperty("stands", str(stands))
            button.clicked.connect(self._on_clicked)
            line.addWidget(button)
        column.addLayout(line)
        self.setMinimumWidth(_WIDTH)

    def _on_clicked(self) -> None:
        self.stands = Stands(self.sender().property("stands"))
        self.accept()


def _grid(rows: Sequence[ClashRow]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    for place, words in enumerate(("", tr("Theirs"), tr("Yours"))):
        grid.addWidget(wrapped(words, "caption"), 0, place)
        grid.setColumnStretch(place, 1)
    for number, row in enumerate(rows, start=1):
        item = " · ".join(part for part in (row.item, row.what or row.about) if part)
        for place, (words, role) in enumerate(((item, "muted"), (row.theirs, ""), (row.yours, ""))):
            grid.addWidget(wrapped(words, role), number, place)
    return grid
