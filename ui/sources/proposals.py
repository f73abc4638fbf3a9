"""Tellings that may be one origin: what they agree in is said, the analyst decides, and is not asked again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import tr
from ui.sources.cards import Card, ReasonLine, empty, wrapped
from ui.sources.editor import SourceEditor
from workbench.origin_proposals import Ground, Proposal
from workbench.tellings import confirm_one_origin, tell_apart

_MOST = 4  # shown at a time


class ProposalsCard(Card):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__(tr("May be one origin"))
        self._editor = editor
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(10)
        self.lines: list[ReasonLine] = []
        self.body.addLayout(self._blocks)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show what is proposed; with nothing to decide the card is gone."""
        empty(self._blocks)
        self.lines = []
        for proposal in proposals[:_MOST]:
            self._blocks.addWidget(self._block(proposal))
        more = len(proposals) - _MOST
        self.say(
            tr("{proposals} to decide", proposals=len(proposals))
            + (tr(", the first {most} here", most=_MOST) if more > 0 else "")
        )
        self.setVisible(bool(proposals))

    def _block(self, proposal: Proposal) -> QWidget:
        one, apart = QPushButton(tr("One origin")), QPushButton(tr("Different"))
        line = ReasonLine(tr("Reason for the decision"), "why", [one, apart], below=True)
        line.field.setText(agreed(proposal))
        self.lines.append(line)
        one.clicked.connect(partial(self._decide, proposal, line, True))
        apart.clicked.connect(partial(self._decide, proposal, line, False))
        block = QFrame()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(wrapped(_told(proposal), "body"))
        column.addWidget(wrapped(_grounds(proposal), "caption"))
        column.addWidget(line)
        return block

    def _decide(self, proposal: Proposal, line: ReasonLine, is_one: bool) -> None:
        claims = proposal.claim_ids
        if is_one:
            line.tell(self._editor.run("Join tellings to one origin", confirm_one_origin, claims, line.reason))
        elif line.reason == agreed(proposal):
            line.error.say(tr("Say why they are different: that reason is about their being alike."))
            line.field.selectAll()
            line.field.setFocus()
        else:
            line.tell(self._editor.run("Tell tellings apart", tell_apart, claims, line.reason))


def agreed(proposal: Proposal) -> str:
    """The reason as it is drafted."""
    return ", ".join(ground.value for ground in Ground if ground in proposal.grounds).capitalize()


def _grounds(proposal: Proposal) -> str:
    missing = [ground.value for ground in Ground if ground not in proposal.grounds]
    both = tr("They agree in {grounds} of 4: {lower}.", grounds=len(proposal.grounds), lower=agreed(proposal).lower())
    return both + (tr(" Not in: {missing}.", missing=", ".join(missing)) if missing else "")


def _told(proposal: Proposal) -> str:
    lines = []
    for telling in proposal.tellings:
        day = day_words(telling.day) if telling.day else tr("no date")
        lines.append(f"{telling.outlet or tr('Outlet not known')}, {day}: “{_short(telling.quote)}”")
    return "\n".join(lines)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 76 else f"{words[:75].rsplit(' ', 1)[0]}…"
