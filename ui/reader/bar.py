"""The bar under the text: the suggestion being decided, what it becomes, and the three keys that decide it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ui.keys.inforce import key_words
from ui.language.texts import tr
from ui.reader.card import HoverCard
from ui.reader.key_button import KeyButton
from ui.reader.reading_line import ReadingLine
from ui.theme.theme import Theme
from ui.timers import once

_HEIGHT = 52
_EDGE = 16
_ROOM_FOR_WHY = 860  # px
_BETWEEN_ANNOUNCEMENTS_MS = 500

_ACTIONS = ("accept", "reject", "edit_suggestion", "why")


class SuggestionBar(QFrame):
    """Says "4 of 5", the words, their reading; its buttons do what the keys A, R and E do in the text."""

    accept_requested = Signal()
    reject_requested = Signal()
    edit_requested = Signal()
    why_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unsaid = ""
        self._is_deciding = False
        self._why: HoverCard | None = None
        self._announced = once(self, _BETWEEN_ANNOUNCEMENTS_MS, self._announce)
        self.setObjectName("suggestion_bar")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Suggestion"))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._reading = ReadingLine(theme)
        self._buttons = (
            KeyButton(theme, tr("Accept"), "A"),
            KeyButton(theme, tr("Reject"), "R"),
            KeyButton(theme, tr("Edit"), "E"),
            KeyButton(theme, tr("Why"), "W"),
        )
        self._buttons[0].make_primary()
        requests = (self.accept_requested, self.reject_requested, self.edit_requested, self.why_requested)
        for button, request in zip(self._buttons, requests, strict=True):
            button.clicked.connect(request)
        self._lay_out()
        self._dress()
        theme.changed.connect(self._dress)

    def show_suggestion(self, index: int, count: int, words: str, becomes: Sequence[tuple[str, str]]) -> None:
        """Show suggestion `index` (from 1) of `count`: its words and their reading as (text, tone)."""
        self._count.setText(tr("{index} of {count}", index=index, count=count))
        self._reading.show_reading(words, becomes)
        self._hide_why()
        self._set_deciding(is_on=True)
        for button, name in zip(self._buttons, _ACTIONS, strict=True):
            button.show_key(key_words(name))
        self._say(
            tr(
                "Suggestion {index} of {count}, {spoken}. {accept} accept, {reject} reject, {edit_suggestion} "
                "edit, {why} why",
                index=index,
                count=count,
                spoken=self._reading.spoken,
            )
        )

    def show_nothing(self, text: str) -> None:
        """Show a sentence in place of a suggestion: why there is none and what to do."""
        self._hide_why()
        self._reading.show_reading(text)
        self._set_deciding(is_on=False)
        self._say(text)

    def toggle_why(self, explanation: str) -> None:
        """Show why it was read so, over the bar, or put that away again."""
        if self._why is None:
            self._why = HoverCard(self)
        if self._why.isVisible():
            self._why.hide()
            return
        self._why.show_above(explanation, self.mapToGlobal(QPoint(_EDGE, 0)))
        self._say(explanation)

    def _hide_why(self) -> None:
        if self._why is not None:
            self._why.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._hide_why()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar leaves its room to the reading; the key still asks why."""
        self._buttons[-1].setVisible(self._is_deciding and event.size().width() >= _ROOM_FOR_WHY)

    def _set_deciding(self, *, is_on: bool) -> None:
        self._is_deciding = is_on
        for widget in (self._count, *self._buttons[:-1]):
            widget.setVisible(is_on)
        self._buttons[-1].setVisible(is_on and self.width() >= _ROOM_FOR_WHY)

    def _say(self, text: str) -> None:
        """Tell a screen reader at once, but never twice in half a second: who walks fast hears where the walk ends."""
        self.setAccessibleDescription(text)
        self._unsaid = text
        if not self._announced.isActive():
            self._announce()

    def _announce(self) -> None:
        if self._unsaid and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._unsaid))
            self._announced.start()
        self._unsaid = ""

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._reading, 1)
        for button in self._buttons:
            row.addWidget(button)

    def _dress(self) -> None:
        panel, border = self._theme.colour("panel").name(), self._theme.colour("border").name()
        self.setStyleSheet(f"#suggestion_bar {{ background: {panel}; border: none; border-top: 1px solid {border}; }}")
        self._reading.update()
