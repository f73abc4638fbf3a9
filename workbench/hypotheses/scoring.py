"""The weighted inconsistency score of hypotheses; knows values only.

Heuer, Psychology of Intelligence Analysis (1999), chapter 8: try to disprove, since evidence that fits one hypothesis
often fits others too; the hypothesis with the least against it is held, not the one with the most for it. PARC's ACH
puts that in figures: inconsistent counts 1, very inconsistent 2, each times the weight of its claim; consistent and
neutral count nothing (technical description for version 1.1; PARC writes the sums with a minus).

One telling counts once: of the marks that claims of one voice give a hypothesis, the heaviest is its score, so that
five articles carrying one briefing do not weigh five times. What is of unknown origin is one voice together.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.values import Consistency

VALUE = {Consistency.INCONSISTENT: 1, Consistency.VERY_INCONSISTENT: 2}
"""What a mark counts before it is weighed; the others count nothing."""

_STEPS = {mark: step for step, mark in enumerate(Consistency)}
_AGAINST = frozenset(VALUE)
_FOR = frozenset({Consistency.CONSISTENT, Consistency.VERY_CONSISTENT})

Voice = int | None
"""The origin a claim is counted by; None is an unknown one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A claim as the score sees it; what has been withdrawn or overtaken does not weigh."""

    voice: Voice
    factor: float
    weighs: bool
    marks: Mapping[int, Consistency]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands against one hypothesis and for it, of claims that weigh.

    ``score`` is rounded to two decimals, as it is shown, so that what looks like a tie is one; None where no claim
    that weighs is marked: not tested is another thing than nothing against it. ``marked`` counts claims.
    """

    hypothesis_id: int
    score: float | None
    marked: int
    claims_against: int
    origins_against: int
    claims_for: int
    origins_for: int


def standings(hypotheses: Sequence[int], items: Sequence[Item]) -> list[Standing]:
    """Each hypothesis in the order given."""
    return [_standing(one, [item for item in items if item.weighs and one in item.marks]) for one in hypotheses]


def least_inconsistent(found: Iterable[Standing]) -> tuple[int, ...]:
    """The hypotheses with the lowest score, several where they are tied.

    Those not tested are left out, and none is where fewer than two are tested: one alone competes with nothing.
    """
    scores = {one.hypothesis_id: one.score for one in found if one.score is not None}
    lowest = min(scores.values(), default=0.0)
    return tuple(one for one, score in scores.items() if score == lowest) if len(scores) > 1 else ()


def steps_apart(marks: Collection[Consistency]) -> int | None:
    """How much a claim tells hypotheses apart (Heuer's diagnosticity): steps from CC to II between its marks, 0 to 4.

    0 says that it bears alike on all that are marked and so tells nothing; None that fewer than two are.
    """
    places = [_STEPS[mark] for mark in marks]
    return max(places) - min(places) if len(places) > 1 else None


def leaning_on(hypotheses: Sequence[int], items: Sequence[Item]) -> list[tuple[Voice, tuple[int, ...]]]:
    """The voices without which another hypothesis would be least inconsistent, and which would be; ties come last.

    Heuer's step 6: ask how far the conclusion rests on a few items, and what follows if they are wrong.
    """
    shares = {one: _shares(one, items) for one in hypotheses}
    totals = {one: sum(shares[one].values()) for one in hypotheses if shares[one]}
    scores = {one: round(total, 2) for one, total in totals.items()}
    now = tuple(one for one, score in scores.items() if score == min(scores.values()))
    if len(now) != 1 or len(scores) < 2:
        return []
    found = []
    for voice in dict.fromkeys(voice for one in totals for voice, share in shares[one].items() if share):
        left = {
            one: round(total - shares[one].get(voice, 0.0), 2)
            for one, total in totals.items()
            if len(shares[one]) > 1 or voice not in shares[one]
        }
        then = tuple(one for one, score in left.items() if score == min(left.values()))
        if now[0] in left and len(left) > 1 and then != now:
            found.append((voice, then))
    return sorted(found, key=lambda one: now[0] in one[1])


def _standing(hypothesis: int, marked: Sequence[Item]) -> Standing:
    against = [item.voice for item in marked if item.marks[hypothesis] in _AGAINST]
    speaking_for = [item.voice for item in marked if item.marks[hypothesis] in _FOR]
    score = round(sum(_shares(hypothesis, marked).values()), 2)
    return Standing(
        hypothesis,
        score if marked else None,
        len(marked),
        len(against),
        len(set(against)),
        len(speaking_for),
        len(set(speaking_for)),
    )


def _shares(hypothesis: int, items: Iterable[Item]) -> dict[Voice, float]:
    """What each voice adds to the score of a hypothesis it is marked on: the heaviest of its claims."""
    shares: dict[Voice, float] = {}
    for item in items:
        if item.weighs and hypothesis in item.marks:
            share = VALUE.get(item.marks[hypothesis], 0) * item.factor
            shares[item.voice] = max(share, shares.get(item.voice, 0.0))
    return shares
