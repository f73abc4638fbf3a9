"""Which texts are wire copies of which: found by their sketches, then proved by their words; knows words only.

Each new text is held against the older ones that share numbers of its sketch and against the new ones before it. The
rarest way to be missed is a brief of a tenth of a long report; unrelated texts are never compared. An agency's story
on one day may be cut and written over more than others and still be one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.likeness import COPY
from workbench.shingles import KEPT, Numbers, contained, sketched

_FEWEST_SHARED = 3  # numbers of two sketches; chance shares none, a phrase that everybody uses one
_SURELY = 27 / KEPT  # of the numbers are the same: the words need not be read to know
_BACK = 8  # texts before with the same number: of the copies of one story any will do
_TRIED = 3  # older texts whose words are read for a new one
_OF_ONE_AGENCY = 0.5  # of the shorter text's runs, where both name the same agency within a day

Runs = Callable[[int], Numbers]


@dataclass(frozen=True, slots=True)
class Sketched:
    """A text to be compared: its sketch, and what is known of whoever carries it. ``key`` is the caller's own."""

    key: int
    text_id: int
    signature: bytes
    agency: str | None = None
    day: date | None = None


def copied_from(known: Sequence[Sketched], new: Sequence[Sketched], runs: Runs) -> list[Sketched | None]:
    """For each new text the one that it is a copy of, among the known and the new before it; None for one of its own.

    `runs` gives the runs of words of a text by its id.
    """
    every = [*known, *new]
    found: list[Sketched | None] = [None] * len(new)
    by_text = {one.text_id: one for one in reversed(known)}
    likely = dict(_likely(every, len(known)))
    for place, one in enumerate(new):
        same = by_text.setdefault(one.text_id, one)
        candidates = [(every[other], shared) for other, shared in likely.get(len(known) + place, ())]
        found[place] = same if same is not one else _best(one, candidates, runs)
    return found


def _best(one: Sketched, candidates: Sequence[tuple[Sketched, int]], runs: Runs) -> Sketched | None:
    """The candidate that holds most of it, where that is enough for a copy."""
    best, most = None, 0.0
    for other, shared in sorted(candidates, key=lambda pair: -pair[1])[:_TRIED]:
        share = shared * 4 / min(len(one.signature), len(other.signature))
        if share < _SURELY:
            share = contained(runs(one.text_id), runs(other.text_id))
        if share >= (_OF_ONE_AGENCY if _one_agency(one, other) else COPY) and share > most:
            best, most = other, share
    return best


def _one_agency(one: Sketched, other: Sketched) -> bool:
    near = one.day is not None and other.day is not None and abs((one.day - other.day).days) <= 1
    return near and one.agency is not None and one.agency == other.agency


def _likely(every: Sequence[Sketched], first_new: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """For each new row the rows before it that share enough of its sketch, with how many numbers they share."""
    numbers, rows = _spread(every, first_new)
    order = np.lexsort((rows, numbers))
    numbers, rows = numbers[order], rows[order]
    pairs: list[NDArray[np.int64]] = []
    for back in range(1, _BACK + 1):
        same = (numbers[back:] == numbers[:-back]) & (rows[back:] >= first_new)
        pairs.append(rows[back:][same] * len(every) + rows[:-back][same])
    together = np.sort(np.concatenate(pairs))
    firsts = np.flatnonzero(np.diff(together, prepend=-1))
    keys, counts = together[firsts], np.diff(firsts, append=len(together))
    enough = counts >= _FEWEST_SHARED
    found: Any = zip(*divmod(keys[enough], max(len(every), 1)), counts[enough].tolist(), strict=True)
    for row, group in groupby(found, key=lambda each: each[0]):
        yield int(row), [(int(other), shared) for _, other, shared in group]


def _spread(every: Sequence[Sketched], first_new: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """All numbers that a new text has too, each with its row."""
    numbers = sketched(b"".join(one.signature for one in every))
    lengths = np.fromiter((len(one.signature) // 4 for one in every), np.int64, len(every))
    rows = np.repeat(np.arange(len(every)), lengths)
    asked = np.sort(numbers[int(lengths[:first_new].sum()) :])
    at = np.searchsorted(asked, numbers)
    wanted = asked[np.minimum(at, len(asked) - 1)] == numbers if len(asked) else np.zeros(len(numbers), np.bool_)
    return numbers[wanted], rows[wanted]
