"""The timeline's picture: only the rows in sight are painted; arrows go through everything in the order of time."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.chart.card_paint import paint_card
from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.timeline.cards import card_of
from ui.timeline.header import HEIGHT, base_of_flags, tick_days
from ui.timeline.look import look_of
from ui.timeline.painting import Picture, paint
from ui.timeline.period import whole_period
from ui.timeline.rowplan import ROW, RowPlan
from ui.timeline.steps import Spot, at, steps_of
from ui.timeline.timearea import TimeArea
from ui.timers import once
from workbench.figures.placement import day_number
from workbench.figures.timescale import Period
from workbench.timeline.flagplan import Flag, plan_flags
from workbench.timeline.items import Happening, Telling, Timeline
from workbench.timeline.scale import TimeScale
from workbench.timeline.wording import spoken

_DRAGGED = 4  # px
_CARD_AFTER = 350  # ms


class TimelineCanvas(TimeArea):
    """`chosen` is emitted with the telling or event that has become current, `opened` when a sentence is asked for."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timeline, self._plan = Timeline(), RowPlan()
        self._look = look_of(theme, self._timeline)
        self._order: list[Spot] = []
        self._spot: Spot | None = None
        self._hovered: Spot | None = None
        self._card: Spot | None = None
        self._drag: tuple[QPointF, Period] | None = None
        self._flags: tuple[TimeScale, list[Flag]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Timeline of claims and events"))
        keep_left_to_right(self)
        self._show_card = once(self, _CARD_AFTER, self._show_hovered)
        theme.changed.connect(self._on_theme)

    @property
    def current(self) -> Telling | Happening | None:
        return at(self._timeline, self._spot)

    @property
    def card(self) -> Telling | Happening | None:
        """What the card that is shown is about."""
        return at(self._timeline, self._card)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline; what is chosen and the time in sight stay where they are still there."""
        kept = self.current
        self._timeline = timeline
        self._plan = RowPlan(len(timeline.tellings), len(timeline.tellings) - len(timeline.undated))
        self._order = []
        self._look = look_of(self._theme, timeline)
        self._spot, self._card, self._hovered = self._find(kept), None, None
        self._flags = None
        self.show_whole(whole_period(timeline, self._today), self._plan.height)
        self._tell()
        self.viewport().update()

    def choose_claim(self, claim_id: int) -> bool:
        """Make the telling of a claim current; False when none is shown."""
        rows = self._timeline.tellings
        row = next((n for n, one in enumerate(rows) if claim_id in one.claim_ids), None)
        if row is not None:
            self.choose(Spot(row=row))
        return row is not None

    def choose(self, spot: Spot) -> None:
        self._spot = self._card = spot
        self._bring_into_sight(spot)
        self._tell()
        self.viewport().update()
        self.chosen.emit(self.current)

    def step(self, by: int) -> None:
        """To the next thing in the order of time, or the one before; round the ends."""
        self._order = self._order or steps_of(self._timeline)
        if self._order:
            place = self._order.index(self._spot) + by if self._spot in self._order else 0 if by > 0 else -1
            self.choose(self._order[place % len(self._order)])

    def step_row(self, by: int) -> None:
        """To the row below, or above; it stops at the ends."""
        if self._plan.count:
            here = self._spot.row if self._spot and self._spot.row is not None else -1 if by > 0 else self._plan.count
            self.choose(Spot(row=min(max(here + by, 0), self._plan.count - 1)))

    def open_current(self) -> None:
        one = self.current
        if isinstance(one, Telling):
            self.opened.emit(one.claim_id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self.viewport()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale
        paint(painter, self._look, self._picture(scale), self.offset)
        shown = self.card
        if shown is not None and self._card is not None:
            area, row = QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4), None
            if self._card.row is not None:
                row = QRectF(0, self._plan.top(self._card.row) - self.offset + HEIGHT, area.width(), ROW)
            paint_card(painter, self._theme, card_of(shown), self._point(self._card, scale), area, row)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flags = None
        if self._spot is not None:
            self._bring_into_sight(self._spot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(self.rows_height // ROW - 1, 1)
        deeds = {
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Down: lambda: self.step_row(1),
            Qt.Key.Key_Up: lambda: self.step_row(-1),
            Qt.Key.Key_PageDown: lambda: self.step_row(page),
            Qt.Key.Key_PageUp: lambda: self.step_row(-page),
            Qt.Key.Key_Home: lambda: self.step_row(-self._plan.count),
            Qt.Key.Key_End: lambda: self.step_row(self._plan.count),
            Qt.Key.Key_Return: self.open_current,
            Qt.Key.Key_Enter: self.open_current,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Plus: self.nearer,
            Qt.Key.Key_Equal: self.nearer,
            Qt.Key.Key_Minus: self.farther,
            Qt.Key.Key_Escape: self._hide_card,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        else:
            deed()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._under(event.position())
        if spot is not None:
            self.choose(spot)
        self._drag = (event.position(), self.period)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons():
            start, period = self._drag
            if abs(start.x() - event.position().x()) > _DRAGGED:
                self.drag_from(period, start.x() - event.position().x())
            return
        spot = self._under(event.position())
        if spot != self._hovered:
            self._hovered = spot
            self._card = self._card if self._card == self._spot else None
            self._show_card.start()
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a row its sentence; on the axis the whole time again."""
        if self._under(event.position()) is not None:
            self.open_current()
        elif event.position().y() < HEIGHT:
            self.fit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._show_card.stop()
        self._hovered = None
        self._card = self._card if self._card == self._spot else None
        self.viewport().update()

    def _planned_flags(self, scale: TimeScale) -> list[Flag]:
        if self._flags is None or self._flags[0] != scale:
            self._flags = scale, plan_flags(self._timeline.events, scale, self._look.width)
        return self._flags[1]

    def _picture(self, scale: TimeScale) -> Picture:
        return Picture(
            self._timeline,
            self._plan,
            scale,
            self._planned_flags(scale),
            tick_days(scale),
            scale.noon(self._today) if self.period.holds(day_number(self._today)) else None,
            self._spot,
            self._hovered,
            QRectF(self.viewport().rect()),
            has_focus=self.hasFocus(),
        )

    @override
    def still_point(self) -> float:
        """Zooming by key holds still what is chosen, where it is in sight."""
        one = self.current
        span = one.when if isinstance(one, Happening) else one.true if one else None
        scale = self.scale
        return scale.share(scale.reach(span, 0).middle) if span is not None and scale.sees(span) else 0.5

    def _bring_into_sight(self, spot: Spot) -> None:
        one = at(self._timeline, spot)
        if spot.row is not None:
            top, offset = self._plan.top(spot.row), self.offset
            if top < offset or top + ROW > offset + self.rows_height:
                above = top < offset
                self.verticalScrollBar().setValue(top if above else top + ROW - self.rows_height)
        spans = [one.when] if isinstance(one, Happening) else [one.true, one.known] if one else []
        ends = [day_number(day) for span in spans if span is not None for day in span.ends]
        if ends:
            self.show_days(min(ends), max(ends))

    def _under(self, at: QPointF) -> Spot | None:
        if at.y() >= HEIGHT:
            row = self._plan.at(at.y() - HEIGHT + self.offset)
            return None if row is None else Spot(row=row)
        flags = self._planned_flags(self.scale)
        found = next((flag for flag in flags if flag.holds(at.x(), at.y(), base_of_flags())), None)
        return None if found is None else Spot(event=found.event)

    def _point(self, spot: Spot, scale: TimeScale) -> QPointF:
        """Where the card of a spot points at."""
        if spot.row is None:
            flag = next((one for one in self._planned_flags(scale) if one.event == spot.event), None)
            return QPointF(flag.x if flag else scale.left, HEIGHT + 20)
        one = self._timeline.tellings[spot.row]
        span = one.true if scale.sees(one.true) else one.known
        x = scale.reach(span, 0).right if span is not None and scale.sees(span) else scale.left
        label = QFontMetricsF(self._look.micro).horizontalAdvance(span.words if span else "") + 20
        y = self._plan.top(spot.row) - self.offset + HEIGHT + ROW / 2
        return QPointF(min(max(x + label, scale.left), scale.right), y)

    def _find(self, one: Telling | Happening | None) -> Spot | None:
        if isinstance(one, Happening):
            return next((Spot(event=n) for n, each in enumerate(self._timeline.events) if each.id == one.id), None)
        if one is None:
            return None
        claim, rows = one.claim_id, self._timeline.tellings
        return next((Spot(row=n) for n, each in enumerate(rows) if claim in each.claim_ids), None)

    def _tell(self) -> None:
        """What a screen reader says of the thing that is chosen."""
        one = self.current
        if isinstance(one, Telling) and self._spot is not None and self._spot.row is not None:
            self.setAccessibleDescription(spoken(one, self._spot.row + 1, self._plan.count))
        elif isinstance(one, Happening):
            self.setAccessibleDescription(
                tr("Event: {one}, {when}", one=one.label, when=one.when.words if one.when else tr("no date"))
            )
        else:
            self.setAccessibleDescription(tr("Left and right go through everything in the order of time."))

    def _show_hovered(self) -> None:
        if self._hovered is not None:
            self._card = self._hovered
            self.viewport().update()

    def _hide_card(self) -> None:
        self._card = None
        self.viewport().update()

    def _on_theme(self) -> None:
        self._look = look_of(self._theme, self._timeline)
        self.viewport().update()
