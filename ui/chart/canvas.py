"""The drawn chart: redrawn when what it shows, its size or the theme changes; keys walk from mark to mark."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.chart.accessible import announce, install
from ui.chart.brush import Brush
from ui.chart.cards import spoken
from ui.chart.days import Days
from ui.chart.overlay import Overlay
from ui.chart.period import Period, zoomed
from ui.chart.picture import DPI, Picture
from ui.chart.pointer import ChartPointer
from ui.chart.walk import Walk
from ui.keys import scopes
from ui.language.sides import keep_left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.timers import once
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.drawing import draw, least_height
from workbench.figures.found import Drawn
from workbench.figures.palette import DARK, LIGHT

_REACH = 22  # px
_LEAST = 50  # px
_REDRAW_AFTER = 60  # ms of standing still


class ChartCanvas(QWidget):
    """`mark_chosen` is emitted with the current mark, `mark_opened` when its sentence is asked for."""

    mark_chosen = Signal(object)
    mark_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content: FigureContent | None = None
        self._drawn: Drawn | None = None
        self._walk = Walk(None)
        self._current: int | None = None
        self._pinned = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        install()
        self.setAccessibleName(tr("Chart of force levels over time"))
        scopes.watch(self, "chart")
        keep_left_to_right(self)
        picture: Any = Picture  # matplotlib leaves its canvas untyped
        self._picture: Any = picture()
        self._overlay = Overlay(theme, self)
        self.brush = Brush(self._overlay, lambda: self.days, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture)
        self._redraw = once(self, _REDRAW_AFTER, self.redraw)
        self._pointer = ChartPointer(self)
        self._flash = once(self, 600, self._end_flash)
        theme.changed.connect(self.redraw)

    @property
    def overlay(self) -> Overlay:
        return self._overlay

    @property
    def current(self) -> Mark | None:
        return self._mark(self._current)

    @property
    def content(self) -> FigureContent | None:
        """What is drawn, over the time that is shown."""
        return self._content

    @property
    def marks(self) -> Sequence[Mark]:
        """The marks that are drawn, from left to right."""
        return [self._drawn.marks[i].mark for i in self._walk.order] if self._drawn else []

    def show_content(self, content: FigureContent) -> None:
        """Show other content; the current mark stays current where it is still there."""
        kept = self.current
        period = self._content.period if self._content else None
        self._content = replace(content, period=period)
        self.setAccessibleDescription(content.alt_text)
        self._make_room()
        self.redraw()
        self._current = self._find(kept.claim_ids[0]) if kept else None
        self._ring()

    def choose_claim(self, claim_id: int, *, flash: bool = True) -> bool:
        """Make the mark of a claim current; False when no mark shows it."""
        self.fit()
        found = self._find(claim_id)
        if found is None:
            return False
        self.choose(found, flash=flash)
        return True

    def fit(self) -> None:
        """Show the whole time again."""
        if self._content is not None and self._content.period is not None:
            self._content = replace(self._content, period=None)
            self.redraw()

    def picture(self) -> QPixmap:
        picture: QPixmap = self._picture.grab()
        return picture

    @property
    def count(self) -> int:
        """How many marks are drawn."""
        return len(self._walk.order)

    @property
    def current_number(self) -> int | None:
        """The current mark's number in time, from 0."""
        return self._walk.number_of(self._current)

    @property
    def current_panel(self) -> Panel | None:
        """The panel of the current mark."""
        return self._panel_of(self._current) if self._current is not None else None

    def spoken_mark(self, number: int) -> str:
        """A mark for the screen reader, by its number in time."""
        index = self._walk.order[number]
        mark, panel = self._mark(index), self._panel_of(index)
        return spoken(panel, mark, number + 1, self.count) if mark is not None and panel is not None else ""

    def place_of(self, number: int) -> QPointF:
        """Where a mark lies in this widget, by its number in time."""
        return self._at(self._walk.order[number])

    def number_under(self, at: QPointF) -> int | None:
        """The number in time of the mark at a point of this widget."""
        return self._walk.number_of(self.mark_under(at))

    def step(self, by: int) -> None:
        """To the next mark in time, or the one before; round the ends."""
        self._go(self._walk.step(self._current, by))

    def step_panel(self, by: int) -> None:
        """To the mark of the next panel that is nearest in time."""
        self._go(self._walk.step_panel(self._current, by))

    def _go(self, index: int | None) -> None:
        if index is not None:
            self.choose(index)

    def zoom(self, factor: float, about: float = 0.5) -> None:
        """Show `factor` of the time, the point at `about` (0 left, 1 right) standing still."""
        days = self.days
        if days is not None and self._content is not None:
            self._content = replace(self._content, period=zoomed(days.period, factor, about))
            self.redraw()

    def redraw(self) -> None:
        if self._content is None or self.width() < _LEAST or self.height() < _LEAST:
            return
        if self._drawn is None and not self.isVisible():
            return  # its size is a guess until it is shown
        self._redraw.stop()
        figure = self._picture.figure
        figure.set_size_inches(self.width() / DPI, self.height() / DPI)
        palette = DARK if self._theme.is_dark else LIGHT
        kept = self.current
        drawn = draw(figure, self._content, palette, frame=False)
        self._drawn = drawn
        self._picture.draw()
        self._walk = Walk(drawn)
        self._pointer.forget()
        self._current = self._find(kept.claim_ids[0]) if kept else None
        self._ring()
        self._move_card()
        self.brush.follow()

    def _make_room(self) -> None:
        """Many panels, or the rows of a day, make the chart higher than the window: it then scrolls."""
        if self._content is not None and self.width() >= _LEAST:
            self.setMinimumHeight(ceil(least_height(self._content, self.width() * 72 / DPI) * DPI / 72))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drawn is None:
            self.redraw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._overlay.setGeometry(self.rect())
        self._overlay.raise_()
        self._overlay.show_ring(None)
        self._redraw.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Down: lambda: self.step_panel(1),
            Qt.Key.Key_Up: lambda: self.step_panel(-1),
            Qt.Key.Key_Return: self.open_current,
            Qt.Key.Key_Enter: self.open_current,
            Qt.Key.Key_Space: self._pin,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Plus: lambda: self.zoom(0.8),
            Qt.Key.Key_Minus: lambda: self.zoom(1.25),
            Qt.Key.Key_Z: self.zoom_to_brush,
            Qt.Key.Key_Escape: self._end,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _mark(self, index: int | None) -> Mark | None:
        if self._drawn is None or index is None or index >= len(self._drawn.marks):
            return None
        return self._drawn.marks[index].mark

    def _find(self, claim_id: int) -> int | None:
        return self._drawn.find(claim_id) if self._drawn else None

    def _at(self, index: int) -> QPointF:
        """Where a mark lies, in pixels of this widget from its upper left corner."""
        if self._drawn is None:
            return QPointF()
        ratio = self._picture.device_pixel_ratio
        x, y = self._drawn.positions()[index] / ratio
        return QPointF(float(x), self.height() - float(y))

    def mark_under(self, at: QPointF) -> int | None:
        """Index of the mark within reach of a point of this widget."""
        if self._drawn is None:
            return None
        ratio = self._picture.device_pixel_ratio
        return self._drawn.nearest(at.x() * ratio, (self.height() - at.y()) * ratio, _REACH * ratio)

    def _panel_of(self, index: int) -> Panel | None:
        if self._drawn is None or self._content is None:
            return None
        return self._content.panels[self._drawn.marks[index].panel]

    def choose(self, index: int, *, flash: bool = False) -> None:
        """Make a mark current."""
        self._current = index
        self._ring(flash=flash)
        if flash:
            self._flash.start()
        self._put_card(index)
        mark = self.current
        if mark is not None:
            self.mark_chosen.emit(mark)
            announce(self, self.current_number or 0)

    def _ring(self, *, flash: bool = False) -> None:
        self._overlay.show_ring(self._at(self._current) if self._current is not None else None, flash=flash)

    def _move_card(self) -> None:
        """The card of the current mark goes where the mark now is; one under the pointer is gone with the drawing."""
        mark = self.current
        if mark is not None and mark == self._overlay.card_mark and self._current is not None:
            self._put_card(self._current)
        else:
            self.hide_card()

    def _end_flash(self) -> None:
        self._ring()

    def show_card(self, index: int) -> None:
        """The card of the mark under the pointer, unless one is pinned."""
        if not self._pinned:
            self._put_card(index)

    def _put_card(self, index: int) -> None:
        mark, panel = self._mark(index), self._panel_of(index)
        if mark is not None and panel is not None:
            self._overlay.show_card(panel, mark, self._at(index))

    def hide_card(self) -> None:
        """Put the card away, unless it is pinned."""
        if not self._pinned:
            self._overlay.hide_card()

    def open_current(self) -> None:
        mark = self.current
        if mark is not None:
            self.mark_opened.emit(mark)

    def _pin(self) -> None:
        self._pinned = self._overlay.card_mark is not None and not self._pinned

    def _end(self) -> None:
        """End what was chosen or pinned, the time first."""
        if self.brush.chosen is not None:
            self.brush.choose(None)
        else:
            self._pinned = False
            self._overlay.hide_card()

    @property
    def days(self) -> Days | None:
        """The time axis as drawn; None where there is none, as for the claims of a day."""
        if self._drawn is None or not self._drawn.axes or (self._content is not None and self._content.day):
            return None
        return Days.of(self._drawn, self.width(), self.height())

    def zoom_to_brush(self) -> None:
        """Show the chosen time alone."""
        if self.brush.chosen is not None:
            self.show_period(self.brush.chosen)

    def show_period(self, period: Period) -> None:
        """Show these days, once the chart stands still."""
        if self._content is not None and self._content.period != period:
            self._content = replace(self._content, period=period)
            self._redraw.start()
