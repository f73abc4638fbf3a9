"""What a number counts, and the words that say so."""

from dataclasses import dataclass
from enum import StrEnum


class Counted(StrEnum):
    """What a number counts; only the first three are force levels."""

    TROOPS = "troops"
    NONSTATE = "nonstate"
    MIXED = "mixed"
    CASUALTY = "casualty"
    POLICE = "police"
    PEOPLE = "people"
    THING = "thing"


ARMED = frozenset({Counted.TROOPS, Counted.NONSTATE, Counted.MIXED})


@dataclass(frozen=True, slots=True)
class Unit:
    """The noun a number counts, tokens[first:last] (empty where it is understood), and what sort it is."""

    first: int
    last: int
    counted: Counted
    rule: str
