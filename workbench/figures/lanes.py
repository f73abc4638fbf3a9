"""Event flags over a panel: which lane and side each label takes, so that none meets another label or line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.figures.typeface import text_width

LANES = 3
FLAG = 0.9  # width of the flag's cloth, in type sizes
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Flag:
    """An event to be placed: where it stands in points from the panel's left edge, and its label.

    ``cloth`` is False for a mere line, such as the day of knowledge.
    """

    x: float
    label: str
    cloth: bool = True


@dataclass(frozen=True, slots=True)
class Hoisted:
    """A flag with its lane (0 is next to the plot) and its label to the right or left of the pole.

    ``key`` is set where no lane had room for the label: it stands at the flag, and label and key under the panel.
    """

    flag: Flag
    lane: int
    leftwards: bool
    start: float
    end: float
    key: str = ""

    @property
    def shown(self) -> str:
        return self.key or self.flag.label


def hoist(flags: Sequence[Flag], left: float, right: float, size: float) -> list[Hoisted]:
    """Place flags from left to right between ``left`` and ``right`` (points), each in the lowest lane with room.

    A label first looks for room where no pole still to come would run through it.
    """
    hoisted: list[Hoisted] = []
    keys = 0
    poles = [flag.x for flag in flags]
    for flag in sorted(flags, key=lambda flag: flag.x):
        edges = (left, right)
        found = _first_free(flag, "", hoisted, edges, size, poles) or _first_free(flag, "", hoisted, edges, size)
        if found is None:
            key = _LETTERS[keys % len(_LETTERS)] * (keys // len(_LETTERS) + 1)
            keys += 1
            found = _first_free(flag, key, hoisted, (left, right), size)
            found = found or Hoisted(flag, LANES - 1, leftwards=False, start=flag.x, end=flag.x, key=key)
        hoisted.append(found)
    return hoisted


def _first_free(
    flag: Flag,
    key: str,
    hoisted: Sequence[Hoisted],
    edges: tuple[float, float],
    size: float,
    poles: Sequence[float] = (),
) -> Hoisted | None:
    fits = (
        option
        for option in _options(flag, key, size)
        if edges[0] <= option.start
        and option.end <= edges[1]
        and not any(_meet(option, other, size) for other in hoisted)
        and not any(option.start < pole < option.end for pole in poles if pole != flag.x)
    )
    return next(fits, None)


def _options(flag: Flag, key: str, size: float) -> Iterator[Hoisted]:
    reach = size * FLAG * 1.5 + text_width(key or flag.label, size)
    for lane in range(LANES):
        yield Hoisted(flag, lane, leftwards=False, start=flag.x, end=flag.x + reach, key=key)
        yield Hoisted(flag, lane, leftwards=True, start=flag.x - reach, end=flag.x, key=key)


def _meet(one: Hoisted, other: Hoisted, size: float) -> bool:
    """Whether two labels overlap in a lane, or the pole of the higher runs through the label of the lower."""
    if one.lane == other.lane:
        return one.start < other.end + size * 0.5 and other.start < one.end + size * 0.5
    lower, higher = (one, other) if one.lane < other.lane else (other, one)
    return lower.start - size * 0.3 < higher.flag.x < lower.end + size * 0.3 and lower.flag.x != higher.flag.x
