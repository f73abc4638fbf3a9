"""Words beside marks: how many articles carry one telling, and what an open bound or a plan says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot

import numpy as np
import numpy.typing as npt

from db.values import ClaimState
from workbench.figures.phrases import level_words
from workbench.figures.placement import Placed, Sign
from workbench.figures.sizes import Sizes
from workbench.figures.typeface import drawable, text_width

_MOST_CALLOUTS = 6
_MOST_COUNTS = 60
_CROWDED = 300  # with more marks than this, words would hide the evidence they stand beside


_Boxes = npt.NDArray[np.float64]  # boxes as rows of left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def widened(self, by: float) -> "Box":
        """The box with ``by`` points more at its left and right, so that words read as belonging to their own mark."""
        return Box(self.left - by, self.top, self.right + by, self.bottom)

    def meets(self, boxes: _Boxes) -> bool:
        """Whether the box overlaps any of ``boxes``."""
        left, top, right, bottom = boxes.T
        return bool(((self.left < right) & (left < self.right) & (self.top < bottom) & (top < self.bottom)).any())

    def within(self, other: "Box") -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Seat:
    """A mark on the page: its point, and the boxes of all that is drawn of it, in points."""

    placed: Placed
    x: float
    y: float
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """Words in a box; ``strong`` for what a claim says, plain for a count of articles.

    ``leader`` is the thin line from strong words to their mark. ``over`` says that a pole runs behind the words.
    """

    text: str
    box: Box
    strong: bool
    leader: tuple[tuple[float, float], ...] = ()
    over: bool = False


def callouts(
    seats: Sequence[Seat], lines: Sequence[Box], poles: Sequence[Box], edges: Box, sizes: Sizes, notes: dict[int, str]
) -> list[Callout]:
    """The words that find a free place, counts first; ``notes`` gives a claim's source numbers ("[7]").

    Each is tried in a fixed order of places around its mark, so that the same figure is lettered the same way. What a
    claim says may run over an event's pole where no other place is free, and over the pooled level's ``lines`` at last.
    """
    marks = _stacked([box for seat in seats for box in seat.boxes])
    off_lines = np.vstack([marks, _stacked(lines)])
    off_all = np.vstack([off_lines, _stacked(poles)])
    found: list[Callout] = []
    for text, seat, strong in _wanted(seats, notes):
        words = _stacked([callout.box for callout in found])
        for kept_off in (off_all, off_lines, marks) if strong else (off_all,):
            callout = _seated(text, seat, np.vstack([kept_off, words]), edges, sizes, strong=strong)
            if callout is not None:
                found.append(replace(callout, over=kept_off is not off_all))
                break
    return found


def _stacked(boxes: Sequence[Box]) -> _Boxes:
    return np.array([(box.left, box.top, box.right, box.bottom) for box in boxes]).reshape(-1, 4)


def _seated(text: str, seat: Seat, obstacles: _Boxes, edges: Box, sizes: Sizes, *, strong: bool) -> Callout | None:
    size, clear = (sizes.tick, sizes.mark * 0.6) if strong else (sizes.small, sizes.mark * 0.15)
    boxes = _places(seat, text_width(text, size), size, sizes.mark)
    free = (box for box in boxes if box.within(edges) and not box.widened(clear).meets(obstacles))
    box = next(free, None)
    if box is None:
        return None
    return Callout(text, box, strong, _leader(box, seat, sizes) if strong else ())


def _leader(box: Box, seat: Seat, sizes: Sizes) -> tuple[tuple[float, float], ...]:
    """From the words' nearest edge to the rim of the mark; none where they all but touch."""
    start = (min(max(seat.x, box.left - 1.5), box.right + 1.5), min(max(seat.y, box.top), box.bottom))
    away = hypot(seat.x - start[0], seat.y - start[1])
    rim = sizes.mark * 0.8
    if away < rim * 1.6:
        return ()
    share = rim / away
    end = (seat.x + (start[0] - seat.x) * share, seat.y + (start[1] - seat.y) * share)
    return (start, end)


def _wanted(seats: Sequence[Seat], notes: dict[int, str]) -> Iterator[tuple[str, Seat, bool]]:
    counts = [seat for seat in seats if seat.placed.mark.articles > 1]
    yield from ((f"×{seat.placed.mark.articles}", seat, False) for seat in counts[-_MOST_COUNTS:])
    if len(seats) > _CROWDED:
        return
    open_ended = [seat for seat in seats if _is_worth_words(seat.placed)]
    ranked = sorted(open_ended, key=lambda seat: (seat.placed.sign is Sign.DOT, -seat.x))
    yield from ((_says(seat.placed, notes), seat, True) for seat in ranked[:_MOST_CALLOUTS])


def _is_worth_words(placed: Placed) -> bool:
    open_bound = placed.sign in (Sign.BELOW, Sign.ABOVE)
    return placed.mark.state is ClaimState.ACTIVE and (open_bound or placed.planned)


def _says(placed: Placed, notes: dict[int, str]) -> str:
    mark = placed.mark
    words = mark.quantity.words
    is_said = 0 < len(words) <= 28 and ": " not in words  # the cell of a table ("value: 2000") is nobody's phrase
    said = f"“{words}”" if is_said else level_words(mark.quantity)
    plan = f", {mark.modality}" if placed.planned else ""
    numbers = dict.fromkeys(notes[claim] for claim in mark.claim_ids if claim in notes)
    return drawable(" ".join([said + plan, *numbers]))


def _places(seat: Seat, width: float, size: float, mark: float) -> Iterator[Box]:
    """Boxes around the mark, nearest first and away from its arrow; then farther out."""
    height = size * 1.05
    for away in (mark * 1.3, mark * 1.9, mark * 2.8, mark * 3.8):
        right, left, middle = seat.x + away, seat.x - away - width, seat.x - width / 2
        above, below, beside = seat.y - away * 0.6 - height, seat.y + away * 0.6, seat.y - height / 2
        spots = [(right, above), (right, beside), (left, beside), (left, above), (middle, above)]
        under = [(right, below), (left, below), (middle, below)]
        order = [*under, *spots] if seat.placed.sign is Sign.ABOVE else [*spots, *under]
        yield from (Box(x, y, x + width, y + height) for x, y in order)
