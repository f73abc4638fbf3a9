"""Where the lines of text stand on the screen: baselines in whole device pixels, and the x of any run of words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

ABOVE = 18  # px of a line's band over its baseline at 28 px line height; the rest is below, for the lanes
_BELOW = 10
_WIDEST_GAP = 48  # px between the letters of two paragraphs in the largest type
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


@dataclass(frozen=True, slots=True)
class LineBox:
    """One visible line; `start` and `end` are UTF-16 positions in the document, the rest viewport pixels.

    `row` is (paragraph, line in it).
    """

    line: QTextLine
    row: tuple[int, int]
    block_start: int
    start: int
    end: int
    left: float
    baseline: float
    height: float
    is_mixed: bool

    @property
    def top(self) -> float:
        return self.baseline - self.height * ABOVE / (ABOVE + _BELOW)

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def stretches(self, start: int, end: int) -> list[tuple[float, float]]:
        """Return the x ranges which the document positions [start, end) take on this line, left to right."""
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        if self.is_mixed:
            return self._mixed_stretches(start, end)
        right = self.left + self.line.naturalTextRect().right()  # the blank at a line's end hangs out of the column
        return [(min(self.x(start), right), min(self.x(end), right))]

    def x(self, position: int) -> float:
        return self.left + float(self.line.cursorToX(position - self.block_start)[0])  # type: ignore[index]

    def character_at(self, x: float) -> int | None:
        """Return the document position of the character under x, None beside the text."""
        extent = self.line.naturalTextRect()
        if not extent.left() <= x - self.left <= extent.right():
            return None
        on_character = QTextLine.CursorPosition.CursorOnCharacter
        return self.block_start + self.line.xToCursor(x - self.left, on_character)

    def _mixed_stretches(self, start: int, end: int) -> list[tuple[float, float]]:
        """Right-to-left words amid others may lie in several places: character by character, then joined."""
        edges = sorted(self._edges(position) for position in range(start, end))
        joined: list[tuple[float, float]] = []
        for left, right in edges:
            if joined and left <= joined[-1][1] + 0.5:
                joined[-1] = joined[-1][0], max(right, joined[-1][1])
            elif right > left:
                joined.append((left, right))
        return joined

    def _edges(self, position: int) -> tuple[float, float]:
        relative = position - self.block_start
        leading = float(self.line.cursorToX(relative, QTextLine.Edge.Leading)[0])  # type: ignore[index]
        trailing = float(self.line.cursorToX(relative, QTextLine.Edge.Trailing)[0])  # type: ignore[index]
        return self.left + min(leading, trailing), self.left + max(leading, trailing)


class Lines:
    """The lines of the document between two heights, and the runs of words on them.

    What was asked of them is remembered: they are asked again at every repaint until the page is scrolled or set anew.
    """

    def __init__(self, document: QTextDocument, boxes: Sequence[LineBox]) -> None:
        self.boxes = boxes
        self._document = document
        self._starts = [box.start for box in boxes]
        self._rows: dict[int, tuple[int, int]] = {}
        self._runs: dict[tuple[int, int], list[tuple[LineBox, float, float]]] = {}

    def row(self, position: int) -> tuple[int, int]:
        """Return (paragraph, line in it) of a document position, in sight or not."""
        row = self._rows.get(position)
        if row is None:
            row = self._rows[position] = self._row_in_sight(position) or row_of(self._document, position)
        return row

    def _row_in_sight(self, position: int) -> tuple[int, int] | None:
        place = bisect_right(self._starts, position) - 1
        return self.boxes[place].row if place >= 0 and position < self.boxes[place].end else None

    @property
    def start(self) -> int:
        return self.boxes[0].start if self.boxes else 0

    @property
    def end(self) -> int:
        return self.boxes[-1].end if self.boxes else 0

    def under(self, start: int, end: int) -> Sequence[LineBox]:
        """Return the lines which the document positions [start, end) touch."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_left(self._starts, end))
        if first < last and self.boxes[first].end <= start:
            first += 1
        return self.boxes[first:last]

    def runs(self, start: int, end: int) -> Sequence[tuple[LineBox, float, float]]:
        """Return each line which the document positions [start, end) touch, with the x ranges they take on it."""
        runs = self._runs.get((start, end))
        if runs is None:
            found = ((box, *stretch) for box in self.under(start, end) for stretch in box.stretches(start, end))
            runs = self._runs[start, end] = list(found)
        return runs

    def at(self, point: QPointF) -> int | None:
        """Return the document position of the character under a point of the viewport, None off the text."""
        for box in self.boxes:
            if box.top <= point.y() < box.bottom:
                return box.character_at(point.x())
        return None


