"""Sources that were made on both sides, each pair with a question: one source, or two? Nothing is said unasked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.values import Verdict
from ui.language.texts import tr, tr_later
from ui.sources.cards import wrapped
from workbench.merging import Double

_ANSWERS = ((Verdict.SAME, tr_later("Same source")), (Verdict.DIFFERENT, tr_later("Different")))


class DoublesCard(QWidget):
    """What is not answered stays open: both sources are kept, and the Sources view offers the pair again."""

    def __init__(self, doubles: Sequence[Double]) -> None:
        super().__init__()
        self._answers: list[tuple[Double, QButtonGroup]] = []
        card = QFrame()
        card.setProperty("ground", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 8, 24, 16)
        around.addWidget(card)
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(20)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(wrapped(tr("Made on both sides"), "strong"), 0, 0)
        for row, double in enumerate(doubles, 1):
            self._add(row, double)

    def verdicts(self) -> list[tuple[Double, Verdict]]:
        """The pairs that were answered."""
        return [(double, _ANSWERS[group.checkedId()][0]) for double, group in self._answers if group.checkedId() >= 0]

    def _add(self, row: int, double: Double) -> None:
        group, line = QButtonGroup(self), QHBoxLayout()
        group.setExclusive(False)
        for number, (_, words) in enumerate(_ANSWERS):
            button = QPushButton(tr(words))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("pill", True)
            button.setAccessibleName(f"{double.words}: {tr(words).lower()}")
            group.addButton(button, number)
            line.addWidget(button)
        group.idToggled.connect(lambda number, on, group=group: _only(group, number, on=on))
        self._grid.addWidget(wrapped(f"{double.words}, {double.why}", ""), row, 0)
        self._grid.addLayout(line, row, 1)
        self._answers.append((double, group))


def _only(group: QButtonGroup, number: int, *, on: bool) -> None:
    """One answer at most; the same one again takes it back."""
    if on:
        group.button(1 - number).setChecked(False)
