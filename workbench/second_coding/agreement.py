"""How far two coders agree: alpha on words and on codes, agreement on numbers; knows values only."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.values import SpanKind
from workbench.alpha import Words, alpha, interval, unitizing, unitizing_of_all
from workbench.second_coding.pairing import Apart, Pair, Tag


@dataclass(frozen=True, slots=True)
class Agreed:
    """Alphas are Krippendorff's, None where there is nothing to compare or chance alone would agree.

    ``words`` is the unitizing alpha over the texts end to end, code by code; ``tagged`` the same with all tags as one.
    ``codes`` is the nominal alpha on the ``coded`` words that both tagged with a code. ``bounds`` (nominal) and
    ``ends`` (interval, on every low, best and high that both gave) are on the ``numbers`` that both tagged, of which
    ``same_numbers`` are the same in all.
    """

    pairs: int
    same: int
    words: float | None
    tagged: float | None
    coded: int
    same_codes: int
    codes: float | None
    numbers: int
    same_bounds: int
    same_numbers: int
    bounds: float | None
    ends: float | None


def agreed(pairs: Sequence[Pair], lengths: Mapping[int, int]) -> Agreed:
    """The agreement over all pairs of a set; `lengths` are the code points of each version's text."""
    first = [pair.first for pair in pairs if pair.first is not None]
    second = [pair.second for pair in pairs if pair.second is not None]
    both = [(pair.first, pair.second) for pair in pairs if pair.first is not None and pair.second is not None]
    coded = [(a.code_id, b.code_id) for a, b in both if a.kind == SpanKind.CODE]
    numbers = [(a, b) for a, b in both if a.kind == SpanKind.QUANTITY]
    ends = [
        pair
        for a, b in numbers
        for pair in ((a.low, b.low), (a.best, b.best), (a.high, b.high))
        if pair[0] is not None and pair[1] is not None
    ]
    words, tagged = _on_words(first, second, lengths)
    return Agreed(
        pairs=len(pairs),
        same=sum(pair.apart == Apart.NOT for pair in pairs),
        words=words,
        tagged=tagged,
        coded=len(coded),
        same_codes=sum(a == b for a, b in coded),
        codes=alpha(coded),
        numbers=len(numbers),
        same_bounds=sum(a.bound == b.bound for a, b in numbers),
        same_numbers=sum(a.number == b.number for a, b in numbers),
        bounds=alpha([(a.bound, b.bound) for a, b in numbers]),
        ends=alpha([(a, b) for a, b in ends if a is not None and b is not None], interval),
    )


def _on_words(
    first: Iterable[Tag], second: Iterable[Tag], lengths: Mapping[int, int]
) -> tuple[float | None, float | None]:
    """The unitizing alpha by code, and with all tags as one, over the texts put end to end."""
    begins, length = {}, 0
    for version_id in sorted(lengths):
        begins[version_id] = length
        length += lengths[version_id]
    by_code: dict[int | None, tuple[list[Words], list[Words]]] = {}
    for coder, tags in enumerate((first, second)):
        for tag in tags:
            here = begins[tag.version_id]
            by_code.setdefault(tag.code_id, ([], []))[coder].append((here + tag.start, here + tag.end))
    words = unitizing_of_all([unitizing(coders, length) for coders in by_code.values()]).alpha
    everything = [[words for each in by_code.values() for words in each[coder]] for coder in (0, 1)]
    return words, unitizing(everything, length).alpha
