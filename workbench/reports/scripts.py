"""Words taken apart by the direction they are written in."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

_TO_THE_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


def by_direction(words: str) -> Iterator[tuple[str, bool]]:
    """Runs of ``words`` with whether they are written from right to left; blanks between two such go with them."""
    marks = [_leftwards(sign) for sign in words]
    for at, mark in enumerate(marks):
        if mark is None:
            before = marks[at - 1] if at else False
            after = next((later for later in marks[at:] if later is not None), False)
            marks[at] = bool(before and after)
    runs = groupby(zip(words, marks, strict=True), key=lambda pair: bool(pair[1]))
    return (("".join(sign for sign, _ in run), leftwards) for leftwards, run in runs)


def is_leftwards(words: str) -> bool:
    """Whether the first letter of ``words`` is of a script written from right to left (UAX 9, rules P2 and P3)."""
    strong = (unicodedata.bidirectional(sign) for sign in words)
    return next((kind != "L" for kind in strong if kind in {"L", "R", "AL"}), False)


def _leftwards(sign: str) -> bool | None:
    """None for a sign that goes with its neighbours."""
    kind = unicodedata.bidirectional(sign)
    if kind in _TO_THE_LEFT or kind == "NSM":
        return True if kind != "NSM" else None
    return None if kind in {"WS", "ON", "CS", "ES", "ET", "BN"} else False
