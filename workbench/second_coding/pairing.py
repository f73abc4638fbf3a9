"""First and second tags brought together, and how they differ; knows values only."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from db.values import Bound, SpanKind


class Apart(StrEnum):
    """How two coders differ on some words."""

    NOT = "same"
    ONLY_FIRST = "only the first"
    ONLY_SECOND = "only the second"
    CODE = "another code"
    NUMBER = "another number"
    WORDS = "other words"


@dataclass(frozen=True, slots=True)
class Tag:
    """Words that one coder tagged, as a code or as a number; places are code points of the version, end exclusive."""

    id: int
    version_id: int
    kind: SpanKind
    start: int
    end: int
    quote: str
    code_id: int | None = None
    code: str | None = None
    bound: Bound | None = None
    low: float | None = None
    best: float | None = None
    high: float | None = None
    settled: str | None = None

    @property
    def number(self) -> tuple[Bound | None, float | None, float | None, float | None]:
        return self.bound, self.low, self.best, self.high


@dataclass(frozen=True, slots=True)
class Pair:
    """The first and the second coder's tag of the same words, or one of them alone."""

    first: Tag | None
    second: Tag | None

    @property
    def tag(self) -> Tag:
        """The first's tag, else the second's."""
        found = self.first or self.second
        assert found is not None  # noqa: S101  a pair has one at least
        return found

    @property
    def apart(self) -> Apart:
        if self.first is None or self.second is None:
            return Apart.ONLY_FIRST if self.second is None else Apart.ONLY_SECOND
        if self.first.code_id != self.second.code_id:
            return Apart.CODE
        if self.first.number != self.second.number:
            return Apart.NUMBER
        same = (self.first.start, self.first.end) == (self.second.start, self.second.end)
        return Apart.NOT if same else Apart.WORDS

    @property
    def settled(self) -> str | None:
        return self.tag.settled


def paired(first: Iterable[Tag], second: Iterable[Tag]) -> list[Pair]:
    """Each tag with the other coder's that means the same words, in reading order; a tag is in one pair only.

    Tags of one kind and code belong together where they share any words, those of different codes where they share at
    least half of what either covers. What shares most goes together first.
    """
    left, right = list(first), list(second)
    met = [(score, i, j) for i, j in _touching(left, right) if (score := _likeness(left[i], right[j])) is not None]
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in sorted(met, key=lambda one: (one[0], -one[1], -one[2]), reverse=True):
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    pairs = [Pair(one, right[taken[i]] if i in taken else None) for i, one in enumerate(left)]
    pairs += [Pair(None, one) for j, one in enumerate(right) if j not in used]
    return sorted(pairs, key=lambda pair: (pair.tag.version_id, pair.tag.start, pair.tag.end, pair.tag.id))


def _touching(left: Sequence[Tag], right: Sequence[Tag]) -> Iterable[tuple[int, int]]:
    """Places of tags of one version that share words."""
    order = sorted(range(len(right)), key=lambda j: (right[j].version_id, right[j].start))
    begins = [(right[j].version_id, right[j].start) for j in order]
    longest = max((other.end - other.start for other in right), default=0)
    for i, one in enumerate(left):
        first = bisect_left(begins, (one.version_id, one.start - longest))
        last = bisect_left(begins, (one.version_id, one.end))
        for j in order[first:last]:
            if right[j].end > one.start:
                yield i, j


def _likeness(one: Tag, other: Tag) -> tuple[bool, float] | None:
    """Same code first, then the share of words in common; None where the two do not mean the same words."""
    if one.kind != other.kind:
        return None
    common = min(one.end, other.end) - max(one.start, other.start)
    share = common / (max(one.end, other.end) - min(one.start, other.start))
    is_same = one.code_id == other.code_id
    return (is_same, share) if is_same or share >= 0.5 else None