def lines_between(document: QTextDocument, scroll: int, height: int, ratio: float) -> Lines:
    """Return the lines seen in a viewport of this height scrolled by `scroll`; `ratio` is device to logical pixels."""
    layout = document.documentLayout()
    block = _block_at(document, scroll)
    if block.previous().isValid():
        block = block.previous()  # its marks may hang below its last line
    boxes: list[LineBox] = []
    while block.isValid():
        origin = layout.blockBoundingRect(block).topLeft() - QPointF(0, scroll)
        if origin.y() > height:
            break
        boxes.extend(_boxes_of(block, origin, height, ratio))
        block = block.next()
    return Lines(document, boxes)


def row_of(document: QTextDocument, position: int) -> tuple[int, int]:
    """Return (paragraph, line in it) of a document position; lays the text out as far as that."""
    block = document.findBlock(position)
    document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return block.blockNumber(), line.lineNumber() if line.isValid() else 0


def span_rect(document: QTextDocument, start: int, end: int) -> QRectF:
    """Return the rectangle, in document pixels, of the lines that hold [start, end)."""
    first, last = _line_rect(document, start), _line_rect(document, max(start, end - 1))
    return first.united(last)


def snapped(length: float, ratio: float) -> float:
    """Round to whole device pixels."""
    return round(length * ratio) / ratio


def _block_at(document: QTextDocument, y: float) -> QTextBlock:
    """Return the paragraph at a height of the document, the next one for a height between two.

    Between paragraphs, and above the first, Qt's hit test goes wrong while the rest is not laid out yet: it answers
    with the document's end. Such an answer has no lines.
    """
    layout, margin = document.documentLayout(), document.rootFrame().frameFormat().leftMargin()
    if y < document.rootFrame().frameFormat().topMargin():
        return document.begin()
    for below in range(0, _WIDEST_GAP, 7):
        place = layout.hitTest(QPointF(margin + 1, y + below), Qt.HitTestAccuracy.FuzzyHit)
        block = document.findBlock(place)
        if block.layout().lineCount():
            return block
    return document.begin()


def _line_rect(document: QTextDocument, position: int) -> QRectF:
    block = document.findBlock(position)
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(origin) if line.isValid() else QRectF(origin.x(), origin.y(), 1, 1)


def _boxes_of(block: QTextBlock, origin: QPointF, height: int, ratio: float) -> Iterator[LineBox]:
    layout, start, paragraph = block.layout(), block.position(), block.blockNumber()
    is_mixed = _RIGHT_TO_LEFT.search(block.text()) is not None
    line_height = block.blockFormat().lineHeight()
    for number in range(_first_seen(block, origin.y()), layout.lineCount()):
        line = layout.lineAt(number)
        if origin.y() + line.y() > height:
            break
        first = start + line.textStart()
        baseline = snapped(origin.y() + line.y() + line.ascent(), ratio)
        end = first + line.textLength()
        yield LineBox(line, (paragraph, number), start, first, end, origin.x(), baseline, line_height, is_mixed)


def _first_seen(block: QTextBlock, top: float) -> int:
    """Return the first line of a paragraph near the viewport's top: a whole article may be one paragraph."""
    layout = block.layout()
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        if top + layout.lineAt(middle).y() < -3 * block.blockFormat().lineHeight():
            low = middle + 1
        else:
            high = middle
    return low
