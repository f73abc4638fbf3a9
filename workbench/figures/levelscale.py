"""The level axis: from zero, linear, with round ticks and thousands separators."""

from collections.abc import Sequence
from itertools import takewhile
from math import ceil, floor, log10

from workbench.figures.content import Bands
from workbench.figures.placement import Placed, Sign

_EMPTY_TOP = 10.0
_HEADROOM = 1.04


def top_level(placed: Sequence[Placed], bands: Bands | None) -> float:
    """The highest level that a panel has to show, in persons; an upward arrow asks for room above its foot."""
    levels = [level for mark in placed for level in (mark.y, mark.high) if level is not None]
    levels += [mark.y * 1.15 for mark in placed if mark.sign is Sign.ABOVE]
    levels += list(bands.hi95) if bands is not None else []
    return max(levels, default=0.0) or _EMPTY_TOP


def level_ticks(top: float, room_for: int) -> list[float]:
    """Round levels from 0 to the first at or above ``top`` (with a little headroom), about ``room_for`` steps."""
    step = _round_up(top * _HEADROOM / max(room_for, 1))
    return [step * n for n in range(ceil(top * _HEADROOM / step) + 1)]


def _round_up(step: float) -> float:
    """The next 1, 2, 2.5 or 5 times a power of ten, at least one person."""
    power = 10.0 ** floor(log10(max(step, 1.0)))
    factors = (1.0, 2.0, 5.0, 10.0) if power < 10 else (1.0, 2.0, 2.5, 5.0, 10.0)
    below = len(list(takewhile(lambda factor: factor * power < max(step, 1.0), factors)))
    return factors[below] * power
