"""The words around a hit, laid out under a headline with the hit in bold."""

import re
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workbench.finding.marks import MARKS

_LINES = 2
_HIT = re.compile(f"{MARKS[0]}([^{MARKS[1]}]*){MARKS[1]}")


@lru_cache(maxsize=512)
def plain(passage: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words without their marks, and where each hit stands in them: start and length."""
    words, hits, end = "", [], 0
    for found in _HIT.finditer(passage):
        words += passage[end : found.start()]
        hits.append((len(words), len(found[1])))
        words += found[1]
        end = found.end()
    return words + passage[end:], tuple(hits)


def height_of(font: QFont) -> int:
    """Every passage takes the same room, in px: lines that are found keep their places while more are found."""
    return _LINES * QFontMetrics(font).height() + 3


def paint(painter: QPainter, at: QPointF, width: int, passage: str, font: QFont, ink: QColor, hit: QColor) -> None:
    """Paint at most two lines of a passage, those with the first hit in them."""
    words, hits = plain(passage)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats([_hit_format(start, length, hit) for start, length in hits])
    layout.beginLayout()
    line, lines = layout.createLine(), []
    while line.isValid():
        line.setLineWidth(width)
        lines.append(line)
        line = layout.createLine()
    layout.endLayout()
    painter.setPen(ink)
    first = hits[0][0] if hits else 0
    holds = next((n for n, one in enumerate(lines) if first < one.textStart() + one.textLength()), 0)
    begin = max(min(holds, len(lines) - _LINES), 0)
    for number, one in enumerate(lines[begin : begin + _LINES]):
        one.draw(painter, QPointF(at.x(), at.y() + number * one.height() - one.y()))


def _hit_format(start: int, length: int, ink: QColor) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start, one.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(ink)
    one.format = look
    return one
