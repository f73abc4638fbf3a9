"""Which claims a claim is in conflict with, as labels for its mark: judged by an analyst, or not judged yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from db.values import ClaimState
from workbench.claim_views import ClaimRow
from workbench.contradictions.offers import Pair, undecided_pairs
from workbench.contradictions.stated import all_stated
from workbench.numbering import claim_label

Labels = Mapping[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Conflicts:
    """For each claim in conflict the labels of the others, by claim id."""

    judged: Labels
    undecided: Labels


NO_CONFLICTS = Conflicts(MappingProxyType({}), MappingProxyType({}))


def conflicts_among(rows: Sequence[ClaimRow], decided: Mapping[Pair, bool], *, undecided: bool) -> Conflicts:
    """The conflicts among these claims that still stand; ``undecided`` also compares what no analyst has related."""
    by_id = {row.id: row for row in rows}
    judged = [pair for pair, contradict in decided.items() if contradict and _both_stand(pair, by_id)]
    open_pairs = undecided_pairs(all_stated(rows), decided) if undecided else []
    return Conflicts(_labels(judged, by_id), _labels(open_pairs, by_id))


def _both_stand(pair: Pair, by_id: Mapping[int, ClaimRow]) -> bool:
    return all(each in by_id and by_id[each].state == ClaimState.ACTIVE for each in pair)


def _labels(pairs: Iterable[Pair], by_id: Mapping[int, ClaimRow]) -> Labels:
    others: dict[int, set[int]] = {}
    for one, other in pairs:
        others.setdefault(one, set()).add(by_id[other].number)
        others.setdefault(other, set()).add(by_id[one].number)
    return {each: tuple(map(claim_label, sorted(numbers))) for each, numbers in others.items()}
