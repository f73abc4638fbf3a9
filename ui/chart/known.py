"""As known on: a slider over the days of publication, with a rug that shows them, and the day as a field."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.chosen import locale
from ui.language.numbers import day_pattern
from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.timers import once

_MONTH: Final = 30  # days
_AFTER: Final = 80  # ms of standing still after which the chart follows
_RUG: Final = 10  # px


class KnownBar(QFrame):
    """`changed` is emitted when the chart is to be as it was known on another day."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[date] = []
        self._emit_soon = once(self, _AFTER, self.changed.emit)
        self.slider = _Slider(theme)
        self.slider.setAccessibleName(tr("As known on"))
        self.slider.valueChanged.connect(self._on_slid)
        self.field = QDateEdit()
        self.field.setCalendarPopup(True)
        self.field.setLocale(locale())
        self.field.setDisplayFormat(day_pattern())
        for part in (self.field, self.field.lineEdit()):
            part.setAccessibleName(tr("As known on, day"))
        self.field.setKeyboardTracking(False)
        self.field.dateChanged.connect(self._on_typed)
        title, hint = QLabel(tr("As known on")), QLabel(tr("drag, or ← →"))
        title.setProperty("role", "heading")
        hint.setProperty("role", "caption")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(hint)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 8)
        line.setSpacing(14)
        line.addLayout(words)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        self.setEnabled(False)

    @property
    def day(self) -> date | None:
        """The day as of which the chart is shown; None at the end of the slider, where all is known."""
        at_end = not self._days or self.slider.value() >= self.slider.maximum()
        return None if at_end else self._day_at(self.slider.value())

    def show_days(self, published: Sequence[date]) -> None:
        """Offer the days from the first publication to the last; the day that was chosen stays where it can."""
        kept = self.day
        self._days = sorted(set(published))
        self.setVisible(bool(self._days))
        self.setEnabled(len(self._days) > 1)
        blockers = [QSignalBlocker(self.slider), QSignalBlocker(self.field)]
        if self._days:
            span = (self._days[-1] - self._days[0]).days
            self.slider.setRange(0, span)
            self.slider.show_rug([(day - self._days[0]).days for day in self._days])
            self.field.setDateRange(_qdate(self._days[0]), _qdate(self._days[-1]))
            value = span if kept is None else min(max((kept - self._days[0]).days, 0), span)
            self.slider.setValue(value)
            self.field.setDate(_qdate(self._day_at(value)))
        del blockers

    def choose(self, day: date | None) -> None:
        """Go to a day, None for all that is known."""
        if self._days:
            self.slider.setValue(self.slider.maximum() if day is None else (day - self._days[0]).days)

    def _day_at(self, value: int) -> date:
        return self._days[0] + timedelta(value)

    def _on_slid(self, value: int) -> None:
        blocker = QSignalBlocker(self.field)
        self.field.setDate(_qdate(self._day_at(value)))
        del blocker
        self._emit_soon.start()

    def _on_typed(self, typed: QDate) -> None:
        if self._days:
            self.slider.setValue((date(typed.year(), typed.month(), typed.day()) - self._days[0]).days)


class _Slider(QSlider):
    """← and → go from publication to publication, with Shift by a month."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._rug: list[int] = []
        self.setMinimumHeight(34)
        theme.changed.connect(self.update)

    def show_rug(self, values: list[int]) -> None:
        self._rug = values
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._rug:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.setValue(self.value() + step * _MONTH)
        else:
            self.setValue(self._next(step))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("text_muted"), 0))
        room = self.width() - 2 * _RUG
        for value in self._rug:
            x = _RUG + room * value / max(self.maximum(), 1)
            painter.drawLine(QPointF(x, 0), QPointF(x, 5))
        painter.end()

    def _next(self, step: int) -> int:
        at = bisect_right(self._rug, self.value()) if step > 0 else bisect_left(self._rug, self.value()) - 1
        return self._rug[min(max(at, 0), len(self._rug) - 1)]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
