"""Paints the left margin: a numbered bracket for each claim, nested outwards where claims share lines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.reader.canvas import Canvas, Spot
from ui.reader.lanes import stack
from ui.reader.marks import ReaderMark

_GAP = 16  # from the text to the innermost spine
_PITCH = 11
_TICK = 6
_DEEPEST = 3
_LABEL_HEIGHT = 13


@dataclass(frozen=True, slots=True)
class _Bracket:
    """One claim's bracket: its spine from `top` to `bottom`; an end out of sight has no tick."""

    mark: ReaderMark
    depth: int
    spine: float
    top: float
    bottom: float
    opens: bool
    closes: bool


def paint(canvas: Canvas) -> list[Spot]:
    """Paint brackets and labels; returns the labels and spines as places to click."""
    brackets = _place(canvas)
    spots = [_paint_bracket(canvas, bracket) for bracket in brackets]
    return _paint_labels(canvas, brackets) + spots


def _place(canvas: Canvas) -> list[_Bracket]:
    claims = canvas.scene.claims.hanging_together(*canvas.seen, canvas.share_no_row)
    claims.sort(key=lambda mark: (mark.end, -mark.start))  # what ends first is enclosed by what ends later
    depths = stack([canvas.rows(mark) for mark in claims], _DEEPEST)
    placed = (_bracket(canvas, mark, depth) for mark, depth in zip(claims, depths, strict=True))
    return sorted((bracket for bracket in placed if bracket), key=lambda bracket: bracket.top)


def _bracket(canvas: Canvas, mark: ReaderMark, depth: int) -> _Bracket | None:
    extent = canvas.extent(mark)
    if extent is None:
        return None
    top, bottom = extent
    return _Bracket(
        mark,
        depth,
        spine=canvas.left - _GAP - depth * _PITCH,
        top=canvas.lines.boxes[0].top if top is None else top + 1,
        bottom=canvas.lines.boxes[-1].bottom if bottom is None else bottom - 2,
        opens=top is not None,
        closes=bottom is not None,
    )


def _paint_bracket(canvas: Canvas, bracket: _Bracket) -> Spot:
    is_active = _is_active(canvas, bracket.mark)
    colour = canvas.theme.colour("text" if is_active else "border_strong")
    thick = canvas.snap(2 if is_active else 1.5)
    x, top, bottom = canvas.snap(bracket.spine), canvas.snap(bracket.top), canvas.snap(bracket.bottom)
    canvas.painter.fillRect(QRectF(x, top, thick, bottom - top), colour)
    if bracket.opens:
        canvas.painter.fillRect(QRectF(x, top, _TICK, thick), colour)
    if bracket.closes:
        canvas.painter.fillRect(QRectF(x, bottom - thick, _TICK, thick), colour)
    return Spot(QRectF(x - 2, top, _TICK + 4, bottom - top), bracket.mark.id)


def _paint_labels(canvas: Canvas, brackets: list[_Bracket]) -> list[Spot]:
    """A label stands left of all spines beside it, below any label already there, in sight while its claim is."""
    font = canvas.theme.font("micro")
    font.setWeight(font.Weight.DemiBold)
    canvas.painter.setFont(font)
    metrics = QFontMetricsF(font)
    placed: list[Spot] = []
    for bracket in brackets:
        text = bracket.mark.claim_label or ""
        width = metrics.horizontalAdvance(text)
        area = _free_area(brackets, bracket, width, [spot.area for spot in placed])
        if not text or area is None:
            continue
        _paint_label(canvas.painter, canvas, bracket, area)
        placed.append(Spot(area, bracket.mark.id))
    return placed


def _paint_label(painter: QPainter, canvas: Canvas, bracket: _Bracket, area: QRectF) -> None:
    token = "text" if _is_active(canvas, bracket.mark) else "text_muted"
    painter.setPen(canvas.theme.colour(token))
    painter.drawText(QPointF(area.left(), area.bottom() - 3), bracket.mark.claim_label or "")


def _free_area(brackets: list[_Bracket], own: _Bracket, width: float, taken: list[QRectF]) -> QRectF | None:
    """The highest place for a label beside its bracket; plain numbers, since every pixel down may have to be tried."""
    spines = [(other.top, other.bottom, other.spine) for other in brackets]
    areas = [(area.left(), area.top(), area.right(), area.bottom()) for area in taken]
    y = max(own.top, 2.0)
    while y + _LABEL_HEIGHT <= max(own.bottom, own.top + 2 * _LABEL_HEIGHT):
        below = y + _LABEL_HEIGHT
        right = min([own.spine, *(spine for top, bottom, spine in spines if top < below and y < bottom)]) - 5
        left = right - width
        if left >= 2 and not any(a < right and left < c and b < below and y < d for a, b, c, d in areas):
            return QRectF(left, y, width, _LABEL_HEIGHT)
        y += 1
    return None


def _is_active(canvas: Canvas, mark: ReaderMark) -> bool:
    return mark.claim is not None and mark.claim == canvas.scene.active_claim
