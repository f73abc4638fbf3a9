"""Who goes beside whom: the lowest free lane for each of several stretches that overlap."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import TypeVar

from typing_extensions import override

from ui.reader.index import S, Span, SpanIndex

Place = TypeVar("Place", int, tuple[int, int])


def sweep(spans: Iterable[Span]) -> list[int]:
    """Return the lane of each span; they come in reading order, and two that share a character share no lane."""
    busy: list[tuple[int, int]] = []  # (end, lane), and lanes free again: of both the smallest first
    free: list[int] = []
    lanes: list[int] = []
    for span in spans:
        while busy and busy[0][0] <= span.start:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        heappush(busy, (span.end, lane))
        lanes.append(lane)
    return lanes


class LanedIndex(SpanIndex[S]):
    """Spans that know their lanes; a change is laid anew only as far as the overlaps go."""

    def __init__(self, spans: Iterable[S] = ()) -> None:
        super().__init__(spans)
        self.lanes = sweep(self._spans)

    @override
    def change(self, gone: Iterable[S], come: Iterable[S]) -> tuple[int, int] | None:
        touched = super().change(gone, come)
        if touched is not None:
            first, last = touched[0], bisect_left(self._starts, touched[1])
            while not self.stands_apart(first):
                first -= 1
            while not self.stands_apart(last):
                last += 1
            after = len(self._spans) - last
            self.lanes[first : len(self.lanes) - after] = sweep(self._spans[first:last])
        return touched


def stack(stretches: Sequence[tuple[Place, Place]], most: int) -> list[int]:
    """Return the lane of each stretch (first row, last row), both inclusive; those that come first get lower lanes.

    They come in the order of their first rows or in that of their last: what reaches as far as a stretch then shares a
    row with it. What finds no room in `most` lanes gets `most`: it is not drawn beside the others any more.
    """
    reach: list[Place] = []
    lanes: list[int] = []
    for first, last in stretches:
        lane = 0
        while lane < len(reach) and reach[lane] >= first:
            lane += 1
        if lane < len(reach):
            reach[lane] = max(reach[lane], last)
        elif lane < most:
            reach.append(last)
        lanes.append(lane)
    return lanes
