"""The lines of a PDF page where they stand on it, in reading order, also where columns were drawn across."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

_MIDDLE = (0.25, 0.75)  # of the width: where a gutter between columns may lie
_COLUMN = 6  # lines that make a column
_CROSSING = 0.15  # of the lines may cross a gutter: headings, tables
_TURNS = 0.3  # of the lines; more turns from one column to the other and back are no reading order
_STEPS = 60  # places looked at for a gutter
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})  # what pdfium has for a hyphen and the end of its line
_LINE = re.compile("[^\n\ufffe\x02]*[\n\ufffe\x02]?")

Box = tuple[float, float, float, float]  # left, bottom, right, top, in points from the lower left corner


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line. Lengths are in points, heights from the page's lower edge."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    page: int

    @property
    def height(self) -> float:
        return self.top - self.bottom


def lines_of(number: int, page: Any) -> list[Line]:
    """The lines of an open page as pdfium orders them."""
    text_page = page.get_textpage()
    try:
        text, count = text_page.get_text_range(), text_page.count_chars()
        return list(_lines(number, text_page, text, count))
    finally:
        text_page.close()


def is_read_across(page: Any) -> bool:
    """Whether there are columns on the page and pdfium goes to and fro between them."""
    text_page = page.get_textpage()
    try:
        boxes = [text_page.get_rect(index) for index in range(text_page.count_rects())]
    finally:
        text_page.close()
    return goes_to_and_fro(boxes, page.get_width())


def goes_to_and_fro(boxes: Sequence[Box], width: float) -> bool:
    """The same of boxes in the order they are read in."""
    gutter = _gutter(boxes, width)
    if gutter is None:
        return False
    sides = [left > gutter for left, _, right, _ in boxes if right < gutter or left > gutter]
    return sum(one != other for one, other in pairwise(sides)) > _TURNS * len(sides)


def laid_out(raw: bytes, numbers: Sequence[int], password: str = "") -> dict[int, list[Line]]:
    """The lines of these pages as pdfminer's layout analysis puts them together, column by column."""
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams

    pages = extract_pages(io.BytesIO(raw), password, page_numbers=numbers, laparams=LAParams(boxes_flow=0.5))
    return {number: list(_laid_out(number, page)) for number, page in zip(numbers, pages, strict=False)}


def _lines(number: int, text_page: Any, text: str, count: int) -> Iterator[Line]:
    for found in _LINE.finditer(text):
        inner = found[0].strip()
        if inner:
            first = min(found.start() + found[0].index(inner[0]), count - 1)
            last = min(first + len(inner) - 1, count - 1)
            boxes = [text_page.get_charbox(at, loose=True) for at in (first, (first + last) // 2, last)]
            bottom, top = (median(box[edge] for box in boxes) for edge in (1, 3))  # one sign may be of another font
            yield Line(inner.translate(_HYPHENS), boxes[0][0], bottom, max(box[2] for box in boxes), top, number)


def _laid_out(number: int, page: Any) -> Iterator[Line]:
    from pdfminer.layout import LTTextContainer, LTTextLine

    for box in page:
        if isinstance(box, LTTextContainer):
            for line in box:
                if isinstance(line, LTTextLine) and line.get_text().strip():
                    yield Line(line.get_text().strip(), line.x0, line.y0, line.x1, line.y1, number)


def _gutter(boxes: Sequence[Box], width: float) -> float | None:
    """The middle of the widest upright strip that next to no box crosses, with enough of them on either side."""
    first, last = (share * width for share in _MIDDLE)
    free = []
    for step in range(_STEPS + 1):
        x = first + (last - first) * step / _STEPS
        before = sum(right < x for _, _, right, _ in boxes)
        after = sum(left > x for left, *_ in boxes)
        crossing = len(boxes) - before - after
        if min(before, after) >= _COLUMN and crossing <= _CROSSING * len(boxes):
            free.append((crossing, x))
    if not free:
        return None
    least = min(crossing for crossing, _ in free)
    places = [x for crossing, x in free if crossing == least]
    return places[len(places) // 2]
