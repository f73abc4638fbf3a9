"""Words taken apart by the direction they are written in, and set in the order they are seen in."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

_LEFTWARDS = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_EITHER = frozenset({"WS", "ON", "CS", "ES", "ET", "EN", "BN", "NSM"})
_NUMBER = re.compile(r"[\d.,:/%-]*\d[\d.,:/%-]*")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def by_direction(words: str) -> Iterator[tuple[str, bool]]:
    """Runs of ``words`` with whether they are written from right to left; numbers and blanks between two such go along.

    A short cut through UAX 9 that holds for names and sentences, not for quotations within quotations.
    """
    if words.isascii():
        return iter([(words, False)] if words else [])
    marks = [_leftwards(sign) for sign in words]
    later: bool | None = False
    after: list[bool | None] = []
    for mark in reversed(marks):
        later = later if mark is None else mark
        after.append(later)
    before: bool = False
    settled = []
    for mark, following in zip(marks, reversed(after), strict=True):
        before = bool(before and following) if mark is None else mark
        settled.append(before)
    runs = groupby(zip(words, settled, strict=True), key=lambda pair: pair[1])
    return (("".join(sign for sign, _ in run), leftwards) for leftwards, run in runs)


def is_leftwards(words: str) -> bool:
    """Whether the first letter of ``words`` is of a script written from right to left (UAX 9, rules P2 and P3)."""
    strong = (unicodedata.bidirectional(sign) for sign in words)
    return next((kind != "L" for kind in strong if kind in {"L", "R", "AL"}), False)


def as_seen(run: str) -> str:
    """A run that is written from right to left as it is seen from the left: letters joined, numbers as they are."""
    from arabic_reshaper import reshape

    joined = reshape(run)[::-1].translate(_MIRRORED)
    return _NUMBER.sub(lambda found: found[0][::-1], joined)


def _leftwards(sign: str) -> bool | None:
    """None for a sign that goes with its neighbours."""
    kind = unicodedata.bidirectional(sign)
    return None if kind in _EITHER else kind in _LEFTWARDS
