"""The chosen cell in words: its mark as a choice of five, and the reason for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from db.values import Consistency
from ui.hypotheses.widths import EDGE
from ui.inspector.fields import ErrorLine, SavingField
from ui.language.texts import capital, tr, tr_later
from ui.reader.elided import ElidedLabel
from workbench.hypotheses.marks import MARK_WORDS
from workbench.hypotheses.matrix import Evidence, HypothesisRow
from workbench.numbering import claim_label

_KEYS = {"CC": "Shift+C", "C": "C", "N": "N", "I": "I", "II": "Shift+I"}
_NOT_MARKED = tr_later("mark the claim first, then say why")


class ReasonField(SavingField):
    """`done` is emitted when Enter or Esc leads back to the matrix."""

    done = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape} and not self.property("invalid"):
            self.done.emit()


class CellStrip(QFrame):
    """`mark_asked` is emitted with a mark or None. `save` gets a reason; it answers "" or why it was refused."""

    mark_asked = Signal(object)

    def __init__(self, save: Callable[[str], str]) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._about = ElidedLabel(80)
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.reason = ReasonField(tr("Reason"), save, tr("why it bears on the hypothesis so"))
        self.error = ErrorLine()
        self.reason.refused.connect(self.error.say)
        self.buttons = {one: _segment(one) for one in Consistency}
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(tr("Take the mark away ({clear_mark})"))
        line = QHBoxLayout()
        line.setSpacing(0)
        for one, button in self.buttons.items():
            button.setObjectName(one.value)
            button.clicked.connect(self._on_mark)
            line.addWidget(button)
        self.clear.clicked.connect(self._on_clear)
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line.addSpacing(6)
        line.addWidget(self.clear)
        line.addSpacing(12)
        line.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 4, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addWidget(self.error)
        self.show_cell(None, None)

    @property
    def about(self) -> str:
        return self._about.text()

    def show_cell(self, one: Evidence | None, hypothesis: HypothesisRow | None, cells: int = 1) -> None:
        """Show what a cell holds, or how many are chosen; nothing of none."""
        self.setEnabled(one is not None and hypothesis is not None)
        marked = one.marks.get(hypothesis.id) if one and hypothesis else None
        for mark, button in self.buttons.items():
            button.setChecked(marked is not None and cells == 1 and marked.mark is mark)
        self.clear.setEnabled(marked is not None or cells > 1)
        self.reason.setEnabled(marked is not None and cells == 1)
        self.reason.setPlaceholderText(tr("why it bears on the hypothesis so") if marked else tr(_NOT_MARKED))
        self.reason.show_value((marked.reason or "") if marked else "")
        if one is None or hypothesis is None:
            self._about.show_text(tr("Choose a cell below a hypothesis."))
        elif cells > 1:
            self._about.show_text(tr("{cells} cells are chosen and marked together.", cells=cells))
        else:
            said = tr(MARK_WORDS[marked.mark]) if marked else tr("not marked")
            self._about.show_text(
                tr(
                    "{claim} on {hypothesis}, {said}. {words}",
                    claim=claim_label(one.claim.number),
                    hypothesis=hypothesis.label,
                    said=said,
                    words=hypothesis.words,
                )
            )

    def forget(self) -> None:
        """Another cell is shown: what was being typed belongs to the one before."""
        self.reason.forget()

    def _on_mark(self) -> None:
        self.mark_asked.emit(Consistency(self.sender().objectName()))

    def _on_clear(self) -> None:
        self.mark_asked.emit(None)


def _segment(one: Consistency) -> QPushButton:
    button = QPushButton(one.value)
    button.setCheckable(True)
    ends = {Consistency.VERY_CONSISTENT: "first", Consistency.VERY_INCONSISTENT: "last"}
    button.setProperty("segment", ends.get(one, "middle"))
    button.setAccessibleName(tr(MARK_WORDS[one]))
    button.setToolTip(f"{capital(tr(MARK_WORDS[one]))} ({_KEYS[one.value]})")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the matrix
    return button
