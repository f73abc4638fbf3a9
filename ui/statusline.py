"""The status line: what is saved, the key to the tags, how far a job is."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget
from typing_extensions import override

from ui.language.numbers import time_words
from ui.language.texts import capital, tr, tr_later
from ui.reader import strokes
from ui.reader.elided import ElidedLabel
from ui.theme.theme import Theme

_SUGGESTION = "suggestion"
_SUGGESTED = tr_later("Suggestion")
_LEAST_INFO = 80  # px
_LEAST = 100  # px of what is being done


class TagKey(QWidget):
    """The five line shapes with their words, so that a picture in greyscale can be read."""

    _KINDS = ("source", "quantity", "place", "date", "force")

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Key: source double line, quantity solid, place dots, date dashes, force wave"))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = sum(metrics.horizontalAdvance(_kind_words(kind)) + 14 for kind in (*self._KINDS, _SUGGESTION))
        return QSize(width, metrics.height() + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("caption"))
        metrics, x = painter.fontMetrics(), 0.0
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2 - 1
        for kind in (*self._KINDS, _SUGGESTION):
            word = _kind_words(kind)
            width = float(metrics.horizontalAdvance(word))
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(QPointF(x + 2, baseline), word)
            self._paint_line(painter, kind, QRectF(x + 2, baseline + 3, width, 4))
            x += width + 14
        painter.end()

    def _paint_line(self, painter: QPainter, kind: str, area: QRectF) -> None:
        if kind == _SUGGESTION:
            painter.setPen(QPen(self._theme.colour("text_muted"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(area.adjusted(-3, -area.top() + 2, 3, 0))
        else:
            strokes.draw(painter, kind, area.left(), area.right(), area.top(), self._theme.colour(f"tag_{kind}"))


def _kind_words(kind: str) -> str:
    return capital(tr(_SUGGESTED if kind == _SUGGESTION else kind))


class StatusLine(QStatusBar):
    """`cancelled` is emitted when the analyst stops the running job."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved = QLabel()
        self._saved.setContentsMargins(8, 0, 8, 0)
        self.key = TagKey(theme)
        self.key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._info = ElidedLabel(_LEAST_INFO)
        self.addWidget(self._saved)
        self.addWidget(self.key)
        self._work = _Work(theme)
        self._work.cancel.clicked.connect(self.cancelled)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._info)

    def show_saved(self, moment: datetime | None) -> None:
        self._saved.setText(tr("✓ Saved {time}", time=time_words(moment)) if moment else "")

    def show_unsaved(self) -> None:
        """Something is being written that is saved at the next pause."""
        self._saved.setText(tr("Not saved yet"))

    def show_info(self, words: str) -> None:
        self._info.show_text(words)

    def show_progress(self, done: int, total: int, text: str) -> None:
        self._work.show_progress(done, total, text)

    def end_progress(self) -> None:
        self._work.hide()


class _Work(QWidget):
    """What is being done ("Importing 18 of 40"), a bar, and Cancel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = ElidedLabel(_LEAST)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 8)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setIcon(theme.icon("x"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        for part in (self._words, self._bar, self.cancel):
            line.addWidget(part)
        self.hide()

    def show_progress(self, done: int, total: int, text: str) -> None:
        self._words.show_text(
            tr("{words} {done:,} of {total:,}", words=text, done=done, total=total) if total else text
        )
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()
