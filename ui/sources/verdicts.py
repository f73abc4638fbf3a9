"""Whether another description means the same source: those that look alike are offered, any other can be named."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.values import Verdict
from ui.language.numbers import day_words
from ui.language.texts import capital, tr
from ui.sources.cards import Card, ReasonLine, empty, wrapped
from ui.sources.editor import SourceEditor
from workbench.lookalikes import Lookalike
from workbench.numbering import source_label
from workbench.verdicts import VerdictGiven, give_verdict

_MOST = 4


class VerdictsCard(Card):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__(tr("Same source?"))
        self._editor = editor
        self._names: Mapping[str, int] = {}
        self._given, self._offered = QVBoxLayout(), QVBoxLayout()
        self.offers: dict[int, ReasonLine] = {}
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Another source to compare with"))
        self.other.setPlaceholderText(tr("another source: type its name"))
        self.line = self._asking(tr("any other"), self._on_any)
        for layout in (self._given, self._offered):
            layout.setSpacing(8)
            self.body.addLayout(layout)
        self.body.addWidget(self.other)
        self.body.addWidget(self.line)
        self.body.addStretch(1)

    def show_verdicts(self, given: Sequence[VerdictGiven], offered: Sequence[Lookalike]) -> None:
        empty(self._given)
        empty(self._offered)
        for one in given:
            self._given.addWidget(wrapped(_words(one), "body" if one.counts else "faint"))
        self.offers = {}
        for alike in offered[:_MOST]:
            self.offers[alike.source_id] = line = self._asking(alike.name, partial(self._on_offered, alike))
            self._offered.addWidget(_offer(alike, line))
        self.say(tr("likeness only asks; both stay as they are"))

    def offer(self, names: Mapping[str, int]) -> None:
        """Every other source by the name it is completed to."""
        self._names = names
        completer = QCompleter(list(names))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.other.setCompleter(completer)

    def forget(self) -> None:
        self.other.clear()
        self.line.tell("")

    def _asking(self, about: str, does: Callable[[Verdict], None]) -> ReasonLine:
        buttons = []
        for verdict in Verdict:
            button = QPushButton(capital(tr(verdict)))
            button.setObjectName(verdict)
            button.setAccessibleName(
                tr("{capitalize} as {about}", capitalize=capital(tr(verdict)), about=about)
                if verdict == "same"
                else capital(tr(verdict))
            )
            button.clicked.connect(partial(does, verdict))
            buttons.append(button)
        return ReasonLine(tr("Reason for the verdict on {about}", about=about), tr("why"), buttons, below=True)

    def _on_offered(self, alike: Lookalike, verdict: Verdict) -> None:
        self._give(self.offers[alike.source_id], alike.source_id, verdict)

    def _on_any(self, verdict: Verdict) -> None:
        other_id = self._names.get(self.other.text().strip())
        if other_id is None:
            self.line.error.say(tr("Choose the other source from the list."))
            self.other.setFocus()
            return
        self._give(self.line, other_id, verdict)

    def _give(self, line: ReasonLine, other_id: int, verdict: Verdict) -> None:
        refused = self._editor.apply(f"Verdict: {verdict}", give_verdict, other_id, verdict, line.reason)
        line.tell(refused)
        if not refused and line is self.line:
            self.other.clear()


def _offer(alike: Lookalike, line: ReasonLine) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    agrees = ", ".join((tr("described alike"), *alike.agrees))
    column.addWidget(wrapped(f"{source_label(alike.number)}  {alike.name}: {agrees}", "body"))
    column.addWidget(line)
    return block


def _words(one: VerdictGiven) -> str:
    """A verdict with its reason, who gave it and when; an older one on the same pair says so."""
    verb = {"same": tr("Same as"), "different": tr("Not"), "unsure": tr("Unsure about")}[one.verdict]
    by = ", ".join(filter(None, (one.by, day_words(date.fromisoformat(one.at[:10])))))
    before = "" if one.counts else tr("Before: ")
    return f"{before}{verb} {source_label(one.other_number)} {one.other}: {one.reason} ({by})"
