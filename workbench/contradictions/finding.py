"""Every pair of claims of one series and overlapping time whose levels cannot both hold, by a sweep over time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from db.values import Basis
from workbench.contradictions.stated import Stated

_RANK = {Basis.CORE: 0, Basis.UNKNOWN: 1, Basis.TOTAL: 2}
_AT_ONCE = 2_000_000  # pairs held in memory
MOST = 20_000
"""More pairs than anyone will decide; the sweep ends there."""

_Ints = npt.NDArray[np.int64]


def cannot_both_hold(one: Stated, other: Stated) -> bool:
    """Whether two claims of one series and time exclude each other.

    Counts of the same kind must have a level in common. A count of fewer people (core before not stated before total)
    only must not lie wholly above a count of more: core and total differ by whom they count.
    """
    if one.series != other.series or one.last < other.first or other.last < one.first:
        return False
    ranks = _RANK[one.basis], _RANK[other.basis]
    one_above, other_above = one.levels.low > other.levels.high, other.levels.low > one.levels.high
    return (ranks[0] <= ranks[1] and one_above) or (ranks[1] <= ranks[0] and other_above)


def contradictions(claims: Sequence[Stated], most: int = MOST) -> list[tuple[int, int]]:
    """The pairs that cannot both hold, as places in ``claims``, the smaller first; at most ``most`` of them.

    Sorted by first day, a claim overlaps with the claims behind it up to its last day: only those are compared.
    """
    series: dict[object, list[int]] = defaultdict(list)
    for place, claim in enumerate(claims):
        series[claim.series].append(place)
    found, count = [np.empty((0, 2), dtype=np.int64)], 0
    for pairs in chain.from_iterable(_in_series(claims, np.array(places)) for places in series.values()):
        found.append(pairs)
        count += len(pairs)
        if count >= most:
            break
    pairs = np.sort(np.concatenate(found), axis=1)[:most]
    in_order = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    return [(one, other) for one, other in in_order.tolist()]


def _in_series(claims: Sequence[Stated], places: _Ints) -> Iterator[_Ints]:
    firsts = np.array([claims[place].first.toordinal() for place in places])
    order = np.argsort(firsts, kind="stable")
    places, firsts = places[order], firsts[order]
    ours = [claims[place] for place in places]
    lasts = np.array([claim.last.toordinal() for claim in ours])
    low, high = (np.array([getattr(claim.levels, end) for claim in ours]) for end in ("low", "high"))
    rank = np.array([_RANK[claim.basis] for claim in ours])
    for one, other in _overlapping(firsts, lasts):
        above = (rank[one] <= rank[other]) & (low[one] > high[other])
        below = (rank[other] <= rank[one]) & (low[other] > high[one])
        apart = above | below
        yield np.stack((places[one[apart]], places[other[apart]]), axis=1)


def _overlapping(firsts: _Ints, lasts: _Ints) -> Iterator[tuple[_Ints, _Ints]]:
    """Pairs whose days overlap, some millions at a time."""
    ends = np.searchsorted(firsts, lasts, side="right")
    counts = ends - np.arange(1, len(firsts) + 1)
    sums = np.cumsum(counts)
    start = 0
    while start < len(firsts):
        before = sums[start - 1] if start else 0
        stop = max(int(np.searchsorted(sums, before + _AT_ONCE, side="right")), start + 1)
        here = counts[start:stop]
        one = np.repeat(np.arange(start, stop), here)
        within = np.arange(int(here.sum())) - np.repeat(np.cumsum(here) - here, here)
        yield one, one + 1 + within
        start = stop
