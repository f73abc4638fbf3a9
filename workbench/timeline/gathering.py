"""Claims of one origin become one telling: five articles that carry one briefing are one item of the timeline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.timeline.items import Telling
from workbench.timeline.timespans import covering, in_time


@dataclass(frozen=True, slots=True)
class Single:
    """One claim as a telling of one article; ``key`` is equal for what is one telling, None for what stands alone."""

    telling: Telling
    key: object


def gather(singles: Iterable[Single]) -> tuple[Telling, ...]:
    """One telling for all claims of one key, in the order of time; the first published gives its words.

    A claim of unknown origin stands alone: nobody has judged it to be one telling with another.
    """
    groups: dict[object, list[Telling]] = {}
    for number, single in enumerate(singles):
        groups.setdefault(("alone", number) if single.key is None else single.key, []).append(single.telling)
    return tuple(sorted((_joined(group) for group in groups.values()), key=_place))


def _joined(group: Sequence[Telling]) -> Telling:
    if len(group) == 1:
        return group[0]
    ordered = sorted(group, key=lambda one: in_time(one.carriers[0].published))
    carriers = tuple(carrier for one in ordered for carrier in one.carriers)
    return replace(ordered[0], carriers=carriers, known=covering(one.known for one in ordered))


def _place(one: Telling) -> tuple[tuple[bool, date, date], tuple[bool, date, date], str]:
    """By when it was true, then by when it became known."""
    return in_time(one.true), in_time(one.known), one.label
