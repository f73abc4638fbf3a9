"""Painting the whole timeline: rows in sight first, then the words at their left, the events and the axis over them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.language.texts import counted, tr
from ui.timeline import header
from ui.timeline.look import Look
from ui.timeline.rowplan import HEADING, ROW, RowPlan
from ui.timeline.rows import paint_heading, paint_times, paint_words
from ui.timeline.steps import Spot
from workbench.timeline.flagplan import Flag
from workbench.timeline.items import Timeline
from workbench.timeline.scale import TimeScale


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is painted; ``today`` is its pixel, None out of sight, ``box`` the room there is."""

    timeline: Timeline
    plan: RowPlan
    scale: TimeScale
    flags: Sequence[Flag]
    ticks: Sequence[tuple[float, str]]
    today: float | None
    spot: Spot | None
    hovered: Spot | None
    box: QRectF
    has_focus: bool


def paint(painter: QPainter, look: Look, picture: Picture, offset: int) -> None:
    """Paint it with the rows scrolled down by ``offset`` pixels."""
    box, scale = picture.box, picture.scale
    painter.fillRect(box, look.ground)
    tops = _rows_in_sight(picture, offset)
    below = min(box.bottom(), header.HEIGHT + picture.plan.height - offset)
    for row, top in tops:
        painter.fillRect(QRectF(0, top, box.width(), ROW), _ground(look, picture, row))
    painter.save()
    painter.setClipRect(QRectF(scale.left, header.HEIGHT, box.right() - scale.left, box.height()))
    header.paint_grid(painter, look, scale, picture.ticks, QRectF(0, header.HEIGHT, 1, below - header.HEIGHT))
    header.paint_poles(painter, look, picture.flags, below)
    for row, top in tops:
        one = picture.timeline.tellings[row]
        paint_times(painter, look, one, scale, top, look.ink_of(one, _ground(look, picture, row)))
    painter.restore()
    _paint_lines(painter, look, picture, tops)
    for row, top in tops:
        paint_words(painter, look, picture.timeline.tellings[row], QRectF(0, top, scale.left - 6, ROW))
    _paint_heading(painter, look, picture, offset)
    _paint_header(painter, look, picture, below)
    _paint_ring(painter, look, picture, offset)


def _rows_in_sight(picture: Picture, offset: int) -> list[tuple[int, float]]:
    """Each row of which any part is in sight, with where it begins in the window."""
    rows = picture.plan.between(offset, offset + picture.box.height() - header.HEIGHT)
    return [(row, float(picture.plan.top(row) - offset + header.HEIGHT)) for row in rows]


def _ground(look: Look, picture: Picture, row: int) -> QColor:
    if picture.spot is not None and picture.spot.row == row:
        return look.selection
    return look.hover if picture.hovered is not None and picture.hovered.row == row else look.ground


def _paint_lines(painter: QPainter, look: Look, picture: Picture, tops: Sequence[tuple[int, float]]) -> None:
    painter.setPen(QPen(look.border, 1))
    for _, top in tops:
        painter.drawLine(QPointF(0, top + ROW - 0.5), QPointF(picture.box.width(), top + ROW - 0.5))
    x = picture.scale.left - 6.5
    painter.drawLine(QPointF(x, 0), QPointF(x, picture.box.bottom()))


def _paint_heading(painter: QPainter, look: Look, picture: Picture, offset: int) -> None:
    plan = picture.plan
    top = plan.heading_top - offset + header.HEIGHT
    if plan.has_heading and -HEADING < top < picture.box.bottom():
        paint_heading(painter, look, plan.count - plan.dated, QRectF(0, top, picture.box.width(), HEADING))


def _paint_header(painter: QPainter, look: Look, picture: Picture, below: float) -> None:
    scale, timeline = picture.scale, picture.timeline
    painter.fillRect(QRectF(0, 0, picture.box.width(), header.HEIGHT), look.panel)
    painter.save()
    painter.setClipRect(QRectF(scale.left - 6, 0, picture.box.right() - scale.left + 6, picture.box.height()))
    header.paint_axis(painter, look, scale, picture.ticks)
    header.paint_flags(painter, look, timeline.events, picture.flags, scale)
    if picture.today is not None:
        header.paint_today(painter, look, picture.today, below)
    painter.restore()
    counts = counted(len(timeline.events), "event"), _beyond(picture)
    header.paint_corner(painter, look, scale.left - 7, counts)
    painter.setPen(QPen(look.border, 1))
    painter.drawLine(QPointF(0, header.HEIGHT - 0.5), QPointF(scale.left, header.HEIGHT - 0.5))


def _beyond(picture: Picture) -> str:
    """Which events are not to be read above: without a date, or with no room for their names."""
    undated = sum(one.when is None for one in picture.timeline.events)
    nameless = sum(flag.lane is None for flag in picture.flags)
    parts = [
        tr("{undated} without a date", undated=undated) if undated else "",
        tr("{nameless} named when nearer (+)", nameless=nameless) if nameless else "",
    ]
    return ", ".join(part for part in parts if part)


def _paint_ring(painter: QPainter, look: Look, picture: Picture, offset: int) -> None:
    """Around what is chosen while the keys go here; an event is ringed always, having no ground of its own."""
    spot = picture.spot
    if spot is None or (spot.row is not None and not picture.has_focus):
        return
    painter.setPen(QPen(look.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if spot.event is not None:
        flag = next((one for one in picture.flags if one.event == spot.event), None)
        if flag is not None:
            painter.drawRoundedRect(header.flag_box(flag), 3, 3)
        return
    top = picture.plan.top(spot.row or 0) - offset + header.HEIGHT
    painter.setClipRect(QRectF(0, header.HEIGHT, picture.box.width(), picture.box.height()))
    painter.drawRoundedRect(QRectF(1, top + 1, picture.box.width() - 2, ROW - 3), 3, 3)
    painter.setClipping(False)
