"""Marks that would lie exactly on one another, moved a little sideways so that each can be seen and pointed at."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from workbench.figures.placement import Placed, Sign

_MOST = 300  # with more marks than this they overlap anyway, and the moves would only blur the dates


def spread(placed: Sequence[Placed], days_per_point: float, persons_per_point: float, size: float) -> list[Placed]:
    """The marks, those within a third of ``size`` points of an earlier one moved to the right and left in turn.

    A dot moves by its own size, an open bound by two: its cap is wider.
    """
    if len(placed) > _MOST:
        return list(placed)
    seen: Counter[tuple[int, int]] = Counter()
    cell = size / 3
    moved = []
    for mark in placed:
        spot = (round(mark.x / (cell * days_per_point)), round(mark.y / (cell * persons_per_point)))
        rank = seen[spot]
        seen[spot] += 1
        step = (rank + 1) // 2 * (1 if rank % 2 else -1)
        width = size * (1.1 if mark.sign in (Sign.DOT, Sign.RANGE) else 2.0)
        moved.append(replace(mark, x=mark.x + step * width * days_per_point) if rank else mark)
    return moved
