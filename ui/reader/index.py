"""Which spans touch a stretch of text: sorted once, asked at every repaint, changed where an edit changes it."""

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
        self._spans = sorted(sorted(spans, key=_end, reverse=True), key=_start)
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate(map(_end, self._spans), max))

    @property
    def spans(self) -> Sequence[S]:
        return self._spans

    @property
    def starts(self) -> Sequence[int]:
        return self._starts

    def change(self, gone: Iterable[S], come: Iterable[S]) -> tuple[int, int] | None:
        """Take some spans out and put others in.

        Returns the first place touched and how far in the text the change may be felt; None when nothing was touched.
        """
        places: list[int] = []
        reach = 0
        for span in gone:
            place = self._place(span)
            if place is not None:
                del self._spans[place], self._starts[place]
                places.append(place)
                reach = max(reach, span.end)
        for span in come:
            place = bisect_right(self._spans, _order(span), key=_order)
            self._spans.insert(place, span)
            self._starts.insert(place, span.start)
            places.append(place)
            reach = max(reach, span.end)
        if not places:
            return None
        self._reach_from(min(places))
        return min(places), reach

    def _reach_from(self, first: int) -> None:
        before = self._reach[first - 1] if first else 0
        self._reach[first:] = list(accumulate(map(_end, self._spans[first:]), max, initial=before))[1:]

    def _place(self, span: S) -> int | None:
        """Where a span stands; None where it does not."""
        place = bisect_left(self._spans, _order(span), key=_order)
        while place < len(self._spans) and _order(self._spans[place]) == _order(span):
            if self._spans[place] == span:
                return place
            place += 1
        return None

    def stands_apart(self, place: int) -> bool:
        """Whether nothing before a place reaches into what stands there."""
        return place in {0, len(self._spans)} or self._reach[place - 1] <= self._starts[place]

    def touching(self, start: int, end: int) -> list[int]:
        """Return the places (in `spans`) of all that share a character with [start, end), in reading order."""
        first, last = self._window(start, end)
        return [place for place in range(first, last) if self._spans[place].end > start]

    def hanging_together(self, start: int, end: int, apart: Callable[[int, int], bool]) -> list[S]:
        """Return what touches [start, end) and all that is chained to it, before and after.

        `apart(reach, start)` says whether a span starting at `start` is free of all that end by `reach`. Lanes given
        within such a chain do not change when the text is scrolled.
        """
        first, last = self._window(start, end)
        if first == last:
            return []
        floor, ceiling = max(0, first - _FARTHEST), min(len(self._spans), last + _FARTHEST)
        while first > floor and not apart(self._reach[first - 1], self._starts[first]):
            first -= 1
        while last < ceiling and not apart(self._reach[last - 1], self._starts[last]):
            last += 1
        return self._spans[first:last]

    def _window(self, start: int, end: int) -> tuple[int, int]:
        first = bisect_right(self._reach, start)
        return first, max(first, bisect_left(self._starts, end))


def _order(span: Span) -> tuple[int, int]:
    return span.start, -span.end
