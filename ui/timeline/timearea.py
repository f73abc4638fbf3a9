"""A scrolled area over a time axis: rows up and down, the time to both sides, nearer and farther."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from ui.timeline.header import HEIGHT
from ui.timeline.period import moved_to, shown_in, whole_period, zoomed
from ui.timeline.rowplan import ROW
from workbench.figures.timescale import Period
from workbench.timeline.items import Timeline
from workbench.timeline.scale import TimeScale

_GUTTER, _NARROW_GUTTER, _WIDE = 340, 250, 1000  # px
_MARGIN = 14
_STEPS = 10_000  # of the bar along the time
_NEARER, _FARTHER = 0.8, 1.25


class TimeArea(QAbstractScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.today()  # noqa: DTZ011  the analyst's own day
        self._whole = self._period = whole_period(Timeline(), self._today)
        self._rows = 0  # px
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(ROW)
        self.horizontalScrollBar().valueChanged.connect(self._on_moved)

    @property
    def period(self) -> Period:
        """The first and last day number in sight."""
        return self._period

    @property
    def scale(self) -> TimeScale:
        """The days in sight as pixels, right of the rows' words."""
        width = self.viewport().width()
        gutter = _GUTTER if width >= _WIDE else _NARROW_GUTTER
        return TimeScale(self._period, gutter, max(width - gutter - _MARGIN, 40.0))

    @property
    def offset(self) -> int:
        """How far the rows are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    @property
    def rows_height(self) -> int:
        """The room for rows, in pixels."""
        return max(self.viewport().height() - HEIGHT, ROW)

    def show_whole(self, whole: Period, rows: int) -> None:
        """Another whole time and height of all rows; the days in sight stay where they still lie in it."""
        was_whole = self._period == self._whole
        self._whole, self._rows = whole, rows
        if was_whole or self._period.first < whole.first or self._period.last > whole.last:
            self._period = whole
        self._fit_bars()

    def show_period(self, period: Period) -> None:
        if period != self._period:
            self._period = period
            self._fit_bars()
            self.viewport().update()

    def show_days(self, first: float, last: float) -> None:
        """Bring days into sight, moving no farther than is needed."""
        self.show_period(shown_in(self._period, self._whole, first, last))

    def drag_from(self, period: Period, pixels: float) -> None:
        """Move the time that was in sight when a drag began."""
        first = period.first + pixels / max(self.scale.width, 1) * period.days
        self.show_period(moved_to(period, self._whole, first))

    def zoom(self, factor: float, about: float = 0.5) -> None:
        """Show `factor` of the time, the point at `about` (0 left, 1 right) standing still."""
        self.show_period(zoomed(self._period, self._whole, factor, about))

    def nearer(self) -> None:
        self.zoom(_NEARER, self.still_point())

    def farther(self) -> None:
        self.zoom(_FARTHER, self.still_point())

    def fit(self) -> None:
        """Show the whole time again."""
        self.show_period(self._whole)

    def still_point(self) -> float:
        """Which point of the axis stands still when it is zoomed by key: 0 left, 1 right."""
        return 0.5

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer and farther, with Shift earlier and later, else up and down."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_NEARER if turned > 0 else _FARTHER, self.scale.share(event.position().x()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            tenth = 0.1 * self._period.days * (-1 if turned > 0 else 1)
            self.show_period(moved_to(self._period, self._whole, self._period.first + tenth))
        else:
            super().wheelEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def _fit_bars(self) -> None:
        """Both bars as far as there is something to scroll: rows in pixels, the time in parts of the whole."""
        rows, time = self.verticalScrollBar(), self.horizontalScrollBar()
        rows.setPageStep(self.rows_height)
        rows.setRange(0, max(self._rows - self.rows_height, 0))
        page = round(_STEPS * self._period.days / self._whole.days)
        time.blockSignals(True)
        time.setPageStep(page)
        time.setSingleStep(max(page // 10, 1))
        time.setRange(0, max(_STEPS - page, 0))
        time.setValue(round(_STEPS * (self._period.first - self._whole.first) / self._whole.days))
        time.blockSignals(False)

    def _on_moved(self, value: int) -> None:
        first = self._whole.first + value / _STEPS * self._whole.days
        self._period = moved_to(self._period, self._whole, first)
        self.viewport().update()
