"""Levels of claims that are measured from other claims, however long the chain; one that leads back has none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from db.values import Bound, ClaimKind, ClaimState, Quantity
from workbench.deriving.arithmetic import level_from, needs_base, sum_words
from workbench.numbering import claim_label

NOT_LINKED = "base not linked"
_FALLEN = (ClaimState.CORRECTED, ClaimState.RETRACTED, ClaimState.REFUTED)


class Measured(Protocol):
    """What is asked of a claim."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> int: ...
    @property
    def kind(self) -> ClaimKind: ...
    @property
    def state(self) -> ClaimState: ...
    @property
    def quantity(self) -> Quantity | None: ...
    @property
    def base_claim_id(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Derived:
    """The level that a share or a change comes to, None where it comes to none.

    ``words`` are the sum, or why there is none ("base not linked"). ``base_ids`` are the claims that it stands on,
    the nearest first.
    """

    level: Quantity | None
    words: str
    base_ids: tuple[int, ...] = ()


def derived_levels(claims: Iterable[Measured]) -> dict[int, Derived]:
    """For each claim that states a share or a change: its level, by claim id. A base has to be among the claims."""
    by_id = {claim.id: claim for claim in claims}
    found: dict[int, Derived] = {}
    for claim in by_id.values():
        if needs_base(claim.kind, claim.quantity):
            _derive(claim, by_id, found)
    return found


def stated_level(claim: Measured) -> Quantity | None:
    """The level that a claim states itself: a cap of 2,000 is a level below 2,000."""
    quantity = claim.quantity
    if quantity is None or needs_base(claim.kind, quantity):
        return None
    said = [number for number in (quantity.high, quantity.best, quantity.low) if number is not None]
    if said and claim.kind == ClaimKind.CEILING:
        return Quantity(quantity.words, Bound.BELOW, high=said[0], unit=quantity.unit)
    if said and claim.kind == ClaimKind.FLOOR:
        return Quantity(quantity.words, Bound.ABOVE, low=said[-1], unit=quantity.unit)
    return quantity if said else None


def _derive(claim: Measured, by_id: Mapping[int, Measured], found: dict[int, Derived]) -> Derived:
    """Reckon the chain from its end: the claims on the way are put aside until their base is known."""
    way: dict[int, Measured] = {}
    here: Measured | None = claim
    while here is not None and here.id not in found and here.id not in way and needs_base(here.kind, here.quantity):
        way[here.id] = here
        here = by_id.get(here.base_claim_id) if here.base_claim_id is not None else None
    if here is not None and here.id in way:  # no screen lets it come to that, but a merge of two copies may
        found.update(dict.fromkeys(way, Derived(None, "its bases lead back to itself")))
    for one in reversed([one for one in way.values() if one.id not in found]):
        found[one.id] = _from_base(one, by_id, found)
    return found[claim.id]


def _from_base(claim: Measured, by_id: Mapping[int, Measured], found: Mapping[int, Derived]) -> Derived:
    base = by_id.get(claim.base_claim_id) if claim.base_claim_id is not None else None
    if base is None or claim.quantity is None:
        return Derived(None, NOT_LINKED)
    label = claim_label(base.number)
    before = found.get(base.id)
    bases = (base.id, *(before.base_ids if before else ()))
    if base.state in _FALLEN:
        return Derived(None, f"its base {label} is {base.state}", bases)
    level = before.level if before else stated_level(base)
    if level is None:
        return Derived(None, f"its base {label} states no level", bases)
    reckoned = level_from(claim.quantity, level)
    if reckoned is None:
        return Derived(None, f"it cannot be reckoned from {label}", bases)
    return Derived(reckoned, sum_words(claim.quantity, level, label, reckoned), bases)
