"""Who goes beside whom: the lowest free lane for each of several stretches that overlap."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from ui.reader.index import Span

Place = TypeVar("Place", int, tuple[int, int])


def sweep(spans: Iterable[Span]) -> list[int]:
    """Return the lane of each span; they come in reading order, and two that share a character share no lane."""
    free_from: list[int] = []
    lanes: list[int] = []
    for span in spans:
        start = span.start
        lane = 0
        for end in free_from:
            if end <= start:
                free_from[lane] = span.end
                break
            lane += 1
        else:
            free_from.append(span.end)
        lanes.append(lane)
    return lanes


def stack(stretches: Sequence[tuple[Place, Place]]) -> list[int]:
    """Return the lane of each stretch (first row, last row), both inclusive; those that come first get lower lanes."""
    taken: list[list[tuple[Place, Place]]] = []
    lanes: list[int] = []
    for first, last in stretches:
        lane = 0
        while lane < len(taken) and any(first <= below and above <= last for above, below in taken[lane]):
            lane += 1
        if lane == len(taken):
            taken.append([])
        taken[lane].append((first, last))
        lanes.append(lane)
    return lanes
