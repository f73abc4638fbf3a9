"""Which tellings may go back to one origin, and why that is asked; a pure function over values.

A proposal needs the same described speaker and the same day (a day apart at most), and besides the same words or the
same agency. Every two of its tellings agree in that, so that no chain of likenesses joins the unlike. An analyst
decides; what was decided is never proposed again.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.likeness import are_copies, describe_alike, say_the_same

_DAYS = 1
Pair = frozenset[int]


class Ground(StrEnum):
    """What two tellings agree in."""

    WORDS = "same words"
    SPEAKER = "same description"
    DAY = "same day"
    AGENCY = "same agency"


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim as it is told. ``text`` is its whole article, ``agencies`` who is named as having gathered it.

    ``outlet`` is only shown.
    """

    claim_id: int
    quote: str
    speaker: str
    day: date | None
    agencies: frozenset[str] = frozenset()
    origin_id: int | None = None
    text: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tellings that may be one origin, with what every two of them agree in."""

    tellings: tuple[Telling, ...]
    grounds: frozenset[Ground]

    @property
    def claim_ids(self) -> tuple[int, ...]:
        return tuple(telling.claim_id for telling in self.tellings)


def grounds(one: Telling, other: Telling) -> frozenset[Ground]:
    """What two tellings agree in; what is not known agrees with nothing."""
    found = set()
    if say_the_same(one.quote, other.quote) or are_copies(one.text, other.text):
        found.add(Ground.WORDS)
    if describe_alike(one.speaker, other.speaker):
        found.add(Ground.SPEAKER)
    if one.day and other.day and abs((one.day - other.day).days) <= _DAYS:
        found.add(Ground.DAY)
    if one.agencies & other.agencies:
        found.add(Ground.AGENCY)
    return frozenset(found)


def propose(tellings: Iterable[Telling], decided: Collection[Pair] = ()) -> list[Proposal]:
    """Groups that an analyst may join, in the order of time. `decided` are pairs of claims told apart already."""
    groups: list[list[Telling]] = []
    open_groups: list[list[Telling]] = []
    dated = [one for one in tellings if one.day and one.speaker]
    for telling in sorted(dated, key=lambda one: (str(one.day), one.claim_id)):
        open_groups = [group for group in open_groups if _days(group[-1], telling) <= _DAYS]
        fitting = next((group for group in open_groups if _fits(telling, group, decided)), None)
        if fitting is not None:
            fitting.append(telling)
        else:
            open_groups.append([telling])
            groups.append(open_groups[-1])
    return [Proposal(tuple(group), _shared(group)) for group in groups if _is_open(group)]


def _days(one: Telling, other: Telling) -> int:
    return abs((other.day - one.day).days) if one.day and other.day else 9_999


def _fits(telling: Telling, group: Sequence[Telling], decided: Collection[Pair]) -> bool:
    return all(
        frozenset((telling.claim_id, other.claim_id)) not in decided and _may_be_one(telling, other) for other in group
    )


def _may_be_one(one: Telling, other: Telling) -> bool:
    if _days(one, other) > _DAYS or not describe_alike(one.speaker, other.speaker):
        return False  # the cheap questions first: reading words takes a thousand times longer
    return (
        bool(one.agencies & other.agencies) or say_the_same(one.quote, other.quote) or are_copies(one.text, other.text)
    )


def _shared(group: Sequence[Telling]) -> frozenset[Ground]:
    pairs = [grounds(one, other) for place, one in enumerate(group) for other in group[place + 1 :]]
    return frozenset.intersection(*pairs) if pairs else frozenset()


def _is_open(group: Sequence[Telling]) -> bool:
    """Whether there is something to decide: several tellings that are not of one origin yet."""
    origins = {telling.origin_id for telling in group}
    return len(group) > 1 and (len(origins) > 1 or None in origins)
