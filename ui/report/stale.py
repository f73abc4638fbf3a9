"""Under a part of a report: which of its numbers are not what they were, why, and the new number taken."""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from workbench.reports.numbers import LiveRow

_CLAIM = re.compile(r"\bC-\d{3,}\b")
_DRAFT_IS_OLD = tr_later("The sources have changed since this was written.")


class StaleStrip(QFrame):
    """`taken` carries the `LiveRow` whose new number is to stand, `claim_opened` a claim's label that was followed."""

    taken = Signal(object)
    claim_opened = Signal(str)
    draft_taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[StaleNumber] = []
        self._draft = QWidget()
        self._draft_words = QLabel()
        self._draft_words.setWordWrap(True)
        self._draft_words.setTextFormat(Qt.TextFormat.PlainText)
        take = QPushButton(tr("Take the new draft"))
        take.clicked.connect(self.draft_taken)
        line = QHBoxLayout(self._draft)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._draft_words, 1)
        line.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        self.setProperty("ground", "warn")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 6, 6)
        self._column.setSpacing(6)
        self._column.addWidget(self._draft)
        self._draft.hide()
        self.hide()

    def show_numbers(self, rows: Sequence[LiveRow]) -> None:
        """Show these; what was unfolded stays so."""
        if [one.row for one in self.rows] == list(rows):
            return
        unfolded = {one.row.id for one in self.rows if one.why.isChecked()}
        for one in self.rows:
            self._column.removeWidget(one)
            one.deleteLater()
        self.rows = [StaleNumber(row) for row in rows]
        for one in self.rows:
            one.why.setChecked(one.row.id in unfolded)
            one.taken.connect(self.taken)
            one.claim_opened.connect(self.claim_opened)
            self._column.addWidget(one)
        self._show()

    def show_draft(self, draft: str) -> None:
        """Say that the written statement goes back to an older draft than this one; "" for none."""
        self._draft_words.setText(
            tr("{draft_is_old} The draft is now: {draft}", draft_is_old=tr(_DRAFT_IS_OLD), draft=draft) if draft else ""
        )
        self._draft.setVisible(bool(draft))
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self.rows) or bool(self._draft_words.text()))


class StaleNumber(QWidget):
    """One number that has changed: "5,100, was 5,200", what has happened, and a button that takes it."""

    taken = Signal(object)
    claim_opened = Signal(str)

    def __init__(self, row: LiveRow) -> None:
        super().__init__()
        self.row = row
        says = QLabel(stale_words(row))
        says.setWordWrap(True)
        says.setTextFormat(Qt.TextFormat.PlainText)
        self.why = QPushButton(tr("Show what changed"))
        self.why.setCheckable(True)
        self.why.setEnabled(bool(row.changes))
        self.take = QPushButton(tr("Take the new number"))
        self.take.setVisible(row.now.is_there)
        self.take.setAccessibleDescription(tr("{now} in place of {stood}", now=row.now.text, stood=row.stood))
        self._changes = QLabel("<br>".join(_CLAIM.sub(_link, escape(change)) for change in row.changes))
        self._changes.setTextFormat(Qt.TextFormat.RichText)
        self._changes.setWordWrap(True)
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self._changes.setTextInteractionFlags(links)
        self._changes.hide()
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.why)
        line.addWidget(self.take)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(says)
        column.addWidget(self._changes)
        column.addLayout(line)
        self.why.toggled.connect(self._changes.setVisible)
        self.take.clicked.connect(self._on_taken)
        self._changes.linkActivated.connect(self.claim_opened)

    def _on_taken(self) -> None:
        self.taken.emit(self.row)


def stale_words(row: LiveRow) -> str:
    """How a number stands to what it was: "5,100, was 5,200"."""
    if not row.now.is_there:
        return tr("“{stood}” has nothing to be read from any more: {of}.", stood=row.stood, of=row.now.of)
    if row.now.text == row.stood:
        return tr(
            "“{stood}” is the same number, of a claim that is another now ({of}).", stood=row.stood, of=row.now.of
        )
    return tr("“{now}”, was “{stood}” ({of}).", now=row.now.text, stood=row.stood, of=row.now.of)


def _link(found: "re.Match[str]") -> str:
    return f'<a href="{found[0]}">{found[0]}</a>'
