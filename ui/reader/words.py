"""Paints what lies on the words themselves: washes under the text; lines, boxes and the focus ring over it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from ui.reader import strokes
from ui.reader.canvas import Canvas
from ui.reader.geometry import LineBox
from ui.reader.index import Span
from ui.reader.marks import ReaderMark, ReaderSuggestion, SuggestedWords

_LANES = 3  # a fourth would run into the next line's letters


def paint_washes(canvas: Canvas) -> None:
    """Paint the claims' washes; flat and opaque, the active one last, so that no two ever add up."""
    claims = canvas.scene.claims
    seen = [claims.spans[place] for place in claims.touching(*canvas.seen)]
    active = canvas.scene.active_claim
    for token, wanted in (("wash_claim", False), ("wash_claim_active", True)):
        colour = canvas.theme.colour(token)
        for mark in seen:
            if (active is not None and mark.claim == active) is not wanted:
                continue
            for box, left, right in _runs(canvas, mark):
                canvas.painter.fillRect(QRectF(left - 1, box.top, right - left + 2, box.height), colour)


def paint_tags(canvas: Canvas) -> None:
    """Paint each tag's line in its lane, thin boxes round suggestions, and "+2" where lanes ran out."""
    scene = canvas.scene
    colours = {kind: canvas.theme.colour(token) for kind, token in strokes.COLOUR.items()}
    plain = canvas.theme.colour("tag_code")
    hidden: list[Span] = []
    for place in scene.tags.touching(*canvas.seen):
        tag, lane = scene.tags.spans[place], scene.tags.lanes[place]
        if lane >= _LANES:
            hidden.append(tag)
            continue
        colour = colours.get(tag.kind, plain)
        below = canvas.snap(strokes.FIRST_LANE + lane * strokes.PITCH)
        for box, left, right in _runs(canvas, tag):
            strokes.draw(canvas.painter, tag.kind, canvas.snap(left), canvas.snap(right), box.baseline + below, colour)
    _paint_suggestion_boxes(canvas)
    _paint_overflow(canvas, hidden)


def paint_hits(canvas: Canvas) -> None:
    """Paint search hits bold and boxed; the letters are struck twice, since a bold font would move the lines."""
    hits = canvas.scene.hits
    ink = canvas.theme.colour("text")
    for place in hits.touching(*canvas.seen):
        start, end = canvas.scene.units(hits.spans[place])
        for box in canvas.lines.under(start, end):
            canvas.painter.setPen(ink)
            first, last = max(start, box.start), min(end, box.end)
            for glyphs in box.line.glyphRuns(first - box.block_start, last - first):
                origin = QPointF(box.left + 0.6, box.baseline - box.line.ascent() - box.line.y())
                canvas.painter.drawGlyphRun(origin, glyphs)
        canvas.painter.setPen(QPen(ink, 2))
        for box, left, right in canvas.lines.runs(start, end):
            canvas.painter.drawRoundedRect(_around(box, left, right, 1), 2, 2)


def paint_rings(canvas: Canvas) -> None:
    """Paint the focus ring round what is current and round the words just jumped to."""
    current = canvas.scene.current()
    for span in (current, canvas.scene.flash):
        if span is None:
            continue
        canvas.painter.setPen(QPen(canvas.theme.colour("focus"), canvas.theme.ring_px))
        for box, left, right in _runs(canvas, span):
            canvas.painter.drawRoundedRect(_around(box, left, right, 3), 4, 4)


def _paint_suggestion_boxes(canvas: Canvas) -> None:
    scene = canvas.scene
    ringed = scene.current()
    pen = QPen(canvas.theme.colour("border_strong"), 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 2])
    for place in scene.tags.touching(*canvas.seen):
        tag = scene.tags.spans[place]
        if isinstance(tag, ReaderMark) or _is_ringed(tag, ringed):
            continue
        canvas.painter.setPen(pen)
        for box, left, right in _runs(canvas, tag):
            canvas.painter.drawRoundedRect(_boxed(canvas, box, left, right), 3, 3)


def _is_ringed(words: SuggestedWords, ringed: ReaderMark | ReaderSuggestion | None) -> bool:
    return (
        isinstance(ringed, ReaderSuggestion)
        and words.id == ringed.id
        and (words.start, words.end) == (ringed.start, ringed.end)
    )


def _paint_overflow(canvas: Canvas, hidden: list[Span]) -> None:
    """Say "+2" at the end of the words that carry two tags more than there are lanes."""
    font = canvas.theme.font("micro")
    font.setPixelSize(10)
    canvas.painter.setFont(font)
    canvas.painter.setPen(canvas.theme.colour("text_muted"))
    for end, count in _heaps(hidden):
        unit = canvas.scene.offsets.to_units(end)
        for box in canvas.lines.under(unit - 1, unit):
            text = f"+{count}"
            x = box.x(unit) + 2
            paper = canvas.theme.colour("paper")
            width = QFontMetricsF(font).horizontalAdvance(text)
            canvas.painter.fillRect(QRectF(x - 1, box.baseline + 3, width + 2, 10), paper)
            canvas.painter.drawText(QPointF(x, box.baseline + 12), text)


def _heaps(hidden: list[Span]) -> Iterator[tuple[int, int]]:
    """Join hidden tags that overlap; yields the end and the number of each heap."""
    end, count = 0, 0
    for tag in hidden:
        if count and tag.start >= end:
            yield end, count
            count = 0
        end = max(end, tag.end) if count else tag.end
        count += 1
    if count:
        yield end, count


def _runs(canvas: Canvas, span: Span) -> Sequence[tuple[LineBox, float, float]]:
    return canvas.lines.runs(*canvas.scene.units(span))


def _around(box: LineBox, left: float, right: float, offset: float) -> QRectF:
    """The line's band, grown by `offset`; letters, lanes and pen fit inside."""
    return QRectF(left, box.top, right - left, box.height).adjusted(-offset, -offset, offset, offset - 1)


def _boxed(canvas: Canvas, box: LineBox, left: float, right: float) -> QRectF:
    """A box whose 1 px pen falls on whole device pixels."""
    half = 0.5 / canvas.ratio
    left, right = canvas.snap(left - 2), canvas.snap(right + 2)
    return QRectF(left + half, box.baseline - 19 + half, right - left - 2 * half, 30)
