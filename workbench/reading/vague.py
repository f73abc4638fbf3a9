"""What vague words say of a number at least and at most ("several thousand": 2,000 to 9,999): a table to be changed.

The figures are the labelling convention of this field (two of a kind at least, an open high end); see docs/reading.md.
An analyst's own figures are taken over with `adopt`.
"""

from collections.abc import Mapping
from math import inf
from types import MappingProxyType

Range = tuple[float, float | None]
"""At least and at most; None is open."""

BELOW_TEN = 10.0
"""The most of a word before a scale: one less than ten of it, so "several thousand" stays below ten thousand."""

DEFAULTS: Mapping[str, Range] = MappingProxyType(
    {
        # Plurals alone: the least they say. None of them says how many at most.
        "dozens": (24.0, None),
        "scores": (40.0, None),
        "hundreds": (200.0, None),
        "thousands": (2000.0, None),
        "millions": (2e6, None),
        # Before a scale word ("several hundred"), counted in the scale.
        "several": (2.0, BELOW_TEN),
        "few": (2.0, BELOW_TEN),
        "handful": (2.0, BELOW_TEN),
        "couple": (1.5, 2.5),
        "many": (2.0, None),
        "countless": (2.0, None),
    }
)
PLURALS = frozenset("dozens scores hundreds thousands millions".split())
COUNTS = frozenset(DEFAULTS) - PLURALS
# Plurals of plurals: "tens of thousands".
MULTIPLIED: Mapping[str, float] = MappingProxyType(
    {"tens": 10.0, "dozens": 24.0, "scores": 40.0, "hundreds": 100.0, "thousands": 1000.0}
)

_adopted: dict[str, Range] = {}


def range_of(word: str) -> Range:
    """What a vague word says at least and at most; KeyError for another word."""
    return _adopted.get(word) or DEFAULTS[word]


def adopted() -> dict[str, Range]:
    """The figures that were taken over in place of the defaults."""
    return dict(_adopted)


def is_range(least: object, most: object) -> bool:
    """Whether two figures make a range: from zero on, the second open (None) or not below the first."""
    if isinstance(least, bool) or not isinstance(least, int | float) or not 0 <= least < inf:
        return False
    return most is None or (isinstance(most, int | float) and not isinstance(most, bool) and least <= most < inf)


def adopt(changes: Mapping[str, Range]) -> None:
    """Read vague words by these figures from now on, the others by the defaults; words not in the table are ignored.

    Raises ValueError with the word whose figures make no range; then nothing is changed.
    """
    for word, pair in changes.items():
        if not is_range(*pair):
            raise ValueError(word)
    _adopted.clear()
    _adopted.update({word: changed for word, changed in changes.items() if word in DEFAULTS})
