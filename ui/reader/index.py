"""Which spans touch a stretch of text: sorted once, asked at every repaint."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

_FARTHEST = 64  # a chain of overlaps longer than this is not followed: painting must stay short in any text


class Span(Protocol):
    """Anything with a start and an end in code points, end exclusive."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Span)

_start, _end = attrgetter("start"), attrgetter("end")  # with thousands of marks, twice as fast as a key of our own


class SpanIndex(Generic[S]):
    """Spans in reading order, the longer first where two begin together."""

    def __init__(self, spans: Iterable[S] = ()) -> None:
        self.spans: Sequence[S] = sorted(sorted(spans, key=_end, reverse=True), key=_start)
        self._starts = [span.start for span in self.spans]
        self._reach = list(accumulate(map(_end, self.spans), max))

    def touching(self, start: int, end: int) -> list[int]:
        """Return the places (in `spans`) of all that share a character with [start, end), in reading order."""
        first, last = self._window(start, end)
        return [place for place in range(first, last) if self.spans[place].end > start]

    def hanging_together(self, start: int, end: int, apart: Callable[[int, int], bool]) -> list[S]:
        """Return what touches [start, end) and all that is chained to it, before and after.

        `apart(reach, start)` says whether a span starting at `start` is free of all that end by `reach`. Lanes given
        within such a chain do not change when the text is scrolled.
        """
        first, last = self._window(start, end)
        if first == last:
            return []
        floor, ceiling = max(0, first - _FARTHEST), min(len(self.spans), last + _FARTHEST)
        while first > floor and not apart(self._reach[first - 1], self._starts[first]):
            first -= 1
        while last < ceiling and not apart(self._reach[last - 1], self._starts[last]):
            last += 1
        return list(self.spans[first:last])

    def _window(self, start: int, end: int) -> tuple[int, int]:
        first = bisect_right(self._reach, start)
        return first, max(first, bisect_left(self._starts, end))
