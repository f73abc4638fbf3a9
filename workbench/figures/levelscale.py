"""The level axis: linear from zero, or logarithmic where the band spans too much, with round ticks."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from math import ceil, floor, log10
from typing import Any

import numpy as np

from workbench.figures.content import Bands, Panel

_EMPTY_TOP = 10.0
_HEADROOM = 1.04
_SPANS = 6.0  # highest over lowest end of the 80 % band from which the axis is logarithmic
_LIKELY_NONE = 0.025  # probability of nobody there that a 95 % range does not leave out
_STRIP = 0.14  # of a logarithmic axis, at its foot, for nobody there


@dataclass(frozen=True, slots=True)
class LevelScale:
    """Where levels stand on an axis: ``at`` gives units between ``bottom`` and ``top``, persons on a linear one.

    A logarithmic axis has tens as its units, and where it ``has_none`` a strip at its foot for nobody there.
    """

    ticks: tuple[float, ...]
    log: bool = False
    has_none: bool = False

    @property
    def top(self) -> float:
        return log10(self.ticks[-1]) if self.log else self.ticks[-1]

    @property
    def bottom(self) -> float:
        if not self.log:
            return 0.0
        return self.foot - _STRIP * (self.top - self.foot) / (1 - _STRIP) if self.has_none else self.foot

    @property
    def none(self) -> float:
        """Where nobody there stands."""
        return (self.foot + self.bottom) / 2 if self.log else 0.0

    def at(self, level: Any) -> Any:
        """Units of a level or of an array of levels, in persons."""
        if not self.log:
            return level
        levels = np.maximum(np.asarray(level, float), 1e-9)
        units = np.where(np.asarray(level) <= 0, self.none, np.maximum(np.log10(levels), self.foot))
        return units if units.ndim else float(units)

    @property
    def foot(self) -> float:
        """Where the lowest level stands that the axis tells from nobody."""
        return log10(self.ticks[0]) if self.log else 0.0


@dataclass(frozen=True, slots=True)
class MarkLevels:
    """What an axis has to know of its marks, in persons.

    Their highest level, with room above the foot of an upward arrow; the highest such foot; the lowest level above
    zero; and whether one is at zero.
    """

    highest: float = 0.0
    foot: float = 0.0
    lowest: float | None = None
    has_none: bool = False


def scale_of(panel: Panel, marks: MarkLevels, needed: float, room_for: int) -> LevelScale:
    """The scale of a panel that has to show levels up to ``needed``, with about ``room_for`` steps on a linear one."""
    top = max(top_level(marks, panel.bands), needed)
    if not is_logarithmic(panel):
        return LevelScale(tuple(level_ticks(top, room_for)))
    lows = [*_lows(panel.bands), *([marks.lowest] if marks.lowest else [])]
    has_none = marks.has_none or 0 in lows or max(panel.bands.none if panel.bands else (), default=0) >= _LIKELY_NONE
    return LevelScale(tuple(log_ticks(min(low for low in lows if low > 0), top)), log=True, has_none=has_none)


def is_logarithmic(panel: Panel) -> bool:
    """As the analyst has it, else by the rule: the 80 % band spans more than six times its lowest level."""
    if panel.log is not None or panel.bands is None:
        return bool(panel.log) and panel.bands is not None
    lows = [level for level in panel.bands.lo80 if level > 0]
    return bool(lows) and max(panel.bands.hi80) > _SPANS * min(lows)


def top_level(marks: MarkLevels, bands: Bands | None) -> float:
    """The highest level that a panel has to show, in persons."""
    return max([marks.highest, *(high for _, high in _drawn_ends(bands))]) or _EMPTY_TOP


def _drawn_ends(bands: Bands | None) -> Iterator[tuple[float, float]]:
    """The lowest and the highest level that is drawn of each day: of forecast and plans, the 80 % range alone."""
    if bands is not None:
        for at, day in enumerate(bands.days):
            is_seen = bands.known_until is None or day <= bands.known_until
            yield (bands.lo95[at], bands.hi95[at]) if is_seen else (bands.lo80[at], bands.hi80[at])
        if bands.scenario is not None:
            yield from zip(bands.scenario.lo80, bands.scenario.hi80, strict=True)


def _lows(bands: Bands | None) -> Iterator[float]:
    """All lower lines that are drawn: the lowest may be nobody where others are still some."""
    if bands is not None:
        yield from (low for low, _ in _drawn_ends(bands))
        for lines in (bands.lo80, bands.lo50, bands.median):
            yield from lines


def level_ticks(top: float, room_for: int) -> list[float]:
    """Round levels from 0 to the first at or above ``top`` (with a little headroom), about ``room_for`` steps."""
    step = _round_up(top * _HEADROOM / max(room_for, 1))
    return [step * n for n in range(ceil(top * _HEADROOM / step) + 1)]


def log_ticks(lowest: float, highest: float) -> list[float]:
    """Ones, twos and fives times powers of ten, from at or below ``lowest`` to at or above ``highest``."""
    first, last = floor(log10(lowest)), ceil(log10(highest))
    every = [factor * 10.0**power for power in range(first, last + 1) for factor in (1, 2, 5)]
    below = [tick for tick in every if tick <= lowest]
    above = [tick for tick in every if tick >= highest]
    return [tick for tick in every if below[-1] <= tick <= above[0]]


def _round_up(step: float) -> float:
    """The next 1, 2, 2.5 or 5 times a power of ten, at least one person."""
    power = 10.0 ** floor(log10(max(step, 1.0)))
    factors = (1.0, 2.0, 5.0, 10.0) if power < 10 else (1.0, 2.0, 2.5, 5.0, 10.0)
    below = len(list(takewhile(lambda factor: factor * power < max(step, 1.0), factors)))
    return factors[below] * power
