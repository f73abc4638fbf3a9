"""The facts line over the text: who published it, when, which version, and whose story it shares."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ui.language.texts import tr, tr_later
from ui.reader.elided import ElidedButton, ElidedLabel
from ui.theme.theme import Theme

_HEIGHT = 36
_WHOLE = 1000  # px: the date is never cut
_NO_DATE = tr_later("No date — set it ({article_facts})")
_SHEET = """
#facts_line {{ background: {paper}; border: none; border-bottom: 1px solid {border}; }}
#facts_line QPushButton, #facts_line QLabel {{ font-size: 12px; color: {text_muted}; font-weight: 400; }}
#facts_line QLabel {{ padding: 0 6px 1px 6px; }}
#facts_line QPushButton {{
  background: transparent; border: 2px solid transparent; border-radius: 5px; min-height: 16px; padding: 1px 4px;
}}
#facts_line QPushButton:hover {{ background: {hover}; }}
#facts_line QPushButton[missing="true"] {{
  color: {warn}; background: {warn_tint}; border-radius: 10px; font-weight: 600; padding: 1px 8px;
}}
#facts_line QPushButton[waits="true"] {{
  color: {warn}; background: {warn_tint}; border-radius: 10px; font-weight: 600; padding: 1px 8px;
}}
#facts_line QPushButton:focus {{ border-color: {focus}; }}
#facts_line QLineEdit {{ font-size: 12px; min-height: 18px; padding: 0 6px; }}
"""
_TOKENS = ("paper", "border", "text_muted", "hover", "warn", "warn_tint", "focus")


class DateTyping(QLineEdit):
    """The field in which a date is typed; Enter gives it, Esc or leaving the field gives it up."""

    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.given_up.emit()


class FactsLine(QFrame):
    """Outlet, date and version at the left, copies and shared origin at the right; the date is typed in its place.

    What was tagged before the text changed and is not decided stands beside the version for as long as there is any.
    """

    date_edited = Signal(str)  # as typed: whoever listens reads it
    facts_requested = Signal()
    origin_requested = Signal()
    changed_requested = Signal()
    copies_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("facts_line")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Facts of the article"))
        self._outlet = _button(140, tr("Who published it; opens the article's facts"))
        self._outlet.setIcon(theme.icon("newspaper"))
        self._date = _button(_WHOLE, tr("When it was published; opens the date for typing"))
        self._typing = DateTyping()
        self._version = ElidedLabel(80)
        self._filter = ElidedLabel(60)
        self._filter.hide()
        self._changed = _button(60, tr("Tags whose words the newest version has not; opens the list of them"))
        self._changed.setIcon(theme.icon("triangle-alert", "warn"))
        self._changed.setProperty("waits", True)
        self._copies = _button(60, tr("The wire copies it is one of; opens them"))
        self._copies.setIcon(theme.icon("copy"))
        self._origin = _button(60, tr("The telling it shares with other articles; opens it"))
        self._origin.setIcon(theme.icon("git-fork"))
        self._lay_out()
        self._connect()
        self._dress()

    def show_facts(self, outlet: str, published: str | None, version: str, origin: str | None = None) -> None:
        """Show ready-made words; a missing date is a warning, a missing origin leaves its place empty."""
        self._close_typing()
        self._outlet.show()
        self._version.show()
        self._outlet.show_text(outlet or tr("No outlet"))
        self._date.show_text(tr("Published {published}", published=published) if published else tr(_NO_DATE))
        was_missing = bool(self._date.property("missing"))
        self._date.setProperty("missing", not published)
        self._typing.setText(published or "")
        self._version.show_text(version)
        self._origin.show_text(origin or "")
        self._origin.setVisible(bool(origin))
        self.show_standing("", "")
        if was_missing != (not published):  # a style sheet set again lays the whole line out
            self._dress()

    def show_filter(self, words: str) -> None:
        """Say that not all tags are shown; nothing where they are."""
        self._filter.show_text(words)
        self._filter.setVisible(bool(words))

    def show_standing(self, changed: str, copies: str) -> None:
        """Show what waits since the text changed, and the story; what is empty leaves its place empty."""
        for part, words in ((self._changed, changed), (self._copies, copies)):
            part.show_text(words)
            part.setVisible(bool(words))

    def show_nothing(self) -> None:
        """Leave the line empty: no article is open."""
        self._close_typing()
        for part in (self._outlet, self._date, self._version, self._filter, self._changed, self._copies, self._origin):
            part.hide()

    def edit_date(self) -> None:
        """Open the date for typing, as a click on it does."""
        self._date.hide()
        self._typing.show()
        self._typing.selectAll()
        self._typing.setFocus()

    def _lay_out(self) -> None:
        self._typing.setAccessibleName(tr("Published date"))
        self._typing.setPlaceholderText("1 Oct 2025")
        self._typing.setFixedWidth(190)
        self._typing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 9, 0)
        row.setSpacing(4)
        for widget in (self._outlet, self._date, self._typing, self._version, self._filter, self._changed):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._copies)
        row.addWidget(self._origin)

    def _connect(self) -> None:
        self._outlet.clicked.connect(self.facts_requested)
        self._origin.clicked.connect(self.origin_requested)
        self._changed.clicked.connect(self.changed_requested)
        self._copies.clicked.connect(self.copies_requested)
        self._date.clicked.connect(self.edit_date)
        self._typing.returnPressed.connect(self._on_typed)
        self._typing.given_up.connect(self._close_typing)
        self._theme.changed.connect(self._dress)

    def _on_typed(self) -> None:
        typed = self._typing.text().strip()
        self._close_typing()
        if typed:
            self.date_edited.emit(typed)

    def _close_typing(self) -> None:
        self._typing.hide()
        self._date.show()

    def _dress(self) -> None:
        self.setStyleSheet(_SHEET.format_map({name: self._theme.colour(name).name() for name in _TOKENS}))


def _button(shortest: int, description: str) -> ElidedButton:
    button = ElidedButton(shortest)
    button.setIconSize(QSize(16, 16))
    button.setAccessibleDescription(description)
    return button
