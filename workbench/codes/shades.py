"""The shades of a heat map: one hue, darker for more, and the ink that can be read on each; knows values only."""

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt

from workbench.figures.palette import blend

INKS = ("#000000", "#FFFFFF")
"""For letters on shades: of these two one has a contrast of 4.5 at least on any colour."""

_PALEST, _DEEPEST = 0.14, 0.92


def shade(count: int, largest: int, hue: str, ground: str) -> str:
    """A flat colour for a count, "#RRGGBB": the ground for 0, then by the square root, so that small counts differ."""
    if count <= 0 or largest <= 0:
        return ground
    return blend(hue, ground, _PALEST + (_DEEPEST - _PALEST) * sqrt(min(count / largest, 1.0)))


def ink_on(colour: str, inks: Sequence[str] = INKS) -> str:
    """The one of some inks that has the most contrast (WCAG 2.2) with a colour."""
    return max(inks, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=512)
def seen_on(colour: str, ground: str, least: float = 3.0) -> str:
    """A colour as it can be seen on a ground: mixed with black or white until its contrast is enough."""
    towards = "#FFFFFF" if _luminance(ground) < 0.18 else "#000000"
    mixed = (blend(towards, colour, step / 20) for step in range(21))
    return next((each for each in mixed if contrast(each, ground) >= least), towards)


def samples(largest: int) -> list[int]:
    """Up to five counts from 0 to the largest, for the key."""
    return sorted({round(largest * step / 4) for step in range(5)})


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
