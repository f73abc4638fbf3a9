"""Statements put together by who told them: whatever is echoed, repeated or garbled on the way is one event.

Independence is counted in origins. Within one origin, statements of overlapping days are one telling. What they say
of the same bound or with the same number are readings of one thing, of which one is right: a copy that slipped a digit
is outvoted by those that did not. Readings that share neither ("down from 2,000 but more than 900") both hold.

An origin is not always named. A number that others have said in the months before may be copied from them, the more
surely the finer it is: two who count for themselves come to 2,500 both, but not to 2,478.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log

from db.values import Basis, Bound
from workbench.pooling.rounding import rounding_cell
from workbench.pooling.statements import Statement

REPEATED_WITHIN = 60
"""Days within which a source that says the same number again repeats itself."""

COPIED_WITHIN = 120
"""Days within which a number that another has said may be copied."""

_COPY_COUNTS, _FINE_COPY_COUNTS, _FINE = 0.6, 0.2, 0.03  # of one voice; of a number rounded to less than that share


@dataclass(frozen=True, slots=True)
class Telling:
    """What one origin says of one time: ``parts`` hold together, each a list of readings of which one is right.

    A reading is all statements that agree with each other. The telling is of the days ``first`` to ``last`` and counts
    for ``power`` of a voice.
    """

    origin: Hashable
    source: Hashable | None
    basis: Basis
    first: int
    last: int
    known: int
    standing: bool
    parts: tuple[tuple[tuple[Statement, ...], ...], ...]
    power: float = 1.0

    @property
    def statements(self) -> list[Statement]:
        return [one for part in self.parts for reading in part for one in reading]

    @property
    def is_relative(self) -> bool:
        return self.parts[0][0][0].is_relative


def tellings_of(statements: Iterable[Statement]) -> list[Telling]:
    """The tellings of statements that name a level or a change, in the order of their days."""
    by_origin: dict[Hashable, list[Statement]] = {}
    for one in sorted(statements, key=_order):
        by_origin.setdefault((_origin(one), one.basis), []).append(one)
    told = [telling for members in by_origin.values() for telling in _by_time(members)]
    counted = _copies_discounted(_without_repeats(told))
    return sorted(counted, key=lambda telling: (telling.last, telling.first, str(telling.origin)))


def _order(one: Statement) -> tuple[object, ...]:
    return (one.first, one.last, one.known, one.bound, str(_class(one)), str(one.source), str(one.origin), str(one.key))


def _origin(one: Statement) -> Hashable:
    """The origin, or what stands for it where nobody knows it: the same words said by somebody unknown."""
    return ("known", one.origin) if one.origin is not None else ("unknown", one.source, _class(one))


def _by_time(members: Sequence[Statement]) -> list[Telling]:
    """Statements of one origin whose days overlap; ``members`` come in the order of their first days."""
    runs: list[list[Statement]] = []
    for one in members:
        if runs and one.first <= max(other.last for other in runs[-1]) and _same_base(one, runs[-1][0]):
            runs[-1].append(one)
        else:
            runs.append([one])
    return [_telling(run) for run in runs]


def _same_base(one: Statement, other: Statement) -> bool:
    return one.is_relative == other.is_relative and (one.base_first, one.base_last) == (
        other.base_first,
        other.base_last,
    )


def _telling(run: Sequence[Statement]) -> Telling:
    known = min(one.known for one in run)
    narrowest = min(run, key=lambda one: (one.last - one.first, one.last, one.known))
    first, last = max(one.first for one in run), min(one.last for one in run)
    if first > last:
        first, last = narrowest.first, narrowest.last
    source = Counter(one.source for one in run if one.source is not None).most_common(1)
    return Telling(
        origin=run[0].origin,
        source=source[0][0] if source else None,
        basis=run[0].basis,
        first=min(first, known),
        last=min(last, known),
        known=known,
        standing=narrowest.standing,
        parts=_parts(run),
    )


def _parts(run: Sequence[Statement]) -> tuple[tuple[tuple[Statement, ...], ...], ...]:
    readings: dict[tuple[Bound, Hashable], list[Statement]] = {}
    for one in run:
        readings.setdefault((_kind(one), _class(one)), []).append(one)
    parts: list[list[tuple[Bound, Hashable]]] = []
    for kind, number in readings:
        joined = [part for part in parts if any(kind == other[0] or number == other[1] for other in part)]
        parts = [part for part in parts if part not in joined]
        parts.append([*(reading for part in joined for reading in part), (kind, number)])
    return tuple(tuple(tuple(readings[reading]) for reading in part) for part in parts)


def _kind(one: Statement) -> Bound:
    return Bound.EXACT if one.bound is Bound.ABOUT else one.bound


def _class(one: Statement) -> Hashable:
    """What two statements agree in that say the same: the number to a tenth of its logarithm."""
    if one.is_relative:
        return one.ratio, one.delta
    value = one.value
    return round(log(value), 1) if value else value


def _without_repeats(told: Sequence[Telling]) -> list[Telling]:
    """Tellings of one source with the same numbers within two months go into the first of them."""
    of_source: dict[Hashable, list[tuple[Telling, frozenset[Hashable]]]] = {}
    for telling in sorted(told, key=lambda one: (one.known, one.last, str(one.origin))):
        kept, said = of_source.setdefault((telling.source, telling.basis), []), _numbers(telling)
        at = next((at for at, (earlier, its) in enumerate(kept) if said <= its and _is_repeat(telling, earlier)), None)
        if at is None:
            kept.append((telling, said))
        else:
            earlier, its = kept[at]
            kept[at] = (replace(earlier, parts=_parts([*earlier.statements, *telling.statements])), its)
    return [telling for kept in of_source.values() for telling, _ in kept]


def _copies_discounted(told: Sequence[Telling]) -> Iterator[Telling]:
    """Tellings all of whose numbers were published before, by anybody, count for less."""
    published: dict[Hashable, list[int]] = {}
    for telling in sorted(told, key=lambda one: one.known):
        said = {(telling.basis, _kind(one), one.value) for one in telling.statements if one.value}
        days = [published.setdefault(each, []) for each in said]
        is_copy = said and all(any(0 < telling.known - day <= COPIED_WITHIN for day in each) for each in days)
        yield replace(telling, power=_copy_counts(telling)) if is_copy else telling
        for each in days:
            each[:] = [day for day in each if telling.known - day <= COPIED_WITHIN] + [telling.known]


def _copy_counts(telling: Telling) -> float:
    fineness = min(rounding_cell(one.value) / one.value for one in telling.statements if one.value)
    return _FINE_COPY_COUNTS if fineness < _FINE else _COPY_COUNTS


def _numbers(telling: Telling) -> frozenset[Hashable]:
    return frozenset((_kind(one), _class(one)) for one in telling.statements)


def _is_repeat(later: Telling, earlier: Telling) -> bool:
    return later.source is not None and later.last - earlier.last <= REPEATED_WITHIN
