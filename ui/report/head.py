"""The head of a report on its sheet: title and subtitle to be written in place, and what else is said of it."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout
from typing_extensions import override

from ui.inspector.fields import ErrorLine
from ui.language.numbers import day_words
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.reports.outline import ReportRow

Save = Callable[[str, str], str]

_EDGE = 5  # px above and below the words


class HeadLine(QTextEdit):
    """One line that wraps where it is long: Enter or leaving it saves, Esc restores; `refused` says why it was not."""

    refused = Signal(str)

    def __init__(self, name: str, save: Callable[[str], str]) -> None:
        super().__init__()
        self._save, self._shown = save, ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(name.partition(" ")[0])
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_value(self, text: str) -> None:
        """Show what is saved; a text that is being typed is left alone."""
        is_typing = self.hasFocus() and self.toPlainText() != self._shown
        if not is_typing and self.toPlainText() != text:
            self.setPlainText(text)
        if not is_typing:
            self.refused.emit("")
        self._shown = text

    def forget(self) -> None:
        self._shown = ""
        self.clear()
        self.refused.emit("")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._commit():
                self.focusNextChild()
        elif key == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
            self.refused.emit("")
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def _commit(self) -> bool:
        typed = " ".join(self.toPlainText().split())
        if typed == self._shown:
            return True
        before, self._shown = self._shown, typed
        refused = self._save(typed)
        if refused:
            self._shown = before
        self.refused.emit(refused)
        return not refused

    def _fit(self) -> None:
        height = max(ceil(self.document().size().height()), self.fontMetrics().height()) + 2 * _EDGE
        if height != self.height():
            self.setFixedHeight(height)


class ReportHead(QFrame):
    """``save`` is given the name of a fact and its words, and answers "" or why they were refused."""

    facts_requested = Signal()

    def __init__(self, theme: Theme, save: Save) -> None:
        super().__init__()
        self._save = save
        self.title = HeadLine(tr("Title of the report"), self._save_title)
        self.subtitle = HeadLine(tr("Subtitle of the report"), self._save_subtitle)
        light = theme.font("section")
        light.setWeight(QFont.Weight.Normal)
        for line, font in ((self.title, theme.font("display")), (self.subtitle, light)):
            line.setProperty("bare", True)
            line.setFont(font)
            line.document().setDefaultFont(font)
        self.error = ErrorLine()
        self.title.refused.connect(self.error.say)
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.facts = QPushButton(tr("Facts…"))
        self.facts.setToolTip(tr("Byline, days, marks and the style of its sources"))
        self.facts.clicked.connect(self.facts_requested)
        below = QHBoxLayout()
        below.addWidget(self.about, 1)
        below.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.error)
        column.addWidget(self.subtitle)
        column.addLayout(below)

    def show_report(self, row: ReportRow, handling: str) -> None:
        self.title.show_value(row.title)
        self.subtitle.show_value(row.subtitle)
        known = (
            tr("As known on {as_known_on}", as_known_on=day_words(row.as_known_on))
            if row.as_known_on
            else tr("As known today")
        )
        dated = tr("dated {day}", day=day_words(row.day)) if row.day else ""
        marks = [row.handling or handling, row.banner]
        self.about.setText(" · ".join(part for part in (row.byline, known, dated, *marks) if part))

    def forget(self) -> None:
        """Another report is shown."""
        self.title.forget()
        self.subtitle.forget()
        self.error.say("")

    def _save_title(self, words: str) -> str:
        return self._save("title", words)

    def _save_subtitle(self, words: str) -> str:
        return self._save("subtitle", words)
