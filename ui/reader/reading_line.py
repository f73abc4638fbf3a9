"""One suggestion on one line: its words, an arrow, and what they become; the words give way first."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme

TONES = {"plain": "text", "muted": "text_muted", "warn": "warn", "danger": "danger", "ok": "ok"}
_ARROW = 16
_SPACE = 14
_SHORTEST = 80
_ROOM_FOR_BOTH = 280
_FEWEST_WORDS = 60  # px that the words keep when both sides must be cut ...
_WORDS_SHARE = 0.42  # ... and the share of the line that is theirs then


class ReadingLine(QWidget):
    """Painted by hand, since a label cannot cut one of its parts in the middle and leave the others whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._becomes: Sequence[tuple[str, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_SHORTEST)

    @property
    def spoken(self) -> str:
        """The line as a sentence for a screen reader."""
        becomes = "".join(text for text, _ in self._becomes)
        return tr("{reading}, becomes {becomes}", reading=self._words, becomes=becomes) if becomes else self._words

    def show_reading(self, words: str, becomes: Sequence[tuple[str, str]] = ()) -> None:
        """Show words and what they become, as (text, tone); tones are the keys of TONES."""
        self._words, self._becomes = words, becomes
        self.setAccessibleName(self.spoken)
        self.setToolTip(self.spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._becomes and self.width() < _ROOM_FOR_BOTH:
            self._paint_becomes(painter, 0)  # the words themselves are ringed in the text
            return
        x = self._paint_words(painter) + _SPACE
        if not self._becomes:
            return
        top = (self.height() - _ARROW) // 2
        arrow = self._theme.pixmap("arrow-right", _ARROW, "text_muted", self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, top), arrow)
        self._paint_becomes(painter, x + _ARROW + _SPACE)

    def _paint_words(self, painter: QPainter) -> float:
        """Paint the words in the reader's letters; returns where they end."""
        if not self._becomes:  # nothing to decide: a plain sentence
            return self._paint_text(painter, 0, self._words, self._theme.font("body"), "text_muted")
        font = self._words_font()
        free = self.width() - _ARROW - 2 * _SPACE
        room = max(_FEWEST_WORDS, _WORDS_SHARE * free, free - self._width_of_becomes())
        shown = QFontMetricsF(font).elidedText(f"“{self._words}”", Qt.TextElideMode.ElideMiddle, room)
        return self._paint_text(painter, 0, shown, font, "text")

    def _paint_becomes(self, painter: QPainter, x: float) -> None:
        for text, tone in self._becomes:
            x = self._paint_text(painter, x, text, self._tone_font(tone), TONES[tone])

    def _paint_text(self, painter: QPainter, x: float, text: str, font: QFont, token: str) -> float:
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, self.width() - x))
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        painter.drawText(QPointF(x, round((self.height() + metrics.capHeight()) / 2)), shown)
        return x + metrics.horizontalAdvance(text)

    def _width_of_becomes(self) -> float:
        return sum(QFontMetricsF(self._tone_font(tone)).horizontalAdvance(text) for text, tone in self._becomes)

    def _words_font(self) -> QFont:
        font = self._theme.font("reader")
        font.setPixelSize(15)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _tone_font(self, tone: str) -> QFont:
        font = self._theme.font("body")
        font.setWeight(QFont.Weight.Medium if tone == "plain" else QFont.Weight.DemiBold)
        return font
