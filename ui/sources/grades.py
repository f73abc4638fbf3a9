"""The card of grades: how they changed over time, who gave them and why, and a new one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import counted, tr, tr_later
from ui.sources.cards import Card, empty, label, wrapped
from ui.sources.chosen import Chosen
from ui.sources.editor import SourceEditor
from ui.sources.grade_steps import GradeSteps, steps_of
from ui.sources.grading import Grading
from ui.theme.theme import Theme
from workbench.agreement import Agreement
from workbench.grades import GradeGiven
from workbench.scales import ADMIRALTY

_BLIND = tr_later("You grade blind: what others gave is shown after your own grade.")


class GradesCard(Card):
    def __init__(self, theme: Theme, editor: SourceEditor) -> None:
        self.new = QPushButton("\u2009" + tr("New grade"))
        self.new.setIcon(theme.icon("plus"))
        self.new.setCheckable(True)
        super().__init__(tr("Grade over time"), self.new)
        self.steps = GradeSteps(theme)
        self.grading = Grading(editor)
        self._history = QVBoxLayout()
        self._agreement = wrapped("", "faint")
        self.body.addWidget(self.steps)
        self.body.addWidget(self.grading)
        self.body.addLayout(self._history)
        self.body.addWidget(self._agreement)
        self.body.addStretch(1)
        self.grading.hide()
        self.new.toggled.connect(self.grading.setVisible)

    def show_chosen(self, chosen: Chosen, today: date) -> None:
        """Show the history, unless this analyst is to grade first."""
        in_use = [one for one in chosen.grades if one.scheme == chosen.scheme]
        self.grading.show_scale(chosen.codes)
        self.steps.show_steps(chosen.codes, steps_of(in_use), today)
        self.steps.setVisible(bool(in_use) and not chosen.waits)
        self.say(
            tr(_BLIND) if chosen.waits else "" if in_use else tr("Not graded yet, which is neither F nor a low grade")
        )
        self._show_history([] if chosen.waits else chosen.grades)
        words = "" if chosen.waits else "\n".join(map(_agreement_words, chosen.agreements))
        self._agreement.setText(words)
        self._agreement.setVisible(bool(words))
        if chosen.waits:
            self.new.setChecked(True)

    def begin(self) -> None:
        """Open the new grade and go to its first code."""
        self.new.setChecked(True)
        self.grading.begin()

    @property
    def told(self) -> list[str]:
        """The lines of the history as they are read."""
        page = self._history.itemAt(0)
        widget = page.widget() if page is not None else None
        return [] if widget is None else [one.text() for one in widget.findChildren(QLabel)]

    def _show_history(self, grades: Sequence[GradeGiven]) -> None:
        empty(self._history)
        if not grades:
            return
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, one in enumerate(grades):
            grid.addWidget(label(_day(one.at), "muted"), row, 0)
            grid.addWidget(_chip(one), row, 1)
            grid.addWidget(wrapped(one.reason or tr("no reason given"), "muted" if not one.reason else "body"), row, 2)
            grid.addWidget(label(one.by or "", "muted"), row, 3)
        self._history.addWidget(page)


def _chip(one: GradeGiven) -> QLabel:
    if one.code is None:
        return label(tr("taken back"), "faint")
    chip = QLabel(one.code if one.scheme == ADMIRALTY else f"{one.code} ({one.scheme})")
    chip.setProperty("chip", "grade")
    chip.setMaximumHeight(22)
    return chip


def _day(at: str) -> str:
    return day_words(date.fromisoformat(at[:10]))


def _agreement_words(found: tuple[str, str, Agreement]) -> str:
    """Who agrees how far, over how many sources; kappa with how it was reckoned."""
    one, other, both = found
    kappa = (
        tr("no kappa, as they give too few codes")
        if both.kappa is None
        else tr("weighted kappa {kappa:.2f}", kappa=both.kappa)
    )
    sources = counted(both.graded, "source")
    return tr(
        "{one} and {other} both graded {sources}: {percent:.0f} % alike, {kappa} (linear; Cohen 1968).",
        one=one,
        other=other,
        sources=sources,
        percent=both.percent,
        kappa=kappa,
    )
