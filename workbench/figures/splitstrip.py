"""How plausible each level is on a day on which the sources split, as a strip for a card: two humps and a valley."""

from dataclasses import dataclass
from datetime import date
from math import log

from workbench.figures.content import Bands, Humps
from workbench.figures.phrases import day_words
from workbench.figures.wording_pooled import two_figures

_NEAR = 31  # days within which a day on which the sources split speaks for another


@dataclass(frozen=True, slots=True)
class SplitStrip:
    """The strip in shares of its width and height, 0 to 1, upwards.

    ``outline`` is the density over the logarithm of the level, from the ground to the ground. ``peaks`` has where its
    two humps stand and their levels in words; ``words`` say what the strip shows.
    """

    outline: tuple[tuple[float, float], ...]
    peaks: tuple[tuple[float, str], ...]
    words: str


def split_on(bands: Bands | None, day: date) -> Humps | None:
    """The day nearest to ``day``, within a month, on which the sources split."""
    near = [humps for humps in bands.humps if abs((humps.day - day).days) <= _NEAR] if bands is not None else []
    return min(near, key=lambda humps: abs((humps.day - day).days), default=None)


def split_strip(humps: Humps) -> SplitStrip:
    """The strip of a day."""
    first, last = log(humps.levels[0]), log(humps.levels[-1])

    def across(level: float) -> float:
        return (log(level) - first) / (last - first)

    curve = [(across(level), density) for level, density in zip(humps.levels, humps.density, strict=True)]
    low, high = map(two_figures, humps.peaks)
    return SplitStrip(
        outline=((0.0, 0.0), *curve, (1.0, 0.0)),
        peaks=tuple((across(level), words) for level, words in zip(humps.peaks, (low, high), strict=True)),
        words=f"Sources split, {day_words(humps.day)}: about {low} or about {high}",
    )
