"""How far two graders agree: the percentage and Cohen's weighted kappa; knows values only."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agreement:
    """``graded`` were graded by both, ``same`` of them alike. ``judged`` had a code of the ladder from both.

    ``kappa`` weighs those by how far apart they lie; None where chance alone would agree, or nothing was judged.
    """

    graded: int
    same: int
    judged: int
    kappa: float | None

    @property
    def percent(self) -> float | None:
        return 100 * self.same / self.graded if self.graded else None


def agreement(pairs: Iterable[tuple[str, str]], ladder: Sequence[str]) -> Agreement:
    """The agreement of two graders over pairs of codes; `ladder` are the codes that judge, from the best.

    F and 6 say that nothing can be judged: they count in the percentage and have no place on the ladder.
    """
    graded = list(pairs)
    judged = [(one, other) for one, other in graded if one in ladder and other in ladder]
    return Agreement(
        len(graded), sum(one == other for one, other in graded), len(judged), weighted_kappa(judged, ladder)
    )


def weighted_kappa(pairs: Sequence[tuple[str, str]], ladder: Sequence[str]) -> float | None:
    """Cohen's kappa with linear weights: 1 - sum(w * observed) / sum(w * expected), w the steps between two codes.

    J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968), 213-220. None where nothing could differ by chance.
    """
    place = {code: step for step, code in enumerate(ladder)}
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    observed = sum(abs(place[one] - place[other]) for one, other in pairs)
    apart = sum(abs(place[a] - place[b]) * n * m for a, n in first.items() for b, m in second.items())
    return 1 - observed * len(pairs) / apart if apart else None
