"""What stands on a timeline: tellings with when they were true and when they became known, and events."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from db.values import Basis, ClaimKind, ClaimState, Modality
from workbench.timeline.timespans import TimeSpan

AFTERWARDS = timedelta(days=31)
"""An observed claim whose time was over longer than this before it became known is told afterwards (our convention:
news of the month is news; what was only told later rests on memory or on a file)."""


class Stance(StrEnum):
    """How the words stand to their time. A plan is never drawn as what was observed."""

    OBSERVED = "observed"
    AFTERWARDS = "told afterwards"
    PLANNED = "planned"
    PROJECTED = "projected"


@dataclass(frozen=True, slots=True)
class Carrier:
    """One article that carries the telling, with the day it appeared."""

    claim_id: int
    claim: str
    outlet: str
    title: str
    published: TimeSpan | None


@dataclass(frozen=True, slots=True)
class Telling:
    """Claims of one origin that say the same of the same time: one item, however many articles carry it.

    ``true`` is when it was so (valid time), None where it does not say. ``said`` is the day of the origin, ``known``
    the time from when it was said to the last of its articles; None where neither has a date. ``says`` are the number's
    own words. ``rule`` read the date; "typed" is by hand.
    """

    label: str
    says: str
    quote: str
    force: str
    place: str
    kind: ClaimKind
    modality: Modality
    state: ClaimState
    reason: str
    basis: Basis
    true: TimeSpan | None
    true_words: str
    rule: str
    said: TimeSpan | None
    known: TimeSpan | None
    source: str
    origin: str
    origin_id: int | None
    grade: str
    carriers: tuple[Carrier, ...]

    @property
    def claim_id(self) -> int:
        """The claim of the first article, whose sentence is opened."""
        return self.carriers[0].claim_id

    @property
    def claim_ids(self) -> tuple[int, ...]:
        return tuple(one.claim_id for one in self.carriers)

    @property
    def series(self) -> str:
        return f"{self.force or 'force not said'} in {self.place or 'no place'}"

    @property
    def stands(self) -> bool:
        """Whether it is still the word of the day: not superseded, corrected, retracted or refuted."""
        return self.state is ClaimState.ACTIVE

    @property
    def stance(self) -> Stance:
        if self.modality is not Modality.OBSERVED:
            return Stance.PLANNED if self.modality is Modality.PLANNED else Stance.PROJECTED
        over = self.true.last if self.true else None
        known = self.known.first if self.known else None
        told_late = over is not None and known is not None and known - over > AFTERWARDS
        return Stance.AFTERWARDS if told_late else Stance.OBSERVED


@dataclass(frozen=True, slots=True)
class Happening:
    """An event; ``when`` is None where it has no date."""

    id: int
    label: str
    kind: str
    place: str
    when: TimeSpan | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """All of it in the order of time (`in_time`), what says no date at the end."""

    tellings: tuple[Telling, ...] = ()
    events: tuple[Happening, ...] = ()

    @property
    def claims(self) -> int:
        return sum(len(one.carriers) for one in self.tellings)

    @property
    def undated(self) -> tuple[Telling, ...]:
        """Those that do not say when they were true."""
        return tuple(one for one in self.tellings if one.true is None)
