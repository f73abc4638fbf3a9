"""Krippendorff's alpha: of codes, of numbers, and of where on a text tags begin and end; knows values only.

Alpha is 1 - Do / De, the observed disagreement over the one that chance would bring: 1 is perfect, 0 is chance, below 0
is worse. It is None where nothing could differ: no two values to compare, or one value throughout.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)
Distance = Callable[[Value, Value], float]
Words = tuple[int, int]
"""Where a unit begins and ends on the continuum, end exclusive."""


def nominal(one: Hashable, other: Hashable) -> float:
    """0 for the same value, 1 for any other."""
    return float(one != other)


def interval(one: float, other: float) -> float:
    """The squared difference."""
    return (one - other) ** 2


def alpha(units: Iterable[Sequence[Value]], distance: Distance[Value] = nominal) -> float | None:
    """Krippendorff's alpha over units, each the values that coders gave it; a unit with fewer than two counts nothing.

    K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): with n values in all and m_u in unit u,
    Do = 1/n sum_u sum_(i != j) d(v_ui, v_uj) / (m_u - 1), De = 1/(n(n - 1)) sum_(i != j) d(v_i, v_j).
    """
    paired = [list(unit) for unit in units if len(unit) > 1]
    counts = Counter(value for unit in paired for value in unit)
    n = sum(counts.values())
    observed = sum(_pairs(Counter(unit), distance) / (len(unit) - 1) for unit in paired)
    expected = _pairs(counts, distance)
    return 1 - (n - 1) * observed / expected if expected else None


def _pairs(counts: Mapping[Value, int], distance: Distance[Value]) -> float:
    """The distances of all ordered pairs of values; equal values lie 0 apart."""
    return 2 * sum(a * b * distance(one, other) for (one, a), (other, b) in combinations(counts.items(), 2))


@dataclass(frozen=True, slots=True)
class Unitizing:
    """The agreement of coders on units of a continuum: ``observed`` and ``expected`` disagreement."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        return 1 - self.observed / self.expected if self.expected else None


def unitizing(coders: Sequence[Iterable[Words]], length: int) -> Unitizing:
    """How far coders agree where units of one category begin and end on a continuum of that length.

    Units of one coder that overlap count as one. K. Krippendorff, Measuring the reliability of qualitative text
    analysis data, Quality & Quantity 38 (2004), 787-800: Do sums over pairs of coders and of sections, gaps included,
    (b_g - b_h)^2 + (e_g - e_h)^2 for units that overlap and l^2 for a unit that lies in a gap, over
    m(m - 1)L^2; De is 2/L sum_units((N - 1)/3 (2 l^3 - 3 l^2 + l) + l^2 sum_(gaps >= l)(l_gap - l + 1)) over
    mL(mL - 1) - sum_units l(l - 1), N the units of all m coders.
    """
    m, given = len(coders), [_joined(units) for units in coders]
    if m < 2 or length < 1:
        return Unitizing(0.0, 0.0)
    lengths = [end - start for units in given for start, end in units]
    observed = 2 * sum(_apart(one, other) for one, other in combinations(given, 2)) / (m * (m - 1) * length**2)
    gaps = sorted(gap for units in given for gap in _gaps(units, length))
    sums = [0, *accumulate(gaps)]
    within = 0.0
    for size in lengths:
        first = bisect_left(gaps, size)
        fits = sums[-1] - sums[first] - (len(gaps) - first) * (size - 1)
        within += (len(lengths) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * fits
    pairs = m * length * (m * length - 1) - sum(size * (size - 1) for size in lengths)
    return Unitizing(observed, 2 / length * within / pairs if pairs else 0.0)


def unitizing_of_all(categories: Iterable[Unitizing]) -> Unitizing:
    """Of several categories together: their disagreements summed, in the same article."""
    each = list(categories)
    return Unitizing(sum(one.observed for one in each), sum(one.expected for one in each))


def _joined(units: Iterable[Words]) -> list[Words]:
    joined: list[Words] = []
    for start, end in sorted(units):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _gaps(units: Sequence[Words], length: int) -> list[int]:
    edges = [0, *(edge for unit in units for edge in unit), length]
    return [end - start for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]


def _apart(one: Sequence[Words], other: Sequence[Words]) -> float:
    """The squared differences of two coders: of units that overlap, and of each unit that lies in the other's gap."""
    total, met_one, met_other, i, j = 0.0, set(), set(), 0, 0
    while i < len(one) and j < len(other):
        (a, b), (c, d) = one[i], other[j]
        if a < d and c < b:
            total += (a - c) ** 2 + (b - d) ** 2
            met_one.add(i)
            met_other.add(j)
        if b <= d:
            i += 1
        else:
            j += 1
    alone = [unit for i, unit in enumerate(one) if i not in met_one]
    alone += [unit for j, unit in enumerate(other) if j not in met_other]
    return total + sum((end - start) ** 2 for start, end in alone)
