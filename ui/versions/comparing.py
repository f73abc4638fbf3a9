"""Two texts side by side: versions of an article or copies of a story, walked through difference by difference."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.language.texts import counted, tr, tr_later
from ui.theme.theme import Theme
from ui.versions.keyed import KeyedDialog
from ui.versions.lines import ToldList
from ui.versions.marked import MarkedText
from workbench.differences import Difference, differences, gravest_first
from workbench.wording import Fact

_SAME = tr_later("The two say the same, word for word.")


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the texts that can be chosen, under its name."""

    name: str
    body: str


class CompareDialog(KeyedDialog):
    """The gravest differences lead the list: numbers, negations, comparisons, names. N and P walk through them."""

    def __init__(self, theme: Theme, texts: Sequence[Compared], left: int, right: int, parent: QWidget) -> None:
        keys = {"N": (tr("Next"), self.next_difference), "P": (tr("Previous"), self.previous_difference)}
        super().__init__(theme, keys, parent)
        self.setWindowTitle(tr("Compare texts"))
        self.resize(min(1180, parent.width() - 40), min(760, parent.height() - 40))
        self._texts = list(texts)
        self._found: list[Difference] = []
        self.choices = (self._chooser(tr("Text at the left"), left), self._chooser(tr("Text at the right"), right))
        self.texts = (
            MarkedText(theme, tr("Text at the left, what was taken out struck through"), is_new=False),
            MarkedText(theme, tr("Text at the right, what was put in underlined"), is_new=True),
        )
        self.list = ToldList(theme, tr("Differences, the gravest first"))
        self.list.currentRowChanged.connect(self._on_row)
        self.count = QLabel()
        self.count.setProperty("role", "section")
        self.count.setWordWrap(True)
        self._build()
        for chooser in self.choices:
            chooser.currentIndexChanged.connect(self._compare)
        self._compare()
        self.list.setFocus()

    def next_difference(self) -> None:
        self._step(1)

    def previous_difference(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._found:
            self.list.setCurrentRow((self.list.currentRow() + step) % len(self._found))

    def _chooser(self, name: str, chosen: int) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(name)
        chooser.addItems([each.name for each in self._texts])
        chooser.setCurrentIndex(chosen)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(16)
        return chooser

    def _build(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        left.addLayout(self.row_of_buttons())
        split = QSplitter()
        split.addWidget(side)
        for chooser, text in zip(self.choices, self.texts, strict=True):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(8, 0, 0, 0)
            column.addWidget(chooser)
            column.addWidget(text, 1)
            split.addWidget(page)
        split.setSizes([250, 460, 460])
        split.setChildrenCollapsible(False)
        self.close_below(split)

    def _compare(self) -> None:
        old, new = (self._texts[chooser.currentIndex()].body for chooser in self.choices)
        found = differences(old, new)
        self._found = gravest_first(found)
        for text, body in zip(self.texts, (old, new), strict=True):
            text.show_text(body, found)
        self.list.show_lines(
            (_shortened(each.words), str(each.fact).capitalize(), each.fact != Fact.WORDS) for each in self._found
        )
        facts = sum(each.fact != Fact.WORDS for each in found)
        self.count.setText(
            tr("{differences}, {facts:,} in facts", differences=counted(len(found), "difference"), facts=facts)
            if found
            else tr(_SAME)
        )
        for button in self.buttons.values():
            button.setEnabled(bool(found))
        if found:
            self.list.setCurrentRow(0)

    def _on_row(self, row: int) -> None:
        current = self._found[row] if 0 <= row < len(self._found) else None
        for text in self.texts:
            text.show_current(current)


def _shortened(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 140 else f"{plain[:139]}…"
